import { type Claim, standing } from '../world/claim.ts'
import { reasonOf } from '../world/decide.ts'
import { isOver } from '../world/fault.ts'
import type { Stand } from './stand.ts'

/**
 * Where a story stands, whatever the time: its cursor, and the stage, codes and amount of every part's claim. Two ways
 * to the same place are one place.
 */
export function placeOf({ story, claims }: Stand): string {
  const cast = Object.entries(story.cast).map(([part, id]) => [
    part,
    stateOf(claims.find(({ facts }) => facts.id === id)),
  ])
  return JSON.stringify([story.cursor, ...cast])
}

function stateOf(claim: Claim | undefined): readonly unknown[] {
  if (claim === undefined) return []
  const move = standing(claim)
  return [move.to, reasonOf(move), move.paid, claim.facts.life]
}

/** The place, the looks that the next step has had, and what is left of each fault. */
export function keyOf(stand: Stand): string {
  const { story, next, world, armedBy } = stand
  const looks = next !== undefined && 'polls' in next.when ? story.looks : 0
  const now = world.now()
  const faults = world
    .faults()
    .filter((fault) => !isOver(fault, now))
    .map(({ index, left }) => `${armedBy[index]}:${left}`)
  return JSON.stringify([placeOf(stand), looks, faults])
}
