import type { Vendor } from '../../contract/routes.ts'
import type { Reply } from '../../http/call.ts'
import { consumePayerFault, replyLate } from '../../scenario/fault/intercept.ts'
import { recordPoll } from '../../scenario/play/settle.ts'
import { type Claim, type ClaimPayer, latestMove, type StatusReason } from '../../world/claim.ts'
import { day } from '../../world/instant.ts'
import type { AskedPayer } from '../../world/payer.ts'
import {
  behaviorsToward,
  type PayerBehavior,
  payerBehaviorRules,
  refusalOf,
  responseDelayOf,
} from '../../world/payer-behavior.ts'
import type { World } from '../../world/world.ts'
import type { Delimiters } from '../../x12/delimiters.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { StatusResponse } from '../../x12/response.ts'
import type { RequestContext, Services } from '../vendor-api.ts'
import { notFoundEntry, payerText, toResponseClaim, toStatusResponse, usualPayerText } from './response.ts'
import { isEnrolled, searchAsPayer } from './search.ts'
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
