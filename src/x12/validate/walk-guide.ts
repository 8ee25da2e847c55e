import { countTimes } from '../../text/phrases.ts'
import { addError, segmentError, type X12Error, type X12ErrorCode } from '../error.ts'
import { type Guide, type LoopGuide, openingSegment, type SegmentGuide, segmentUseName } from '../guide/guide.ts'
import { elementAt, type Segment } from '../segment.ts'
import {
  checkCode,
  checkElements,
  type ElementContext,
  type ElementProblem,
  filled,
  twoDigits,
} from './check-elements.ts'
import { checkChildCode, checkLevelNumbers } from './check-levels.ts'
import { quoteValue } from './check-value.ts'
import {
  countChild,
  findByIdAlone,
  findInMissingLoop,
  findPosition,
  hasRoom,
  isInOrder,
  isMissing,
  type LoopPosition,
  type OnPlaced,
  type OpenLoop,
  openLoop,
  type PositionInMissingLoop,
  unexpectedSegment,
} from './places.ts'

/** The state of the validation of a set. */
interface GuideWalk {
  readonly guide: Guide
  /** The delimiters, and the date of the interchange. */
  readonly context: ElementContext
  readonly errors: X12Error[]
  /** The open loops, outermost first; at most as many as the guide is deep. */
  readonly openLoops: OpenLoop[]
  /** HL01 of the last level. */
  lastLevelNumber: number
  readonly onPlaced?: OnPlaced | undefined
}

/**
 * Validates the segments between ST and SE against a guide in one pass, in time proportional to their number. A segment in
 * the wrong position is reported once; validation then continues as if it were in the right one.
 *
 * @param ending the segment after the last one: what is missing at the end is reported there
 */
export function walkGuide(
  segments: readonly Segment[],
  ending: Segment,
  guide: Guide,
  context: ElementContext,
  errors: X12Error[],
  onPlaced?: OnPlaced,
): void {
  const walk: GuideWalk = { guide, context, errors, openLoops: [openLoop(guide.root)], lastLevelNumber: 0, onPlaced }
  for (const segment of segments) {
    placeSegment(walk, segment)
    if (errors.at(-1)?.code === 'TOO_MANY_ERRORS') return
  }
  closeLoops(walk, 0, ending)
}

function placeSegment(walk: GuideWalk, segment: Segment): void {
  const { openLoops, guide } = walk
  const { id } = segment
  const position = findPosition(openLoops, segment, id)
  if (position !== undefined) {
    acceptSegment(walk, segment, position)
    return
  }
  const inMissingLoop = findInMissingLoop(openLoops, segment, id)
  if (inMissingLoop !== undefined) {
    acceptInMissingLoop(walk, segment, inMissingLoop)
    return
  }
  const likely = findByIdAlone(openLoops, segment, id)
  if (likely !== undefined) {
    acceptWithWrongQualifier(walk, segment, likely)
    return
  }
  const { code, message } = unexpectedSegment(guide, openLoops.at(-1)?.loop, id)
  reportSegment(walk, segment, code, message)
}

/** Accepts a segment at its position, even if it is out of order or exceeds its maximum. */
function acceptSegment(walk: GuideWalk, segment: Segment, position: LoopPosition, known?: number): void {
  const open = walk.openLoops[position.depth]
  if (open === undefined) return
  const { child } = position
  const inOrder = isInOrder(open, position)
  const loop = child.kind === 'loop' ? child.id : open.loop.id
  if (!inOrder) {
    const message = `${segmentUseName(openingSegment(child))} is out of order`
    reportSegment(walk, segment, 'SEGMENT_OUT_OF_PLACE', message, loop)
  } else if (!hasRoom(open, position)) {
    const name = segmentUseName(openingSegment(child))
    const code = child.kind === 'loop' ? 'LOOP_OVER_MAXIMUM' : 'SEGMENT_OVER_MAXIMUM'
    reportSegment(walk, segment, code, `${name} occurs more than ${countTimes(child.max)}`, loop)
  }
  if (inOrder) closeLoops(walk, position.depth + 1, segment)
  countChild(open, position, segment)
  walk.onPlaced?.(segment, child.kind === 'loop' ? child : open.loop, openingSegment(child))
  reportElements(walk, segment, openingSegment(child), loop, known)
  if (child.kind === 'segment' || !inOrder) return
  if (segment.id === 'HL') {
    checkLevel(walk, segment, open, loop)
    reportExcluded(walk, segment, open, child)
  }
  walk.openLoops.push(openLoop(child, segment))
}

/** Accepts a segment in a loop whose opening segment is missing. */
function acceptInMissingLoop(walk: GuideWalk, segment: Segment, { loop, position }: PositionInMissingLoop): void {
  closeLoops(walk, loop.depth + 1, segment)
  const open = walk.openLoops[loop.depth]
  if (open === undefined) return
  reportMissing(walk, segment, open, loop)
  countChild(open, loop, segment)
  walk.openLoops.push(openLoop(loop.child))
  acceptSegment(walk, segment, position)
}

/** Accepts a segment with an invalid qualifier at its likely position. */
function acceptWithWrongQualifier(walk: GuideWalk, segment: Segment, position: LoopPosition): void {
  const open = walk.openLoops[position.depth]
  const guide = openingSegment(position.child)
  if (open === undefined || guide.qualifier === undefined) return
  const loop = position.child.kind === 'loop' ? position.child.id : open.loop.id
  reportElement(walk, segment, checkQualifier(segment, guide, guide.qualifier, open), loop)
  if (position.child.kind === 'loop' || isMissing(open, position))
    acceptSegment(walk, segment, position, guide.qualifier)
  else reportElements(walk, segment, guide, loop, guide.qualifier)
}

