import { countTimes } from '../../text/phrases.ts'
import type { Delimiters } from '../delimiters.ts'
import { errorAt, report, type X12Error, type X12ErrorCode } from '../error.ts'
import { type Guide, openerOf, type SegmentGuide } from '../guide/guide.ts'
import { elementAt, type Segment } from '../segment.ts'
import { codeFault, type ElementFault, elementFaults, twoDigits } from './check-elements.ts'
import { childFault, levelFaults } from './check-levels.ts'
import {
  type ConcludedPlace,
  concludedPlace,
  exactPlace,
  type Frame,
  hasRoom,
  isInOrder,
  isMissing,
  mistakenPlace,
  noteChild,
  openFrame,
  type Place,
  refusal,
} from './places.ts'

/** A set on its way along the guide. */
interface Walk {
  readonly guide: Guide
  readonly delimiters: Delimiters
  readonly errors: X12Error[]
  /** The open loops, from the set itself inward: never more than the guide is deep. */
  readonly frames: Frame[]
  /** HL01 of the last level. */
  levels: number
}

/**
 * Takes the segments between ST and SE along a guide, one after the other and never back: what it takes is in proportion to
 * their number. Whatever stands in a wrong place is told once, and the walk goes on as if it stood in the right one.
 *
 * @param ending the segment behind the last one, before which a missing one should stand
 */
export function walkGuide(
  segments: readonly Segment[],
  ending: Segment,
  guide: Guide,
  delimiters: Delimiters,
  errors: X12Error[],
): void {
  const walk: Walk = { guide, delimiters, errors, frames: [openFrame(guide.root)], levels: 0 }
  for (const segment of segments) {
    step(walk, segment)
    if (errors.at(-1)?.code === 'TOO_MANY_ERRORS') return
  }
  closeDownTo(walk, 0, ending)
}

function step(walk: Walk, segment: Segment): void {
  const { frames, guide } = walk
  const { id } = segment
  const place = exactPlace(frames, segment, id)
  if (place !== undefined) {
    take(walk, segment, place)
    return
  }
  const concluded = concludedPlace(frames, segment, id)
  if (concluded !== undefined) {
    takeBelow(walk, segment, concluded)
    return
  }
  const mistaken = mistakenPlace(frames, segment, id)
  if (mistaken !== undefined) {
    takeMistaken(walk, segment, mistaken)
    return
  }
  const { code, says } = refusal(guide, frames.at(-1)?.loop, id)
  tell(walk, segment, code, says)
}

/** Takes a segment in its place, also when it comes too late or too often. */
function take(walk: Walk, segment: Segment, place: Place, known?: number): void {
  const { frames } = walk
  const frame = frames[place.depth]
  if (frame === undefined) return
  const { child } = place
  const inOrder = isInOrder(frame, place)
  const loop = child.kind === 'loop' ? child.id : frame.loop.id
  if (!inOrder) tell(walk, segment, 'SEGMENT_OUT_OF_PLACE', `${told(openerOf(child))} comes too late here`, loop)
  else if (!hasRoom(frame, place)) {
    const code = child.kind === 'loop' ? 'LOOP_OVER_MAXIMUM' : 'SEGMENT_OVER_MAXIMUM'
    tell(walk, segment, code, `${told(openerOf(child))} stands more often than ${countTimes(child.max)}`, loop)
  }
  if (inOrder) closeDownTo(walk, place.depth + 1, segment)
  noteChild(frame, place, segment)
  checkElements(walk, segment, openerOf(child), loop, known)
  if (child.kind === 'segment' || !inOrder) return
  if (segment.id === 'HL') countLevel(walk, segment, frame, loop)
  frames.push(openFrame(child, segment))
}

/** Takes a segment whose loop was never opened: what should have opened it is missing. */
function takeBelow(walk: Walk, segment: Segment, { loop, place }: ConcludedPlace): void {
  closeDownTo(walk, loop.depth + 1, segment)
  const frame = walk.frames[loop.depth]
  if (frame === undefined) return
  miss(walk, segment, frame, loop)
  noteChild(frame, loop, segment)
  walk.frames.push(openFrame(loop.child))
  take(walk, segment, place)
}

/** Takes a segment with a wrong qualifier for the one that is most likely meant. */
function takeMistaken(walk: Walk, segment: Segment, place: Place): void {
  const frame = walk.frames[place.depth]
  const guide = openerOf(place.child)
  if (frame === undefined || guide.qualifier === undefined) return
  const loop = place.child.kind === 'loop' ? place.child.id : frame.loop.id
  tellElement(walk, segment, qualifierFault(segment, guide, guide.qualifier, frame), loop)
  if (place.child.kind === 'loop' || isMissing(frame, place)) take(walk, segment, place, guide.qualifier)
  else checkElements(walk, segment, guide, loop, guide.qualifier)
}

