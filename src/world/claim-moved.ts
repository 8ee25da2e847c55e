import { type ClaimId, latestMove } from './claim.ts'
import type { WorldEvent } from './event.ts'
import type { Instant } from './instant.ts'
import type { ScenarioRun } from './projection.ts'
import type { StageName } from './stage.ts'
import type { World, WorldObserver } from './world.ts'

/** A claim of a scenario run that was filed, or that moved to another stage. It contains no personal data. */
export interface ClaimMoved {
  readonly world: string
  readonly claim: ClaimId
  /** The stage before; absent for a claim that was filed. */
  readonly from?: StageName
  readonly to: StageName
  readonly run: string
  readonly scenario: string
  /** The world's time, in milliseconds since 1970. */
  readonly at: Instant
}

/** Calls back for each claim that an event moves. */
export function observeClaims(onClaimMoved: (moved: ClaimMoved) => void): WorldObserver {
  return (world, event) => {
    for (const moved of claimsMoved(world, event)) onClaimMoved(moved)
  }
}

/** The claims that an event of a world moved. @param event The latest event of the world. */
function claimsMoved(world: World, event: WorldEvent): readonly ClaimMoved[] {
  const { state } = world
  if (event.type === 'claim.moved') {
    const claim = state.claims.get(event.claim)
    const run = claim && state.runOf(claim)
    return run === undefined ? [] : moveOf(world, run, event.claim)
  }
  if (event.type === 'run.claimReplaced') {
    const run = state.runs.get(event.run)
    return run === undefined ? [] : moveOf(world, run, event.claim)
  }
  if (event.type !== 'run.started') return []
  const run = state.runs.get(event.run.id)
  return run === undefined ? [] : Object.values(event.run.claimsByRole).flatMap((id) => moveOf(world, run, id))
}

function moveOf(world: World, run: ScenarioRun, id: ClaimId): readonly ClaimMoved[] {
  const claim = world.state.claims.get(id)
  if (claim === undefined) return []
  const { at, to } = latestMove(claim)
  const from = claim.moves.at(-2)?.to
  const { id: runId, scenario } = run.facts
  return [{ world: world.name, claim: id, ...(from !== undefined && { from }), to, run: runId, scenario, at }]
}
