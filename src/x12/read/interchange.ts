import { checkString } from '../check-argument.ts'
import { type Isa, readIsa } from '../delimiters.ts'
import type { FunctionalGroup, Interchange, TransactionSet } from '../envelope.ts'
import { addError, addErrorAt, segmentError, type X12Error, type X12ErrorCode, x12ErrorLevels } from '../error.ts'
import { type Segment, toSegment } from '../segment.ts'
import { checkEnvelope } from './check-envelope.ts'
import { Scanner, skipBlanks, skipEmpty } from './scan-segments.ts'

export interface InterchangeReading {
  /** Absent if the text cannot be split into segments. */
  readonly interchange?: Interchange
  readonly errors: readonly X12Error[]
}

/**
 * Parses the first interchange of a text: delimiters, segments and envelopes. `validate`, `readInquiries` and
 * `readResponses` process the content of the transaction sets.
 *
 * Never throws; takes time and memory proportional to the text.
 */
export function parseInterchange(text: string): InterchangeReading {
  checkString(text)
  const { reading, next } = parseAt(text, 0, skipBlanks(text, 0), false)
  const { interchange, errors } = reading
  if (interchange?.trailer === undefined || next === text.length) return reading
  const message = 'one interchange is read at a time; something follows its IEA'
  return { interchange, errors: withError(errors, textError('TEXT_AFTER_INTERCHANGE', reading, next, message)) }
}

/**
 * Parses every interchange of a text. Each can have other delimiters. An interchange also ends where the next ISA begins,
 * which reports its missing IEA.
 *
 * Never throws; takes time and memory proportional to the text.
 *
 * @returns at least one reading; text between interchanges is reported as not read
 */
export function parseInterchanges(text: string): readonly InterchangeReading[] {
  checkString(text)
  const readings: InterchangeReading[] = []
  let before = 0
  let start = skipBlanks(text, 0)
  for (;;) {
    const { reading, next } = parseAt(text, before, start, true)
    const following = next === text.length ? -1 : nextIsa(text, next)
    const isLast = following === -1
    const hasRest = next < text.length && following !== next && reading.interchange?.trailer !== undefined
    const message = 'text follows the IEA that is not an interchange; it is not read'
    const errors = hasRest
      ? withError(reading.errors, textError('TEXT_AFTER_INTERCHANGE', reading, next, message))
      : reading.errors
    const { interchange } = reading
    const after = interchange && text.slice(next, isLast ? text.length : following)
    readings.push(interchange ? { interchange: { ...interchange, after: after ?? '' }, errors } : { errors })
    if (isLast) return readings
    before = following
    start = following
  }
}

/** The offset of the next "ISA" that can begin an interchange; -1 if there is none. */
function nextIsa(text: string, from: number): number {
  let at = text.indexOf('ISA', from)
  // At the beginning of the rest even an unreadable ISA is an interchange, and reported as one.
  while (at > from && 'code' in readIsa(text, at)) at = text.indexOf('ISA', at + 1)
  return at
}

interface ParsedInterchange {
  readonly reading: InterchangeReading
  /** The offset of the text that was not read. */
  readonly next: number
}

/**
 * @param before the offset of the white space before the ISA
 * @param stopsAtIsa whether another ISA ends the interchange; otherwise it is a stray segment
 */
function parseAt(text: string, before: number, start: number, stopsAtIsa: boolean): ParsedInterchange {
  if (!text.startsWith('ISA', start)) {
    const message = 'an interchange begins with "ISA"'
    return { reading: unreadable('NO_ISA', start, message), next: text.length }
  }
  const isa = readIsa(text, start)
  if ('code' in isa) {
    const next = stopsAtIsa ? afterUnreadable(text, start) : text.length
    return { reading: unreadable(isa.code, isa.offset, isa.message), next }
  }
  const errors: X12Error[] = []
  const { scanner, header } = scanFrom(text, start, isa, errors)
  const { unusableRepetition, repetitionOffset, delimiters } = isa
  if (unusableRepetition !== undefined) {
    const message = `the ISA names delimiters: ${unusableRepetition}`
    addError(errors, { ...segmentError('DELIMITERS_UNUSABLE', header, message, 11), offset: repetitionOffset })
  }
  const isEnded = () => stopsAtIsa && scanner.startsWithIsa()
  const tree = buildEnvelopes(header, () => (isEnded() ? undefined : scanner.next()), errors)
  const next = scanner.offset
  const isCut = next < text.length && tree.trailer === undefined && !isEnded()
  if (isCut)
    addError(errors, textErrorAt('SEGMENT_UNTERMINATED', scanner.count, next, 'the text ends inside a segment'))
  const interchange = { delimiters, before: text.slice(before, start), ...tree, after: text.slice(next) }
  checkEnvelope(interchange, { segment: scanner.count, offset: next }, errors)
  return { reading: { interchange, errors }, next: isCut ? text.length : next }
}

/** The offset of the next readable ISA after an unreadable one. */
function afterUnreadable(text: string, start: number): number {
  const next = nextIsa(text, start + 1)
  return next === -1 ? text.length : next
}

