import {
  type Delimiters,
  type Interchange,
  parseInterchange,
  type Segment,
  type TransactionSet,
  toSegment,
  writeInterchange,
} from '../x12/index.ts'
import { type ElementKind, isKnownSegment, elementKindAt } from './elements.ts'
import type { ValueVisitor } from './visitor.ts'

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
