import { checkList, checkObject, checkString } from './check-argument.ts'
import type { Delimiters } from './delimiters.ts'

/**
 * A segment as in the text.
 *
 * A segment that was read from a text is split when its elements are first read. To change one, create another with
 * `toSegment`: a spread copies no getters.
 */
export interface Segment {
  readonly id: string
  /** `elements[0]` is the id, so that `elements[3]` is the third element, as in the standard. */
  readonly elements: readonly string[]
  /** Offset of its first character in the text. */
  readonly offset: number
  /** Index in the interchange; the ISA is 0. */
  readonly index: number
  /** The text between its terminator and the next segment: line breaks, spaces and terminators of empty segments. */
  readonly trailing: string
}

/** Creates a segment that was not read from a text. */
export function toSegment(elements: readonly string[], index = 0, offset = 0, trailing = ''): Segment {
  checkList(elements, 'elements')
  return { id: elements[0] ?? '', elements, offset, index, trailing }
}

/** The element at a position (1 is the first after the id); empty if the segment is shorter. */
export function elementAt(segment: Segment, position: number): string {
  if (segment?.elements === undefined) checkObject(segment, 'segment', ['elements'])
  return segment.elements[position] ?? ''
}

/** The components of a composite element: `componentsOf(…)[0]` is component 1. */
export function componentsOf(text: string, delimiters: Delimiters): readonly string[] {
  checkString(text)
  checkObject(delimiters, 'delimiters', ['component'])
  return text.split(delimiters.component)
}

/**
 * The offset of the first character of an element or component in the text.
 *
 * For an element after the last one of the segment: the offset of the terminator.
 *
 * @param component counted from 1
 * @param componentDelimiter ISA16, if it is not `:`
 */
export function offsetOf(segment: Segment, element = 0, component = 1, componentDelimiter = ':'): number {
  checkObject(segment, 'segment', ['elements', 'offset'])
  const { elements, offset } = segment
  let at = offset
  for (let position = 0; position < element; position++) {
    const text = elements[position]
    if (text === undefined) return at - 1
    at += text.length + 1
  }
  const text = elements[element]
  if (text === undefined) return at - 1
  let within = 0
  for (let count = 1; count < component; count++) {
    const next = text.indexOf(componentDelimiter, within)
    if (next === -1) return at + text.length
    within = next + 1
  }
  return at + within
}
