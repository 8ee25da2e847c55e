import { isNamed } from '../contract/evidence.ts'
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
import { type ElementKind, elementKindAt, isKnownSegment, type ValueKind, valueKindAt } from './value-kinds.ts'

/** Is shown every value of an exchange, and says what stands in its place. */
export interface ValueVisitor {
  /** @param place Where the value stands, for a report; nothing of it is data. */
  value(treatment: ValueKind, value: string, place: string): string
  /** Is told of what no table knows, and what is therefore left out. */
  drop(place: string): void
}

/**
 * A value of a contract's part with everything in it visited. A member that the contract does not name, or that the table
 * does not have, is left out.
 *
 * @param part `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`.
 */
export function rewriteBody(part: string, value: unknown, visit: ValueVisitor, keys: readonly string[] = []): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => rewriteBody(part, entry, visit, [...keys, String(index)]))
  }
  if (typeof value === 'object') return rewriteMembers(part, value as Readonly<Record<string, unknown>>, visit, keys)
  // A value that stands where a list or an object belongs is of no kind.
  return rewriteValue(valueKindAt(keys) ?? 'text', value as string | number, visit, placeOf(part, keys))
}

function rewriteMembers(
  part: string,
  value: Readonly<Record<string, unknown>>,
  visit: ValueVisitor,
  keys: readonly string[],
): unknown {
  const members = Object.entries(value).flatMap(([name, member]) => {
    const path = [...keys, name]
    if (isNamed(part, path)) return [[name, rewriteBody(part, member, visit, path)] as const]
    visit.drop(placeOf(part, path, keys))
    return []
  })
  return Object.fromEntries(members)
}

function rewriteValue(treatment: ValueKind, value: string | number, visit: ValueVisitor, place: string): unknown {
  if (treatment === 'x12' && typeof value === 'string') {
    return rewriteX12(value, visit, place) ?? visit.value('text', value, place)
  }
  const other = visit.value(treatment, String(value), place)
  return typeof value === 'number' && /^-?\d+(\.\d+)?$/.test(other) ? Number(other) : other
}

/** The fields of a form, rewritten as those of an object. */
export function rewriteForm(part: string, text: string, visit: ValueVisitor): string {
  const fields = Object.fromEntries(new URLSearchParams(text))
  return new URLSearchParams(rewriteBody(part, fields, visit) as Record<string, string>).toString()
}

/**
 * A place for a report, with `*` for every index. Of a place that no contract names only the way to it is told: what it is
 * called may be data.
 */
function placeOf(part: string, keys: readonly string[], known = keys): string {
  const pointer = known.map((key) => `/${/^\d+$/.test(key) ? '*' : key}`).join('')
  return `${part}${maskPointer(pointer)}${known.length < keys.length ? '/***' : ''}`
}

/**
 * An interchange with every element visited. Segments and elements that the table does not have are dropped, and what stands
 * between and behind the segments. `undefined` when the text cannot be read.
 */
export function rewriteX12(text: string, visit: ValueVisitor, place: string): string | undefined {
  const { interchange } = parseInterchange(text)
  if (interchange === undefined) return undefined
  const { delimiters } = interchange
  const one = (segment: Segment) => rewriteSegment(segment, delimiters, visit, place)
  const many = (segments: readonly Segment[]) => segments.filter(({ id }) => isKnown(id, visit, place)).map(one)
  if (interchange.after.trim() !== '') visit.drop(`${place}/behind`)
  const rewritten: Interchange = {
    delimiters,
    before: '',
    header: rewriteHeader(interchange.header, visit, place),
    acknowledgments: many(interchange.acknowledgments),
    groups: interchange.groups.map((group) => ({
      header: one(group.header),
      before: many(group.before),
      sets: group.sets.map((set) =>
        recounted(set, { header: one(set.header), body: many(set.body), after: many(set.after) }, one),
      ),
      ...(group.trailer && { trailer: one(group.trailer) }),
      after: many(group.after),
    })),
    ...(interchange.trailer && { trailer: one(interchange.trailer) }),
    after: '',
  }
  return writeInterchange(rewritten)
}

/** With as many segments in SE01 as are left, where it was right before. */
function recounted(before: TransactionSet, after: TransactionSet, one: (segment: Segment) => Segment): TransactionSet {
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

function isKnown(id: string, visit: ValueVisitor, place: string): boolean {
  const known = isKnownSegment(id)
  if (!known) visit.drop(`${place}/${/^[A-Z][A-Z0-9]{1,2}$/.test(id) ? id : '***'}`)
  return known
}

/** The ISA names the delimiters and has a fixed width. */
function rewriteHeader({ elements, trailing }: Segment, visit: ValueVisitor, place: string): Segment {
  const rewritten = elements.map((value, position) => {
    if (position === 0 || position === 11 || position === 16) return value
    const treatment = elementKindAt(elements, position)
    const other = typeof treatment === 'string' ? visit.value(treatment, value, `${place}/ISA`) : ''
    return other.padEnd(value.length).slice(0, value.length)
  })
  return toSegment(rewritten, 0, 0, blankOf(trailing))
}

function rewriteSegment(
  { elements, trailing }: Segment,
  delimiters: Delimiters,
  visit: ValueVisitor,
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
          visit,
          `${place}/${id}${String(position).padStart(2, '0')}`,
        ),
  )
  const filled = rewritten.findLastIndex((value) => value !== '')
  return toSegment(rewritten.slice(0, filled + 1), 0, 0, blankOf(trailing))
}

function rewriteElement(
  value: string,
  treatment: ElementKind,
  delimiters: Delimiters,
  visit: ValueVisitor,
  place: string,
): string {
  if (value === '') return ''
  if (treatment === undefined) {
    visit.drop(place)
    return ''
  }
  if (typeof treatment === 'string') return visit.value(treatment, value, place)
  return value
    .split(delimiters.component)
    .map((part, index) => rewriteElement(part, treatment[index], delimiters, visit, place))
    .join(delimiters.component)
}

function blankOf(trailing: string): string {
  return /^\s*$/.test(trailing) ? trailing : ''
}
