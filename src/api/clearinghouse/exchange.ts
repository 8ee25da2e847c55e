import type { Vendor } from '../../contract/routes.ts'
import type { Reply } from '../../http/call.ts'
import { late, payerFailure } from '../../scenario/fault/intercept.ts'
import { recordPoll } from '../../scenario/play/settle.ts'
import type { Claim, ClaimPayer, StatusReason } from '../../world/claim.ts'
import type { ClaimStatusSupport } from '../../world/payer.ts'
import { behaviorsToward, refusalOf, responseDelayOf } from '../../world/payer-behaviors.ts'
import type { World } from '../../world/world.ts'
import { type Delimiters, usualDelimiters } from '../../x12/delimiters.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { StatusResponse } from '../../x12/response.ts'
import type { Services } from '../services.ts'
import { answerClaim, payerText, toAnswer, withoutClaim } from './response.ts'
import { searchAsPayer } from './search.ts'

/** Whom an inquiry goes to; a payer that no list names supports claim status. */
export type AskedPayer = ClaimPayer & { readonly claimStatus?: ClaimStatusSupport }

/** One inquiry, and who is to answer it. */
export interface AddressedInquiry {
  readonly inquiry: TracedInquiry
  readonly payer: AskedPayer
}

/** What came in with one call: at least one inquiry. */
export type AddressedInquiries = readonly [AddressedInquiry, ...AddressedInquiry[]]
export type Answers = readonly [StatusResponse, ...StatusResponse[]]

/** The payer that an id names, or why it cannot be asked, in the vendor's words. */
export type NamedPayer<Refusal> = { readonly payer: AskedPayer } | { readonly refused: Refusal }

/** Each inquiry with its payer; or why the first payer that cannot be asked cannot. */
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
 * Asks the payers of one call, and lets `tell` say what they answer: to each inquiry in its turn, as the world stands then,
 * the claims they find, newest first, or one entry that says why there is none. Counts as one look at every claim that was
 * asked for. A promise only where a payer takes its time.
 *
 * The one way from a question to its answer, for JSON and X12 of both vendors.
 *
 * @param operation the operation asked, for faults that are armed for it
 * @param delimiters of the interchange in which the answer is written
 */
export function askPayers(
  { scenarios }: Services,
  world: World,
  exchange: AddressedInquiries,
  operation: Asking,
  tell: (answers: Answers) => Reply,
  delimiters: Delimiters = usualDelimiters,
): Reply | Promise<Reply> {
  // Read before anybody waits: it is the failure of the call that is being handled now.
  const failure = exchange.some(isEnrolled) ? payerFailure(world, operation) : undefined
  const answer = () => tell(answerAll(scenarios, world, exchange, operation, failure, delimiters))
  const wait = exchange.reduce((most, asked) => (isEnrolled(asked) ? Math.max(most, slowness(world, asked)) : most), 0)
  return wait === 0 ? answer() : late(scenarios, world, wait, answer)
}

/** An operation that asks payers. */
type Asking = `${Exclude<Vendor, 'taiga'>}.${string}`

function slowness(world: World, { inquiry, payer }: AddressedInquiry): number {
  return responseDelayOf(world, behaviorsToward(world, payer, inquiry.subscriber.memberId), inquiry.trace)
}

function answerAll(
  scenarios: Services['scenarios'],
  world: World,
  exchange: AddressedInquiries,
  operation: Asking,
  failure: StatusReason | undefined,
  delimiters: Delimiters,
): Answers {
  const vendor = operation.startsWith('stedi.') ? 'stedi' : 'optum'
  const text = payerText(delimiters)
  const seen: Claim[] = []
  const answer = (asked: AddressedInquiry): StatusResponse => {
    const { inquiry, payer } = asked
    const nothing = (reason: StatusReason, claims: readonly Claim[]) =>
      toAnswer(inquiry, payer, [withoutClaim(inquiry, reason, world.now())], claims, text)
    const refusal = isEnrolled(asked) ? (failure ?? refused(world, asked)) : notEnrolled
    if (refusal !== undefined) return nothing(refusal, [])
    const found = searchAsPayer(world, vendor, inquiry, payer)
    const all = [...found.onFile, ...found.elsewhere]
    seen.push(...found.about)
    const [first, ...more] = found.onFile.map((claim) => answerClaim(claim, inquiry.trace, text))
    return first === undefined ? nothing(found.nothing, all) : toAnswer(inquiry, payer, [first, ...more], all, text)
  }
  const [first, ...others] = exchange
  const answers: Answers = [answer(first), ...others.map(answer)]
  recordPoll(scenarios, world, seen)
  return answers
}

function refused(world: World, { inquiry, payer }: AddressedInquiry): StatusReason | undefined {
  return refusalOf(world, behaviorsToward(world, payer, inquiry.subscriber.memberId), inquiry)
}

function isEnrolled({ payer }: AddressedInquiry): boolean {
  return payer.claimStatus !== 'ENROLLMENT_REQUIRED'
}
