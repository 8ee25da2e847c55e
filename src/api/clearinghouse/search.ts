import type { Vendor } from '../../contract/routes.ts'
import type { Claim, ClaimPayer, StatusReason } from '../../world/claim.ts'
import type { Instant } from '../../world/instant.ts'
import type { AskedPayer } from '../../world/payer.ts'
import { behaviorsOn, type PayerBehavior, payerBehaviorRules } from '../../world/payer-behavior.ts'
import type { Projection } from '../../world/projection.ts'
import { asSeen, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { type Criterion, claimCriteria, type InquiryCriteria, onFile, patientCriteria } from './criteria.ts'
import { isBilledByOneOf } from './same.ts'

/** Whether the payer answers the billing provider of the inquiry. */
export function isEnrolled({ inquiry, payer }: Omit<InquiryCriteria, 'payers'>): boolean {
  const { claimStatus, enrolled = [] }: AskedPayer = payer
  return claimStatus !== 'ENROLLMENT_REQUIRED' || isBilledByOneOf(enrolled, inquiry)
}

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
  if (about.every((claim) => isFullyVisible(world, vendor, claim))) {
    const { onFile, elsewhere, nothing } = found
    return { onFile, elsewhere, nothing, about }
  }
  const claimsOf = (payerId: string, memberId: string): readonly Claim[] =>
    world.state
      .claimsOf(payerId, memberId)
      .filter((claim) => isRecognized(world, claim, inquiry))
      .flatMap((claim) => asSeen(world, claim, vendor) ?? [])
  const { onFile, elsewhere, nothing } = findClaims({ state: { claimsOf }, payers: world.payers }, inquiry, payer)
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
interface ClaimIndex extends Pick<World, 'payers'> {
  readonly state: Pick<Projection, 'claimsOf'>
}

/** The claims that a payer finds. */
export interface FoundClaims {
  /** Matching claims on the payer's file, the latest filed first. */
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
export function findClaims({ state, payers }: ClaimIndex, inquiry: StatusInquiry, payer: ClaimPayer): FoundClaims {
  const question: InquiryCriteria = { inquiry, payer, payers }
  const there: Claim[] = []
  const elsewhere: Claim[] = []
  let isPatientKnown = false
  for (const claim of state.claimsOf(payer.id, inquiry.subscriber.memberId)) {
    if (!agrees(claim, patientCriteria, question)) continue
    isPatientKnown = true
    if (!agrees(claim, claimCriteria, question)) continue
    if (onFile.agrees(claim, question)) there.push(claim)
    else elsewhere.push(claim)
  }
  if (!isPatientKnown) return { onFile: there, elsewhere, nothing: patientNotFound }
  const worded = elsewhere.findLast((claim) => claim.facts.notFound !== undefined)
  return { onFile: there.reverse(), elsewhere, nothing: worded?.facts.notFound ?? claimNotFound }
}

function agrees(claim: Claim, criteria: readonly Criterion[], question: InquiryCriteria): boolean {
  for (const criterion of criteria) if (!criterion.agrees(claim, question)) return false
  return true
}
