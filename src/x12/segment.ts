import type { Delimiters } from './delimiters.ts'

/**
 * One segment as it stands in the text.
 *
 * A segment that was read from a text splits itself only when it is asked to. Make a changed one with `toSegment`: spreading
 * would lose what was not asked for yet.
 */
export interface Segment {
  readonly id: string
  /** `elements[0]` is the id, so that `elements[3]` is the third element, as the standard counts. */
  readonly elements: readonly string[]
  /** Of its first character, in the text. */
  readonly offset: number
  /** In the interchange; the ISA is 0. */
  readonly index: number
  /** What stands between its terminator and the next segment: line breaks and blanks, and terminators of nothing. */
  readonly trailing: string
}

/** A segment that comes from no text. */
export function toSegment(elements: readonly string[], index = 0, offset = 0, trailing = ''): Segment {
  return { id: elements[0] ?? '', elements, offset, index, trailing }
}

/** The element at a position (1 is the first after the id); empty when the segment ends before it. */
export function elementAt(segment: Segment, position: number): string {
  return segment.elements[position] ?? ''
}

/** The components of a composite element, as the standard counts them from 1: `componentsOf(…)[0]` is component 1. */
export function componentsOf(text: string, delimiters: Delimiters): readonly string[] {
  return text.split(delimiters.component)
}

/**
 * The offset of an element's or a component's first character in the text.
 *
 * An element that the segment ends before is placed at the segment's terminator.
 *
 * @param component counted from 1; needs the delimiters when they are not the usual ones
 */
export function offsetOf(segment: Segment, element = 0, component = 1, componentDelimiter = ':'): number {
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
