import type { Claim, ClaimPayer } from '../../world/claim.ts'
import type { Instant } from '../../world/instant.ts'
import { type Habit, personalities } from '../../world/payer-behavior.ts'
import { habitsOn } from '../../world/payer-behaviors.ts'
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
  return habitsOn(world, claim).every((habit) => recognizes(habit, claim, inquiry))
}

function isWithheld(world: World, face: Face, claim: Claim): boolean {
  const until = seenUntil(world, claim, face)
  return habitsOn(world, claim).some((habit) => withholds(habit, claim, until))
}

/** Whether a payer with a habit takes the people of a claim for those who are asked for. */
export function recognizes({ name }: Habit, claim: Claim, inquiry: StatusInquiry): boolean {
  return personalities[name].recognizes?.(claim, inquiry) ?? true
}

/** Whether a payer with a habit keeps a claim to itself, of which it tells what happened up to an instant. */
export function withholds({ name, lasts }: Habit, claim: Claim, until: Instant): boolean {
  const { withholds, lasts: usually = 0 } = personalities[name]
  return withholds?.(claim, until, lasts ?? usually) ?? false
}
