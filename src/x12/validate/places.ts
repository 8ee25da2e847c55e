import type { X12ErrorCode } from '../error.ts'
import { segmentsOfOtherSets, standardSegments } from '../guide/dictionary.ts'
import { type Guide, type LoopGuide, openerOf, type SegmentGuide } from '../guide/guide.ts'
import { elementAt, type Segment } from '../segment.ts'
import { quoted } from './check-value.ts'

/** A loop that is open while a set is walked, and what was found of it so far. */
export interface Frame {
  readonly loop: LoopGuide
  /** The segment that opened it; nothing when that one is missing, and the loop is only concluded from what it holds. */
  readonly opener?: Segment
  /** HL01 and HL04 of a level, kept so that the opener need not be read again. */
  readonly number: string
  readonly child: string
  /** How often each child was found. */
  readonly counts: number[]
  /** For each child, the first segment that stands behind its place. */
  readonly passed: (Segment | undefined)[]
  /** The place of the last segment found in order. */
  at: number
}

/** A place that a segment may take: a child of an open loop. */
export interface Place {
  /** Of the open loop in the stack. */
  readonly depth: number
  readonly index: number
  readonly child: SegmentGuide | LoopGuide
}

export function openFrame(loop: LoopGuide, opener?: Segment): Frame {
  const isLevel = opener !== undefined && loop.children[0]?.kind === 'segment' && loop.children[0].id === 'HL'
  return {
    loop,
    ...(opener && { opener }),
    number: isLevel ? (opener.elements[1] ?? '') : '',
    child: isLevel ? (opener.elements[4] ?? '') : '',
    // What opens the loop has been found; the set itself is opened by its ST, which is no child of it.
    counts: loop.children.map((_, index) => (index === 0 && loop.id !== '' ? 1 : 0)),
    passed: loop.children.map(() => undefined),
    at: loop.id === '' ? 0 : openerOf(loop).at,
  }
}

/** Notes that a child was found. A child out of order is counted, so that it is not missed as well. */
export function noteChild(frame: Frame, place: Place, segment: Segment): void {
  frame.counts[place.index] = (frame.counts[place.index] ?? 0) + 1
  if (place.child.at <= frame.at) return
  for (const [index, child] of frame.loop.children.entries()) {
    if (child.at < place.child.at) frame.passed[index] ??= segment
  }
  frame.at = place.child.at
}

export function isInOrder(frame: Frame, { child }: Place): boolean {
  return child.at >= frame.at
}

export function hasRoom(frame: Frame, { index, child }: Place): boolean {
  return (frame.counts[index] ?? 0) < child.max
}

export function isMissing(frame: Frame, { index, child }: Place): boolean {
  return child.use === 'R' && frame.counts[index] === 0
}

/**
 * The place that a segment takes in one of the open loops, by its id and qualifier: the innermost where it comes in order
 * and is not too many; else the innermost there is, where it is out of order or too many.
 */
export function exactPlace(frames: readonly Frame[], segment: Segment, id: string): Place | undefined {
  let poor: Place | undefined
  for (let depth = frames.length - 1; depth >= 0; depth--) {
    const frame = frames[depth]
    if (frame === undefined) continue
    for (const place of placesOf(frame.loop, depth, id)) {
      if (!isMeant(openerOf(place.child), segment)) continue
      if (isInOrder(frame, place) && hasRoom(frame, place)) return place
      poor ??= place
    }
  }
  return poor
}

/** A place in a loop that was never opened, and the place of that loop. */
export interface ConcludedPlace {
  readonly loop: Place & { readonly child: LoopGuide }
  readonly place: Place
}

/**
 * The place of a segment in a loop that was never opened, because what opens it is missing. One missing opener is
 * concluded and no more, and none of a loop that was seen once: a stray segment would conclude half a guide.
 */
export function concludedPlace(frames: readonly Frame[], segment: Segment, id: string): ConcludedPlace | undefined {
  for (let depth = frames.length - 1; depth >= 0; depth--) {
    const frame = frames[depth]
    if (frame === undefined) continue
    for (const [index, child] of frame.loop.children.entries()) {
      if (child.kind === 'segment') continue
      const loop = { depth, index, child }
      if (frame.counts[index] !== 0 || !isInOrder(frame, loop)) continue
      const place = placesOf(child, depth + 1, id).find((below) => isMeant(openerOf(below.child), segment))
      if (place !== undefined) return { loop, place }
    }
  }
  return undefined
}

/** The place that a segment with a wrong qualifier is most likely meant for: a missing one before one that may be there. */
export function mistakenPlace(frames: readonly Frame[], segment: Segment, id: string): Place | undefined {
  const candidates: Place[] = []
  for (let depth = frames.length - 1; depth >= 0; depth--) {
    const frame = frames[depth]
    if (frame === undefined) continue
    for (const place of placesOf(frame.loop, depth, id)) {
      const fits = place.child.kind === 'segment' || hasRoom(frame, place)
      if (fits && isInOrder(frame, place)) candidates.push(place)
    }
  }
  const named = id === 'HL' && candidates.find(({ depth }) => frames[depth]?.number === elementAt(segment, 2))
  return named || candidates.find((place) => isMissing(frames[place.depth] as Frame, place)) || candidates[0]
}

/** The children of a loop that begin with a segment of this id; never the one that opens the loop. */
function placesOf(loop: LoopGuide, depth: number, id: string): readonly Place[] {
  const places: Place[] = []
  for (let index = loop.id === '' ? 0 : 1; index < loop.children.length; index++) {
    const child = loop.children[index]
    if (child !== undefined && openerOf(child).id === id) places.push({ depth, index, child })
  }
  return places
}

/** Whether a segment is this use of it and no other. */
function isMeant(guide: SegmentGuide, segment: Segment): boolean {
  if (guide.qualifier === undefined) return true
  return guide.elements[guide.qualifier - 1]?.codes?.has(elementAt(segment, guide.qualifier)) ?? true
}

/** Why a segment has no place where it stands: it belongs elsewhere, is not used, is of another set, or is none at all. */
export function refusal(
  guide: Guide,
  loop: LoopGuide | undefined,
  id: string,
): { readonly code: X12ErrorCode; readonly says: string } {
  if (guide.segments.has(id)) {
    const within = loop === undefined || loop.id === '' ? 'here' : `in or after loop ${loop.id}`
    return { code: 'SEGMENT_UNEXPECTED', says: `this ${id} has no place ${within}` }
  }
  if (guide.notUsed.has(id)) return { code: 'SEGMENT_NOT_USED', says: `${guide.convention} does not use ${id}` }
  if (Object.hasOwn(standardSegments, id) || segmentsOfOtherSets.has(id)) {
    return { code: 'SEGMENT_NOT_IN_SET', says: `${id} is a segment of other transactions; a ${guide.set} has none` }
  }
  const upper = id.trim().toUpperCase()
  const meant = id !== upper && guide.segments.has(upper) ? `; write ${upper}` : ''
  return { code: 'SEGMENT_UNKNOWN', says: `${quoted(id)} is the id of no segment${meant}` }
}
