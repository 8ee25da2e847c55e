import type { Delimiters } from '../delimiters.ts'
import type { Segment } from '../segment.ts'

/** A segment in words. */
export interface Wording {
  /** What kind of thing it says. */
  readonly label: string
  /** What it says: lines, each of phrases that are complete in themselves. */
  readonly says: readonly (readonly string[])[]
}

/** Finds the words for a segment; `at` gives an element without its padding. */
export type Words = (at: (position: number) => string, segment: Segment, delimiters: Delimiters) => Wording
