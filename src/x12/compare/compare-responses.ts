import { claimOutcome } from '../explain/status-words.ts'
import { codeMeaning, contactKinds, formatDate, formatMoney, identifierKinds } from '../explain/words.ts'
import type { LevelStatus, PayerContact, PayerResponse, ResponseClaim, StatusResponse } from '../response.ts'
import {
  claimFacts,
  type Difference,
  describeChanges,
  describeStatuses,
  type Facts,
  lineChanges,
  type MatchedItems,
  matchItems,
} from './facts.ts'

/**
 * Compares two lists of responses and describes the changes. The content of envelopes, the order of claims and the notation
 * of amounts do not matter.
 */
export function compareResponses(
  before: readonly PayerResponse[],
  after: readonly PayerResponse[],
): readonly Difference[] {
  const claims = matchItems(before.flatMap(claimsOf), after.flatMap(claimsOf), [
    ({ claim }) => claim.payerClaimNumber,
    ({ claim }) => key(claim.trace, claim.patientAccountNumber, claim.serviceFrom, claim.charge),
    ({ claim }) => key(claim.trace, claim.patientAccountNumber),
    ({ claim }) => claim.trace,
  ])
  return [...responseDifferences(claims, before, after), ...claimDifferences(claims)]
}

/** A claim and its response. */
interface ClaimInResponse {
  readonly response: StatusResponse
  readonly claim: ResponseClaim
}

function claimsOf(response: PayerResponse): readonly ClaimInResponse[] {
  return 'claims' in response ? response.claims.map((claim) => ({ response, claim })) : []
}

function* claimDifferences({ both, removed, added }: MatchedItems<ClaimInResponse>): Generator<Difference> {
  for (const claim of removed)
    yield { about: aboutClaim(claim), changes: [`removed; was ${outcomeAndAmount(claim.claim)}`] }
  for (const [one, other] of both) {
    const changes = [...outcomeChange(one.claim, other.claim), ...claimChanges(one.claim, other.claim)]
    if (changes.length > 0) yield { about: aboutClaim(other), changes }
  }
  for (const claim of added) yield { about: aboutClaim(claim), changes: [`added: ${outcomeAndAmount(claim.claim)}`] }
}

/** Differences in the levels above the claims, and in responses without claims. */
function* responseDifferences(
  { both }: MatchedItems<ClaimInResponse>,
  before: readonly PayerResponse[],
  after: readonly PayerResponse[],
): Generator<Difference> {
  const compared = new Set<PayerResponse>()
  for (const [one, other] of both) {
    if (compared.has(one.response)) continue
    compared.add(one.response)
    yield* responseChanges(one.response, other.response)
  }
  const {
    both: levels,
    removed,
    added,
  } = matchItems(before.filter(isLevel), after.filter(isLevel), [
    ({ receiverStatus, providerStatus }) => key(receiverStatus?.trace, providerStatus?.trace),
    ({ payer }) => payer.id,
  ])
  for (const [one, other] of levels) yield* responseChanges(one, other)
  for (const response of removed)
    yield { about: aboutResponse(response), changes: [`removed; was: ${statusesOfResponse(response)}`] }
  for (const response of added)
    yield { about: aboutResponse(response), changes: [`added: ${statusesOfResponse(response)}`] }
}

function isLevel(response: PayerResponse): boolean {
  return !('claims' in response)
}

function* responseChanges(one: PayerResponse, other: PayerResponse): Generator<Difference> {
  const changes = describeChanges(responseFacts(one), responseFacts(other))
  if (changes.length > 0) yield { about: aboutResponse(other), changes }
}

function claimChanges(one: ResponseClaim, other: ResponseClaim): readonly string[] {
  return [...describeChanges(claimFacts(one), claimFacts(other)), ...lineChanges(one.lines, other.lines)]
}

/** The change of the outcome, before the details. */
function outcomeChange(one: ResponseClaim, other: ResponseClaim): readonly string[] {
  const [was, is] = [claimOutcome(one.statuses[0].category), claimOutcome(other.statuses[0].category)]
  return was === is ? [] : [`was ${outcomeAndAmount(one)}, is now ${outcomeAndAmount(other)}`]
}

