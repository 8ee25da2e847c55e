import { type Claim, type ClaimPayer, latestMove, type Move, type StatusReason, toAmount } from '../../world/claim.ts'
import { type Instant, toDay } from '../../world/instant.ts'
import { reasonOf, stages } from '../../world/stage.ts'
import { type Delimiters, firstNotIn, usualDelimiters, writableCodes } from '../../x12/delimiters.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { PayerContact, ResponseClaim, ResponseLine, ResponsePayer, StatusResponse } from '../../x12/response.ts'
import { withoutAccents } from './difference.ts'
import { underOneNumber } from './inquiry.ts'
import { isSameLine } from './same.ts'

/** Converts a text of the world to the payer's; `max` is the length of its element. */
export type PayerText = (value: string, max: number) => string

/**
 * The text of a world may contain any character, but a payer only has the character sets of X12: letters lose their
 * accents, and other characters and the delimiters of the interchange become spaces.
 */
export function payerText(delimiters: Delimiters): PayerText {
  const codes = writableCodes(delimiters)
  const isWritable = (text: string) => firstNotIn(text, codes) === -1
  return (value, max) => {
    if (value.length <= max && isWritable(value)) return value
    const characters = [...withoutAccents(value)].map((character) => (isWritable(character) ? character : ' '))
    return characters.join('').trim().slice(0, max) || 'UNKNOWN'.slice(0, max)
  }
}

/** The text of a payer whose response is not in an interchange. */
export const usualPayerText: PayerText = payerText(usualDelimiters)

/**
 * The response of a payer: the payer, the receiver, the patient and the claims.
 *
 * @param asked The claims that the inquiry is about, found or not; the warnings of the clearinghouse refer to them.
 */
export function toStatusResponse(
  inquiry: TracedInquiry,
  payer: ClaimPayer,
  claims: StatusResponse['claims'],
  asked: readonly Claim[],
  text: PayerText,
): StatusResponse {
  const { receiver, serviceProvider = receiver, subscriber, dependent } = inquiry
  const { memberId, memberIdQualifier, organization } = subscriber
  const errorResponse = asked.find(({ facts }) => facts.errorResponse !== undefined)?.facts.errorResponse
  return {
    payer: toResponsePayer(payer, asked, text),
    receiver,
    serviceProvider: underOneNumber(serviceProvider),
    subscriber: {
      memberId,
      ...upperCase(subscriber),
      ...(memberIdQualifier !== undefined && { memberIdQualifier }),
      ...(organization && { organization }),
    },
    ...(dependent && { dependent: upperCase(dependent) }),
    claims,
    warnings: asked.flatMap((claim) => claim.facts.warnings ?? []),
    ...(errorResponse && { errorResponse: { ...errorResponse } }),
  }
}

/** The payer with the details that its claims have, or else with its own. */
function toResponsePayer(payer: ClaimPayer, asked: readonly Claim[], text: PayerText): ResponsePayer {
  const { planId } = asked.find(({ facts }) => facts.payer.planId !== undefined)?.facts.payer ?? payer
  const { contact } = asked.find(({ facts }) => facts.payer.contact !== undefined)?.facts.payer ?? payer
  return {
    id: text(planId ?? payer.id, 80),
    name: text(payer.name, 60),
    ...(planId !== undefined && { idQualifier: 'XV' }),
    ...(contact && { contact: toContact(contact, text) }),
  }
}

/** The qualifiers of the numbers of a contact, in the order of the segment: an extension follows its telephone number. */
const qualifiers = { phone: 'TE', phoneExtension: 'EX', fax: 'FX', email: 'EM', ediAccessNumber: 'ED' } as const

function toContact(contact: NonNullable<ClaimPayer['contact']>, text: PayerText): PayerContact {
  const names = Object.keys(qualifiers) as (keyof typeof qualifiers)[]
  const numbers = names.flatMap((name) => {
    const number = contact[name]
    return number === undefined ? [] : [{ qualifier: qualifiers[name], number: text(number, 256) }]
  })
  return { ...(contact.name !== undefined && { name: text(contact.name, 60) }), numbers }
}

/** Names in upper case, as payers return them. */
function upperCase({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }): {
  readonly firstName: string
  readonly lastName: string
} {
  return { firstName: firstName.toUpperCase(), lastName: lastName.toUpperCase() }
}

/**
 * The references of an inquiry that its response returns, whether a claim is found or not. The payer's number (REF*1K) is
 * that of a claim, so a failed search has none.
 *
 * Source: X12 RFI 2263 for the patient control number (REF*EJ): "must be returned in the 277 if the Patient Control Number
 * was submitted on the 276". The same for the others is inferred.
 */
