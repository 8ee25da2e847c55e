import { isCalendarDate } from '../../text/calendar-date.ts'
import { checkObject, checkObjects } from '../check-argument.ts'
import type { Delimiters } from '../delimiters.ts'
import type { Envelope, Interchange } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { elementAt } from '../segment.ts'
import { SegmentWriter } from '../write/segment-writer.ts'
import { writeIsa } from '../write/write-envelope.ts'
import { acknowledgmentCodes, assignErrors, type GroupErrors } from './error-codes.ts'
import { convention999, type SetResult, writableIn, writeGroupAcknowledgment } from './implementation-999.ts'

/** The acknowledgment of an interchange: a TA1 for its envelope, or a 999 for its content. */
export type Acknowledgment = InterchangeAcknowledgment | ImplementationAcknowledgment

export interface InterchangeAcknowledgment {
  readonly kind: 'TA1'
  /** A whole interchange. */
  readonly text: string
  /** TA104: accepted, accepted with errors, rejected. */
  readonly interchangeAcknowledgment: 'A' | 'E' | 'R'
  /** TA105. */
  readonly interchangeNote: string
}

export interface ImplementationAcknowledgment {
  readonly kind: '999'
  /** A whole interchange. */
  readonly text: string
  /** IK501 of the first rejected set; `A` when all sets are accepted. */
  readonly transactionSetAcknowledgement: 'A' | 'R'
  /** IK502 of that set; absent when there is no error, or only an error in the envelope of its group. */
  readonly implementationTransactionSetSyntaxError?: string
}

/**
 * Acknowledges an interchange. Returns a TA1 when the envelope is rejected, when only the envelope has errors, or when a 999
 * has nothing to acknowledge; otherwise a 999 with one set for each group that acknowledges every transaction set, accepted
 * ones included. A 999 is not acknowledged itself.
 *
 * The text is always valid: characters of received values that it cannot contain are omitted.
 *
 * @param interchange absent when the text could not be split into segments
 * @param errors the errors of `parseInterchange`, and of `validate` for each set
 * @param envelope the envelope of the acknowledgment; its `reference` is not used, and the 999s of further groups have
 *   the control numbers after its `setControlNumber`
 */
export function acknowledge(
  interchange: Interchange | undefined,
  errors: readonly X12Error[],
  envelope: Envelope,
): Acknowledgment {
  if (interchange !== undefined) checkObject(interchange, 'interchange', ['header', 'groups', 'delimiters'])
  checkObjects(errors, 'errors')
  checkObject(envelope, 'envelope', ['delimiters', 'at'])
  const rejecting = errors.find(({ code }) => acknowledgmentCodes[code].TA104 === 'R')
  if (interchange === undefined || rejecting) return acknowledgeEnvelope(interchange, rejecting, envelope)
  const assigned = assignErrors(interchange, errors)
  const groups = assigned.groups.filter(({ group }) => elementAt(group.header, 1) !== 'FA')
  const isFlawless = groups.every(
    ({ errors, sets }) => errors.length === 0 && sets.every((set) => set.errors.length === 0),
  )
  const [noted] = assigned.interchange
  if (groups.length === 0 || (noted && isFlawless)) return acknowledgeEnvelope(interchange, noted, envelope)
  const isTruncated = errors.some(({ code }) => code === 'TOO_MANY_ERRORS')
  return acknowledgeGroups({ groups, received: interchange.delimiters, isTruncated }, envelope)
}

function acknowledgeEnvelope(
  interchange: Interchange | undefined,
  noted: X12Error | undefined,
  envelope: Envelope,
): InterchangeAcknowledgment {
  // An error outside of all groups and sets: the rest of the interchange is readable.
  const { TA104 = 'E', TA105 = '022' } = noted ? acknowledgmentCodes[noted.code] : { TA104: 'A' as const, TA105: '000' }
  const note = typeof TA105 === 'string' ? TA105 : (TA105[noted?.element ?? 0] ?? '022')
  const received = (position: number, digits: number) => {
    const text = interchange ? elementAt(interchange.header, position) : ''
    return /^\d*$/.test(text) && text.length <= digits ? text.padStart(digits, '0') : '0'.repeat(digits)
  }
  const writer = new SegmentWriter(envelope.delimiters)
  const controlNumber = writeIsa(writer, writableEnvelope(envelope))
  const [date, time] = [received(9, 6), received(10, 4)]
  // A date or time that is not valid cannot be repeated.
  const isDate = isCalendarDate(`20${date}`)
  const isTime = /^([01]\d|2[0-3])[0-5]\d$/.test(time)
  writer.write('TA1', received(13, 9), isDate ? date : '000000', isTime ? time : '0000', TA104, note)
  writer.write('IEA', '0', controlNumber)
  return { kind: 'TA1', text: writer.text, interchangeAcknowledgment: TA104, interchangeNote: note }
}

interface Received {
  readonly groups: readonly GroupErrors[]
  readonly received: Delimiters
  /** Whether errors were omitted because there were too many. */
  readonly isTruncated: boolean
}

function acknowledgeGroups(
  { groups, received, isTruncated }: Received,
  envelope: Envelope,
): ImplementationAcknowledgment {
  const safe = writableEnvelope(envelope)
  const writer = new SegmentWriter(envelope.delimiters)
  const controlNumber = writeIsa(writer, safe)
  const { applicationSender, applicationReceiver, at, groupControlNumber, setControlNumber } = safe
  const parties = [applicationSender, applicationReceiver]
  writer.write('GS', 'FA', ...parties, at.date, at.time, groupControlNumber, 'X', convention999)
  const results: (readonly SetResult[])[] = []
  let isRejected = false
  for (const [index, group] of groups.entries()) {
    const next = String(Number(setControlNumber) + index).padStart(setControlNumber.length, '0')
    const setNumber = index === 0 ? setControlNumber : next
    const before = writer.count
    writer.write('ST', '999', setNumber, convention999)
    results.push(writeGroupAcknowledgment(writer, group, received, envelope.delimiters, isTruncated))
    writer.write('SE', String(writer.count - before + 1), setNumber)
    isRejected ||= group.errors.length > 0
  }
  writer.write('GE', String(groups.length), groupControlNumber)
  writer.write('IEA', '1', controlNumber)
  const rejected = results.flat().find(({ acknowledgment }) => acknowledgment === 'R')
  const [syntaxError] = rejected?.syntaxErrors ?? []
  return {
    kind: '999',
    text: writer.text,
    transactionSetAcknowledgement: rejected || isRejected ? 'R' : 'A',
    ...(syntaxError !== undefined && { implementationTransactionSetSyntaxError: syntaxError }),
  }
}

/** The envelope without the characters of received ids that the acknowledgment cannot contain. */
function writableEnvelope(envelope: Envelope): Envelope {
  const writable = writableIn(envelope.delimiters)
  return {
    ...envelope,
    senderQualifier: writable(envelope.senderQualifier, 2),
    senderId: writable(envelope.senderId, 15),
    receiverQualifier: writable(envelope.receiverQualifier, 2),
    receiverId: writable(envelope.receiverId, 15),
    applicationSender: writable(envelope.applicationSender, 15),
    applicationReceiver: writable(envelope.applicationReceiver, 15),
  }
}
