import { payerFailure } from '../../scenario/interrupt.ts'
import { lookAt } from '../../scenario/settle.ts'
import { type Claim, type ClaimPayer, type Move, type StatusReason, standing } from '../../world/claim.ts'
import { reasonOf } from '../../world/decide.ts'
import { trace } from '../../world/identifier.ts'
import { toDay } from '../../world/instant.ts'
import { toAmount } from '../../world/money.ts'
import type { ClaimStatusSupport } from '../../world/payer.ts'
import { stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import type { AnswerClaim, AnswerLine, AnswerProvider, StatusAnswer } from '../../x12/answer.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import type { House } from '../house.ts'
import { find } from './find.ts'

/** Whom the inquiry goes to; a payer that no list names supports claim status. */
export type AskedPayer = ClaimPayer & { readonly claimStatus?: ClaimStatusSupport }

const notEnrolled: StatusReason = { category: 'E0', status: '24', entity: '1P' }

/**
 * What the payer answers to an inquiry, as the world stands: the claims it finds, newest first, or one entry that says
 * why there is none. Counts as one look at every claim that was asked for.
 *
 * @param operation the operation asked, for faults that are armed for it
 */
export function answerInquiry(
  { scenarios }: House,
  world: World,
  inquiry: StatusInquiry,
  payer: AskedPayer,
  operation: string,
): StatusAnswer {
  const trace = inquiry.trace ?? generatedTrace(world)
  const refusal = payer.claimStatus === 'ENROLLMENT_REQUIRED' ? notEnrolled : payerFailure(world, operation)
  if (refusal !== undefined) return answerWith(inquiry, payer, [unanswered(world, inquiry, trace, refusal)])
  const { onFile, elsewhere, nothing } = find(world, inquiry, payer)
  const [first, ...more] = onFile
  const asked = [...onFile, ...elsewhere]
  const answer =
    first === undefined
      ? answerWith(inquiry, payer, [unanswered(world, inquiry, trace, nothing)], asked)
      : answerWith(inquiry, payer, [answerFor(first, trace), ...more.map((claim) => answerFor(claim, trace))], asked)
  lookAt(scenarios, world, asked)
  return answer
}

/** A trace of the form that the clearinghouse makes when the inquiry has none. */
function generatedTrace(world: World): string {
  return trace(world.traceId())
}

function answerWith(
  inquiry: StatusInquiry,
  payer: AskedPayer,
  claims: StatusAnswer['claims'],
  asked: readonly Claim[] = [],
): StatusAnswer {
  const { memberId, firstName, lastName } = inquiry.subscriber
  return {
    payer: { id: payer.id, name: payer.name },
    receiver: inquiry.receiver,
    serviceProvider: inquiry.serviceProvider ?? serviceProviderOf(inquiry.receiver),
    subscriber: { memberId, firstName: firstName.toUpperCase(), lastName: lastName.toUpperCase() },
    ...(inquiry.dependent && {
      dependent: {
        firstName: inquiry.dependent.firstName.toUpperCase(),
        lastName: inquiry.dependent.lastName.toUpperCase(),
      },
    }),
    claims,
    warnings: asked.flatMap((claim) => claim.facts.warnings ?? []),
  }
}

/** Loop 2100C takes one identifier; a billing provider that names no service provider is its own. */
function serviceProviderOf({
  organizationName,
  lastName,
  firstName,
  npi,
  spn,
  tin,
  taxId,
  etin,
}: AnswerProvider): AnswerProvider {
  const names = {
    ...(organizationName !== undefined && { organizationName }),
    ...(lastName !== undefined && { lastName }),
    ...(firstName !== undefined && { firstName }),
  }
  if (npi !== undefined) return { ...names, npi }
  if (spn !== undefined) return { ...names, spn }
  if (tin !== undefined) return { ...names, tin }
  if (taxId !== undefined) return { ...names, taxId }
  return etin === undefined ? names : { ...names, etin }
}

/** The entry that stands in the place of a claim when there is none: it echoes what was asked for. */
function unanswered(world: World, inquiry: StatusInquiry, trace: string, reason: StatusReason): AnswerClaim {
  return {
    trace,
    statuses: [reason],
    effectiveDate: toDay(world.now()),
    charge: '0',
    paid: '0',
    ...(inquiry.serviceFrom !== undefined && { serviceFrom: inquiry.serviceFrom }),
    ...(inquiry.serviceTo !== undefined && { serviceTo: inquiry.serviceTo }),
    lines: [],
  }
}

function answerFor(claim: Claim, trace: string): AnswerClaim {
  const { facts } = claim
  const move = standing(claim)
  const reason = reasonOf(move) as StatusReason
  const { adjudication } = stages[move.to]
  const decided = claim.moves.find(({ to }) => stages[to].adjudication !== 'none')
  const closed = claim.moves.findLast(({ to }) => stages[to].adjudication === 'closed')
  return {
    trace,
    statuses: [reason, ...(move.more ?? [])],
    effectiveDate: toDay(move.at),
    charge: toAmount(facts.charge),
    ...(adjudication !== 'none' && { paid: toAmount(move.paid ?? 0) }),
    ...(decided && { finalizedDate: toDay(decided.at) }),
    ...(closed?.remittance !== undefined && {
      remittanceDate: toDay(closed.at),
      remittanceNumber: closed.remittance,
    }),
    payerClaimNumber: facts.payerClaimNumber,
    ...(facts.patientAccountNumber !== undefined && { patientAccountNumber: facts.patientAccountNumber }),
    ...(facts.clearinghouseClaimNumber !== undefined && { clearinghouseClaimNumber: facts.clearinghouseClaimNumber }),
    serviceFrom: facts.serviceFrom,
    serviceTo: facts.serviceTo,
    lines: linesFor(claim, move, reason),
  }
}

/** Each line with what adjudication decided on it; an amount that was decided for the claim alone goes to its lines in order. */
function linesFor({ facts }: Claim, move: Move, reason: StatusReason): readonly AnswerLine[] {
  const stage = stages[move.to]
  const lineReason = move.reason === undefined && stage.line !== undefined ? { ...reason, status: stage.line } : reason
  let left = move.paid ?? 0
  return facts.lines.map((line, index) => {
    const paid = move.lines?.[index]?.paid ?? Math.min(left, line.charge)
    left -= paid
    return {
      qualifier: line.qualifier,
      procedure: line.procedure,
      ...(line.modifiers && { modifiers: line.modifiers }),
      charge: toAmount(line.charge),
      ...(stage.adjudication !== 'none' && { paid: toAmount(paid) }),
      ...(line.revenueCode !== undefined && { revenueCode: line.revenueCode }),
      units: String(line.units),
      statuses: [move.lines?.[index]?.reason ?? lineReason],
      effectiveDate: toDay(move.at),
    }
  })
}
