import type { Vendor } from '../../contract/routes.ts'
import type { Claim, ClaimPayer } from '../../world/claim.ts'
import type { Instant } from '../../world/instant.ts'
import { type PayerBehavior, payerBehaviorRules } from '../../world/payer-behavior.ts'
import { behaviorsOn } from '../../world/payer-behaviors.ts'
import { asSeen, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { type Found, find } from './find.ts'

/** What an inquiry leads to. */
export interface Search extends Found {
  /** Every claim that the inquiry is about, whether it is told of or not: these were looked at. */
  readonly about: readonly Claim[]
}

/**
 * Lets a payer search for the claims of an inquiry, and tell of them what its behaviors let it tell, as far as the API has
 * heard of it.
 */
export function search(world: World, vendor: Vendor, inquiry: StatusInquiry, payer: ClaimPayer): Search {
  const found = find(world, inquiry, payer)
  const about = [...found.onFile, ...found.elsewhere]
  if (about.every((claim) => isTold(world, vendor, claim))) return { ...found, about }
  const claimsOf = (payerId: string, memberId: string): readonly Claim[] =>
    world.state
      .claimsOf(payerId, memberId)
      .filter((claim) => isRecognized(world, claim, inquiry))
      .flatMap((claim) => asSeen(world, claim, vendor) ?? [])
  const { onFile, elsewhere, nothing } = find({ state: { claimsOf } }, inquiry, payer)
  const isOpen = (claim: Claim) => !isWithheld(world, vendor, claim)
  return {
    onFile: onFile.filter(isOpen),
    elsewhere: [...elsewhere, ...onFile.filter((claim) => !isOpen(claim))],
    nothing,
    about,
  }
}

/** Whether everything about a claim is told at once. */
function isTold(world: World, vendor: Vendor, claim: Claim): boolean {
  return lagOf(world.state.runOf(claim), vendor) === 0 && behaviorsOn(world, claim).length === 0
}

function isRecognized(world: World, claim: Claim, inquiry: StatusInquiry): boolean {
  return behaviorsOn(world, claim).every((behavior) => recognizes(behavior, claim, inquiry))
}

function isWithheld(world: World, vendor: Vendor, claim: Claim): boolean {
  const until = seenUntil(world, claim, vendor)
  return behaviorsOn(world, claim).some((behavior) => withholds(behavior, claim, until))
}

/** Whether a payer with a behavior takes the people of a claim for those who are asked for. */
export function recognizes({ name }: PayerBehavior, claim: Claim, inquiry: StatusInquiry): boolean {
  return payerBehaviorRules[name].recognizes?.(claim, inquiry) ?? true
}

/** Whether a payer with a behavior keeps a claim to itself, of which it tells what happened up to an instant. */
export function withholds({ name, lasts }: PayerBehavior, claim: Claim, until: Instant): boolean {
  const { withholds, lasts: usually = 0 } = payerBehaviorRules[name]
  return withholds?.(claim, until, lasts ?? usually) ?? false
}
