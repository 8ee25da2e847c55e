import { outcomeOf } from '../explain/status-words.ts'
import { money } from '../explain/words.ts'
import type { LevelStatus, PayerResponse, ResponseClaim, StatusResponse } from '../response.ts'
import { type Facts, factsOf, lineChanges, type Pairing, pair, sayChanges, sayStatuses } from './facts.ts'

/** In what a claim, a patient or a level differs between two 277s. */
export interface Difference {
  /** `Claim PCN0001 of JANE DOE`. */
  readonly about: string
  /** Sentences; never empty. */
  readonly says: readonly string[]
}

/**
 * How the second of two lists of answers differs from the first, in words. What only envelopes say, and the order of claims,
 * does not count, nor does how an amount is written.
 */
export function differences(before: readonly PayerResponse[], after: readonly PayerResponse[]): readonly Difference[] {
  const claims = pair(before.flatMap(claimsOf), after.flatMap(claimsOf), [
    ({ claim }) => claim.payerClaimNumber,
    ({ claim }) => key(claim.trace, claim.patientAccountNumber, claim.serviceFrom, claim.charge),
    ({ claim }) => key(claim.trace, claim.patientAccountNumber),
    ({ claim }) => claim.trace,
  ])
  return [...answerDifferences(claims, before, after), ...claimDifferences(claims)]
}

/** A claim with the answer that it stands in. */
interface AnsweredClaim {
  readonly answer: StatusResponse
  readonly claim: ResponseClaim
}

function claimsOf(answer: PayerResponse): readonly AnsweredClaim[] {
  return 'claims' in answer ? answer.claims.map((claim) => ({ answer, claim })) : []
}

function* claimDifferences({ both, gone, added }: Pairing<AnsweredClaim>): Generator<Difference> {
  for (const claim of gone) yield { about: aboutClaim(claim), says: [`is gone; it was ${standing(claim.claim)}`] }
  for (const [one, other] of both) {
    const says = [...outcomeChange(one.claim, other.claim), ...claimChanges(one.claim, other.claim)]
    if (says.length > 0) yield { about: aboutClaim(other), says }
  }
  for (const claim of added) yield { about: aboutClaim(claim), says: [`is new: ${standing(claim.claim)}`] }
}

/** The answers around the claims, and those that have none: whom they are from, to and about. */
function* answerDifferences(
  { both }: Pairing<AnsweredClaim>,
  before: readonly PayerResponse[],
  after: readonly PayerResponse[],
): Generator<Difference> {
  const compared = new Set<PayerResponse>()
  for (const [one, other] of both) {
    if (compared.has(one.answer)) continue
    compared.add(one.answer)
    yield* answerChanges(one.answer, other.answer)
  }
  const {
    both: levels,
    gone,
    added,
  } = pair(before.filter(isLevel), after.filter(isLevel), [
    ({ receiverStatus, providerStatus }) => key(receiverStatus?.trace, providerStatus?.trace),
    ({ payer }) => payer.id,
  ])
  for (const [one, other] of levels) yield* answerChanges(one, other)
  for (const answer of gone) yield { about: aboutAnswer(answer), says: [`is gone; it was: ${refusalOf(answer)}`] }
  for (const answer of added) yield { about: aboutAnswer(answer), says: [`is new: ${refusalOf(answer)}`] }
}

function isLevel(answer: PayerResponse): boolean {
  return !('claims' in answer)
}

function* answerChanges(one: PayerResponse, other: PayerResponse): Generator<Difference> {
  const says = sayChanges(answerFacts(one), answerFacts(other))
  if (says.length > 0) yield { about: aboutAnswer(other), says }
}

function claimChanges(one: ResponseClaim, other: ResponseClaim): readonly string[] {
  return [...sayChanges(factsOf(one), factsOf(other)), ...lineChanges(one.lines, other.lines)]
}

/** The news, before all details. */
function outcomeChange(one: ResponseClaim, other: ResponseClaim): readonly string[] {
  const [was, is] = [outcomeOf(one.statuses[0].category), outcomeOf(other.statuses[0].category)]
  return was === is ? [] : [`was ${standing(one)}, and is now ${standing(other)}`]
}

/** `paid $95.55`, `denied`. */
function standing({ statuses, paid }: ResponseClaim): string {
  const outcome = outcomeOf(statuses[0].category)
  return Number(paid) > 0 ? `${outcome} ${money(paid ?? '')}` : outcome
}

function aboutClaim({ claim, answer }: AnsweredClaim): string {
  const number = claim.payerClaimNumber ?? claim.patientAccountNumber
  return `Claim ${number ?? `with trace ${claim.trace}`} of ${patientOf(answer)}`
}

function aboutAnswer(answer: PayerResponse): string {
  if ('claims' in answer) return `Answer about ${patientOf(answer)}`
  return answer.serviceProvider === undefined ? 'Answer to the receiver' : 'Answer about the provider'
}

function patientOf({ dependent, subscriber }: StatusResponse): string {
  return nameOf(dependent ?? subscriber) || 'nobody named'
}

function refusalOf({ receiverStatus, providerStatus }: PayerResponse): string {
  return [...levelStatuses(receiverStatus), ...levelStatuses(providerStatus)].join('; ') || 'without a status'
}

function levelStatuses(status: LevelStatus | undefined): readonly string[] {
  return status === undefined ? [] : status.information.map(({ statuses }) => sayStatuses(statuses))
}

type Named = Readonly<Partial<Record<'organizationName' | 'firstName' | 'middleName' | 'lastName' | 'suffix', string>>>

function nameOf({ organizationName, firstName, middleName, lastName, suffix }: Named): string {
  return [firstName, middleName, lastName, suffix, organizationName].filter(Boolean).join(' ')
}

function answerFacts(answer: PayerResponse): Facts {
  const { payer, receiver, receiverStatus, serviceProvider, providerStatus } = answer
  const patient = 'claims' in answer ? answer : undefined
  return new Map([
    ['payer', `${payer.name} (${payer.id})`],
    [
      'payer contact',
      payer.contact && [payer.contact.name, ...payer.contact.numbers.map(({ number }) => number)].join(' '),
    ],
    ['receiver', numbered(receiver)],
    ['status for the receiver', levelStatuses(receiverStatus).join('; ')],
    ['provider', serviceProvider && numbered(serviceProvider)],
    ['status for the provider', levelStatuses(providerStatus).join('; ')],
    ['subscriber', patient && nameOf(patient.subscriber)],
    ['member ID', patient?.subscriber.memberId],
    ['dependent', patient?.dependent && nameOf(patient.dependent)],
  ])
}

function numbered(provider: NonNullable<PayerResponse['serviceProvider']>): string {
  const numbers = [provider.npi, provider.taxId, provider.tin, provider.etin, provider.spn].filter(Boolean)
  return [nameOf(provider), ...numbers].join(' ')
}

function key(...parts: readonly (string | undefined)[]): string {
  return parts.join('\n')
}
