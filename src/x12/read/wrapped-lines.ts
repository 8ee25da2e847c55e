import { readIsa } from '../delimiters.ts'
import { skipBlanks } from './scan-segments.ts'

/** A text whose lines were wrapped at a width, without the line breaks. */
export interface UnwrappedText {
  readonly text: string
  /** Characters in a line. */
  readonly width: number
  /** The offset in `text` of the last character before the first line break inside a segment. */
  readonly firstBreak: number
  /** The offset in the original text for an offset in `text`. */
  readonly originalOffset: (offset: number) => number
}

/**
 * Removes the line breaks of a text that a program wrapped at a width: all lines but the last have one length, and a line
 * ends inside a segment. `undefined` for any other text, also for one with a segment on each line.
 */
export function unwrapLines(text: string): UnwrappedText | undefined {
  const start = skipBlanks(text, 0)
  const width = text.slice(start).search(/[\r\n]/)
  if (width < 1 || !text.startsWith('ISA', start)) return undefined
  const ending = text.startsWith('\r\n', start + width) ? '\r\n' : text.charAt(start + width)
  const lines = text.slice(start).trimEnd().split(ending)
  const last = lines.length - 1
  if (lines.some((line, index) => (index < last ? line.length !== width : line.length > width))) return undefined
  const joined = lines.join('')
  const isa = readIsa(joined, 0)
  if ('code' in isa || isa.delimiters.segment === ending.charAt(0)) return undefined
  const firstBreak = lines.slice(0, last).findIndex((line) => !line.trimEnd().endsWith(isa.delimiters.segment))
  if (firstBreak === -1) return undefined
  return {
    text: joined,
    width,
    firstBreak: (firstBreak + 1) * width - 1,
    originalOffset: (offset) => start + offset + Math.min(Math.floor(offset / width), last) * ending.length,
  }
}