/** The error for a qualifier that no use of the segment in the loop has. */
function checkQualifier(
  segment: Segment,
  { id, elements }: SegmentGuide,
  position: number,
  open: OpenLoop,
): ElementProblem {
  const element = elements[position - 1]
  const text = elementAt(segment, position)
  const { reference = 0 } = element?.element ?? {}
  if (element === undefined || filled(text) === '') {
    return { code: 'ELEMENT_MISSING', element: position, predicate: `(${element?.name}) is missing`, reference }
  }
  const alike = open.loop.children.map(openingSegment).filter((other) => other.id === id)
  const codes = new Set(alike.flatMap((other) => [...(other.elements[position - 1]?.codes ?? [])]))
  const { code, predicate } = checkCode(text, { ...element, codes }, '') ?? {
    code: 'ELEMENT_CODE_INVALID',
    predicate: 'is not a valid code',
  }
  return { code: id === 'HL' ? 'HL_LEVEL' : code, element: position, predicate, reference }
}

function checkLevel(walk: GuideWalk, segment: Segment, above: OpenLoop, loop: string): void {
  const { problems, number } = checkLevelNumbers(segment, above, walk.lastLevelNumber)
  walk.lastLevelNumber = number
  for (const problem of problems) reportElement(walk, segment, problem, loop)
}

/** Reports the first level below a level that has a status: the status is that of everything below. */
function reportExcluded(walk: GuideWalk, segment: Segment, { loop, counts, opener }: OpenLoop, below: LoopGuide): void {
  if (loop.either?.excludes !== true || below.id !== loop.either.loops[1]) return
  const [trace, belowId] = loop.either.loops
  const countOf = (id: string) => counts[loop.children.findIndex((child) => child.id === id)] ?? 0
  if (countOf(trace) === 0 || countOf(belowId) > 1) return
  const level = opener === undefined ? loop.name : `${loop.name} above it (HL ${quoteValue(elementAt(opener, 1))})`
  const message = `${segmentUseName(openingSegment(below))} is not allowed: the ${level} has a status (loop ${trace})`
  reportSegment(walk, segment, 'SEGMENT_DEPENDENT_NOT_USED', message, below.id)
}

function reportElements(walk: GuideWalk, segment: Segment, guide: SegmentGuide, loop: string, known?: number): void {
  for (const problem of checkElements(segment, guide, walk.context, known)) reportElement(walk, segment, problem, loop)
}

/** Closes the open loops down to a depth, innermost first, and reports what is missing in them. */
function closeLoops(walk: GuideWalk, depth: number, ending: Segment): void {
  while (walk.openLoops.length > depth) {
    const open = walk.openLoops.pop()
    // The missing segment of an inferred loop is already reported.
    if (open !== undefined && (open.opener !== undefined || open.loop.id === '')) closeLoop(walk, open, ending)
  }
}

function closeLoop(walk: GuideWalk, open: OpenLoop, ending: Segment): void {
  const { loop, counts, nextSegments, opener } = open
  let lacksLevel = false
  for (const [index, child] of loop.children.entries()) {
    if (!isMissing(open, { depth: 0, index, child })) continue
    reportMissing(walk, nextSegments[index] ?? ending, open, { depth: 0, index, child })
    if (openingSegment(child).id === 'HL') lacksLevel = true
  }
  const { either } = loop
  const some = loop.children.some((child, index) => either?.loops.includes(child.id) && (counts[index] ?? 0) > 0)
  if (either !== undefined && !some) {
    const message = `a ${loop.name} requires a TRN (loop ${either.loops[0]}) or an HL below it (loop ${either.loops[1]})`
    reportSegment(walk, ending, 'SEGMENT_DEPENDENT_MISSING', message, either.loops[0], 'TRN')
  } else if (!lacksLevel && opener !== undefined) {
    const problem = checkChildCode(open)
    if (problem !== undefined) reportElement(walk, opener, problem, loop.id)
  }
}

function reportMissing(walk: GuideWalk, before: Segment, { loop }: OpenLoop, { child }: LoopPosition): void {
  const guide = openingSegment(child)
  const code = guide.id === 'HL' ? 'LOOP_MISSING' : 'SEGMENT_MISSING'
  const within = loop.id === '' ? 'the transaction set' : `loop ${loop.id}`
  const place = child.kind === 'loop' ? child.id : loop.id
  reportSegment(
    walk,
    before,
    code,
    `${segmentUseName(guide)} is missing in ${within}, before ${before.id.length > 3 ? 'this segment' : before.id}`,
    place,
    guide.id,
  )
}

function reportSegment(
  walk: GuideWalk,
  segment: Segment,
  code: X12ErrorCode,
  message: string,
  loop = '',
  missing = '',
): void {
  const error = segmentError(code, segment, message)
  addError(walk.errors, { ...error, ...(loop !== '' && { loop }), ...(missing !== '' && { missing }) })
}

function reportElement(walk: GuideWalk, segment: Segment, problem: ElementProblem, loop: string): void {
  const { code, element, component, predicate, reference } = problem
  const part = component === undefined ? '' : `-${component}`
  const of = loop === '' ? '' : ` of ${loop}`
  const message = `${segment.id}${twoDigits(element)}${part}${of} ${predicate}`
  const error = segmentError(code, segment, message, element, component, walk.context.delimiters.component)
  addError(walk.errors, {
    ...error,
    ...(loop !== '' && { loop }),
    ...(reference !== undefined && { reference }),
  })
}
