import { unusableDelimiters } from '../delimiters.ts'
import type { Envelope } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { isaWidths } from '../read/check-headers.ts'
import { setIdentities } from '../set-kind.ts'
import { SegmentWriter } from './segment-writer.ts'

/** The text of an interchange, or the errors that prevent writing it. */
export type Encoding = { readonly text: string } | { readonly errors: readonly X12Error[] }

/** The transaction sets with a BHT, and BHT01, BHT02 and BHT06 of each. */
export const headings = {
  '276': { structure: '0010', purpose: '13', type: undefined },
  '277': { structure: '0010', purpose: '08', type: 'DG' },
  '277CA': { structure: '0085', purpose: '08', type: 'TH' },
} as const

/**
 * Writes one transaction set in one group in one interchange.
 *
 * @param writeBody writes the segments between BHT and SE
 */
export function encodeTransactionSet(
  kind: keyof typeof headings,
  envelope: Envelope,
  writeBody: (writer: SegmentWriter) => void,
): Encoding {
  const { delimiters, at, groupControlNumber, setControlNumber } = envelope
  const writer = new SegmentWriter(delimiters)
  const unusable = unusableDelimiters(delimiters)
  if (unusable !== undefined) writer.refuse('DELIMITERS_UNUSABLE', unusable)
  const { group, identifier, convention } = setIdentities[kind]
  const { structure, purpose, type } = headings[kind]
  const controlNumber = writeIsa(writer, { ...envelope, at: { ...at, time: at.time.slice(0, 4) } })
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
  writer.write('ST', identifier, setControlNumber, convention)
  writer.write('BHT', structure, purpose, envelope.reference, at.date, at.time, type)
  writeBody(writer)
  writer.write('SE', String(writer.count - before + 1), setControlNumber)
  writer.write('GE', '1', groupControlNumber)
  writer.write('IEA', '1', controlNumber)
  return writer.errors.length > 0 ? { errors: writer.errors } : { text: writer.text }
}

/** ISA01 to ISA04 and ISA14, which have defaults. */
export interface IsaOptions {
  readonly authorizationQualifier?: string
  readonly authorization?: string
  readonly securityQualifier?: string
  readonly security?: string
  readonly acknowledgmentRequested?: string
}

/** What an ISA has of an envelope. */
export type IsaValues = IsaOptions &
  Pick<
    Envelope,
    | 'senderQualifier'
    | 'senderId'
    | 'receiverQualifier'
    | 'receiverId'
    | 'controlNumber'
    | 'at'
    | 'usage'
    | 'delimiters'
  >

/** Writes the ISA with elements of fixed width. Returns the control number for ISA13 and IEA02. */
export function writeIsa(writer: SegmentWriter, values: IsaValues): string {
  const { senderQualifier, senderId, receiverQualifier, receiverId, at, usage, delimiters } = values
  const { authorizationQualifier = '00', authorization = '', securityQualifier = '00', security = '' } = values
  const { element, repetition, component, segment } = delimiters
  // An empty number is an error, not zero.
  const controlNumber = values.controlNumber === '' ? '' : values.controlNumber.padStart(9, '0')
  const elements = [
    ...[authorizationQualifier, authorization, securityQualifier, security],
    ...[senderQualifier, senderId, receiverQualifier, receiverId],
    ...[at.date.slice(2), at.time, repetition, '00501', controlNumber],
    ...[values.acknowledgmentRequested ?? '0', usage],
  ]
  const parts = ['ISA']
  let offset = 4
  for (const value of elements) {
    const position = parts.length
    const width = isaWidths[position - 1] ?? 0
    if (value.length > width) {
      const message = `ISA${String(position).padStart(2, '0')} can have at most ${width} characters`
      writer.refuse('ISA_ELEMENT_WIDTH', message, position, offset)
    }
    const written = (position === 11 ? value : writer.checked('ISA', position, value, offset)).padEnd(width)
    parts.push(written)
    offset += written.length + 1
  }
  parts.push(component + segment)
  writer.append(parts.join(element))
  return controlNumber
}