/** `paid $95.55`, `denied`. */
function outcomeAndAmount({ statuses, paid }: ResponseClaim): string {
  const outcome = claimOutcome(statuses[0].category)
  return Number(paid) > 0 ? `${outcome} ${formatMoney(paid ?? '')}` : outcome
}

function aboutClaim({ claim, response }: ClaimInResponse): string {
  const number = claim.payerClaimNumber ?? claim.patientAccountNumber
  return `Claim ${number ?? `with trace ${claim.trace}`} of ${patientOf(response)}`
}

function aboutResponse(response: PayerResponse): string {
  if ('claims' in response) return `Response for ${patientOf(response)}`
  return response.serviceProvider === undefined ? 'Response to the receiver' : 'Response about the provider'
}

function patientOf({ dependent, subscriber }: StatusResponse): string {
  return nameOf(dependent ?? subscriber) || 'an unnamed patient'
}

function statusesOfResponse({ receiverStatus, providerStatus }: PayerResponse): string {
  return [...levelStatuses(receiverStatus), ...levelStatuses(providerStatus)].join('; ') || 'no status'
}

function levelStatuses(status: LevelStatus | undefined): readonly string[] {
  return status === undefined ? [] : status.information.map(({ statuses }) => describeStatuses(statuses))
}

type Named = Readonly<Partial<Record<'organizationName' | 'firstName' | 'middleName' | 'lastName' | 'suffix', string>>>

function nameOf({ organizationName, firstName, middleName, lastName, suffix }: Named): string {
  return [firstName, middleName, lastName, suffix, organizationName].filter(Boolean).join(' ')
}

function responseFacts(response: PayerResponse): Facts {
  const { payer, receiver, receiverStatus, serviceProvider, providerStatus } = response
  const patient = 'claims' in response ? response : undefined
  return new Map([
    ['payer', `${payer.name} (${payer.idQualifier ?? 'PI'} ${payer.id})`],
    ['payer contact', payer.contact && contactWords(payer.contact)],
    ['receiver', numbered(receiver)],
    ['trace for the receiver', receiverStatus?.trace],
    ['status for the receiver', statusWords(receiverStatus)],
    ['provider', serviceProvider && numbered(serviceProvider)],
    ['trace for the provider', providerStatus?.trace],
    ['status for the provider', statusWords(providerStatus)],
    ['subscriber', patient && nameOf(patient.subscriber)],
    ['kind of subscriber', patient?.subscriber.organization ? 'organization' : patient && 'person'],
    ['member ID', patient?.subscriber.memberId],
    ['kind of member ID', patient && codeMeaning(identifierKinds, patient.subscriber.memberIdQualifier ?? 'MI')],
    ['dependent', patient?.dependent && nameOf(patient.dependent)],
  ])
}

/** `CLAIMS DESK, telephone 5550100100`. */
function contactWords({ name, numbers }: PayerContact): string {
  const words = numbers.map(({ qualifier, number }) => `${codeMeaning(contactKinds, qualifier)} ${number}`)
  return [name, ...words].filter(Boolean).join(', ')
}

/** The statuses of a level, with their dates. */
function statusWords(status: LevelStatus | undefined): string {
  const information = status?.information ?? []
  return information
    .map(({ effectiveDate, actionCode, message, ...of }) => {
      const parts = [describeStatuses(of.statuses), formatDate(effectiveDate), actionCode, message]
      return parts.filter(Boolean).join(', ')
    })
    .join('; ')
}

/** `EXAMPLE CLINIC (organization, NPI 1000000004)`. */
function numbered(provider: NonNullable<PayerResponse['serviceProvider']>): string {
  const { npi, taxId, tin, etin, spn, organizationName } = provider
  const numbers = Object.entries({ NPI: npi, 'tax ID': taxId ?? tin, ETIN: etin, SPN: spn })
  const words = numbers.filter(([, number]) => number !== undefined).map(([kind, number]) => `${kind} ${number}`)
  const kind = organizationName === undefined ? 'person' : 'organization'
  return `${nameOf(provider)} (${[kind, ...words].join(', ')})`
}

function key(...parts: readonly (string | undefined)[]): string {
  return parts.join('\n')
}
