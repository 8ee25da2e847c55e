import type { Claim, ClaimPayer } from '../../world/claim.ts'
import { asSeen, type Face, lagOf } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { type Found, find } from './find.ts'

/** What an inquiry leads to. */
export interface Search extends Found {
  /** Every claim that the inquiry is about, whether it is told of yet or not: these were looked at. */
  readonly about: readonly Claim[]
}

/** Lets a payer search for the claims of an inquiry, which an API shows as far as it has heard of them. */
export function search(world: World, face: Face, inquiry: StatusInquiry, payer: ClaimPayer): Search {
  const found = find(world, inquiry, payer)
  const about = [...found.onFile, ...found.elsewhere]
  if (about.every((claim) => lagOf(world.truth.storyOf(claim), face) === 0)) return { ...found, about }
  const claimsOf = (payerId: string, memberId: string): readonly Claim[] =>
    world.truth.claimsOf(payerId, memberId).flatMap((claim) => asSeen(world, claim, face) ?? [])
  return { ...find({ truth: { claimsOf } }, inquiry, payer), about }
}
