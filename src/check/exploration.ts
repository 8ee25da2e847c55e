import { vendors } from '../contract/routes.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { edgeLabel } from '../scenario/play/diagram.ts'
import { type Claim, latestMove } from '../world/claim.ts'
import { isOver } from '../world/fault.ts'
import { PayerDirectory } from '../world/payer.ts'
import { reasonOf, type StageName } from '../world/stage.ts'
import type { CoverageObservation } from './coverage.ts'
import type { Defect } from './defects.ts'
import type { ProbeCache } from './probes.ts'
import type { PlayedStep, RunDriver } from './run-driver.ts'

/** A node of a run's state graph, and what the APIs report in it. */
export interface StateNode {
  /** In the order of discovery, from 0. */
  readonly id: number
  readonly isEnd: boolean
  readonly stages: readonly (readonly [role: string, stage: StageName])[]
  /** The distinct values that each API reports there: `accepted`, `A2/20`. */
  readonly reported: ReadonlyMap<string, Set<string>>
}

/** An edge of the state graph; `from` is `undefined` for the start of the run. */
export interface StateEdge {
  readonly from: number | undefined
  readonly to: number
  /** `after 14d, visit becomes paid`. */
  readonly label: string
}

/** The results of exploring one scenario in all editions. */
export class Exploration {
  readonly scenario: Scenario
  /** The payers that its sandbox lists. */
  readonly payers: PayerDirectory
  /** The keys of the states that were reached. */
  readonly states: Set<string> = new Set()
  readonly nodes: Map<string, StateNode> = new Map()
  readonly edges: Map<string, StateEdge> = new Map()
  readonly defects: Map<string, Defect> = new Map()
  /** The steps that were played by their own trigger. */
  readonly triggeredSteps: Set<number> = new Set()
  /** The steps whose fault applied to a call. */
  readonly appliedFaults: Set<number> = new Set()
  readonly probeCache: ProbeCache = new Map()
  replies = 0
  /** Records something that a client can observe. */
  readonly observe: (observation: CoverageObservation) => void

  constructor(scenario: Scenario, observe: (observation: CoverageObservation) => void) {
    this.scenario = scenario
    this.payers = new PayerDirectory(scenario.payers)
    this.observe = observe
  }

  addDefect(defect: Defect): void {
    this.defects.set(JSON.stringify(defect), defect)
  }

  /** The node with a key; created on the first visit. */
  nodeFor(key: string, { run, claims, next }: RunDriver): StateNode {
    const known = this.nodes.get(key)
    if (known !== undefined) return known
    const stages = Object.entries(run.claimsByRole).map(([role, id]) => {
      const claim = claims.find(({ facts }) => facts.id === id)
      return [role, claim?.moves.at(-1)?.to ?? 'drafted'] as const
    })
    const reported = new Map(vendors.map((api) => [api, new Set<string>()]))
    const node: StateNode = { id: this.nodes.size, isEnd: next === undefined, stages, reported }
    this.nodes.set(key, node)
    return node
  }

  addEdge(from: StateNode | undefined, to: StateNode, played: readonly PlayedStep[]): void {
    const edge = { from: from?.id, to: to.id, label: edgeLabel(this.scenario.steps, played) }
    this.edges.set(JSON.stringify(edge), edge)
  }

  /** JSON pointer to the last step that was played; to the scenario's name before any. */
  lastStepPointer({ played }: RunDriver): string {
    const last = played.at(-1)
    return (last && this.scenario.steps[last.index]?.place) ?? '/scenario'
  }
}

/** The identity of a node, independent of time: the run's cursor, and the stage, codes and amount of every role's claim. */
export function nodeKey({ run, claims }: RunDriver): string {
  const claimsByRole = Object.entries(run.claimsByRole).map(([role, id]) => [
    role,
    claimKey(claims.find(({ facts }) => facts.id === id)),
  ])
  return JSON.stringify([run.cursor, ...claimsByRole])
}

function claimKey(claim: Claim | undefined): readonly unknown[] {
  if (claim === undefined) return []
  const move = latestMove(claim)
  return [move.to, reasonOf(move), move.paid, claim.facts.submissionType]
}

/** The identity of a state: its node, the polls that the next step has counted, and how often each fault still applies. */
export function stateKey(driver: RunDriver): string {
  const { run, next, world, armedBy } = driver
  const polls = next !== undefined && 'polls' in next.when ? run.polls : 0
  const now = world.now()
  const faults = world
    .faults()
    .filter((fault) => !isOver(fault, now))
    .map(({ index, remaining }) => `${armedBy[index]}:${remaining}`)
  return JSON.stringify([nodeKey(driver), polls, faults])
}
