import { digits } from '../../world/identifier.ts'
import { toDay, toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { acknowledge, type ImplementationAcknowledgment } from '../../x12/acknowledge/acknowledge.ts'
import { findUnwritable } from '../../x12/delimiters.ts'
import type { Envelope, Interchange, TransactionSet } from '../../x12/envelope.ts'
import type { X12Error } from '../../x12/error.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import { envelopesOf } from '../../x12/read/decode.ts'
import { readInquiries } from '../../x12/read/inquiries.ts'
import { elementAt, type Segment } from '../../x12/segment.ts'
import { examine } from '../../x12/validate/validate.ts'
import { encode277 } from '../../x12/write/encode-277.ts'
import type { StatusResponses } from './exchange.ts'

/** A 276: its inquiries and its envelope. */
export interface RawRequest {
  readonly inquiries: readonly [TracedInquiry, ...TracedInquiry[]]
  readonly envelope: Envelope
}

/** The result of reading a 276. */
export type RawReading =
  | RawRequest
  /** Not an interchange that can be answered in X12: the reason, and where. */
  | { readonly unreadable: string }
  /** It breaks the rules of X12 or of the guide; `acknowledged` writes the 999. */
  | { readonly from: Parties; readonly acknowledged: (envelope: Envelope) => ImplementationAcknowledgment }

/**
 * Reads the 276 of an interchange.
 *
 * Unreadable is what a 999 cannot report: a text without an interchange, one whose ISA and IEA do not match, one with
 * another number of transaction sets than one, and data with characters that are not allowed. All other errors are
 * acknowledged.
 *
 * @param isHarmless Whether the vendor ignores an error.
 */
export function readRawRequest(text: string, isHarmless: HarmlessError = () => false): RawReading {
  const { interchange, errors: found } = examine(text)
  const segments = interchange?.groups.flatMap(({ sets }) => sets) ?? []
  // A group without sets has no inquiry, and its count (GE01) is right: the 276 beside it is processed.
  const errors = found.filter(
    (error) => error.code !== 'GROUP_EMPTY' && !isHarmless(error, segmentAt(segments, error.segment)),
  )
  const broken = errors.find(isOfInterchange)
  if (interchange === undefined || broken !== undefined)
    return { unreadable: breakage(interchange, broken ?? found[0]) }
  const sets = interchange.groups.flatMap((group) => group.sets)
  const [envelope] = envelopesOf(interchange)
  const [set] = sets
  if (envelope === undefined || set === undefined) return { unreadable: 'it holds no transaction set' }
  if (sets.some(({ header }) => elementAt(header, 1) === '999')) return { unreadable: 'it holds a 999, expected a 276' }
  const unechoed = unwritable(envelope)
  if (unechoed !== undefined) return { unreadable: unechoed }
  const foreign = errors.find((error) => isNoData(error, sets, envelope))
  if (foreign !== undefined) return { unreadable: worded(foreign) }
  if (errors.length > 0) return refused(interchange, errors, envelope)
  if (sets.length > 1) return { unreadable: `it holds ${sets.length} transaction sets, expected one` }
  const { inquiries, errors: unread } = readInquiries(set, interchange.delimiters)
  const [first, ...more] = inquiries
  return first === undefined ? refused(interchange, unread, envelope) : { inquiries: [first, ...more], envelope }
}

/** Whether a vendor ignores an error; `segment` is the segment that has it, if it is inside of a transaction set. */
export type HarmlessError = (error: X12Error, segment: Segment | undefined) => boolean

/** The inquiries of a text that was answered with a 277; empty when it was answered otherwise. */
export function inquiriesIn(text: string, isHarmless?: HarmlessError): readonly TracedInquiry[] {
  const reading = readRawRequest(text, isHarmless)
  return 'inquiries' in reading ? reading.inquiries : []
}

/** Includes a GS that cannot be read, since a 999 could not refer to its group. */
function isOfInterchange({ level, code }: X12Error): boolean {
  return code === 'GS_ELEMENT_INVALID' || (level === 'interchange' && code !== 'TOO_MANY_ERRORS')
}

/** Why the envelope of the request cannot contain a response; `undefined` when it can. */
function unwritable(envelope: Envelope): string | undefined {
  const { delimiters, senderId, receiverId, applicationSender, applicationReceiver } = envelope
  const taken = Object.values(delimiters).find((delimiter) => delimiter === '-' || delimiter === '.')
  if (taken !== undefined) return `"${taken}" cannot delimit: it stands in dates and amounts`
  const ids = [senderId, receiverId, applicationSender, applicationReceiver]
  if (ids.some((id) => id.length > 15)) return 'an id of ISA or GS has more than 15 characters'
  return hasStrangeId(envelope) ? strangeId : undefined
}

const strangeId = 'an id of ISA or GS has characters that cannot be data'

function hasStrangeId({ delimiters, senderId, receiverId, applicationSender, applicationReceiver }: Envelope): boolean {
  return [senderId, receiverId, applicationSender, applicationReceiver].some(
    (id) => findUnwritable(id, delimiters) !== -1,
  )
}

/** Why an interchange with an error of its envelope cannot be read. */
function breakage(interchange: Interchange | undefined, error: X12Error | undefined): string {
  const [envelope] = interchange === undefined ? [] : envelopesOf(interchange)
  return error && envelope && isOfId(error) && hasStrangeId(envelope) ? strangeId : worded(error)
}

/** Whether an error is in ISA06, ISA08, GS02 or GS03. */
function isOfId({ code, element = 0 }: X12Error): boolean {
  if (code === 'ISA_ELEMENT_INVALID') return element === 6 || element === 8
  return code === 'GS_ELEMENT_INVALID' && (element === 2 || element === 3)
}

function refused(interchange: Interchange, errors: readonly X12Error[], from: Parties): RawReading {
  return {
    from,
    acknowledged(envelope) {
      const acknowledgment = acknowledge(interchange, errors, envelope)
      if (acknowledgment.kind === '999') return acknowledgment
      throw new Error('a TA1 answers what no 999 can speak of, and that was refused before')
    },
  }
}

function worded(error: X12Error | undefined): string {
  return error === undefined ? 'it cannot be read' : `${error.message}, at character ${error.offset + 1}`
}

/**
 * Whether an error comes from a character that is not allowed in data: one outside of the character sets of X12, or a
 * delimiter where the guide has no components. Only delimiters inside of an element can be recognized; any other
 * splits the segment, and the resulting error is acknowledged.
 */
function isNoData(error: X12Error, sets: readonly TransactionSet[], { delimiters }: Envelope): boolean {
  if (error.code === 'ELEMENT_REPEATED') return true
  if (error.code !== 'ELEMENT_CHARACTER' || error.element === undefined) return false
  const text = segmentAt(sets, error.segment)?.elements[error.element] ?? ''
  return /[^ -~]/.test(text) || (error.component === undefined && text.includes(delimiters.component))
}

function segmentAt(sets: readonly TransactionSet[], index: number): Segment | undefined {
  const set = sets.findLast(({ header }) => header.index <= index)
  return set?.body[index - set.header.index - 1]
}

/** The 277 with the responses. Its data came from X12 or was converted to it, so it can always be written. */
export function write277(answers: StatusResponses, envelope: Envelope): string {
  const encoding = encode277(answers, envelope)
  if ('text' in encoding) return encoding.text
  throw new Error(`an answer cannot be written: ${encoding.errors[0]?.message}`)
}

/** Sender, receiver and delimiters of an interchange. */
export type Parties = Omit<
  Envelope,
  'controlNumber' | 'groupControlNumber' | 'setControlNumber' | 'reference' | 'at' | 'usage'
>

/** Swaps sender and receiver, for the response. */
export function swapParties(request: Parties): Parties {
  return {
    senderQualifier: request.receiverQualifier,
    senderId: request.receiverId,
    receiverQualifier: request.senderQualifier,
    receiverId: request.senderId,
    applicationSender: request.applicationReceiver,
    applicationReceiver: request.applicationSender,
    delimiters: request.delimiters,
  }
}

/**
 * The envelope of a response: the time is that of the world's clock, the control numbers are derived from the
 * exchange, and ISA15 always marks it as a test.
 *
 * @param id The id of the exchange.
 * @param reference BHT03 of the 276, which comes back in the 277. Source: X12 RFI 960 and 1080. Without a 276 it is the
 *   control number.
 */
export function envelopeOf(world: World, id: string, parties: Parties, reference?: string): Envelope {
  const now = world.now()
  // Nine digits without a leading zero, which some clients would lose.
  const controlNumber = String(100_000_000 + (Number(digits(id, 9)) % 900_000_000))
  return {
    ...parties,
    controlNumber,
    groupControlNumber: controlNumber,
    setControlNumber: '0001',
    reference: reference ?? controlNumber,
    at: { date: toDay(now), time: toTimestamp(now).slice(11, 16).replace(':', '') },
    usage: 'T',
  }
}
