import { isNamed } from '../contract/evidence.ts'
import { type ElementKind, elementKindAt, isKnownSegment, type ValueKind, valueKindAt } from '../guard/value-kinds.ts'
import { maskPointer } from '../judge/show.ts'
import {
  type Delimiters,
  type Interchange,
  parseInterchange,
  type Segment,
  type TransactionSet,
  toSegment,
  writeInterchange,
} from '../x12/index.ts'

/** Called for every value of an exchange. */
export interface ValueVisitor {
  /**
   * @param place the location for the report, which contains no data
   * @returns the replacement
   */
  value(kind: ValueKind, value: string, place: string): string
  /** Called for a value that is removed because it is unknown. */
  drop(place: string): void
}

/**
 * Rewrites all values in a part of a contract. A member that the contract or the table of value kinds does not have is removed.
 *
 * @param part `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`.
 */
export function rewriteBody(
  part: string,
  value: unknown,
  visitor: ValueVisitor,
  keys: readonly string[] = [],
): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => rewriteBody(part, entry, visitor, [...keys, String(index)]))
  }
  if (typeof value === 'object') return rewriteMembers(part, value as Readonly<Record<string, unknown>>, visitor, keys)
  // A value in place of a list or an object has no kind.
  return rewriteValue(valueKindAt(keys) ?? 'text', value as string | number, visitor, placeOf(part, keys))
}

function rewriteMembers(
  part: string,
  value: Readonly<Record<string, unknown>>,
  visitor: ValueVisitor,
  keys: readonly string[],
): unknown {
  const members = Object.entries(value).flatMap(([name, member]) => {
    const path = [...keys, name]
    if (isNamed(part, path)) return [[name, rewriteBody(part, member, visitor, path)] as const]
    visitor.drop(placeOf(part, path, keys))
    return []
  })
  return Object.fromEntries(members)
}

function rewriteValue(kind: ValueKind, value: string | number, visitor: ValueVisitor, place: string): unknown {
  if (kind === 'x12' && typeof value === 'string') {
    return rewriteX12(value, visitor, place) ?? visitor.value('text', value, place)
  }
  const other = visitor.value(kind, String(value), place)
  return typeof value === 'number' && /^-?\d+(\.\d+)?$/.test(other) ? Number(other) : other
}

/** Rewrites the fields of a form like the members of an object. */
export function rewriteForm(part: string, text: string, visitor: ValueVisitor): string {
  const fields = Object.fromEntries(new URLSearchParams(text))
  return new URLSearchParams(rewriteBody(part, fields, visitor) as Record<string, string>).toString()
}

/** The location for the report, with `*` for every index. Unknown names are masked, because they can be data. */
function placeOf(part: string, keys: readonly string[], known = keys): string {
  const pointer = known.map((key) => `/${/^\d+$/.test(key) ? '*' : key}`).join('')
  return `${part}${maskPointer(pointer)}${known.length < keys.length ? '/***' : ''}`
}

/**
 * Rewrites every element of an interchange. Removes unknown segments and elements, and text between and after segments.
 * `undefined` if the text is not an interchange.
 */
function rewriteX12(text: string, visitor: ValueVisitor, place: string): string | undefined {
  const { interchange } = parseInterchange(text)
  if (interchange === undefined) return undefined
  const { delimiters } = interchange
  const one = (segment: Segment) => rewriteSegment(segment, delimiters, visitor, place)
  const many = (segments: readonly Segment[]) => segments.filter(({ id }) => isKnown(id, visitor, place)).map(one)
  if (interchange.after.trim() !== '') visitor.drop(`${place}/after`)
  const rewritten: Interchange = {
    delimiters,
    before: '',
    header: rewriteHeader(interchange.header, visitor, place),
    acknowledgments: many(interchange.acknowledgments),
    groups: interchange.groups.map((group) => ({
      header: one(group.header),
      before: many(group.before),
      sets: group.sets.map((set) =>
        withSegmentCount(set, { header: one(set.header), body: many(set.body), after: many(set.after) }, one),
      ),
      ...(group.trailer && { trailer: one(group.trailer) }),
      after: many(group.after),
    })),
    ...(interchange.trailer && { trailer: one(interchange.trailer) }),
    after: '',
  }
  return writeInterchange(rewritten)
}

/** Corrects SE01 by the number of removed segments, if it was correct before. */
function withSegmentCount(
  before: TransactionSet,
  after: TransactionSet,
  one: (segment: Segment) => Segment,
): TransactionSet {
  if (before.trailer === undefined) return after
  const { elements, trailing } = one(before.trailer)
  const [id = '', count, ...rest] = elements
  const dropped = before.body.length - after.body.length
  const trailer = toSegment(
    [id, dropped === 0 ? (count ?? '') : String(Number(count) - dropped), ...rest],
    0,
    0,
    trailing,
  )
  return { ...after, trailer }
}

function isKnown(id: string, visitor: ValueVisitor, place: string): boolean {
  const known = isKnownSegment(id)
  if (!known) visitor.drop(`${place}/${/^[A-Z][A-Z0-9]{1,2}$/.test(id) ? id : '***'}`)
  return known
}

/** The ISA defines the delimiters and has a fixed width. */
function rewriteHeader({ elements, trailing }: Segment, visitor: ValueVisitor, place: string): Segment {
  const rewritten = elements.map((value, position) => {
    if (position === 0 || position === 11 || position === 16) return value
    const kind = elementKindAt(elements, position)
    const other = typeof kind === 'string' ? visitor.value(kind, value, `${place}/ISA`) : ''
    return other.padEnd(value.length).slice(0, value.length)
  })
  return toSegment(rewritten, 0, 0, blankOf(trailing))
}

function rewriteSegment(
  { elements, trailing }: Segment,
  delimiters: Delimiters,
  visitor: ValueVisitor,
  place: string,
): Segment {
  const id = elements[0] ?? ''
  const rewritten = elements.map((value, position) =>
    position === 0
      ? value
      : rewriteElement(
          value,
          elementKindAt(elements, position),
          delimiters,
          visitor,
          `${place}/${id}${String(position).padStart(2, '0')}`,
        ),
  )
  const filled = rewritten.findLastIndex((value) => value !== '')
  return toSegment(rewritten.slice(0, filled + 1), 0, 0, blankOf(trailing))
}

function rewriteElement(
  value: string,
  kind: ElementKind,
  delimiters: Delimiters,
  visitor: ValueVisitor,
  place: string,
): string {
  if (value === '') return ''
  if (kind === undefined) {
    visitor.drop(place)
    return ''
  }
  if (typeof kind === 'string') return visitor.value(kind, value, place)
  return value
    .split(delimiters.component)
    .map((part, index) => rewriteElement(part, kind[index], delimiters, visitor, place))
    .join(delimiters.component)
}

function blankOf(trailing: string): string {
  return /^\s*$/.test(trailing) ? trailing : ''
}
