import { checkObject, checkObjects } from '../check-argument.ts'
import {
  type AcknowledgedClaim,
  type AcknowledgedLine,
  type AcknowledgmentInformation,
  type AcknowledgmentParty,
  type AcknowledgmentProvider,
  type AcknowledgmentReceiver,
  type AcknowledgmentSource,
  type AcknowledgmentStatus,
  acknowledgedClaimReferences,
  acknowledgedLineReferences,
  amountQualifiers,
  quantityQualifiers,
} from '../claim-acknowledgment.ts'
import type { Envelope } from '../envelope.ts'
import { statusElement, writeReferences, writeService, writeServiceDate } from './common-segments.ts'
import { amountText, type SegmentWriter } from './segment-writer.ts'
import { type Encoding, encodeTransactionSet } from './write-envelope.ts'

/** Encodes the sources of a 277CA in canonical form. Decoding it returns the same sources. */
export function encode277CA(sources: readonly AcknowledgmentSource[], envelope: Envelope): Encoding {
  checkObjects(sources, 'sources')
  checkObject(envelope, 'envelope', ['delimiters', 'at'])
  return encodeTransactionSet('277CA', envelope, (writer) => writeClaimAcknowledgments(writer, sources))
}

/** Writes an HL with the next number, and returns that number. */
type WriteLevel = (parent: string, code: string, child: string) => string

/** Writes the levels of a 277CA. */
export function writeClaimAcknowledgments(writer: SegmentWriter, sources: readonly AcknowledgmentSource[]): void {
  let count = 0
  const writeLevel: WriteLevel = (parent, code, child) => {
    count += 1
    writer.write('HL', String(count), parent, code, child)
    return String(count)
  }
  if (sources.length === 0) writer.refuse('SEGMENT_MISSING', 'a 277CA requires at least one information source')
  for (const { source, trace, receivedDate, processedDate, receivers } of sources) {
    const number = writeLevel('', '20', '1')
    writeParty(writer, source.entity, source)
    writer.write('TRN', '1', trace)
    writer.write('DTP', '050', 'D8', receivedDate)
    writer.write('DTP', '009', 'D8', processedDate)
    for (const receiver of receivers) writeReceiver(writer, receiver, number, writeLevel)
  }
}

/** Loop 2000B. */
function writeReceiver(
  writer: SegmentWriter,
  { receiver, status, providers }: AcknowledgmentReceiver,
  parent: string,
  writeLevel: WriteLevel,
): void {
  const number = writeLevel(parent, '21', providers.length > 0 ? '1' : '0')
  writeParty(writer, '41', receiver)
  writeStatus(writer, '2', status, 'receiver', [])
  for (const provider of providers) writeProvider(writer, provider, number, writeLevel)
}

/** Loop 2000C. */
function writeProvider(
  writer: SegmentWriter,
  { provider, status, patients }: AcknowledgmentProvider,
  parent: string,
  writeLevel: WriteLevel,
): void {
  const number = writeLevel(parent, '19', patients.length > 0 ? '1' : '0')
  writeParty(writer, '85', provider)
  if (status) writeStatus(writer, '1', status, 'provider', status.references ?? [])
  for (const { patient, claims } of patients) {
    writeLevel(number, 'PT', '')
    writeParty(writer, 'QC', patient)
    for (const claim of claims) writeClaim(writer, claim)
  }
}

/** NM1. */
function writeParty(writer: SegmentWriter, entity: string, party: AcknowledgmentParty): void {
  const { person, name, firstName, middleName, prefix, suffix, idQualifier, id } = party
  writer.write('NM1', entity, person ? '1' : '2', name, firstName, middleName, prefix, suffix, idQualifier, id)
}

/** Loop 2200B or 2200C. */
function writeStatus(
  writer: SegmentWriter,
  traceType: string,
  status: AcknowledgmentStatus,
  kind: keyof typeof quantityQualifiers,
  references: readonly { readonly qualifier: string; readonly value: string }[],
): void {
  writer.write('TRN', traceType, status.trace)
  for (const information of status.information) writeInformation(writer, information)
  for (const { qualifier, value } of references) writer.write('REF', qualifier, value)
  writeReferences(writer, status, quantityQualifiers[kind], 'QTY')
  writeReferences(writer, status, amountQualifiers, 'AMT')
}

/** STC. */
function writeInformation(writer: SegmentWriter, information: AcknowledgmentInformation): void {
  const { effectiveDate, actionCode, charge, message } = information
  const [first, second, third] = information.statuses
  const elements = [statusElement(first), effectiveDate, actionCode, amountText(charge), '', '', '', '', '']
  writer.write('STC', ...elements, second && statusElement(second), third && statusElement(third), message)
}

/** Loop 2200D. */
function writeClaim(writer: SegmentWriter, claim: AcknowledgedClaim): void {
  writer.write('TRN', '2', claim.trace)
  for (const information of [claim, ...(claim.furtherInformation ?? [])]) writeInformation(writer, information)
  writeReferences(writer, claim, acknowledgedClaimReferences)
  writeServiceDate(writer, claim)
  for (const line of claim.lines) writeLine(writer, line)
}

/** Loop 2220D. STC04 is not used there: the charge is SVC02. */
function writeLine(writer: SegmentWriter, line: AcknowledgedLine): void {
  const { charge: _, ...information } = line
  writeService(writer, line)
  for (const one of [information, ...(line.furtherInformation ?? [])]) writeInformation(writer, one)
  writeReferences(writer, line, acknowledgedLineReferences)
  writeServiceDate(writer, line)
}
