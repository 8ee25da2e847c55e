import {
  type Claim,
  type ClaimFacts,
  type ClaimPayer,
  latestMove,
  memberKey,
  type Person,
  parseAmount,
} from '../../world/claim.ts'
import type { PayerDirectory } from '../../world/payer.ts'
import { stages } from '../../world/stage.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { amountDifference, dayDifference, periodDifference, textDifference } from './difference.ts'
import { isBillingProviderOf, isSameLine, providerDifference, sameIfSent, sameText } from './same.ts'

/** An inquiry, and the payer that it is for. */
export interface InquiryCriteria {
  readonly inquiry: StatusInquiry
  readonly payer: ClaimPayer
  /** Those of the world. */
  readonly payers: PayerDirectory
}

/** A criterion that a claim must meet to be found. */
export interface Criterion {
  readonly name: string
  /** Whether the inquiry contains the criterion. */
  asked(question: InquiryCriteria): boolean
  agrees(claim: Claim, question: InquiryCriteria): boolean
  /**
   * How a claim differs that does not meet the criterion. The text contains no value of the inquiry or of the claim, which
   * may be anybody's.
   *
   * @param others The claims of the payer.
   */
  differs(claim: Claim, question: InquiryCriteria, others: readonly Claim[]): string
}

const always = () => true

/** The payer and the member. `Projection.claimsOf` is the index of these two. */
const member: readonly Criterion[] = [
  {
    name: 'payer',
    asked: always,
    agrees: ({ facts }, question) => isSamePayer(facts, question),
    differs: ({ facts }, { payers }) => {
      const listed = payers.byId(facts.payer.id)
      return `the claim was sent to another payer${listed === undefined ? '' : `, ${listed.name} (${listed.id})`}`
    },
  },
  {
    name: 'member id',
    asked: always,
    agrees: ({ facts }, { inquiry }) => memberKey(facts.subscriber.memberId) === memberKey(inquiry.subscriber.memberId),
    differs: ({ facts }, { inquiry }) =>
      difference('member id', facts.subscriber.memberId, inquiry.subscriber.memberId),
  },
]

/** The patient. When no claim meets these, the payer reports that it does not know the patient. */
export const patientCriteria: readonly Criterion[] = [
  name('first name', ({ firstName }) => firstName),
  name('last name', ({ lastName }) => lastName),
  {
    name: 'date of birth',
    asked: ({ inquiry }) => inquiry.subscriber.dateOfBirth !== undefined,
    agrees: ({ facts }, { inquiry }) => isBorn(facts.subscriber, inquiry.subscriber),
    differs: ({ facts }, { inquiry }) => birthDifference('date of birth', facts.subscriber, inquiry.subscriber),
  },
  {
    name: 'dependent',
    asked: ({ inquiry }) => inquiry.dependent !== undefined,
    agrees: ({ facts: { dependent } }, { inquiry: { dependent: asked } }) =>
      asked === undefined || dependent === undefined
        ? asked === dependent
        : sameText(dependent.firstName, asked.firstName) &&
          sameText(dependent.lastName, asked.lastName) &&
          isBorn(dependent, asked),
    differs: ({ facts: { dependent } }, { inquiry: { dependent: asked } }) => {
      if (dependent === undefined)
        return 'the inquiry names a dependent, but the patient of the claim is the subscriber'
      if (asked === undefined) return 'the patient of the claim is a dependent, but the inquiry names none'
      if (!sameText(dependent.firstName, asked.firstName))
        return difference('first name of the dependent', dependent.firstName, asked.firstName)
      if (!sameText(dependent.lastName, asked.lastName))
        return difference('last name of the dependent', dependent.lastName, asked.lastName)
      return birthDifference('date of birth of the dependent', dependent, asked)
    },
  },
]

