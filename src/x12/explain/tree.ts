import type { Delimiters } from '../delimiters.ts'
import type { Group, Interchange, TransactionSet } from '../envelope.ts'
import { levelCodes } from '../hierarchy.ts'
import { elementAt, type Segment } from '../segment.ts'
import type { ClaimOutline, LevelOutline, SetOutline } from './outline.ts'
import { nameOf, segmentWords, statusesOf, type Wording } from './segment-words.ts'
import { outcomeOf, type Tone, toneOf } from './status-words.ts'
import { identifierKinds, meaning, money } from './words.ts'

/** Where something stands in the tree that a text is told as. */
export interface Place {
  /** A part (a claim is one) has others below it, one step deeper; a row has none. */
  readonly kind: 'part' | 'claim' | 'row'
  /** Steps from the interchange, which is at 0. */
  readonly depth: number
}

export type PlacedSegment = Place & { readonly segment: Segment }

/** A segment as the heading of a part. */
export interface Heading extends Wording {
  readonly tone?: Tone
}

/** Every segment with its place in the tree: interchange, group, set, levels, claims, lines. */
export function* placesOf({ header, acknowledgments, groups, trailer }: Interchange): Generator<PlacedSegment> {
  yield { kind: 'part', depth: 0, segment: header }
  yield* rows(1, acknowledgments)
  for (const group of groups) yield* groupPlaces(group)
  if (trailer) yield { kind: 'row', depth: 0, segment: trailer }
}

function* groupPlaces({ header, before, sets, trailer, after }: Group): Generator<PlacedSegment> {
  yield { kind: 'part', depth: 1, segment: header }
  yield* rows(2, before)
  for (const set of sets) {
    yield { kind: 'part', depth: 2, segment: set.header }
    yield* elementAt(set.header, 1) === '999' ? acknowledgmentPlaces(set) : claimPlaces(set)
    if (set.trailer) yield { kind: 'row', depth: 2, segment: set.trailer }
    yield* rows(2, set.after)
  }
  if (trailer) yield { kind: 'row', depth: 1, segment: trailer }
  yield* rows(1, after)
}

function* rows(depth: number, segments: readonly Segment[]): Generator<PlacedSegment> {
  for (const segment of segments) yield { kind: 'row', depth, segment }
}

/** A claim stands below its patient, and a line below its claim; a level that the standard does not know, below none. */
function* claimPlaces({ body }: TransactionSet): Generator<PlacedSegment> {
  let level = 3
  let depth = 3
  let isPatient = false
  for (const segment of body) {
    if (segment.id === 'HL') {
      const code = elementAt(segment, 3)
      level = 3 + Math.max(0, (levelCodes as readonly string[]).indexOf(code))
      isPatient = code === '22' || code === '23'
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

/** What is said of a received set stands below its AK2, and of a segment below its IK3. */
function* acknowledgmentPlaces({ body }: TransactionSet): Generator<PlacedSegment> {
  for (const segment of body) {
    if (segment.id === 'AK2') yield { kind: 'part', depth: 3, segment }
    else if (segment.id === 'IK3') yield { kind: 'part', depth: 4, segment }
    else if (segment.id === 'IK5') yield { kind: 'row', depth: 4, segment }
    else yield { kind: 'row', depth: segment.id === 'IK4' || segment.id === 'CTX' ? 5 : 3, segment }
  }
}

/** A segment as it is told where nothing more is known of it than itself. */
export function plainHeading(segment: Segment, delimiters: Delimiters): Heading {
  const words = segmentWords(segment, delimiters)
  const [status] = segment.id === 'STC' ? statusesOf(segment, delimiters) : []
  return status === undefined ? words : { ...words, tone: toneOf(outcomeOf(status.category)) }
}

/** The headings of levels, claims and lines, which tell more than their segments do. */
export function headingsOf(outlines: readonly SetOutline[], delimiters: Delimiters): ReadonlyMap<Segment, Heading> {
  const headings = new Map<Segment, Heading>()
  for (const { levels, claims } of outlines) {
    for (const level of levels) addLevel(headings, level, delimiters)
    const counts = new Map(claims.map(({ level, number }) => [level, number]))
    for (const claim of claims) {
      headings.set(claim.opener, claimHeading(claim, counts.get(claim.level) ?? 1))
      for (const [index, line] of claim.lines.entries()) {
        headings.set(line, { ...segmentWords(line, delimiters), label: `Line ${index + 1}` })
      }
    }
  }
  return headings
}

/** The heading of a level says the name, and the NM1 below it the number. */
function addLevel(headings: Map<Segment, Heading>, { opener, name }: LevelOutline, delimiters: Delimiters): void {
  if (name === undefined) return
  headings.set(opener, { ...segmentWords(opener, delimiters), says: [[nameOf(name)]] })
  const number = elementAt(name, 9)
  const kind = meaning(identifierKinds, elementAt(name, 8), 'number')
  if (number === '') return
  headings.set(name, { label: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, says: [[number]] })
}

function claimHeading({ opener, outcome, charge, paid, number }: ClaimOutline, count: number): Heading {
  const trace = `trace ${elementAt(opener, 2)}`
  const label = count === 1 ? 'Claim' : `Claim ${number} of ${count}`
  if (outcome === undefined) return { label, says: [[trace]] }
  const came = Number(paid) > 0 ? `${outcome} ${money(paid)}` : outcome
  const of = charge === '' ? '' : Number(paid) > 0 ? ` of ${money(charge)}` : `, ${money(charge)} charged`
  return { label, says: [[`${came}${of}`, trace]], tone: toneOf(outcome) }
}
