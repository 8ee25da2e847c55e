import { checkObject } from '../check-argument.ts'
import {
  type AcknowledgedClaim,
  type AcknowledgedLine,
  type AcknowledgmentInformation,
  type AcknowledgmentParty,
  type AcknowledgmentPatient,
  type AcknowledgmentProvider,
  type AcknowledgmentReceiver,
  type AcknowledgmentSource,
  type AcknowledgmentStatus,
  acknowledgedClaimReferences,
  acknowledgedLineReferences,
  amountQualifiers,
  quantityQualifiers,
} from '../claim-acknowledgment.ts'
import type { Delimiters } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import { addErrorAt, type X12Error } from '../error.ts'
import { hierarchyOf, type Level } from '../hierarchy.ts'
import { elementAt, type Segment } from '../segment.ts'
import { setKindOf } from '../set-kind.ts'
import {
  type Draft,
  membersByQualifier,
  readReference,
  readService,
  readServiceDate,
  readStatus,
  setText,
} from './claim-segments.ts'

export interface ClaimAcknowledgmentsReading {
  readonly sources: readonly AcknowledgmentSource[]
  readonly errors: readonly X12Error[]
}

/** Reads a 277CA. Reads as much as possible; `validate` checks the set against the guide. */
export function readClaimAcknowledgments(set: TransactionSet, delimiters: Delimiters): ClaimAcknowledgmentsReading {
  checkObject(set, 'set', ['header', 'body'])
  checkObject(delimiters, 'delimiters', ['element', 'component', 'segment'])
  if (setKindOf(set.header) !== '277CA') {
    const errors: X12Error[] = []
    addErrorAt(errors, 'SET_UNSUPPORTED', set.header, 'expected a 277CA', 1)
    return { sources: [], errors }
  }
  const { levels, errors } = hierarchyOf(set)
  const children = new Map<Level | undefined, Level[]>()
  for (const level of levels) {
    const siblings = children.get(level.parent)
    if (siblings) siblings.push(level)
    else children.set(level.parent, [level])
  }
  const below = (level: Level) => children.get(level) ?? []
  const sources = (children.get(undefined) ?? []).map((level) => ({
    ...readSource(level),
    receivers: below(level).map(
      (receiver): AcknowledgmentReceiver => ({
        receiver: partyOf(receiver),
        status: statusOf(receiver, 'receiver', delimiters) ?? noStatus,
        providers: below(receiver).map((provider) => ({
          ...readProvider(provider, delimiters),
          patients: below(provider).map((patient) => readPatient(patient, delimiters)),
        })),
      }),
    ),
  }))
  return { sources, errors }
}

/** Used if a segment is missing, which `validate` reports. */
const noInformation: AcknowledgmentInformation = { statuses: [{ category: '', status: '' }] }
const noStatus: AcknowledgmentStatus = { trace: '', information: [noInformation] }

function readSource(level: Level): Omit<AcknowledgmentSource, 'receivers'> {
  const { segments } = level
  const date = (qualifier: string) => elementOf(segments, 'DTP', qualifier, 3)
  const name = segments.find(({ id }) => id === 'NM1')
  return {
    source: { entity: name ? elementAt(name, 1) : '', ...partyOf(level) },
    trace: elementOf(segments, 'TRN', undefined, 2),
    receivedDate: date('050'),
    processedDate: date('009'),
  }
}

function elementOf(segments: readonly Segment[], id: string, qualifier: string | undefined, position: number): string {
  const segment = segments.find((one) => one.id === id && (qualifier === undefined || elementAt(one, 1) === qualifier))
  return segment === undefined ? '' : elementAt(segment, position)
}

type PartyDraft = Draft<AcknowledgmentParty> & { name: string; idQualifier: string; id: string }

/** NM1 of a level. */
function partyOf({ segments }: Level): AcknowledgmentParty {
  const name = segments.find(({ id }) => id === 'NM1')
  const at = (position: number) => (name === undefined ? '' : elementAt(name, position))
  const party: PartyDraft = { name: at(3), idQualifier: at(8), id: at(9) }
  if (at(2) === '1') party.person = true
  setText(party, 'firstName', at(4))
  setText(party, 'middleName', at(5))
  setText(party, 'prefix', at(6))
  setText(party, 'suffix', at(7))
  return party
}

