import type { ScenarioCheck } from './check-scenarios.ts'
import type { Exploration, StateNode } from './exploration.ts'

/**
 * One scenario as a Mermaid state diagram; several as Markdown with a diagram each.
 *
 * @param as `markdown` writes Markdown for a single scenario, too.
 */
export function scenarioDiagrams({ checked }: Pick<ScenarioCheck, 'checked'>, as?: 'markdown'): string {
  const explorations = checked.flatMap(({ exploration }) => exploration ?? [])
  const [only, ...others] = explorations
  if (only !== undefined && others.length === 0 && as === undefined) return stateDiagram(only)
  return explorations
    .map((exploration) => `## ${exploration.scenario.name}\n\n\`\`\`mermaid\n${stateDiagram(exploration)}\`\`\`\n`)
    .join('\n')
}

/**
 * The state graph of a run as a Mermaid state diagram: each node shows the stages of the roles and what each API reports,
 * each arrow the steps that lead from one to the next. Every step can also be played manually; that is not drawn.
 */
function stateDiagram({ nodes, edges }: Exploration): string {
  const all = [...nodes.values()].sort((a, b) => a.id - b.id)
  return [
    'stateDiagram-v2',
    ...all.map((node) => `  state "${nodeLabel(node)}" as s${node.id}`),
    ...[...edges.values()].map(({ from, to, label }) => {
      const arrow = `  ${from === undefined ? '[*]' : `s${from}`} --> s${to}`
      return label === '' ? arrow : `${arrow} : ${mermaidText(label)}`
    }),
    ...all.filter(({ isEnd }) => isEnd).map(({ id }) => `  s${id} --> [*]`),
    '',
  ].join('\n')
}

const names: Readonly<Record<string, string>> = { taiga: 'Taiga', stedi: 'Stedi', optum: 'Optum' }

function nodeLabel({ stages, reported }: StateNode): string {
  const roles = stages.map(([role, stage]) => `${role} ${stage}`)
  const reports = [...reported].flatMap(([api, words]) =>
    words.size === 0 ? [] : `${names[api]} ${[...words].join(', ')}`,
  )
  return [roles.join(', '), ...reports].map(mermaidText).join('<br/>')
}

/** Text with every character that Mermaid could interpret written as a character code. */
function mermaidText(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9 .,/()-]/gu, (character) => `#${character.codePointAt(0)};`)
}
