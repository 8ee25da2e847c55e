import { readDelimiters, unusableDelimiters } from '../delimiters.ts'
import type { FunctionalGroup, Interchange, TransactionSet } from '../envelope.ts'
import { addError, addErrorAt, type X12Error, type X12ErrorCode, x12ErrorLevels } from '../error.ts'
import type { Segment } from '../segment.ts'
import { checkEnvelope } from './check-envelope.ts'
import { scanSegments, skipBlanks } from './scan-segments.ts'

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
  const start = skipBlanks(text, 0)
  if (!text.startsWith('ISA', start)) return unreadable('NO_ISA', start, 'an interchange begins with "ISA"')
  const delimiters = readDelimiters(text, start)
  if (delimiters === undefined) {
    return unreadable('ISA_TOO_SHORT', start, 'the ISA has fewer than 16 elements, or nothing behind the last of them')
  }
  const unusable = unusableDelimiters(delimiters)
  if (unusable !== undefined) return unreadable('DELIMITERS_UNUSABLE', start, `the ISA names delimiters: ${unusable}`)

  const errors: X12Error[] = []
  const scanner = scanSegments(text, delimiters, start, (segment) =>
    addErrorAt(errors, 'SEGMENT_EMPTY', segment, 'an empty segment follows'),
  )
  const header = scanner.next() as Segment
  const tree = buildEnvelopes(header, () => scanner.next(), errors)
  const after = text.slice(scanner.offset)
  if (after !== '') reportRest(errors, tree.trailer !== undefined, scanner.count, scanner.offset)
  const interchange = { delimiters, before: text.slice(0, start), ...tree, after }
  checkEnvelope(interchange, { segment: scanner.count, offset: scanner.offset }, errors)
  return { interchange, errors }
}

function unreadable(code: X12ErrorCode, offset: number, message: string): InterchangeReading {
  return { errors: [{ code, level: x12ErrorLevels[code], segment: 0, offset, message }] }
}

function reportRest(errors: X12Error[], closed: boolean, segment: number, offset: number): void {
  addError(
    errors,
    closed
      ? error('TEXT_AFTER_INTERCHANGE', 'one interchange is read at a time; something follows its IEA')
      : error('SEGMENT_UNTERMINATED', 'the text ends inside a segment'),
  )
  function error(code: X12ErrorCode, message: string): X12Error {
    return { code, level: x12ErrorLevels[code], segment, offset, message }
  }
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
      const isAcknowledgment = open.group === undefined && segment.id === 'TA1'
      // One error for consecutive stray segments.
      if (!(strayed || isAcknowledgment)) {
        addErrorAt(
          errors,
          'SEGMENT_OUTSIDE_SET',
          segment,
          `${describeId(segment)} stands outside of every transaction set`,
        )
        strayed = true
      }
      addStray(tree, open, segment)
    }
  }
  return tree
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
