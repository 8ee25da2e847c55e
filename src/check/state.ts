import { type Claim, latestMove } from '../world/claim.ts'
import { reasonOf } from '../world/decide.ts'
import { isOver } from '../world/fault.ts'
import type { Stand } from './stand.ts'

/**
 * Where a run stands, whatever the time: its cursor, and the stage, codes and amount of every role's claim. Two outcomes
 * to the same place are one place.
 */
export function placeOf({ run, claims }: Stand): string {
  const claimsByRole = Object.entries(run.claimsByRole).map(([role, id]) => [
    role,
    stateOf(claims.find(({ facts }) => facts.id === id)),
  ])
  return JSON.stringify([run.cursor, ...claimsByRole])
}

function stateOf(claim: Claim | undefined): readonly unknown[] {
  if (claim === undefined) return []
  const move = latestMove(claim)
  return [move.to, reasonOf(move), move.paid, claim.facts.submissionType]
}

/** The place, the looks that the next step has had, and what is left of each fault. */
export function keyOf(stand: Stand): string {
  const { run, next, world, armedBy } = stand
  const looks = next !== undefined && 'polls' in next.when ? run.polls : 0
  const now = world.now()
  const faults = world
    .faults()
    .filter((fault) => !isOver(fault, now))
    .map(({ index, remaining }) => `${armedBy[index]}:${remaining}`)
  return JSON.stringify([placeOf(stand), looks, faults])
}