function repeatedReferences(
  inquiry: TracedInquiry,
): Pick<ResponseClaim, 'billType' | 'patientAccountNumber' | 'prescriptionNumber' | 'clearinghouseClaimNumber'> {
  const { billType, patientAccountNumber, prescriptionNumber, clearinghouseClaimNumber } = inquiry
  return {
    ...(billType !== undefined && { billType }),
    ...(patientAccountNumber !== undefined && { patientAccountNumber }),
    ...(prescriptionNumber !== undefined && { prescriptionNumber }),
    ...(clearinghouseClaimNumber !== undefined && { clearinghouseClaimNumber }),
  }
}

/** The entry that takes the place of a claim when none is found. It echoes the inquiry. */
export function notFoundEntry(inquiry: TracedInquiry, reason: StatusReason, now: Instant): ResponseClaim {
  return {
    trace: inquiry.trace,
    statuses: [reason],
    effectiveDate: toDay(now),
    charge: '0',
    paid: '0',
    ...repeatedReferences(inquiry),
    ...(inquiry.serviceFrom !== undefined && { serviceFrom: inquiry.serviceFrom }),
    ...(inquiry.serviceTo !== undefined && { serviceTo: inquiry.serviceTo }),
    lines: [],
  }
}

/** A claim in its current stage, as the response to an inquiry that found it. */
export function toResponseClaim(claim: Claim, inquiry: TracedInquiry, text: PayerText): ResponseClaim {
  const { facts } = claim
  const { patientAccountNumber, clearinghouseClaimNumber } = facts
  const move = latestMove(claim)
  const reason = reasonOf(move) as StatusReason
  const { adjudication } = stages[move.to]
  const decided = claim.moves.find(({ to }) => stages[to].adjudication !== 'none')
  const closed = claim.moves.findLast(({ to }) => stages[to].adjudication === 'closed')
  return {
    trace: inquiry.trace,
    statuses: [reason, ...(move.more ?? [])],
    effectiveDate: toDay(move.at),
    charge: toAmount(facts.charge),
    ...(adjudication !== 'none' && { paid: toAmount(move.paid ?? 0) }),
    ...(decided && { finalizedDate: toDay(decided.at) }),
    ...(closed?.remittance !== undefined && {
      remittanceDate: toDay(closed.at),
      remittanceNumber: text(closed.remittance, 16),
    }),
    payerClaimNumber: text(facts.payerClaimNumber, 50),
    ...repeatedReferences(inquiry),
    ...(patientAccountNumber !== undefined && { patientAccountNumber: text(patientAccountNumber, 50) }),
    ...(clearinghouseClaimNumber !== undefined && { clearinghouseClaimNumber: text(clearinghouseClaimNumber, 50) }),
    ...servedIn(facts),
    lines: linesFor(claim, inquiry, move, reason, text),
  }
}

/** A single date of service, or the first and the last. */
function servedIn({ serviceFrom, serviceTo }: Claim['facts']): Pick<ResponseClaim, 'serviceFrom' | 'serviceTo'> {
  return serviceFrom === serviceTo ? { serviceFrom } : { serviceFrom, serviceTo }
}

/**
 * Each service line with the result of its adjudication. An amount that was decided only for the claim is distributed
 * to its lines in order. Every line of a 277 has an amount paid: 0 before adjudication. A line without a control number
 * (REF*FJ) returns that of the line of the inquiry.
 */
function linesFor(
  { facts }: Claim,
  inquiry: TracedInquiry,
  move: Move,
  reason: StatusReason,
  text: PayerText,
): readonly ResponseLine[] {
  const stage = stages[move.to]
  const lineReason = move.reason === undefined && stage.line !== undefined ? { ...reason, status: stage.line } : reason
  let left = move.paid ?? 0
  return facts.lines.map((line, index) => {
    const paid = move.lines?.[index]?.paid ?? Math.min(left, line.charge)
    left -= paid
    const asked = inquiry.lines.find(({ controlNumber, ...asked }) => controlNumber && isSameLine(line, asked))
    const controlNumber = line.controlNumber ?? asked?.controlNumber
    return {
      qualifier: line.qualifier,
      procedure: text(line.procedure, 48),
      ...(line.modifiers && line.modifiers.length > 0 && { modifiers: line.modifiers.map((code) => text(code, 2)) }),
      charge: toAmount(line.charge),
      paid: toAmount(paid),
      ...(line.revenueCode !== undefined && { revenueCode: text(line.revenueCode, 48) }),
      units: String(line.units),
      statuses: [move.lines?.[index]?.reason ?? lineReason],
      effectiveDate: toDay(move.at),
      ...(controlNumber !== undefined && { controlNumber: text(controlNumber, 50) }),
      ...servedIn(facts),
    }
  })
}
