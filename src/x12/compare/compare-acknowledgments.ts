import {
  type AcknowledgedClaim,
  type AcknowledgedLine,
  type AcknowledgmentInformation,
  type AcknowledgmentParty,
  type AcknowledgmentSource,
  type AcknowledgmentStatus,
  isAccepted,
} from '../claim-acknowledgment.ts'
import { formatDate, formatMoney } from '../explain/words.ts'
import {
  type ComparedItem,
  type Difference,
  describeStatuses,
  type Facts,
  itemDifferences,
  procedureOf,
  serviceOf,
} from './facts.ts'

/** Compares the 277CAs of two files, level by level and claim by claim, and describes the changes. */
export function compareAcknowledgments(
  before: readonly AcknowledgmentSource[],
  after: readonly AcknowledgmentSource[],
): readonly Difference[] {
  return [
    ...itemDifferences(before.flatMap(levelsOf), after.flatMap(levelsOf)),
    ...itemDifferences(before.flatMap(claimsOf), after.flatMap(claimsOf)),
  ]
}

function levelsOf({ source, trace, receivedDate, processedDate, receivers }: AcknowledgmentSource): ComparedItem[] {
  const ofSource: ComparedItem = {
    about: `Acknowledgment from ${nameOf(source)}`,
    keys: [`source ${trace}`, `source ${source.id}`],
    facts: new Map([
      ['source', partyWords(source)],
      ['kind of source', source.entity],
      ['trace', trace],
      ['date received', formatDate(receivedDate)],
      ['date processed', formatDate(processedDate)],
    ]),
    summary: `processed ${formatDate(processedDate)}`,
  }
  const below = receivers.flatMap(({ receiver, status, providers }) => [
    levelOf('receiver', receiver, status),
    ...providers.map(({ provider, status: ofClaims }) => levelOf('provider', provider, ofClaims)),
  ])
  return [ofSource, ...below]
}

function levelOf(
  kind: 'receiver' | 'provider',
  party: AcknowledgmentParty,
  status:
    | (AcknowledgmentStatus & { readonly references?: readonly { qualifier: string; value: string }[] })
    | undefined,
): ComparedItem {
  const information = (status?.information ?? []).flatMap(informationFacts).map(([, value]) => value)
  return {
    about: `Acknowledgment for the ${kind} ${nameOf(party)}`,
    keys: [`${kind} ${status?.trace} ${party.id}`, `${kind} ${party.id}`],
    facts: new Map([
      [kind, partyWords(party)],
      ['trace', status?.trace],
      ['status', information.filter(Boolean).join(', ')],
      ['accepted claims', status?.acceptedClaims],
      ['rejected claims', status?.rejectedClaims],
      ['accepted amount', money(status?.acceptedAmount)],
      ['rejected amount', money(status?.rejectedAmount)],
      ['references', (status?.references ?? []).map(({ qualifier, value }) => `${qualifier} ${value}`).join(', ')],
    ]),
    summary: `${status?.acceptedClaims ?? 'no'} accepted, ${status?.rejectedClaims ?? 'no'} rejected`,
  }
}

function claimsOf({ source, receivers }: AcknowledgmentSource): ComparedItem[] {
  return receivers.flatMap(({ providers }) =>
    providers.flatMap(({ provider, patients }) =>
      patients.flatMap(({ patient, claims }) =>
        claims.map((claim) => {
          const number = claim.payerClaimNumber ?? claim.clearinghouseClaimNumber
          return {
            about: `Claim ${claim.trace} of ${nameOf(patient)}`,
            keys: [number && `${claim.trace} ${number}`, `${claim.trace} ${claim.serviceFrom}`, claim.trace],
            facts: claimFacts(claim, patient, provider, source),
            summary: resultOf(claim, source),
          }
        }),
      ),
    ),
  )
}

/** `rejected by EXAMPLE CLEARINGHOUSE`. */
function resultOf(claim: AcknowledgedClaim, source: AcknowledgmentParty): string {
  return `${isAccepted(claim) ? 'accepted' : 'rejected'} by ${nameOf(source)}`
}

function claimFacts(
  claim: AcknowledgedClaim,
  patient: AcknowledgmentParty,
  provider: AcknowledgmentParty,
  source: AcknowledgmentParty,
): Facts {
  return new Map([
    ['result', resultOf(claim, source)],
    ...informationFacts(claim),
    ...furtherFacts(claim.furtherInformation),
    ['patient', partyWords(patient)],
    ['provider', partyWords(provider)],
    ['trace', claim.trace],
    ['payer claim number', claim.payerClaimNumber],
    ['clearinghouse number', claim.clearinghouseClaimNumber],
    ['bill type', claim.billType],
    ['date of service', serviceOf(claim)],
    ...claim.lines.map((line, index): [string, string] => [`line ${index + 1}`, lineWords(line)]),
  ])
}

function informationFacts(information: AcknowledgmentInformation): [string, string | undefined][] {
  const { statuses, effectiveDate, actionCode, charge, message } = information
  return [
    ['status', describeStatuses(statuses)],
    ['action code', actionCode],
    ['date of the status', effectiveDate && formatDate(effectiveDate)],
    ['charge', money(charge)],
    ['message', message && JSON.stringify(message)],
  ]
}

function furtherFacts(further: readonly AcknowledgmentInformation[] = []): [string, string][] {
  return further.map((information, index) => [`further status ${index + 1}`, wordsOf(informationFacts(information))])
}

function lineWords(line: AcknowledgedLine): string {
  const { procedure = '', modifiers = [], qualifier, units, revenueCode, controlNumber, prescriptionNumber } = line
  const numbers = [qualifier, units, revenueCode, controlNumber, prescriptionNumber, serviceOf(line)]
  const facts = [...informationFacts(line), ...furtherFacts(line.furtherInformation)]
  return [procedureOf({ procedure, modifiers }), ...numbers, wordsOf(facts)].filter(Boolean).join(', ')
}

function wordsOf(facts: readonly [string, string | undefined][]): string {
  return facts
    .map(([, value]) => value)
    .filter(Boolean)
    .join(', ')
}

function nameOf({ firstName, middleName, name, suffix }: AcknowledgmentParty): string {
  return [firstName, middleName, name, suffix].filter(Boolean).join(' ')
}

function partyWords(party: AcknowledgmentParty): string {
  const kind = party.person ? 'person' : 'organization'
  return [party.prefix, nameOf(party), `(${kind}, ${party.idQualifier} ${party.id})`].filter(Boolean).join(' ')
}

function money(amount: string | undefined): string | undefined {
  return amount && formatMoney(amount)
}
