import type { Delimiters } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import { addErrorAt, type X12Error } from '../error.ts'
import { hierarchyOf, type Level } from '../hierarchy.ts'
import {
  type ClaimStatusInformation,
  type LevelStatus,
  type PayerResponse,
  type ResponseClaim,
  type ResponseLine,
  type ResponsePayer,
  type ResponseProvider,
  responseReferences,
  type StatusInformation,
  type StatusResponse,
} from '../response.ts'
import { elementAt, type Segment } from '../segment.ts'
import {
  membersByQualifier,
  readClaimStatus,
  readReference,
  readService,
  readServiceDate,
  readStatus,
  type Service,
  setText,
} from './claim-segments.ts'
import { readContact, readDependent, readPayer, readProvider, readSubscriber } from './name-segments.ts'

export interface ResponsesReading {
  readonly responses: readonly PayerResponse[]
  readonly errors: readonly X12Error[]
}

/**
 * The answers of a 277: one for each subscriber or dependent that has claims, and one for each receiver or provider under
 * which there is nothing but what the payer says of it. Reads whatever can be read; what the guide asks for is judged by
 * `validate`.
 */
export function readResponses(transaction: TransactionSet, delimiters: Delimiters): ResponsesReading {
  const { header } = transaction
  if (elementAt(header, 1) !== '277') {
    const errors: X12Error[] = []
    addErrorAt(errors, 'SET_UNSUPPORTED', header, 'an answer is a 277', 1)
    return { responses: [], errors }
  }
  const { levels, errors } = hierarchyOf(transaction)
  const found: Found = { delimiters, responses: [], errors: [...errors] }
  const parents = new Set(levels.map(({ parent }) => parent))
  const answering: ResponseContext[] = []
  for (const level of levels) {
    const above = level.parent ? answering[level.parent.index] : undefined
    const within = { ...(above ?? emptyContext) }
    answering.push(within)
    readLevel(level, within, found)
    addResponse(level, !parents.has(level), within, found)
  }
  if (found.responses.length === 0)
    addErrorAt(found.errors, 'SEGMENT_MISSING', header, 'without a TRN nothing is answered')
  return found
}

interface Found {
  readonly delimiters: Delimiters
  readonly responses: PayerResponse[]
  readonly errors: X12Error[]
}

/** What the levels read so far say of every answer below them. */
interface ResponseContext {
  payer: ResponsePayer
  receiver: ResponseProvider
  receiverStatus?: LevelStatus
  serviceProvider?: ResponseProvider
  providerStatus?: LevelStatus
  subscriber?: StatusResponse['subscriber']
  dependent?: NonNullable<StatusResponse['dependent']>
}

const emptyContext: ResponseContext = { payer: { id: '', name: '' }, receiver: {} }
const unnamed = { memberId: '', firstName: '', lastName: '' }

function readLevel({ code, header, segments }: Level, within: ResponseContext, { delimiters, errors }: Found): void {
  const names = segments.filter(({ id }) => id === 'NM1')
  const [name] = names
  if (name === undefined) {
    addErrorAt(errors, 'SEGMENT_MISSING', header, 'the level has no NM1: it names nobody')
  } else if (code === '20') {
    const contact = segments.find(({ id }) => id === 'PER')
    within.payer = { ...readPayer(name), ...(contact && { contact: readContact(contact) }) }
  } else if (code === '21') within.receiver = readProvider(names)
  else if (code === '19') within.serviceProvider = readProvider(names)
  else if (code === '22') within.subscriber = readSubscriber(name)
  else within.dependent = readDependent(name)
  const status = code === '21' || code === '19' ? readLevelStatus(segments, delimiters) : undefined
  if (status !== undefined) within[code === '21' ? 'receiverStatus' : 'providerStatus'] = status
}

/** Loop 2200B or 2200C. */
function readLevelStatus(segments: readonly Segment[], delimiters: Delimiters): LevelStatus | undefined {
  const trace = segments.find(({ id }) => id === 'TRN')
  const [first, ...further] = segments
    .filter(({ id }) => id === 'STC')
    .map((segment) => readStatus(segment, delimiters))
  if (first === undefined) return undefined
  return { trace: trace === undefined ? '' : elementAt(trace, 2), information: [first, ...further] }
}

/** A 277 has no place for warnings. */
const none: StatusResponse['warnings'] = []

function isFilled(claims: readonly ResponseClaim[]): claims is StatusResponse['claims'] {
  return claims.length > 0
}

