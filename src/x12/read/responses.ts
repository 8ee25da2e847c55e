import { checkObject } from '../check-argument.ts'
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
import { setIdentities, setKindOf, setLabel } from '../set-kind.ts'
import {
  type Draft,
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
 * Reads the responses of a 277: one for each subscriber or dependent with claims, and one for each receiver or provider with
 * a status and no level below. Reads as much as possible; `validate` checks the set against the guide.
 */
export function readResponses(transaction: TransactionSet, delimiters: Delimiters): ResponsesReading {
  checkObject(transaction, 'transaction', ['header', 'body'])
  checkObject(delimiters, 'delimiters', ['element', 'component', 'segment'])
  const { header } = transaction
  if (elementAt(header, 1) !== '277' || isOfOtherGuide(header)) {
    const errors: X12Error[] = []
    const message =
      elementAt(header, 1) === '277' ? `expected a 277 of ${convention}, got ${setLabel(header)}` : 'expected a 277'
    addErrorAt(errors, 'SET_UNSUPPORTED', header, message, 1)
    return { responses: [], errors }
  }
  const { levels, errors } = hierarchyOf(transaction)
  const found: Found = { delimiters, responses: [], errors: [...errors] }
  const hasBelow: boolean[] = levels.map(() => false)
  for (const { parent } of levels) if (parent !== undefined) hasBelow[parent.index] = true
  const contexts: ResponseContext[] = []
  for (const level of levels) {
    const above = level.parent ? contexts[level.parent.index] : undefined
    const within = { ...(above ?? emptyContext) }
    contexts.push(within)
    readLevel(level, within, found)
    addResponse(level, hasBelow[level.index] !== true, within, found)
  }
  if (found.responses.length === 0)
    addErrorAt(found.errors, 'SEGMENT_MISSING', header, 'the 277 has no TRN, so it has no response')
  return found
}

const { convention } = setIdentities['277']

/** Whether ST03 names another guide, whose levels and codes have other meanings. An ST03 that is not a guide does not matter. */
function isOfOtherGuide(header: Segment): boolean {
  return setKindOf(header) !== '277' && /^\d{6}X\d{3}/.test(elementAt(header, 3))
}

interface Found {
  readonly delimiters: Delimiters
  readonly responses: PayerResponse[]
  readonly errors: X12Error[]
}

/** The data of the levels above a response. */
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
    addErrorAt(errors, 'SEGMENT_MISSING', header, 'the level has no NM1')
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

/** A 277 cannot contain warnings. */
const none: StatusResponse['warnings'] = []

function isFilled(claims: readonly ResponseClaim[]): claims is StatusResponse['claims'] {
  return claims.length > 0
}

/** Adds the response that ends at this level, if any. */
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

/** A loop being read: its first segment, its STC segments and its other data. */
interface Loop<Details, Information> {
  readonly header: Segment
  readonly details: Details
  readonly information: Information[]
}

interface ClaimLoop extends Loop<Draft<Omit<ResponseClaim, 'lines'>>, ClaimStatusInformation> {
  readonly trace: string
  readonly lines: ResponseLine[]
}
type LineLoop = Loop<Service & { controlNumber?: string; serviceFrom?: string; serviceTo?: string }, StatusInformation>

/** Loops 2200 and 2220 of a subscriber or dependent: a claim for each TRN segment. */
function readResponseClaims(
  segments: readonly Segment[],
  delimiters: Delimiters,
  errors: X12Error[],
): readonly ResponseClaim[] {
  const claims: ResponseClaim[] = []
  let claim: ClaimLoop | undefined
  let line: LineLoop | undefined
  const endLine = () => {
    if (claim !== undefined && line !== undefined) claim.lines.push(lineOf(line, errors))
    line = undefined
  }
  const endClaim = () => {
    endLine()
    if (claim !== undefined) claims.push(claimOf(claim, errors))
  }
  for (const segment of segments) {
    if (segment.id === 'TRN') {
      endClaim()
      claim = { header: segment, trace: elementAt(segment, 2), details: {}, information: [], lines: [] }
    } else if (claim !== undefined && segment.id === 'SVC') {
      endLine()
      line = { header: segment, details: {}, information: [] }
      readService(line.details, segment, delimiters)
      setText(line.details, 'paid', elementAt(segment, 3))
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

/** Used if the payer sent no STC segment, which is reported. */
const unsaid: StatusInformation = { statuses: [{ category: '', status: '' }], effectiveDate: '' }

function claimOf({ header, trace, details, information, lines }: ClaimLoop, errors: X12Error[]): ResponseClaim {
  const [first = unsaid] = information
  if (first === unsaid) addErrorAt(errors, 'SEGMENT_MISSING', header, 'the claim has no STC')
  // `slice` frees the spare capacity of a list that was pushed to.
  const claim = { ...first, trace, ...details, lines: lines.slice() }
  return information.length > 1 ? { ...claim, furtherInformation: information.slice(1) } : claim
}

function lineOf({ header, details, information }: LineLoop, errors: X12Error[]): ResponseLine {
  const [first = unsaid] = information
  if (first === unsaid) addErrorAt(errors, 'SEGMENT_MISSING', header, 'the line has no STC')
  const line = { ...first, qualifier: '', procedure: '', charge: '', units: '', ...details }
  return information.length > 1 ? { ...line, furtherInformation: information.slice(1) } : line
}
