import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { groupBy } from '../../text/group-by.ts'
import { formatAmount, formatNumber } from '../format.ts'
import { type Box, type LayoutEdge, layOutDiagram } from './diagram-layout.ts'
import './scenario-diagram.css'

type Diagram = components['schemas']['ScenarioDiagram']
type DiagramEdge = Diagram['edges'][number]
type DiagramNode = Diagram['nodes'][number]
type Branch = components['schemas']['Branch']

interface StateDiagramProps {
  readonly diagram: Diagram
  /** With the weights of the outcomes; without them, the diagram has no percentages. */
  readonly branches?: readonly Branch[]
  readonly name: string
}

/** Pixels: the height of a line of text, and the space around the text of a state. */
const [lineHeight, paddingX, paddingY] = [16, 12, 6]
/** The width of a character in pixels, rather too much. */
const character = 7

/** The states that a run can reach, from top to bottom, with the steps between them. */
export function StateDiagram({ diagram, branches = [], name }: StateDiagramProps): VNode {
  const nodes = diagram.nodes.map((node) => node.claims.map((claim) => claimText(claim, node)))
  const edges = mergedEdges(diagram.edges, branches)
  const layout = layOutDiagram(
    nodes.map((lines) => ({
      width: textWidth(lines) + 2 * paddingX,
      height: lines.length * lineHeight + 2 * paddingY,
    })),
    edges,
  )
  return (
    <div class="diagram">
      <section class="diagram-frame" aria-label={`State diagram of ${name}`} tabIndex={0}>
        <svg role="img" width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`}>
          <title>{`State diagram of ${name}: ${formatNumber(nodes.length)} states. The list of steps says the same in words.`}</title>
          <defs>
            <marker
              id="diagram-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto-start-reverse"
            >
              <path class="diagram-arrow" d="M0 0.5 8 4 0 7.5z" />
            </marker>
          </defs>
          {layout.edges.map(({ points }, i) => (
            <path key={i} class="diagram-line" d={pathOf(points)} marker-end="url(#diagram-arrow)" />
          ))}
          <circle
            class="diagram-start"
            cx={layout.start.x + layout.start.width / 2}
            cy={layout.start.y + layout.start.height / 2}
            r={layout.start.width / 2}
          />
          {layout.edges.map(({ label }, i) => (
            <EdgeLabel key={i} box={label} lines={edges[i]?.lines ?? []} />
          ))}
          {diagram.nodes.map((node, i) => (
            <State key={node.id} box={layout.nodes[i]} node={node} lines={nodes[i] ?? []} />
          ))}
        </svg>
      </section>
      {!diagram.complete && (
        <p class="panel-note soft">Only the first {formatNumber(nodes.length)} states are shown.</p>
      )}
    </div>
  )
}

function State({
  box,
  node,
  lines,
}: {
  readonly box: Box | undefined
  readonly node: DiagramNode
  readonly lines: readonly string[]
}): VNode | null {
  if (box === undefined) return null
  return (
    <g class={node.end ? 'diagram-state end' : 'diagram-state'}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="6" />
      {node.claims.map(({ role, taiga }, i) => (
        <g key={role} class={`lane-${taiga}`}>
          <rect
            class="diagram-lane"
            x={box.x + 4}
            y={box.y + paddingY + i * lineHeight + 2}
            width="3"
            height={lineHeight - 4}
            rx="1.5"
          />
          <text x={box.x + paddingX} y={box.y + paddingY + i * lineHeight + 12}>
            {lines[i]}
          </text>
        </g>
      ))}
    </g>
  )
}

function EdgeLabel({ box, lines }: { readonly box: Box; readonly lines: readonly LabelLine[] }): VNode | null {
  if (lines.length === 0) return null
  return (
    <g>
      <rect class="diagram-label" x={box.x} y={box.y + 2} width={box.width} height={box.height - 4} rx="4" />
      {lines.map(({ kind, text }, i) => (
        <text
          key={i}
          class={`diagram-${kind}`}
          text-anchor="middle"
          x={box.x + box.width / 2}
          y={box.y + 4 + i * lineHeight + 12}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

function pathOf([first, ...rest]: readonly { readonly x: number; readonly y: number }[]): string {
  if (first === undefined) return ''
  let { x, y } = first
  return rest.reduce((path, to) => {
    const middle = (y + to.y) / 2
    const step = x === to.x ? `V${to.y}` : `C${x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`
    ;({ x, y } = to)
    return path + step
  }, `M${x} ${y}`)
}

/** A state in a line. */
export function stateText(node: DiagramNode): string {
  return node.claims.map((claim) => claimText(claim, node)).join(', ')
}

function textWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length)) * character
}

function claimText(
  { role, stage, category, status, paid }: DiagramNode['claims'][number],
  { claims }: DiagramNode,
): string {
  const codes = category === undefined || status === undefined ? '' : ` ${category}/${status}`
  const amount = paid === undefined ? '' : ` ${formatAmount(paid)}`
  return `${claims.length > 1 ? `${role}: ` : ''}${stage.replaceAll('-', ' ')}${codes}${amount}`
}

interface LabelLine {
  readonly kind: 'when' | 'outcome' | 'effect'
  readonly text: string
}

type LabelledEdge = LayoutEdge & { readonly lines: readonly LabelLine[] }

/** The most effects of a step that its label lists, besides that a claim moves; and the most characters of a line. */
const [effects, characters] = [3, 30]

/** One edge for all that lead from a state to the same next one; their outcomes are listed. */
function mergedEdges(edges: readonly DiagramEdge[], branches: readonly Branch[]): readonly LabelledEdge[] {
  const groups = groupBy(edges, ({ from, to, when }) => `${from ?? ''} ${to} ${when ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { from, to, when } = first
    const lines: LabelLine[] = when === undefined ? [] : [{ kind: 'when', text: when }]
    for (const { outcomes } of group) {
      if (outcomes.length > 0) {
        lines.push({ kind: 'outcome', text: outcomes.map((outcome) => outcomeText(outcome, branches)).join(', ') })
      }
    }
    lines.push(...effectLines(first))
    const label = { width: textWidth(lines.map(({ text }) => text)) + 8, height: lines.length * lineHeight + 12 }
    return [{ ...(from !== undefined && { from }), to, label, lines }]
  })
}

function outcomeText({ branch, outcome }: DiagramEdge['outcomes'][number], branches: readonly Branch[]): string {
  const outcomes = branches.find((each) => each.branch === branch)?.outcomes ?? []
  const total = outcomes.reduce((sum, { weight }) => sum + weight, 0)
  const weight = outcomes.find((each) => each.outcome === outcome)?.weight
  return weight === undefined ? outcome : `${outcome} ${formatNumber(Math.round((100 * weight) / total))} %`
}

/** What a step does besides what the states show: faults. */
function effectLines({ does, outcomes }: DiagramEdge): readonly LabelLine[] {
  const chosen = new Set(outcomes.map(({ branch, outcome }) => `${branch} is ${outcome}`))
  const others = does.filter((effect) => !effect.includes(' becomes ') && !chosen.has(effect))
  const shown = others.slice(0, effects).flatMap((effect) => wrapped(effect))
  if (others.length > effects) shown.push(`and ${formatNumber(others.length - effects)} more`)
  return shown.map((text) => ({ kind: 'effect', text }))
}

function wrapped(text: string): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > characters) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