/** Adds the answer that ends at this level, if one does. */
function addResponse({ code, segments }: Level, isLast: boolean, within: ResponseContext, found: Found): void {
  const { payer, receiver, receiverStatus, serviceProvider = {}, providerStatus, dependent } = within
  if (code === '22' || code === '23') {
    const claims = readResponseClaims(segments, found.delimiters, found.errors)
    if (!isFilled(claims)) return
    found.responses.push({
      payer,
      receiver,
      ...(receiverStatus && { receiverStatus }),
      serviceProvider,
      ...(providerStatus && { providerStatus }),
      subscriber: within.subscriber ?? unnamed,
      ...(dependent && { dependent }),
      claims,
      warnings: none,
    })
  } else if (isLast && (receiverStatus !== undefined || providerStatus !== undefined)) found.responses.push(within)
}

/** A loop that is being read: its first segment, its STC segments, and all else. */
interface Loop<Details, Information> {
  readonly header: Segment
  readonly details: Details
  readonly information: Information[]
}

type ClaimDetails = { -readonly [Member in keyof ResponseClaim]?: ResponseClaim[Member] } & { lines: ResponseLine[] }
type LineDetails = Service & { controlNumber?: string; serviceFrom?: string; serviceTo?: string }
type ClaimLoop = Loop<ClaimDetails, ClaimStatusInformation>
type LineLoop = Loop<LineDetails, StatusInformation>

/** Loops 2200 and 2220 of a subscriber or dependent: a claim for each TRN segment. */
export function readResponseClaims(
  segments: readonly Segment[],
  delimiters: Delimiters,
  errors: X12Error[],
): readonly ResponseClaim[] {
  const claims: ResponseClaim[] = []
  let claim: ClaimLoop | undefined
  let line: LineLoop | undefined
  const endLine = () => {
    if (claim !== undefined && line !== undefined) claim.details.lines.push(lineOf(line, errors))
    line = undefined
  }
  const endClaim = () => {
    endLine()
    if (claim !== undefined) claims.push(claimOf(claim, errors))
  }
  for (const segment of segments) {
    if (segment.id === 'TRN') {
      endClaim()
      claim = { header: segment, details: { trace: elementAt(segment, 2), lines: [] }, information: [] }
    } else if (claim !== undefined && segment.id === 'SVC') {
      endLine()
      line = { header: segment, details: {}, information: [] }
      readService(line.details, segment, delimiters)
    } else if (line !== undefined) readLineSegment(line, segment, delimiters)
    else if (claim !== undefined) readClaimSegment(claim, segment, delimiters)
  }
  endClaim()
  return claims.slice()
}

const claimMembers = membersByQualifier(responseReferences)

function readClaimSegment({ details, information }: ClaimLoop, segment: Segment, delimiters: Delimiters): void {
  if (segment.id === 'STC') information.push(readClaimStatus(segment, delimiters))
  else if (segment.id === 'REF') readReference(details, segment, claimMembers)
  else if (segment.id === 'DTP') readServiceDate(details, segment)
}

function readLineSegment({ details, information }: LineLoop, segment: Segment, delimiters: Delimiters): void {
  if (segment.id === 'STC') information.push(readStatus(segment, delimiters))
  else if (segment.id === 'DTP') readServiceDate(details, segment)
  else if (segment.id === 'REF' && elementAt(segment, 1) === 'FJ')
    setText(details, 'controlNumber', elementAt(segment, 2))
}

/** Stands where the payer gave no STC segment, which is reported. */
const unsaid: StatusInformation = { statuses: [{ category: '', status: '' }], effectiveDate: '' }

function claimOf({ header, details, information }: ClaimLoop, errors: X12Error[]): ResponseClaim {
  const [first = unsaid, ...further] = information
  if (first === unsaid) addErrorAt(errors, 'SEGMENT_MISSING', header, 'the claim has no STC: nothing is said about it')
  const { trace = '', lines, ...rest } = details
  // A copy has no room for further lines, which a list that was pushed to keeps.
  return { ...first, trace, ...rest, lines: lines.slice(), ...(further.length > 0 && { furtherInformation: further }) }
}

function lineOf({ header, details, information }: LineLoop, errors: X12Error[]): ResponseLine {
  const [first = unsaid, ...further] = information
  if (first === unsaid) addErrorAt(errors, 'SEGMENT_MISSING', header, 'the line has no STC: nothing is said about it')
  const { qualifier = '', procedure = '', charge = '', units = '', ...rest } = details
  return {
    ...first,
    qualifier,
    procedure,
    charge,
    units,
    ...rest,
    ...(further.length > 0 && { furtherInformation: further }),
  }
}
