import { unusableDelimiters } from '../delimiters.ts'
import type { Envelope } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { isaWidths } from '../read/check-envelope.ts'
import { SegmentWriter } from './segment-writer.ts'

/** The text of an interchange, or the errors that prevent writing it. */
export type Encoding = { readonly text: string } | { readonly errors: readonly X12Error[] }

/** The transaction sets that can be written, with the values of their headers. */
const kinds = {
  '276': { group: 'HR', purpose: '13', convention: '005010X212', type: undefined },
  '277': { group: 'HN', purpose: '08', convention: '005010X212', type: 'DG' },
} as const

/**
 * Writes one transaction set in one group in one interchange.
 *
 * @param writeBody writes the segments between BHT and SE
 */
export function encodeTransactionSet(
  kind: keyof typeof kinds,
  envelope: Envelope,
  writeBody: (writer: SegmentWriter) => void,
): Encoding {
  const { delimiters, at, groupControlNumber, setControlNumber } = envelope
  const writer = new SegmentWriter(delimiters)
  const unusable = unusableDelimiters(delimiters)
  if (unusable !== undefined) writer.refuse('DELIMITERS_UNUSABLE', unusable)
  const { group, purpose, convention, type } = kinds[kind]
  const controlNumber = writeIsa(writer, envelope)
  const { applicationSender, applicationReceiver } = envelope
  writer.write(
    'GS',
    group,
    applicationSender,
    applicationReceiver,
    at.date,
    at.time,
    groupControlNumber,
    'X',
    convention,
  )
  const before = writer.count
  writer.write('ST', kind, setControlNumber, convention)
  writer.write('BHT', '0010', purpose, envelope.reference, at.date, at.time, type)
  writeBody(writer)
  writer.write('SE', String(writer.count - before + 1), setControlNumber)
  writer.write('GE', '1', groupControlNumber)
  writer.write('IEA', '1', controlNumber)
  return writer.errors.length > 0 ? { errors: writer.errors } : { text: writer.text }
}

/** Writes the ISA with elements of fixed width. Returns the control number for ISA13 and IEA02. */
export function writeIsa(writer: SegmentWriter, envelope: Envelope): string {
  const { senderQualifier, senderId, receiverQualifier, receiverId, at, usage, delimiters } = envelope
  const { element, repetition, component, segment } = delimiters
  const controlNumber = envelope.controlNumber.padStart(9, '0')
  const elements = [
    ...['00', '', '00', ''],
    ...[senderQualifier, senderId, receiverQualifier, receiverId],
    ...[at.date.slice(2), at.time, repetition, '00501', controlNumber, '0', usage],
  ]
  let text = 'ISA'
  for (const [index, value] of elements.entries()) {
    const width = isaWidths[index] ?? 0
    const position = index + 1
    text += element
    if (value.length > width) {
      const message = `ISA${String(position).padStart(2, '0')} can have at most ${width} characters`
      writer.refuse('ISA_ELEMENT_WIDTH', message, position, text.length)
    }
    text += (position === 11 ? value : writer.checked('ISA', position, value, text.length)).padEnd(width)
  }
  writer.append(text + element + component + segment)
  return controlNumber
}
