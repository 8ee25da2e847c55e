import { type Delimiters, findUnwritable } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { elementAt, type Segment } from '../segment.ts'
import { identitiesOfSet, setIdentities } from '../set-kind.ts'
import type { SegmentWriter } from '../write/segment-writer.ts'
import { acknowledgmentCodes, type GroupErrors, type SetErrors, setSyntaxErrors } from './error-codes.ts'

/** The implementation guide of the 999. */
export const convention999 = '005010X231A1'

/** IK501 and IK502 to IK506 of one set. */
export interface SetResult {
  readonly acknowledgment: 'A' | 'R'
  readonly syntaxErrors: readonly string[]
}

/**
 * Writes AK1 to AK9 of the 999 for one received group. Returns the result of each of its sets.
 *
 * @param received the delimiters of the acknowledged interchange
 * @param isTruncated whether errors were omitted; sets without a known error are then rejected too
 */
export function writeGroupAcknowledgment(
  writer: SegmentWriter,
  { group, errors, sets }: GroupErrors,
  received: Delimiters,
  written: Delimiters,
  isTruncated: boolean,
): readonly SetResult[] {
  const writable = writableIn(written)
  const { header, trailer } = group
  const [first] = sets
  // A 999 must have AK101 and AK103; a group that lacks GS01 or GS08 is taken for one of the kind of its first set.
  const [usual = setIdentities['276']] = first === undefined ? [] : identitiesOfSet(elementAt(first.set.header, 1))
  writer.write(
    'AK1',
    writable(elementAt(header, 1), 2) || usual.group,
    elementAt(header, 6).replace(/\D/g, '').slice(0, 9) || '0',
    writable(elementAt(header, 8), 12) || usual.convention,
  )
  const isRejected = errors.length > 0
  const results = sets.map((setErrors) => {
    const result = resultOf(setErrors, errors, isTruncated)
    writer.write('AK2', ...[3, 9, 35].map((max, index) => writable(elementAt(setErrors.set.header, index + 1), max)))
    for (const lines of bySegment(setErrors.errors))
      writeSegmentErrors(writer, setErrors.set, lines, received, writable)
    writer.write('IK5', result.acknowledgment, ...result.syntaxErrors)
    return result
  })
  const accepted = isRejected ? 0 : results.filter(({ acknowledgment }) => acknowledgment === 'A').length
  const included = trailer ? elementAt(trailer, 1) : ''
  writer.write(
    'AK9',
    accepted === sets.length && !isRejected ? 'A' : accepted > 0 ? 'P' : 'R',
    /^\d{1,6}$/.test(included) ? included : String(sets.length),
    String(sets.length),
    String(accepted),
    ...[...new Set(errors.map(({ code }) => acknowledgmentCodes[code].AK905))].slice(0, 5),
  )
  return results
}

/** A set is also rejected when its group has errors, or when errors were omitted. */
function resultOf({ errors }: SetErrors, ofGroup: readonly X12Error[], isTruncated: boolean): SetResult {
  if (errors.length + ofGroup.length === 0 && !isTruncated) return { acknowledgment: 'A', syntaxErrors: [] }
  if (errors.length + ofGroup.length === 0) return { acknowledgment: 'R', syntaxErrors: ['5'] }
  return {
    acknowledgment: 'R',
    syntaxErrors: setSyntaxErrors((errors.length > 0 ? errors : ofGroup).map(({ code }) => code)),
  }
}

/** An IK3 for each error of a segment, and one IK3 for all errors of its elements, with an IK4 for each. */
function writeSegmentErrors(
  writer: SegmentWriter,
  set: TransactionSet,
  errors: readonly X12Error[],
  received: Delimiters,
  writable: ToWritable,
): void {
  const [first] = errors
  if (first === undefined) return
  const segment = segmentAt(set, first.segment)
  const writeIk3 = ({ code, missing, loop = '' }: X12Error) => {
    const id = missing ?? segmentIdIn(segment)
    // IK303 has at most four characters: 2100 for loop 2100D.
    writer.write(
      'IK3',
      id,
      String(segment.index - set.header.index + 1),
      loop.slice(0, 4),
      acknowledgmentCodes[code].IK304,
    )
  }
  const ofElements = errors.filter(({ code }) => acknowledgmentCodes[code].IK403 !== undefined)
  for (const error of errors) if (!ofElements.includes(error)) writeIk3(error)
  const [firstOfElements] = ofElements
  if (firstOfElements !== undefined) writeIk3(firstOfElements)
  for (const { code, element = 0, component, reference } of ofElements) {
    writer.write(
      'IK4',
      // C030 has two digits for a position.
      [element, component].map((position) => (position === undefined ? undefined : String(Math.min(position, 99)))),
      reference?.toString(),
      acknowledgmentCodes[code].IK403,
      copyOf(segment, element, component, received, writable),
    )
  }
}

/** The value of the element, if a 999 can contain it. */
function copyOf(
  segment: Segment,
  element: number,
  component: number | undefined,
  received: Delimiters,
  writable: ToWritable,
): string {
  const text = elementAt(segment, element)
  const part = component === undefined ? text : (text.split(received.component, component)[component - 1] ?? '')
  const copy = part.slice(0, 99)
  return writable(copy, 99) === copy ? copy.trimEnd() : ''
}

/** The errors of segments and elements, grouped by segment. */
function bySegment(errors: readonly X12Error[]): Iterable<readonly X12Error[]> {
  const lists = new Map<number, X12Error[]>()
  for (const error of errors) {
    if (acknowledgmentCodes[error.code].IK304 === undefined) continue
    const list = lists.get(error.segment)
    if (list) list.push(error)
    else lists.set(error.segment, [error])
  }
  return lists.values()
}

/** The segment with an index; ST or SE for a segment outside of the set. */
function segmentAt({ header, body, trailer }: TransactionSet, index: number): Segment {
  if (index <= header.index) return header
  return body[index - header.index - 1] ?? trailer ?? body.at(-1) ?? header
}

/** The id for IK301, which is required and has two or three characters. */
function segmentIdIn({ id: full }: Segment): string {
  const id = full.slice(0, 3).replace(/[^A-Za-z0-9]/g, '')
  return id.length < 2 ? 'ZZZ' : id
}

/** Makes a received value one that an interchange can contain. */
type ToWritable = (value: string, max: number) => string

/** Truncates values, and removes the characters that an interchange with these delimiters cannot contain. */
export function writableIn(delimiters: Delimiters): ToWritable {
  const isCarried = (character: string) => findUnwritable(character, delimiters) === -1
  return (value, max) => Array.from(value.slice(0, max)).filter(isCarried).join('')
}
