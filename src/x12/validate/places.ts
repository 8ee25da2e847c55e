import type { X12ErrorCode } from '../error.ts'
import { segmentsOfOtherSets, standardSegments } from '../guide/dictionary.ts'
import { type Guide, type LoopGuide, openingSegment, type SegmentGuide } from '../guide/guide.ts'
import { elementAt, type Segment } from '../segment.ts'
import { quoteValue } from './check-value.ts'

/** A loop of the guide that is open during validation, with what was found in it so far. */
export interface OpenLoop {
  readonly loop: LoopGuide
  /** The segment that opened it; absent when that segment is missing and the loop was inferred from its content. */
  readonly opener?: Segment
  /** HL01 and HL04 of a level, stored so that the opening segment is not split again. */
  readonly number: string
  readonly child: string
  /** Occurrences of each child. */
  readonly counts: number[]
  /** For each child, the first segment after its position. */
  readonly nextSegments: (Segment | undefined)[]
  /** The position of the last segment that was in order. */
  position: number
}

/** A position that a segment can take: a child of an open loop. */
export interface LoopPosition {
  /** Index of the open loop in the stack. */
  readonly depth: number
  readonly index: number
  readonly child: SegmentGuide | LoopGuide
}

/** Called for each segment that has a position in the guide, with its loop and its use there. */
export type OnPlaced = (segment: Segment, loop: LoopGuide, use: SegmentGuide) => void

export function openLoop(loop: LoopGuide, opener?: Segment): OpenLoop {
  const isLevel = opener !== undefined && loop.children[0]?.kind === 'segment' && loop.children[0].id === 'HL'
  return {
    loop,
    ...(opener && { opener }),
    number: isLevel ? (opener.elements[1] ?? '') : '',
    child: isLevel ? (opener.elements[4] ?? '') : '',
    // The opening segment was found; the ST that opens the set itself is not one of its children.
    counts: loop.children.map((_, index) => (index === 0 && loop.id !== '' ? 1 : 0)),
    nextSegments: loop.children.map(() => undefined),
    position: loop.id === '' ? 0 : openingSegment(loop).at,
  }
}

/** Counts an occurrence of a child. A child out of order counts too, so that it is not also reported as missing. */
export function countChild(open: OpenLoop, position: LoopPosition, segment: Segment): void {
  open.counts[position.index] = (open.counts[position.index] ?? 0) + 1
  if (position.child.at <= open.position) return
  for (const [index, child] of open.loop.children.entries()) {
    if (child.at < position.child.at) open.nextSegments[index] ??= segment
  }
  open.position = position.child.at
}

/** Whether nothing that comes later in the loop was there before. */
export function isInOrder(open: OpenLoop, { child }: LoopPosition): boolean {
  return child.at >= open.position
}

/** Whether the child occurred less often than it may. */
export function hasRoom(open: OpenLoop, { index, child }: LoopPosition): boolean {
  return (open.counts[index] ?? 0) < child.max
}

/** Whether the child is required, and did not occur. */
export function isMissing(open: OpenLoop, { index, child }: LoopPosition): boolean {
  return child.use === 'R' && open.counts[index] === 0
}

/**
 * Finds the position of a segment in the open loops by its id and qualifier: the innermost one where the segment is in order
 * and within its maximum; otherwise the innermost one.
 */
export function findPosition(openLoops: readonly OpenLoop[], segment: Segment, id: string): LoopPosition | undefined {
  let fallback: LoopPosition | undefined
  for (let depth = openLoops.length - 1; depth >= 0; depth--) {
    const open = openLoops[depth]
    if (open === undefined) continue
    for (const position of positionsFor(open.loop, depth, id)) {
      if (!matchesUse(openingSegment(position.child), segment)) continue
      if (isInOrder(open, position) && hasRoom(open, position)) return position
      fallback ??= position
    }
  }
  return fallback
}

