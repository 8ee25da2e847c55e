import type { Vendor } from '../../contract/routes.ts'
import type { Reply } from '../../http/call.ts'
import { consumePayerFault, replyLate } from '../../scenario/fault/intercept.ts'
import { recordPoll } from '../../scenario/play/settle.ts'
import { type Claim, type ClaimPayer, latestMove, type StatusReason } from '../../world/claim.ts'
import { day, type Instant } from '../../world/instant.ts'
import type { AskedPayer } from '../../world/payer.ts'
import {
  behaviorsOn,
  behaviorsToward,
  type PayerBehavior,
  payerBehaviorRules,
  refusalOf,
  responseDelayOf,
} from '../../world/payer-behavior.ts'
import type { Projection } from '../../world/projection.ts'
import { asSeen, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { Delimiters } from '../../x12/delimiters.ts'
import type { StatusInquiry, TracedInquiry } from '../../x12/inquiry.ts'
import type { StatusResponse } from '../../x12/response.ts'
import type { RequestContext, Services } from '../vendor-api.ts'
import { type Criterion, claimCriteria, type InquiryCriteria, onFile, patientCriteria } from './criteria.ts'
import { notFoundEntry, payerText, toResponseClaim, toStatusResponse, usualPayerText } from './response.ts'
import { isBilledByOneOf } from './same.ts'
import { isPlain, type ShownClaim, type ShownClaims } from './shown-claims.ts'

/** What the handlers of a clearinghouse share. */
export interface ClearinghouseServices extends Services {
  readonly shownClaims: ShownClaims
}

/** One inquiry and the payer that answers it. */
export interface AddressedInquiry {
  readonly inquiry: TracedInquiry
  readonly payer: AskedPayer
}

/** The inquiries of one call: at least one. */
export type AddressedInquiries = readonly [AddressedInquiry, ...AddressedInquiry[]]

/** The response to one inquiry. */
export interface PayerAnswer extends StatusResponse {
  /** The same claims with their JSON, where the inquiry does not change how they are shown. */
  readonly shown?: readonly ShownClaim[]
}

/** The responses to the inquiries of one call. */
export type StatusResponses = readonly [PayerAnswer, ...PayerAnswer[]]

/** The payer with an id, or the vendor's error. */
export type NamedPayer<Refusal> = { readonly payer: AskedPayer } | { readonly refused: Refusal }

/** Each inquiry with its payer; or the error for the first payer that cannot be asked. */
export function addressInquiries<Refusal>(
  [first, ...others]: readonly [TracedInquiry, ...TracedInquiry[]],
  payerNamed: (id: string) => NamedPayer<Refusal>,
): { readonly exchange: AddressedInquiries } | { readonly refused: Refusal } {
  const begun = payerNamed(first.payer.id)
  if ('refused' in begun) return begun
  const more: AddressedInquiry[] = []
  for (const inquiry of others) {
    const named = payerNamed(inquiry.payer.id)
    if ('refused' in named) return named
    more.push({ inquiry, payer: named.payer })
  }
  return { exchange: [{ inquiry: first, payer: begun.payer }, ...more] }
}

const notEnrolled: StatusReason = { category: 'E0', status: '24', entity: '1P' }

/**
 * Asks the payers of one call and formats their responses with `format`. Each inquiry is answered in turn, in the
 * current state of the world: by the claims that it finds, or by one entry with the reason why there is
 * none. Counts as one poll of every claim that an inquiry is about. A promise only when a payer is slow.
 *
 * The only path from an inquiry to its response, in JSON and in X12, for both vendors.
 *
 * @param delimiters Those of the interchange that contains the response; absent for an inquiry in JSON.
 */
export function askPayers(
  services: ClearinghouseServices,
  context: RequestContext,
  exchange: AddressedInquiries,
  format: (answers: StatusResponses) => Reply,
  delimiters?: Delimiters,
): Reply | Promise<Reply> {
  const { world, payerFault, progress } = context
  const fail = () => (exchange.some(isEnrolled) ? consumePayerFault(world, payerFault) : undefined)
  const { failure } = progress.payers ?? { failure: fail() }
  const answer = () => format(answerAll(services, context, exchange, failure, delimiters))
  const wait = exchange.reduce((most, asked) => (isEnrolled(asked) ? Math.max(most, slowness(world, asked)) : most), 0)
  if (wait === 0 || progress.payers !== undefined) return answer()
  progress.payers = { failure }
  return replyLate(services.scenarios, world, progress, wait, answer)
}

function slowness(world: World, { inquiry, payer }: AddressedInquiry): number {
  return responseDelayOf(world, behaviorsToward(world, payer, inquiry.subscriber.memberId), inquiry.trace)
}

function answerAll(
  { scenarios, shownClaims }: ClearinghouseServices,
  { world, match, beforePoll }: RequestContext,
  exchange: AddressedInquiries,
  failure: StatusReason | undefined,
  delimiters: Delimiters | undefined,
): StatusResponses {
  const vendor = match.api as Vendor
  const text = delimiters === undefined ? usualPayerText : payerText(delimiters)
  const seen: Claim[] = []
  const answer = (asked: AddressedInquiry): PayerAnswer => {
    const { inquiry, payer } = asked
    const behaviors = behaviorsToward(world, payer, inquiry.subscriber.memberId)
    const returned = returnedPayer(world, asked, behaviors)
    const nothing = (reason: StatusReason, claims: readonly Claim[]) =>
      toStatusResponse(inquiry, returned, [notFoundEntry(inquiry, reason, world.now())], claims, text)
    const refusal = isEnrolled(asked) ? (failure ?? refusalOf(world, behaviors, inquiry)) : notEnrolled
    if (refusal !== undefined) return nothing(refusal, [])
    const found = searchAsPayer(world, vendor, inquiry, payer)
    const all = [...found.onFile, ...found.elsewhere]
    seen.push(...found.about)
    const ordered = inOrderOf(behaviors, found.onFile)
    const shown = delimiters === undefined && isPlain(inquiry) ? shownClaims.all(ordered, inquiry) : undefined
    const [first, ...more] =
      shown?.map((claim) => claim.withTrace(inquiry.trace)) ??
      ordered.map((claim) => toResponseClaim(claim, inquiry, text))
    if (first === undefined) return nothing(found.nothing, all)
    const response = toStatusResponse(inquiry, returned, [first, ...more], all, text)
    return shown === undefined ? response : { ...response, shown }
  }
  const [first, ...others] = exchange
  const answers: StatusResponses = [answer(first), ...others.map(answer)]
  beforePoll?.()
  recordPoll(scenarios, world, seen)
  return answers
}

/** The payer as it names itself: with the id that was sent, unless it returns its own. */
function returnedPayer(
  { payers }: World,
  { inquiry, payer }: AddressedInquiry,
  behaviors: readonly PayerBehavior[],
): ClaimPayer {
  const isMain = behaviors.some((behavior) => payerBehaviorRules[behavior.name].returnsMainId)
  return { ...payer, id: isMain ? payers.key(payer.id) : inquiry.payer.id }
}

/**
 * The claims in the order of the payer: by the day of their status, the newest last unless a behavior says otherwise.
 *
 * @param claims Of those with the same day, the latest filed first.
 */
function inOrderOf(behaviors: readonly PayerBehavior[], claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims
  const dayOf = (claim: Claim) => Math.floor(latestMove(claim).at / day)
  const oldestFirst = claims.toReversed().toSorted((one, other) => dayOf(one) - dayOf(other))
  const order = behaviors.find(({ name }) => payerBehaviorRules[name].order !== undefined)
  const isReversed = order !== undefined && payerBehaviorRules[order.name].order === 'newest first'
  return isReversed ? oldestFirst.toReversed() : oldestFirst
}

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