type StatusDraft = Draft<AcknowledgmentStatus> & AcknowledgmentStatus

function statusOf(
  { segments }: Level,
  kind: keyof typeof quantityQualifiers,
  delimiters: Delimiters,
): StatusDraft | undefined {
  const trace = segments.find(({ id }) => id === 'TRN')
  if (trace === undefined) return undefined
  const [first = noInformation, ...more] = segments
    .filter(({ id }) => id === 'STC')
    .map((segment) => informationOf(segment, delimiters))
  const status: StatusDraft = { trace: elementAt(trace, 2), information: [first, ...more] }
  for (const segment of segments) {
    const members = segment.id === 'QTY' ? quantityQualifiers[kind] : segment.id === 'AMT' ? amountQualifiers : {}
    readReference(status, segment, membersByQualifier<Totals>(members as Readonly<Record<Totals, string>>))
  }
  return status
}

type Totals = 'acceptedClaims' | 'rejectedClaims' | 'acceptedAmount' | 'rejectedAmount'

function readProvider(level: Level, delimiters: Delimiters): Omit<AcknowledgmentProvider, 'patients'> {
  const provider = partyOf(level)
  const status = statusOf(level, 'provider', delimiters)
  if (status === undefined) return { provider }
  const references = level.segments
    .filter(({ id }) => id === 'REF')
    .map((segment) => ({ qualifier: elementAt(segment, 1), value: elementAt(segment, 2) }))
  return { provider, status: { ...status, ...(references.length > 0 && { references }) } }
}

/** STC. */
function informationOf(segment: Segment, delimiters: Delimiters): AcknowledgmentInformation {
  const { statuses, effectiveDate, actionCode, message } = readStatus(segment, delimiters)
  const information: Draft<AcknowledgmentInformation> & AcknowledgmentInformation = { statuses }
  setText(information, 'effectiveDate', effectiveDate)
  setText(information, 'actionCode', actionCode)
  setText(information, 'charge', elementAt(segment, 4))
  setText(information, 'message', message)
  return information
}

type ClaimDraft = Draft<AcknowledgedClaim> & { trace: string; lines: AcknowledgedLine[] }
type LineDraft = Draft<AcknowledgedLine>

/** A claim or line, and its STC segments. */
interface OpenItem<T> {
  readonly details: T
  readonly information: AcknowledgmentInformation[]
}

const claimMembers = membersByQualifier(acknowledgedClaimReferences)
const lineMembers = membersByQualifier(acknowledgedLineReferences)

function readPatient(level: Level, delimiters: Delimiters): AcknowledgmentPatient {
  const claims: AcknowledgedClaim[] = []
  let claim: OpenItem<ClaimDraft> | undefined
  let line: OpenItem<LineDraft> | undefined
  const endLine = () => {
    if (line !== undefined) claim?.details.lines.push(withInformation(line))
    line = undefined
  }
  const endClaim = () => {
    endLine()
    if (claim !== undefined) claims.push(withInformation(claim))
  }
  for (const segment of level.segments) {
    if (segment.id === 'TRN') {
      endClaim()
      claim = { details: { trace: elementAt(segment, 2), lines: [] }, information: [] }
    } else if (claim !== undefined && segment.id === 'SVC') {
      endLine()
      line = { details: {}, information: [] }
      readService(line.details, segment, delimiters)
    } else if (line !== undefined) readDetail(line, lineMembers, segment, delimiters)
    else if (claim !== undefined) readDetail(claim, claimMembers, segment, delimiters)
  }
  endClaim()
  return { patient: partyOf(level), claims }
}

function readDetail<Member extends string>(
  { details, information }: OpenItem<{ [Name in Member]?: string } & { serviceFrom?: string; serviceTo?: string }>,
  members: ReadonlyMap<string, Member>,
  segment: Segment,
  delimiters: Delimiters,
): void {
  if (segment.id === 'STC') information.push(informationOf(segment, delimiters))
  else if (segment.id === 'REF') readReference(details, segment, members)
  else if (segment.id === 'DTP') readServiceDate(details, segment)
}

function withInformation<T>({ details, information }: OpenItem<T>): T & AcknowledgmentInformation {
  const [first = noInformation, ...further] = information
  return { ...first, ...details, ...(further.length > 0 && { furtherInformation: further }) }
}
