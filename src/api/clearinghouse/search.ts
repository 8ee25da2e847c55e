import type { Vendor } from '../../contract/routes.ts'
import type { Claim, ClaimPayer, StatusReason } from '../../world/claim.ts'
import type { Instant } from '../../world/instant.ts'
import { type PayerBehavior, payerBehaviorRules } from '../../world/payer-behavior.ts'
import { behaviorsOn } from '../../world/payer-behaviors.ts'
import type { Projection } from '../../world/projection.ts'
import { asSeen, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { type Criterion, claimCriteria, type InquiryCriteria, onFile, patientCriteria } from './criteria.ts'

/** The result of an inquiry. */
export interface PayerSearch extends FoundClaims {
  /** Every claim that the inquiry is about, whether it is returned or not: these count as polled. */
  readonly about: readonly Claim[]
}

/**
 * The claims that a payer returns for an inquiry: those that match, as far as its behaviors allow and as far as the
 * API knows them.
 */
export function searchAsPayer(world: World, vendor: Vendor, inquiry: StatusInquiry, payer: ClaimPayer): PayerSearch {
  const found = findClaims(world, inquiry, payer)
  const about = [...found.onFile, ...found.elsewhere]
  if (about.every((claim) => isFullyVisible(world, vendor, claim))) return { ...found, about }
  const claimsOf = (payerId: string, memberId: string): readonly Claim[] =>
    world.state
      .claimsOf(payerId, memberId)
      .filter((claim) => isRecognized(world, claim, inquiry))
      .flatMap((claim) => asSeen(world, claim, vendor) ?? [])
  const { onFile, elsewhere, nothing } = findClaims({ state: { claimsOf } }, inquiry, payer)
  const isOpen = (claim: Claim) => !isWithheld(world, vendor, claim)
  return {
    onFile: onFile.filter(isOpen),
    elsewhere: [...elsewhere, ...onFile.filter((claim) => !isOpen(claim))],
    nothing,
    about,
  }
}

/** Whether the API and the payer hide nothing about a claim. */
function isFullyVisible(world: World, vendor: Vendor, claim: Claim): boolean {
  return lagOf(world.state.runOf(claim), vendor) === 0 && behaviorsOn(world, claim).length === 0
}

function isRecognized(world: World, claim: Claim, inquiry: StatusInquiry): boolean {
  return behaviorsOn(world, claim).every((behavior) => recognizes(behavior, claim, inquiry))
}

function isWithheld(world: World, vendor: Vendor, claim: Claim): boolean {
  const until = seenUntil(world, claim, vendor)
  return behaviorsOn(world, claim).some((behavior) => withholds(behavior, claim, until))
}

/** Whether a payer with a behavior recognizes the people of the inquiry as those of the claim. */
export function recognizes({ name }: PayerBehavior, claim: Claim, inquiry: StatusInquiry): boolean {
  return payerBehaviorRules[name].recognizes?.(claim, inquiry) ?? true
}

/** Whether a payer with a behavior hides a claim whose events are known until an instant. */
export function withholds({ name, lasts }: PayerBehavior, claim: Claim, until: Instant): boolean {
  const { withholds, lasts: usually = 0 } = payerBehaviorRules[name]
  return withholds?.(claim, until, lasts ?? usually) ?? false
}

/** The claims to search: those of a world, or those visible in it. */
interface ClaimIndex {
  readonly state: Pick<Projection, 'claimsOf'>
}

/** The claims that a payer finds. */
export interface FoundClaims {
  /** Matching claims on the payer's file, the latest first. */
  readonly onFile: readonly Claim[]
  /** Matching claims that the payer does not have: not sent yet, or rejected at intake. */
  readonly elsewhere: readonly Claim[]
  /** The status of a response without claims; only meaningful when `onFile` is empty. */
  readonly nothing: StatusReason
}

const claimNotFound: StatusReason = { category: 'D0', status: '35' }
const patientNotFound: StatusReason = { category: 'D0', status: '97', entity: 'IN' }

/**
 * Searches as payers do: the member must be known, the people and the billing provider must match, the dates of
 * service must overlap with those of the inquiry, and each further detail narrows the search. Letter case does not
 * matter. A claim that differs in any detail is not found. criteria.ts has the criteria.
 */
export function findClaims({ state }: ClaimIndex, inquiry: StatusInquiry, payer: ClaimPayer): FoundClaims {
  const question: InquiryCriteria = { inquiry, payer }
  const ofMember = state.claimsOf(payer.id, inquiry.subscriber.memberId)
  const ofPatient = ofMember.filter((claim) => agrees(claim, patientCriteria, question))
  if (ofPatient.length === 0) return { onFile: [], elsewhere: [], nothing: patientNotFound }
  const matching = ofPatient.filter((claim) => agrees(claim, claimCriteria, question))
  const there = matching.filter((claim) => onFile.agrees(claim, question)).reverse()
  const elsewhere = matching.filter((claim) => !onFile.agrees(claim, question))
  const worded = elsewhere.findLast((claim) => claim.facts.notFound !== undefined)
  return { onFile: there, elsewhere, nothing: worded?.facts.notFound ?? claimNotFound }
}

function agrees(claim: Claim, criteria: readonly Criterion[], question: InquiryCriteria): boolean {
  return criteria.every((criterion) => criterion.agrees(claim, question))
}