/** The claim. Every detail in the inquiry narrows the search: a claim that differs in one of them is not found. */
export const claimCriteria: readonly Criterion[] = [
  {
    name: 'billing provider',
    asked: always,
    agrees: ({ facts }, { inquiry }) => isBillingProviderOf(facts, inquiry),
    differs: ({ facts }, question, others) =>
      providerDifference(
        facts,
        question.inquiry,
        others.filter((other) => isSamePayer(other.facts, question)),
      ),
  },
  {
    name: 'service date',
    asked: ({ inquiry }) => inquiry.serviceFrom !== undefined,
    agrees: ({ facts }, { inquiry }) => isWithin(facts, inquiry),
    differs: ({ facts }, { inquiry: { serviceFrom = '', serviceTo = serviceFrom } }) =>
      periodDifference([facts.serviceFrom, facts.serviceTo], [serviceFrom, serviceTo]),
  },
  number('payer claim number', 'payerClaimNumber'),
  number('patient account number', 'patientAccountNumber'),
  number('clearinghouse claim number', 'clearinghouseClaimNumber'),
  {
    name: 'charge',
    asked: ({ inquiry }) => inquiry.charge !== undefined,
    agrees: ({ facts }, { inquiry: { charge } }) => charge === undefined || facts.charge === parseAmount(charge),
    differs: ({ facts }, { inquiry: { charge = '' } }) =>
      `charge ${amountDifference(facts.charge, parseAmount(charge)) ?? 'differs from the billed amount'}`,
  },
  {
    name: 'service lines',
    asked: ({ inquiry }) => inquiry.lines.length > 0,
    agrees: ({ facts }, { inquiry }) =>
      inquiry.lines.every((line) => facts.lines.some((billed) => isSameLine(billed, line))),
    differs: ({ facts }, { inquiry }) => {
      const strange = inquiry.lines.findIndex((line) => !facts.lines.some((billed) => isSameLine(billed, line)))
      return `line ${strange + 1} of the inquiry matches no line of the claim`
    },
  },
]

/** Whether the payer has the claim on file. Last, since no other inquiry would find the claim. */
export const onFile: Criterion = {
  name: 'on file',
  asked: always,
  agrees: (claim) => stages[latestMove(claim).to].onFile && claim.facts.notFound === undefined,
  differs: (claim) => {
    if (claim.facts.notFound !== undefined) return 'the scenario makes the payer not find the claim'
    const { to } = latestMove(claim)
    return to === 'rejected' ? 'rejected at intake, so the payer never had it' : `not on file yet: ${to}`
  },
}

/** All criteria that a claim must meet to be found, in the order of the explanation. */
export const criteria: readonly Criterion[] = [...member, ...patientCriteria, ...claimCriteria, onFile]

function isSamePayer({ payer: own }: ClaimFacts, { payer, payers }: InquiryCriteria): boolean {
  return payers.key(own.id) === payers.key(payer.id)
}

function name(
  what: string,
  of: (person: { readonly firstName: string; readonly lastName: string }) => string,
): Criterion {
  return {
    name: what,
    asked: always,
    agrees: ({ facts }, { inquiry }) => sameText(of(facts.subscriber), of(inquiry.subscriber)),
    differs: ({ facts: { subscriber } }, { inquiry }) => {
      const { firstName, lastName } = inquiry.subscriber
      return sameText(subscriber.firstName, lastName) && sameText(subscriber.lastName, firstName)
        ? 'first and last name are swapped'
        : difference(what, of(subscriber), of(inquiry.subscriber))
    },
  }
}

function number(
  what: string,
  key: 'payerClaimNumber' | 'patientAccountNumber' | 'clearinghouseClaimNumber',
): Criterion {
  return {
    name: what,
    asked: ({ inquiry }) => inquiry[key] !== undefined,
    agrees: ({ facts }, { inquiry }) => sameIfSent(facts[key], inquiry[key]),
    differs: ({ facts }, { inquiry }) => {
      const known = facts[key]
      return known === undefined ? `the claim has no ${what}` : difference(what, known, inquiry[key] ?? '')
    },
  }
}

function isBorn(known: Person, { dateOfBirth }: { readonly dateOfBirth?: string }): boolean {
  return dateOfBirth === undefined || known.dateOfBirth === undefined || dateOfBirth === known.dateOfBirth
}

/** Whether the dates of service overlap with the requested date or range. */
function isWithin(facts: ClaimFacts, { serviceFrom, serviceTo = serviceFrom }: StatusInquiry): boolean {
  if (serviceFrom === undefined || serviceTo === undefined) return true
  return facts.serviceTo >= serviceFrom && facts.serviceFrom <= serviceTo
}

function difference(what: string, known: string, asked: string): string {
  return `${what} ${textDifference(known, asked) ?? "differs from the claim's"}`
}

function birthDifference(
  what: string,
  { dateOfBirth: known = '' }: Person,
  asked: { readonly dateOfBirth?: string },
): string {
  return `${what} ${dayDifference(known, asked.dateOfBirth ?? '') ?? "differs from the claim's"}`
}