/** A position in a loop whose opening segment is missing, and the position of that loop. */
export interface PositionInMissingLoop {
  readonly loop: LoopPosition & { readonly child: LoopGuide }
  readonly position: LoopPosition
}

/**
 * Finds the position of a segment in a loop whose opening segment is missing. At most one missing segment is inferred, and
 * none for a loop that occurred before: otherwise a stray segment would imply half of the guide.
 */
export function findInMissingLoop(
  openLoops: readonly OpenLoop[],
  segment: Segment,
  id: string,
): PositionInMissingLoop | undefined {
  for (let depth = openLoops.length - 1; depth >= 0; depth--) {
    const open = openLoops[depth]
    if (open === undefined) continue
    for (const [index, child] of open.loop.children.entries()) {
      if (child.kind === 'segment') continue
      const loop = { depth, index, child }
      if (open.counts[index] !== 0 || !isInOrder(open, loop)) continue
      const position = positionsFor(child, depth + 1, id).find((below) =>
        matchesUse(openingSegment(below.child), segment),
      )
      if (position !== undefined) return { loop, position }
    }
  }
  return undefined
}

/** Finds the likely position of a segment with an invalid qualifier: a required one that is missing, or the first allowed. */
export function findByIdAlone(openLoops: readonly OpenLoop[], segment: Segment, id: string): LoopPosition | undefined {
  const candidates: LoopPosition[] = []
  for (let depth = openLoops.length - 1; depth >= 0; depth--) {
    const open = openLoops[depth]
    if (open === undefined) continue
    for (const position of positionsFor(open.loop, depth, id)) {
      const fits = position.child.kind === 'segment' || hasRoom(open, position)
      if (fits && isInOrder(open, position)) candidates.push(position)
    }
  }
  const named = id === 'HL' && candidates.find(({ depth }) => openLoops[depth]?.number === elementAt(segment, 2))
  return (
    named || candidates.find((position) => isMissing(openLoops[position.depth] as OpenLoop, position)) || candidates[0]
  )
}

/** The children of a loop that begin with a segment of this id, except the opening segment. */
function positionsFor(loop: LoopGuide, depth: number, id: string): readonly LoopPosition[] {
  const positions: LoopPosition[] = []
  for (let index = loop.id === '' ? 0 : 1; index < loop.children.length; index++) {
    const child = loop.children[index]
    if (child !== undefined && openingSegment(child).id === id) positions.push({ depth, index, child })
  }
  return positions
}

/** Whether the qualifier of a segment selects this use of it. */
function matchesUse(guide: SegmentGuide, segment: Segment): boolean {
  if (guide.qualifier === undefined) return true
  return guide.elements[guide.qualifier - 1]?.codes?.has(elementAt(segment, guide.qualifier)) ?? true
}

/** Why a segment has no valid position: it belongs elsewhere, is not used, belongs to another set, or is unknown. */
export function unexpectedSegment(
  guide: Guide,
  loop: LoopGuide | undefined,
  id: string,
): { readonly code: X12ErrorCode; readonly message: string } {
  if (guide.segments.has(id)) {
    const where = loop === undefined || loop.id === '' ? 'here' : `in or after loop ${loop.id}`
    return { code: 'SEGMENT_UNEXPECTED', message: `${id} is not allowed ${where}` }
  }
  if (guide.notUsed.has(id)) return { code: 'SEGMENT_NOT_USED', message: `${guide.convention} does not use ${id}` }
  if (Object.hasOwn(standardSegments, id) || segmentsOfOtherSets.has(id)) {
    return { code: 'SEGMENT_NOT_IN_SET', message: `${id} is not a segment of the ${guide.set}` }
  }
  const upper = id.trim().toUpperCase()
  const meant = id !== upper && guide.segments.has(upper) ? `; write ${upper}` : ''
  return { code: 'SEGMENT_UNKNOWN', message: `unknown segment ${quoteValue(id)}${meant}` }
}