/** What is wrong with a qualifier that is none of those the loop has. */
function qualifierFault(
  segment: Segment,
  { id, elements }: SegmentGuide,
  position: number,
  frame: Frame,
): ElementFault {
  const element = elements[position - 1]
  const text = elementAt(segment, position)
  const { reference = 0 } = element?.element ?? {}
  if (element === undefined || text.trim() === '') {
    return { code: 'ELEMENT_MISSING', element: position, says: `(${element?.name}) is missing`, reference }
  }
  const alike = frame.loop.children.map(openerOf).filter((other) => other.id === id)
  const codes = new Set(alike.flatMap((other) => [...(other.elements[position - 1]?.codes ?? [])]))
  const { code, says } = codeFault(text, { ...element, codes }) ?? { code: 'ELEMENT_CODE_INVALID', says: 'is no code' }
  return { code: id === 'HL' ? 'HL_LEVEL' : code, element: position, says, reference }
}

function countLevel(walk: Walk, segment: Segment, above: Frame, loop: string): void {
  const { faults, number } = levelFaults(segment, above, walk.levels)
  walk.levels = number
  for (const fault of faults) tellElement(walk, segment, fault, loop)
}

function checkElements(walk: Walk, segment: Segment, guide: SegmentGuide, loop: string, known?: number): void {
  for (const fault of elementFaults(segment, guide, walk.delimiters, known)) tellElement(walk, segment, fault, loop)
}

/** Closes the loops from the innermost down to a depth, and tells what they lack. */
function closeDownTo(walk: Walk, depth: number, ending: Segment): void {
  while (walk.frames.length > depth) {
    const frame = walk.frames.pop()
    // A loop that was only concluded is told already.
    if (frame !== undefined && (frame.opener !== undefined || frame.loop.id === '')) close(walk, frame, ending)
  }
}

function close(walk: Walk, frame: Frame, ending: Segment): void {
  const { loop, counts, passed, opener } = frame
  let lacksLevel = false
  for (const [index, child] of loop.children.entries()) {
    if (!isMissing(frame, { depth: 0, index, child })) continue
    miss(walk, passed[index] ?? ending, frame, { depth: 0, index, child })
    if (openerOf(child).id === 'HL') lacksLevel = true
  }
  const { either } = loop
  const some = loop.children.some((child, index) => either?.includes(child.id) && (counts[index] ?? 0) > 0)
  if (either !== undefined && !some) {
    const says = `a ${loop.name} needs a TRN (loop ${either[0]}) or an HL below it (loop ${either[1]}), and has none`
    tell(walk, ending, 'SEGMENT_DEPENDENT_MISSING', says, either[0], 'TRN')
  } else if (!lacksLevel && opener !== undefined) {
    const fault = childFault(frame)
    if (fault !== undefined) tellElement(walk, opener, fault, loop.id)
  }
}

function miss(walk: Walk, before: Segment, { loop }: Frame, { child }: Place): void {
  const guide = openerOf(child)
  const code = guide.id === 'HL' ? 'LOOP_MISSING' : 'SEGMENT_MISSING'
  const within = loop.id === '' ? 'the transaction set' : `loop ${loop.id}`
  const place = child.kind === 'loop' ? child.id : loop.id
  tell(walk, before, code, `${told(guide)} is missing in ${within}, before this ${shown(before.id)}`, place, guide.id)
}

function tell(walk: Walk, segment: Segment, code: X12ErrorCode, says: string, loop = '', missing = ''): void {
  const error = errorAt(code, segment, says)
  report(walk.errors, { ...error, ...(loop !== '' && { loop }), ...(missing !== '' && { missing }) })
}

function tellElement(walk: Walk, segment: Segment, fault: ElementFault, loop: string): void {
  const { code, element, component, says, reference } = fault
  const part = component === undefined ? '' : `-${component}`
  const of = loop === '' ? '' : ` of ${loop}`
  const message = `${segment.id}${twoDigits(element)}${part}${of} ${says}`
  const error = errorAt(code, segment, message, element, component, walk.delimiters.component)
  report(walk.errors, {
    ...error,
    ...(loop !== '' && { loop }),
    ...(reference !== undefined && { reference }),
  })
}

/** A use of a segment as a biller knows it: `REF*EJ (patient control number)`. */
function told(guide: SegmentGuide): string {
  const codes = guide.elements[(guide.qualifier ?? 0) - 1]?.codes
  const [code] = codes?.size === 1 ? codes : []
  if (code === undefined) return `${guide.id} (${guide.name})`
  return guide.id === 'HL' ? `HL with HL03 ${code} (${guide.name})` : `${guide.id}*${code} (${guide.name})`
}

function shown(id: string): string {
  return id.length > 3 ? 'segment' : id
}
