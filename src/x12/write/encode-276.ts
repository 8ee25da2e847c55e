import { checkObject, checkObjects } from '../check-argument.ts'
import type { Envelope } from '../envelope.ts'
import { type InquiryLine, type InquiryPerson, inquiryReferences, type StatusInquiry } from '../inquiry.ts'
import {
  writeDependent,
  writePayer,
  writeProvider,
  writeReceiver,
  writeReferences,
  writeService,
  writeServiceDate,
  writeSubscriber,
} from './common-segments.ts'
import { LevelWriter } from './level-writer.ts'
import { amountText, type SegmentWriter } from './segment-writer.ts'
import { type Encoding, encodeTransactionSet } from './write-envelope.ts'

/**
 * Encodes inquiries, in their order, as a 276 in canonical form. Consecutive inquiries share equal levels. Decoding it returns
 * the same inquiries; BHT03 is the reference of the envelope.
 *
 * Errors: no inquiry, an inquiry without a trace, data that X12 cannot represent.
 */
export function encode276(inquiries: readonly StatusInquiry[], envelope: Envelope): Encoding {
  checkObjects(inquiries, 'inquiries')
  checkObject(envelope, 'envelope', ['delimiters', 'at'])
  return encodeTransactionSet('276', envelope, (writer) => writeInquiries(writer, inquiries))
}

/** Writes the levels of a 276. */
export function writeInquiries(writer: SegmentWriter, inquiries: readonly StatusInquiry[]): void {
  const levels = new LevelWriter(writer)
  for (const inquiry of inquiries) writeInquiry(writer, levels, inquiry)
  if (inquiries.length === 0) writer.refuse('SEGMENT_MISSING', 'a 276 requires at least one inquiry')
}

function writeInquiry(writer: SegmentWriter, levels: LevelWriter, inquiry: StatusInquiry): void {
  const { payer, receiver, serviceProvider = receiver, subscriber, dependent } = inquiry
  levels.open(0, () => writePayer(writer, payer))
  levels.open(1, () => writeReceiver(writer, receiver))
  levels.open(2, () => writeProvider(writer, serviceProvider))
  const writeOwner = () => {
    writeBirth(writer, subscriber)
    writeSubscriber(writer, subscriber)
  }
  // The claims of a subscriber precede its dependents: after a dependent, further claims need another HL.
  levels.open(3, writeOwner, dependent !== undefined || levels.depth <= 4)
  if (dependent !== undefined) {
    levels.open(4, () => {
      writeBirth(writer, dependent)
      writeDependent(writer, dependent)
    })
  }
  if (inquiry.trace === undefined) writer.refuse('ELEMENT_MISSING', 'an inquiry requires a trace', 2)
  writer.write('TRN', '1', inquiry.trace)
  const groupNumber = dependent?.groupNumber ?? subscriber.groupNumber
  writeReferences(writer, { ...inquiry, ...(groupNumber !== undefined && { groupNumber }) }, inquiryReferences)
  if (inquiry.charge !== undefined) writer.write('AMT', 'T3', amountText(inquiry.charge))
  writeServiceDate(writer, inquiry)
  for (const line of inquiry.lines) writeLine(writer, line)
}

/** DMG. */
function writeBirth(writer: SegmentWriter, { dateOfBirth, gender }: InquiryPerson): void {
  if (dateOfBirth !== undefined || gender !== undefined) {
    writer.write('DMG', dateOfBirth === undefined ? '' : 'D8', dateOfBirth, gender)
  }
}

/** Loop 2210. */
function writeLine(writer: SegmentWriter, line: InquiryLine): void {
  writeService(writer, line)
  if (line.controlNumber !== undefined) writer.write('REF', 'FJ', line.controlNumber)
  writeServiceDate(writer, line)
}
