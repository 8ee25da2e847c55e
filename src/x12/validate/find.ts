import { type LoopGuide, openerOf, type SegmentGuide } from '../guide/guide.ts'
import { elementAt, type Segment } from '../segment.ts'
import { type Frame, hasRoom, isInOrder, isMissing, type Place } from './frame.ts'

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
