import { checkObject } from '../check-argument.ts'
import type { Interchange } from '../envelope.ts'
import { isTextSegment } from '../read/scan-segments.ts'
import type { Segment } from '../segment.ts'

/**
 * Writes an interchange. A parsed interchange gives exactly its original text. Segments that are adjacent in their original
 * text are copied together.
 */
export function writeInterchange(interchange: Interchange): string {
  checkObject(interchange, 'interchange', ['header', 'groups', 'delimiters'])
  const { delimiters } = interchange
  const parts: string[] = [interchange.before]
  let piece = { text: '', from: 0, to: 0 }
  const write = (segment: Segment) => {
    if (isTextSegment(segment) && segment.isWrittenWith(delimiters)) {
      const { text, offset, next } = segment
      if (piece.to !== offset || piece.text !== text) {
        parts.push(piece.text.slice(piece.from, piece.to))
        piece = { text, from: offset, to: next }
      } else piece.to = next
    } else {
      parts.push(piece.text.slice(piece.from, piece.to))
      piece = { text: '', from: 0, to: 0 }
      parts.push(segment.elements.join(delimiters.element) + delimiters.segment + segment.trailing)
    }
  }
  write(interchange.header)
  interchange.acknowledgments.forEach(write)
  for (const group of interchange.groups) {
    write(group.header)
    group.before.forEach(write)
    for (const set of group.sets) {
      write(set.header)
      set.body.forEach(write)
      if (set.trailer) write(set.trailer)
      set.after.forEach(write)
    }
    if (group.trailer) write(group.trailer)
    group.after.forEach(write)
  }
  if (interchange.trailer) write(interchange.trailer)
  parts.push(piece.text.slice(piece.from, piece.to), interchange.after)
  return parts.join('')
}
