import { type Delimiters, findUnwritable } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { elementAt, type Segment } from '../segment.ts'
import type { SegmentWriter } from '../write/segment-writer.ts'
import { acknowledgedAs, type JudgedGroup, type JudgedSet, setSyntaxError } from './error-codes.ts'

/** The guide of the 999 that is written here. */
export const convention999 = '005010X231A1'

/** IK501 and IK502 of one set. */
export interface SetVerdict {
  readonly acknowledgment: 'A' | 'R'
  readonly syntaxError?: string
}

/**
 * Writes the 999 of one received group, from AK1 to AK9, and gives the verdict on each of its sets.
 *
 * @param received the delimiters of the interchange that is acknowledged
 * @param isCut whether there were more errors than are told: what none is told of is then rejected all the same
 */
export function writeGroupAcknowledgment(
  writer: SegmentWriter,
  { group, errors, sets }: JudgedGroup,
  received: Delimiters,
  written: Delimiters,
  isCut: boolean,
): readonly SetVerdict[] {
  const echo = echoIn(written)
  const { header, trailer } = group
  writer.write('AK1', echo(elementAt(header, 1), 2), echo(elementAt(header, 6), 9), echo(elementAt(header, 8), 12))
  const isRejected = errors.length > 0
  const verdicts = sets.map((judged) => {
    const verdict = verdictOn(judged, errors, isCut)
    writer.write('AK2', ...[3, 9, 35].map((max, index) => echo(elementAt(judged.set.header, index + 1), max)))
    for (const lines of bySegment(judged.errors)) writeSegmentErrors(writer, judged.set, lines, received, echo)
    writer.write('IK5', verdict.acknowledgment, verdict.syntaxError)
    return verdict
  })
  const accepted = isRejected ? 0 : verdicts.filter(({ acknowledgment }) => acknowledgment === 'A').length
  const included = trailer ? elementAt(trailer, 1) : ''
  writer.write(
    'AK9',
    accepted === sets.length && !isRejected ? 'A' : accepted > 0 ? 'P' : 'R',
    /^\d{1,6}$/.test(included) ? included : String(sets.length),
    String(sets.length),
    String(accepted),
    ...[...new Set(errors.map(({ code }) => acknowledgedAs[code].AK905))].slice(0, 5),
  )
  return verdicts
}

/** A set falls with its group, even when nothing is wrong with itself, and with errors that were left out. */
function verdictOn({ errors }: JudgedSet, ofGroup: readonly X12Error[], isCut: boolean): SetVerdict {
  if (errors.length + ofGroup.length === 0 && !isCut) return { acknowledgment: 'A' }
  if (errors.length + ofGroup.length === 0) return { acknowledgment: 'R', syntaxError: '5' }
  const syntaxError = setSyntaxError((errors.length > 0 ? errors : ofGroup).map(({ code }) => code))
  return { acknowledgment: 'R', ...(syntaxError !== undefined && { syntaxError }) }
}

/** An IK3 for each error of a segment; one for all errors of a segment's elements, with an IK4 for each of those. */
function writeSegmentErrors(
  writer: SegmentWriter,
  set: TransactionSet,
  errors: readonly X12Error[],
  received: Delimiters,
  echo: Echo,
): void {
  const [first] = errors
  if (first === undefined) return
  const segment = segmentAt(set, first.segment)
  const writeIk3 = ({ code, missing, loop = '' }: X12Error) => {
    const id = missing ?? segmentIdIn(segment)
    // IK303 has four characters: loop 2100D is 2100 here.
    writer.write('IK3', id, String(segment.index - set.header.index + 1), loop.slice(0, 4), acknowledgedAs[code].IK304)
  }
  const ofElements = errors.filter(({ code }) => acknowledgedAs[code].IK403 !== undefined)
  for (const error of errors) if (!ofElements.includes(error)) writeIk3(error)
  const [firstOfElements] = ofElements
  if (firstOfElements !== undefined) writeIk3(firstOfElements)
  for (const { code, element = 0, component, reference } of ofElements) {
    writer.write(
      'IK4',
      [String(element), component?.toString()],
      reference?.toString(),
      acknowledgedAs[code].IK403,
      copyOf(segment, element, component, received, echo),
    )
  }
}

/** What the element holds, when a 999 can carry it. */
function copyOf(
  segment: Segment,
  element: number,
  component: number | undefined,
  received: Delimiters,
  echo: Echo,
): string {
  const text = elementAt(segment, element)
  const part = component === undefined ? text : (text.split(received.component, component)[component - 1] ?? '')
  const copy = part.slice(0, 99)
  return echo(copy, 99) === copy ? copy.trimEnd() : ''
}

/** The errors of segments and their elements, those of one segment together. */
function bySegment(errors: readonly X12Error[]): Iterable<readonly X12Error[]> {
  const lists = new Map<number, X12Error[]>()
  for (const error of errors) {
    if (acknowledgedAs[error.code].IK304 === undefined) continue
    const list = lists.get(error.segment)
    if (list) list.push(error)
    else lists.set(error.segment, [error])
  }
  return lists.values()
}

/** The segment with an index; the nearest of the set, ST or SE, when it stands outside of it. */
function segmentAt({ header, body, trailer }: TransactionSet, index: number): Segment {
  if (index <= header.index) return header
  return body[index - header.index - 1] ?? trailer ?? body.at(-1) ?? header
}

/** Some id even for a segment that has none: IK301 is required, with two or three characters. */
function segmentIdIn({ id: full }: Segment): string {
  const id = full.slice(0, 3).replace(/[^A-Za-z0-9]/g, '')
  return id.length < 2 ? 'ZZZ' : id
}

/** Cuts a received value, and takes out what the written interchange cannot carry. */
type Echo = (value: string, max: number) => string

export function echoIn(delimiters: Delimiters): Echo {
  const isCarried = (character: string) => findUnwritable(character, delimiters) === -1
  return (value, max) => Array.from(value.slice(0, max)).filter(isCarried).join('')
}
