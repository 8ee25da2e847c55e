import { type Claim, type ClaimPayer, type Person, type StatusReason, standing } from '../../world/claim.ts'
import { parseAmount } from '../../world/money.ts'
import type { Projection } from '../../world/projection.ts'
import { stages } from '../../world/stage.ts'
import type { InquiryLine, StatusInquiry } from '../../x12/inquiry.ts'
import { withoutAccents } from './payer-text.ts'

/** Where a payer searches: a world, or what is seen of it. */
interface Files {
  readonly truth: Pick<Projection, 'claimsOf'>
}

/** What a payer finds for an inquiry. */
export interface Found {
  /** Claims on the payer's file that match, the one filed last first. */
  readonly onFile: readonly Claim[]
  /** Claims that match and that the payer does not have: not sent yet, or turned away at intake. */
  readonly elsewhere: readonly Claim[]
  /** How the payer says that it found nothing; only meaningful when `onFile` is empty. */
  readonly nothing: StatusReason
}

const claimNotFound: StatusReason = { category: 'D0', status: '35' }
const patientNotFound: StatusReason = { category: 'D0', status: '97', entity: 'IN' }

/**
 * Searches as payers do: the member must be known, the people and the billing provider must agree, the service must lie
 * in the dates asked for, and each further detail that was sent narrows the search. Letter case does not matter.
 * Too much information hurts: a claim that disagrees in any detail is not found.
 */
export function find({ truth }: Files, inquiry: StatusInquiry, payer: ClaimPayer): Found {
  const ofMember = truth.claimsOf(payer.id, inquiry.subscriber.memberId)
  const ofPatient = ofMember.filter((claim) => isPatient(claim, inquiry))
  if (ofPatient.length === 0) return { onFile: [], elsewhere: [], nothing: patientNotFound }
  const matching = ofPatient.filter((claim) => agrees(claim, inquiry))
  const onFile = matching.filter(isOnFile).reverse()
  const elsewhere = matching.filter((claim) => !isOnFile(claim))
  const worded = elsewhere.findLast((claim) => claim.facts.notFound !== undefined)
  return { onFile, elsewhere, nothing: worded?.facts.notFound ?? claimNotFound }
}

function isOnFile(claim: Claim): boolean {
  return stages[standing(claim).to].onFile && claim.facts.notFound === undefined
}

function isPatient({ facts }: Claim, { subscriber, dependent }: StatusInquiry): boolean {
  if (!isPerson(facts.subscriber, subscriber)) return false
  if (dependent === undefined) return facts.dependent === undefined
  return facts.dependent !== undefined && isPerson(facts.dependent, dependent)
}

function isPerson(
  known: Person,
  asked: StatusInquiry['subscriber'] | NonNullable<StatusInquiry['dependent']>,
): boolean {
  return (
    same(known.firstName, asked.firstName) &&
    same(known.lastName, asked.lastName) &&
    (asked.dateOfBirth === undefined || known.dateOfBirth === undefined || asked.dateOfBirth === known.dateOfBirth)
  )
}

function agrees({ facts }: Claim, inquiry: StatusInquiry): boolean {
  return (
    isProvider(facts, inquiry) &&
    isWithin(facts, inquiry) &&
    sameIfSent(facts.payerClaimNumber, inquiry.payerClaimNumber) &&
    sameIfSent(facts.patientAccountNumber, inquiry.patientAccountNumber) &&
    sameIfSent(facts.clearinghouseClaimNumber, inquiry.clearinghouseClaimNumber) &&
    (inquiry.charge === undefined || facts.charge === parseAmount(inquiry.charge)) &&
    inquiry.lines.every((line) => facts.lines.some((billed) => isLine(billed, line)))
  )
}

/** Some day of the service is one of those asked for: a day alone, or a range. */
function isWithin(facts: Claim['facts'], { serviceFrom, serviceTo = serviceFrom }: StatusInquiry): boolean {
  if (serviceFrom === undefined || serviceTo === undefined) return true
  return facts.serviceTo >= serviceFrom && facts.serviceFrom <= serviceTo
}

/**
 * A payer answers only the organization that sent the claim. A 276 names it in loop 2100C, and then every number that both
 * sides know must agree; or in loop 2100B, when loop 2100C names somebody else, such as the person who served.
 */
function isProvider({ provider }: Claim['facts'], { receiver, serviceProvider = receiver }: StatusInquiry): boolean {
  const { npi, tin, spn } = serviceProvider
  const taxId = provider.taxId && bare(provider.taxId)
  const isKnown = (number: string) => number === provider.npi || bare(number) === taxId
  const { etin } = receiver
  const isSomebodyElse = etin !== undefined && etin !== npi && etin !== tin && etin !== spn
  if (isSomebodyElse && isKnown(etin)) return true
  const npiAgrees = npi === undefined || provider.npi === undefined || npi === provider.npi
  const taxIdAgrees = tin === undefined || taxId === undefined || bare(tin) === taxId
  return npiAgrees && taxIdAgrees
}

/** A tax id without its hyphen. */
function bare(taxId: string): string {
  return taxId.replaceAll('-', '')
}

function isLine(billed: Claim['facts']['lines'][number], asked: InquiryLine): boolean {
  return (
    sameIfSent(billed.procedure, asked.procedure) &&
    (asked.charge === undefined || billed.charge === parseAmount(asked.charge)) &&
    (asked.units === undefined || billed.units === Number(asked.units)) &&
    (asked.modifiers === undefined || asked.modifiers.every((modifier) => billed.modifiers?.includes(modifier))) &&
    (asked.controlNumber === undefined ||
      billed.controlNumber === undefined ||
      asked.controlNumber === billed.controlNumber)
  )
}

/** A detail that was sent must be known and equal. */
function sameIfSent(known: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || (known !== undefined && same(known, asked))
}

function same(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b)
}

/** As payers compare: a claim came to them in X12, which has no accents. */
function plain(text: string): string {
  return withoutAccents(text).trim().toUpperCase()
}
