import { type LoopGuide, openerOf, type SegmentGuide } from '../guide/guide.ts'
import type { Segment } from '../segment.ts'

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
