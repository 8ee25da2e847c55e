import type { Vendor } from '../../contract/routes.ts'
import type { Reply } from '../../http/call.ts'
import { consumePayerFault, replyLate } from '../../scenario/fault/intercept.ts'
import { recordPoll } from '../../scenario/play/settle.ts'
import type { Claim, ClaimPayer, StatusReason } from '../../world/claim.ts'
import type { ClaimStatusSupport } from '../../world/payer.ts'
import { behaviorsToward, refusalOf, responseDelayOf } from '../../world/payer-behaviors.ts'
import type { World } from '../../world/world.ts'
import { type Delimiters, usualDelimiters } from '../../x12/delimiters.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { StatusResponse } from '../../x12/response.ts'
import type { RequestContext, Services } from '../vendor-api.ts'
import { notFoundEntry, payerText, toResponseClaim, toStatusResponse } from './response.ts'
import { searchAsPayer } from './search.ts'

/** The payer of an inquiry. One that is not on a published list supports claim status. */
export type AskedPayer = ClaimPayer & { readonly claimStatus?: ClaimStatusSupport }

/** One inquiry and the payer that answers it. */
export interface AddressedInquiry {
  readonly inquiry: TracedInquiry
  readonly payer: AskedPayer
}

/** The inquiries of one call: at least one. */
export type AddressedInquiries = readonly [AddressedInquiry, ...AddressedInquiry[]]
export type StatusResponses = readonly [StatusResponse, ...StatusResponse[]]

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
 * current state of the world: by the claims that it finds, newest first, or by one entry with the reason why there is
 * none. Counts as one poll of every claim that an inquiry is about. A promise only when a payer is slow.
 *
 * The only path from an inquiry to its response, in JSON and in X12, for both vendors.
 *
 * @param delimiters Those of the interchange that contains the response.
 */
export function askPayers(
  { scenarios }: Services,
  { world, match, payerFault }: RequestContext,
  exchange: AddressedInquiries,
  format: (answers: StatusResponses) => Reply,
  delimiters: Delimiters = usualDelimiters,
): Reply | Promise<Reply> {
  const failure = exchange.some(isEnrolled) ? consumePayerFault(world, payerFault) : undefined
  const answer = () => format(answerAll(scenarios, world, match.api as Vendor, exchange, failure, delimiters))
  const wait = exchange.reduce((most, asked) => (isEnrolled(asked) ? Math.max(most, slowness(world, asked)) : most), 0)
  return wait === 0 ? answer() : replyLate(scenarios, world, wait, answer)
}

function slowness(world: World, { inquiry, payer }: AddressedInquiry): number {
  return responseDelayOf(world, behaviorsToward(world, payer, inquiry.subscriber.memberId), inquiry.trace)
}

function answerAll(
  scenarios: Services['scenarios'],
  world: World,
  vendor: Vendor,
  exchange: AddressedInquiries,
  failure: StatusReason | undefined,
  delimiters: Delimiters,
): StatusResponses {
  const text = payerText(delimiters)
  const seen: Claim[] = []
  const answer = (asked: AddressedInquiry): StatusResponse => {
    const { inquiry, payer } = asked
    const nothing = (reason: StatusReason, claims: readonly Claim[]) =>
      toStatusResponse(inquiry, payer, [notFoundEntry(inquiry, reason, world.now())], claims, text)
    const refusal = isEnrolled(asked) ? (failure ?? refused(world, asked)) : notEnrolled
    if (refusal !== undefined) return nothing(refusal, [])
    const found = searchAsPayer(world, vendor, inquiry, payer)
    const all = [...found.onFile, ...found.elsewhere]
    seen.push(...found.about)
    const [first, ...more] = found.onFile.map((claim) => toResponseClaim(claim, inquiry.trace, text))
    return first === undefined
      ? nothing(found.nothing, all)
      : toStatusResponse(inquiry, payer, [first, ...more], all, text)
  }
  const [first, ...others] = exchange
  const answers: StatusResponses = [answer(first), ...others.map(answer)]
  recordPoll(scenarios, world, seen)
  return answers
}

function refused(world: World, { inquiry, payer }: AddressedInquiry): StatusReason | undefined {
  return refusalOf(world, behaviorsToward(world, payer, inquiry.subscriber.memberId), inquiry)
}

function isEnrolled({ payer }: AddressedInquiry): boolean {
  return payer.claimStatus !== 'ENROLLMENT_REQUIRED'
}
