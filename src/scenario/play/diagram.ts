import type { StatusReason } from '../../world/claim.ts'
import { reasonOf, type StageName } from '../../world/stage.ts'
import type { Scenario, Step } from '../format/step.ts'
import { completedReason } from './settle.ts'
import { effectOf, waitingOf } from './upcoming.ts'

/** The states that a run of a scenario can reach, and the steps between them. */
export interface ScenarioDiagram {
  /** In the order of discovery; the id of a node is its index. */
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  /** Whether all states are shown. */
  readonly isComplete: boolean
}

/** A state of a run. */
export interface DiagramNode {
  /** One for each role, in the order of the file. */
  readonly claims: readonly DiagramClaim[]
  readonly isEnd: boolean
}

export interface DiagramClaim {
  readonly role: string
  readonly stage: StageName
  /** The codes of the 277; absent before the payer knows the claim. */
  readonly reason?: StatusReason
  /** Cents, where the step sets them. */
  readonly paid?: number
}

/** The steps that lead from a state to the next. */
export interface DiagramEdge {
  /** Absent for the start of the run. */
  readonly from?: number
  readonly to: number
  /** What the first step waits for; absent at the start. */
  readonly when?: Step['when']
  readonly steps: readonly PlayedIndex[]
}

/** A step that is played, by its index; with its outcome if it is a branch. */
export interface PlayedIndex {
  readonly index: number
  readonly outcome?: string | undefined
}

/** Far more than a diagram can show. */
const most = { nodes: 300, edges: 1000 } as const

interface RunState {
  readonly cursor: number
  readonly claims: readonly DiagramClaim[]
}

/** The diagram of a scenario, from its steps alone. */
export function diagramOf({ claims, steps }: Scenario): ScenarioDiagram {
  const nodes: DiagramNode[] = []
  const edges: DiagramEdge[] = []
  const ids = new Map<string, number>()
  const open: { readonly id: number; readonly state: RunState }[] = []
  let isComplete = true
  const start = { cursor: 0, claims: Object.keys(claims).map((role) => ({ role, stage: 'drafted' as const })) }
  arrive(undefined, [{ state: start, played: [] }])
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    arrive(next.id, playsOf(steps, next.state, []))
  }
  return { nodes, edges, isComplete }

  /** Adds the states after a play, and after the steps that follow without a wait. */
  function arrive(from: number | undefined, plays: readonly Play[]): void {
    const left = [...plays]
    for (let play = left.shift(); play !== undefined; play = left.shift()) {
      const { state, played } = play
      const step = steps[state.cursor]
      if (edges.length + left.length > most.edges || nodes.length > most.nodes) {
        isComplete = false
        return
      }
      if (step !== undefined && 'after' in step.when && step.when.after === 0) {
        left.unshift(...playsOf(steps, state, played))
        continue
      }
      const to = idOf(state)
      edges.push(from === undefined ? { to, steps: played } : { from, to, ...waitBefore(steps, played), steps: played })
    }
  }

  function idOf(state: RunState): number {
    const key = JSON.stringify(state)
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = nodes.length
    ids.set(key, id)
    nodes.push({ claims: state.claims, isEnd: steps[state.cursor] === undefined })
    open.push({ id, state })
    return id
  }
}

function waitBefore(steps: readonly Step[], [first]: readonly PlayedIndex[]): Pick<DiagramEdge, 'when'> {
  const step = first && steps[first.index]
  return step === undefined ? {} : { when: step.when }
}

/** A state, and the steps that led to it from the state before. */
interface Play {
  readonly state: RunState
  readonly played: readonly PlayedIndex[]
}

/** The states after the next step: one for each outcome of a branch. */
function playsOf(
  steps: readonly Step[],
  { cursor, claims }: RunState,
  before: readonly PlayedIndex[],
): readonly Play[] {
  const step = steps[cursor]
  if (step === undefined) return []
  if ('branch' in step) {
    return step.outcomes.map(({ name, to }) => ({
      state: { cursor: to, claims },
      played: [...before, { index: cursor, outcome: name }],
    }))
  }
  const moved =
    'role' in step ? claims.map((claim) => (claim.role === step.role ? movedBy(step, claim) : claim)) : claims
  return [{ state: { cursor: step.next ?? cursor + 1, claims: moved }, played: [...before, { index: cursor }] }]
}

function movedBy({ to, details }: Extract<Step, { readonly role: string }>, { role }: DiagramClaim): DiagramClaim {
  const own = completedReason(to, details.reason)
  const reason = reasonOf({ at: 0, to, ...(own && { reason: own }) })
  const { amount: paid } = details
  return { role, stage: to, ...(reason && { reason }), ...(paid !== undefined && { paid }) }
}

/** `after 14d, outcome is denied, visit becomes denied`. */
export function edgeLabel(steps: readonly Step[], played: readonly PlayedIndex[]): string {
  return played
    .map(({ index, outcome }, position) => {
      const step = steps[index] as Step
      const isImmediate = 'after' in step.when && step.when.after === 0
      const effect = playedEffect(step, outcome)
      return position > 0 || isImmediate ? effect : `${waitingOf(step.when)}, ${effect}`
    })
    .join(', ')
}

/** What a step did: `visit becomes denied`, `outcome is denied`. */
export function playedEffect(step: Step, outcome: string | undefined): string {
  return 'branch' in step && outcome !== undefined ? `${step.branch} is ${outcome}` : effectOf(step)
}
