import type { Delimiters } from '../delimiters.ts'
import type { FunctionalGroup, Interchange, TransactionSet } from '../envelope.ts'
import { levelCodes } from '../hierarchy.ts'
import { elementAt, type Segment } from '../segment.ts'
import type { ClaimOutline, LevelOutline, SetOutline } from './outline.ts'
import { describeSegment, nm1Name, type SegmentDescription, statusesIn } from './segment-words.ts'
import { claimOutcome, outcomeTone, type Tone } from './status-words.ts'
import { codeMeaning, formatMoney, identifierKinds } from './words.ts'

/** The position of a segment in the tree of an explanation. */
export interface TreePosition {
  /** A part, such as a claim, has others below it, one step deeper; a row has none. */
  readonly kind: 'part' | 'claim' | 'row'
  /** 0 for the interchange. */
  readonly depth: number
}

export type PositionedSegment = TreePosition & { readonly segment: Segment }

/** The heading of a part. */
export interface Heading extends SegmentDescription {
  readonly tone?: Tone
}

/** Every segment with its position in the tree: interchange, group, set, levels, claims, lines. */
export function* positionsIn({ header, acknowledgments, groups, trailer }: Interchange): Generator<PositionedSegment> {
  yield { kind: 'part', depth: 0, segment: header }
  yield* rows(1, acknowledgments)
  for (const group of groups) yield* groupPlaces(group)
  if (trailer) yield { kind: 'row', depth: 0, segment: trailer }
}

function* groupPlaces({ header, before, sets, trailer, after }: FunctionalGroup): Generator<PositionedSegment> {
  yield { kind: 'part', depth: 1, segment: header }
  yield* rows(2, before)
  for (const set of sets) {
    yield { kind: 'part', depth: 2, segment: set.header }
    yield* isAcknowledgment(set) ? placesOfAcknowledgment(set) : claimPlaces(set)
    if (set.trailer) yield { kind: 'row', depth: 2, segment: set.trailer }
    yield* rows(2, set.after)
  }
  if (trailer) yield { kind: 'row', depth: 1, segment: trailer }
  yield* rows(1, after)
}

function* rows(depth: number, segments: readonly Segment[]): Generator<PositionedSegment> {
  for (const segment of segments) yield { kind: 'row', depth, segment }
}

/** A claim is below its patient and a line below its claim; an unknown level is at the top. */
function* claimPlaces({ body }: TransactionSet): Generator<PositionedSegment> {
  let level = 3
  let depth = 3
  let isPatient = false
  for (const segment of body) {
    if (segment.id === 'HL') {
      const code = elementAt(segment, 3)
      isPatient = code === '22' || code === '23' || code === 'PT'
      level = 3 + Math.max(0, (levelCodes as readonly string[]).indexOf(code === 'PT' ? '22' : code))
      yield { kind: 'part', depth: level, segment }
      depth = level + 1
    } else if (isPatient && segment.id === 'TRN') {
      yield { kind: 'claim', depth: level + 1, segment }
      depth = level + 2
    } else if (isPatient && segment.id === 'SVC') {
      yield { kind: 'part', depth: level + 2, segment }
      depth = level + 3
    } else yield { kind: 'row', depth, segment }
  }
}

/**
 * Where the segments of a 999 stand in the tree, and those of a 997, which are like them: the acknowledgment of a set is below
 * its AK2, that of a segment below its IK3.
 */
const acknowledgmentPlaces: ReadonlyMap<string, readonly [PositionedSegment['kind'], number]> = new Map(
  Object.entries({
    AK2: ['part', 3],
    IK3: ['part', 4],
    AK3: ['part', 4],
    IK4: ['row', 5],
    AK4: ['row', 5],
    CTX: ['row', 5],
    IK5: ['row', 4],
    AK5: ['row', 4],
  } as const),
)

/** A 997 has the tree of a 999. */
function isAcknowledgment({ header }: TransactionSet): boolean {
  return ['997', '999'].includes(elementAt(header, 1))
}

function* placesOfAcknowledgment({ body }: TransactionSet): Generator<PositionedSegment> {
  for (const segment of body) {
    const [kind, depth] = acknowledgmentPlaces.get(segment.id) ?? ['row', 3]
    yield { kind, depth, segment }
  }
}

/** The heading of a segment from the segment alone. */
export function plainHeading(segment: Segment, delimiters: Delimiters): Heading {
  const words = describeSegment(segment, delimiters)
  const [status] = segment.id === 'STC' ? statusesIn(segment, delimiters) : []
  return status === undefined ? words : { ...words, tone: outcomeTone(claimOutcome(status.category)) }
}

/** The headings of levels, claims and lines, which contain more than their segments. */
export function headingsOf(outlines: readonly SetOutline[], delimiters: Delimiters): ReadonlyMap<Segment, Heading> {
  const headings = new Map<Segment, Heading>()
  for (const { kind, payer, levels, claims } of outlines) {
    const isAcknowledgment = kind === '277CA'
    for (const level of levels) addLevel(headings, level, isAcknowledgment, delimiters)
    const counts = new Map(claims.map(({ level, number }) => [level, number]))
    for (const claim of claims) {
      headings.set(claim.opener, claimHeading(claim, counts.get(claim.level) ?? 1, isAcknowledgment ? payer : ''))
      for (const [index, line] of claim.lines.entries()) {
        headings.set(line, { ...describeSegment(line, delimiters), label: `Line ${index + 1}` })
      }
    }
  }
  return headings
}

/** The heading of a level has the name; the NM1 below it has the identifier. */
function addLevel(
  headings: Map<Segment, Heading>,
  { opener, name }: LevelOutline,
  isAcknowledgment: boolean,
  delimiters: Delimiters,
): void {
  if (name === undefined) return
  const { label } = describeSegment(opener, delimiters)
  // The source of a 277CA is often a clearinghouse.
  const isSource = isAcknowledgment && elementAt(opener, 3) === '20'
  headings.set(opener, { label: isSource ? 'Source' : label, lines: [[nm1Name(name)]] })
  const number = elementAt(name, 9)
  const kind = codeMeaning(identifierKinds, elementAt(name, 8), 'number')
  if (number === '') return
  headings.set(name, { label: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, lines: [[number]] })
}

/** @param by who accepted or rejected the claim of a 277CA */
function claimHeading({ opener, outcome, charge, paid, number }: ClaimOutline, count: number, by: string): Heading {
  const trace = `trace ${elementAt(opener, 2)}`
  const label = count === 1 ? 'Claim' : `Claim ${number} of ${count}`
  if (outcome === undefined) return { label, lines: [[trace]] }
  const result = by === '' ? outcome : `${outcome} by ${by}`
  const came = Number(paid) > 0 ? `${result} ${formatMoney(paid)}` : result
  const of = charge === '' ? '' : Number(paid) > 0 ? ` of ${formatMoney(charge)}` : `, ${formatMoney(charge)} charged`
  return { label, lines: [[`${came}${of}`, trace]], tone: outcomeTone(outcome) }
}
