import type { Claim, ClaimPayer } from '../../world/claim.ts'
import { habitsOn } from '../../world/habits.ts'
import { personalities } from '../../world/personality.ts'
import { asSeen, type Face, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { type Found, find } from './find.ts'

/** What an inquiry leads to. */
export interface Search extends Found {
  /** Every claim that the inquiry is about, whether it is told of or not: these were looked at. */
  readonly about: readonly Claim[]
}

/**
 * Lets a payer search for the claims of an inquiry, and tell of them what its habits let it tell, as far as the API has
 * heard of it.
 */
export function search(world: World, face: Face, inquiry: StatusInquiry, payer: ClaimPayer): Search {
  const found = find(world, inquiry, payer)
  const about = [...found.onFile, ...found.elsewhere]
  if (about.every((claim) => isTold(world, face, claim))) return { ...found, about }
  const claimsOf = (payerId: string, memberId: string): readonly Claim[] =>
    world.truth
      .claimsOf(payerId, memberId)
      .filter((claim) => isRecognized(world, claim, inquiry))
      .flatMap((claim) => asSeen(world, claim, face) ?? [])
  const { onFile, elsewhere, nothing } = find({ truth: { claimsOf } }, inquiry, payer)
  const isOpen = (claim: Claim) => !isWithheld(world, face, claim)
  return {
    onFile: onFile.filter(isOpen),
    elsewhere: [...elsewhere, ...onFile.filter((claim) => !isOpen(claim))],
    nothing,
    about,
  }
}

/** Whether everything about a claim is told at once. */
function isTold(world: World, face: Face, claim: Claim): boolean {
  return lagOf(world.truth.storyOf(claim), face) === 0 && habitsOn(world, claim).length === 0
}

function isRecognized(world: World, claim: Claim, inquiry: StatusInquiry): boolean {
  return habitsOn(world, claim).every(({ name }) => personalities[name].recognizes?.(claim, inquiry) ?? true)
}

function isWithheld(world: World, face: Face, claim: Claim): boolean {
  const until = seenUntil(world, claim, face)
  return habitsOn(world, claim).some(({ name, lasts = personalities[name].lasts ?? 0 }) =>
    personalities[name].withholds?.(claim, until, lasts),
  )
}