/** Starts to scan after the ISA if ISA11 would split it, otherwise with it. */
function scanFrom(
  text: string,
  start: number,
  { delimiters, elements, end }: Isa,
  errors: X12Error[],
): { readonly scanner: Scanner; readonly header: Segment } {
  const onEmpty = (segment: Segment) => addErrorAt(errors, 'SEGMENT_EMPTY', segment, 'an empty segment follows')
  const repetition = elements[11] ?? ''
  if (repetition !== delimiters.element && repetition !== delimiters.segment) {
    const scanner = new Scanner(text, delimiters, start, 0, onEmpty)
    return { scanner, header: scanner.next() as Segment }
  }
  const next = skipEmpty(text, end, delimiters.segment)
  const header = toSegment(elements, 0, start, text.slice(end, next))
  if (next > skipBlanks(text, end)) onEmpty(header)
  return { scanner: new Scanner(text, delimiters, next, 1, onEmpty), header }
}

function unreadable(code: X12ErrorCode, offset: number, message: string): InterchangeReading {
  return { errors: [textErrorAt(code, 0, offset, message)] }
}

function textErrorAt(code: X12ErrorCode, segment: number, offset: number, message: string): X12Error {
  return { code, level: x12ErrorLevels[code], segment, offset, message }
}

/** An error after the last segment of an interchange. */
function textError(code: X12ErrorCode, { interchange }: InterchangeReading, offset: number, message: string): X12Error {
  return textErrorAt(code, (interchange?.trailer?.index ?? 0) + 1, offset, message)
}

/** Adds an error before those of the envelope, which are not limited by it. */
function withError(errors: readonly X12Error[], error: X12Error): readonly X12Error[] {
  const all = [...errors]
  addError(all, error)
  return all
}

type Mutable<T> = { -readonly [Member in keyof T]: T[Member] extends readonly (infer Item)[] ? Item[] : T[Member] }
type EnvelopeTree = Omit<Mutable<Interchange>, 'delimiters' | 'before' | 'after'>

/** Groups the segments into envelopes; a stray segment is kept at its position. */
function buildEnvelopes(header: Segment, next: () => Segment | undefined, errors: X12Error[]): EnvelopeTree {
  const tree: EnvelopeTree = { header, acknowledgments: [], groups: [] }
  const open: Open = {}
  let strayed = false
  for (let segment = next(); segment !== undefined; segment = next()) {
    if (segment.id === 'IEA') {
      tree.trailer = segment
      return tree
    }
    if (opensOrClosesEnvelope(tree, open, segment)) strayed = false
    else if (open.set !== undefined && open.set.trailer === undefined) open.set.body = append(open.set.body, segment)
    else {
      // One error for consecutive stray segments.
      const isStray = open.group !== undefined || segment.id !== 'TA1'
      if (isStray && !strayed) reportStray(segment, errors)
      strayed ||= isStray
      addStray(tree, open, segment)
    }
  }
  return tree
}

function reportStray(segment: Segment, errors: X12Error[]): void {
  const message = `${describeId(segment)} stands outside of every transaction set`
  addErrorAt(errors, 'SEGMENT_OUTSIDE_SET', segment, message)
}

/** The current group and set; after a trailer they stay here for stray segments. */
interface Open {
  group?: Mutable<FunctionalGroup>
  set?: Mutable<TransactionSet> | undefined
}

/** Opens or closes a group or set; `false` if the segment does neither, or there is nothing to close. */
function opensOrClosesEnvelope(tree: EnvelopeTree, open: Open, segment: Segment): boolean {
  const { group, set } = open
  switch (segment.id) {
    case 'GS':
      open.group = { header: segment, before: nothing, sets: [], after: nothing }
      open.set = undefined
      tree.groups.push(open.group)
      return true
    case 'GE':
      if (group === undefined || group.trailer !== undefined) return false
      group.trailer = segment
      open.set = undefined
      return true
    case 'ST':
      if (group === undefined || group.trailer !== undefined) return false
      open.set = { header: segment, body: nothing, after: nothing }
      group.sets.push(open.set)
      return true
    case 'SE':
      if (set === undefined || set.trailer !== undefined) return false
      set.trailer = segment
      return true
    default:
      return false
  }
}

function addStray({ acknowledgments }: EnvelopeTree, { group, set }: Open, segment: Segment): void {
  if (group === undefined) acknowledgments.push(segment)
  else if (set !== undefined) set.after = append(set.after, segment)
  else if (group.trailer === undefined) group.before = append(group.before, segment)
  else group.after = append(group.after, segment)
}

/** Shared by all empty lists of segments: a hostile text can open millions of groups and sets. */
const nothing: Segment[] = []
Object.freeze(nothing)

function append(list: Segment[], segment: Segment): Segment[] {
  if (list === nothing) return [segment]
  list.push(segment)
  return list
}

/** The id of a segment in a message; truncated if it is too long. */
function describeId({ id }: Segment): string {
  return id.length > 3 ? `a segment that begins with ${JSON.stringify(id.slice(0, 12))}` : id
}
