import { type Delimiters, readIsa } from '../delimiters.ts'
import type { Segment } from '../segment.ts'

/** A text being scanned, with the elements of the segment that was split last. */
interface Source {
  readonly text: string
  readonly delimiters: Delimiters
  /** Code of the character between elements. */
  readonly separator: number
  /** Code of the character after a segment. */
  readonly terminator: number
  /** Short values of a long text by their hash, so that repeated values share one string. */
  readonly words: (string | undefined)[] | undefined
  /** Where the elements of that segment end, after its id; a list for all segments of the text. */
  readonly ends: number[]
  segment: Segment | undefined
  elements: readonly string[]
}

/** The characters of a text for which shared strings save more memory than they cost time. */
const longText = 16_384

/**
 * A segment that stores only its id and offset. Reading an element splits it, and the text caches the split of one segment
 * only: sequential reading splits each segment once, and memory stays small for an interchange of any size.
 *
 * Its terminator is known to follow.
 */
class TextSegment implements Segment {
  private readonly source: Source
  readonly id: string
  readonly offset: number
  readonly index: number

  constructor(source: Source, index: number, offset: number) {
    this.source = source
    this.id = idIn(source, offset)
    this.index = index
    this.offset = offset
  }

  get elements(): readonly string[] {
    const { source } = this
    if (source.segment !== this) {
      source.segment = this
      source.elements = split(source, this)
    }
    return source.elements
  }

  get trailing(): string {
    const { text, delimiters } = this.source
    return text.slice(text.indexOf(delimiters.segment, this.offset) + 1, this.next)
  }

  /** The text from which it was read. */
  get text(): string {
    return this.source.text
  }

  /** Offset of the next segment. */
  get next(): number {
    const { text, delimiters } = this.source
    return skipEmpty(text, text.indexOf(delimiters.segment, this.offset) + 1, delimiters.segment)
  }

  /** Whether writing it with these delimiters gives the original text. */
  isWrittenWith({ element, segment }: Delimiters): boolean {
    const { delimiters } = this.source
    return element === delimiters.element && segment === delimiters.segment
  }
}

export type { TextSegment }

/** Whether a segment was read from a text. */
export function isTextSegment(segment: Segment): segment is TextSegment {
  return segment instanceof TextSegment
}

/** Interned ids: comparing two of them compares no characters. */
const usualIds: readonly (string | undefined)[] = placed(
  'ISA GS ST BHT HL NM1 PER TRN STC REF DTP SVC DMG AMT SE GE IEA TA1 AK1 AK2 IK3 IK4 IK5 AK9 CTX'.split(' '),
)

function idIn(source: Source, offset: number): string {
  const { text, separator, terminator } = source
  let end = offset
  for (let code = text.charCodeAt(end); code !== separator && code !== terminator; code = text.charCodeAt(++end));
  if (end - offset <= 3) {
    const usual = usualIds[placeOf(text, offset, end)]
    if (usual !== undefined && usual.length === end - offset && isAt(usual, text, offset)) return usual
  }
  return wordIn(source, offset, end)
}

/** Reads no character after the segment. Finds the ends of its elements first: a list that grows takes twice the memory. */
function split(source: Source, { id, offset }: Segment): readonly string[] {
  const { text, separator, terminator, ends } = source
  let count = 0
  let end = offset + id.length
  for (let code = text.charCodeAt(end); code !== terminator; code = text.charCodeAt(++end)) {
    if (code === separator) ends[count++] = end
  }
  ends[count] = end
  const elements = new Array<string>(count + 1)
  elements[0] = id
  for (let position = 1; position <= count; position++) {
    elements[position] = wordIn(source, (ends[position - 1] as number) + 1, ends[position] as number)
  }
  return elements
}

/** Longer values rarely repeat. */
const longestWord = 12

function wordIn({ text, words }: Source, from: number, to: number): string {
  if (from === to) return ''
  // The engine has one string for each character.
  if (words === undefined || to - from > longestWord || to - from === 1) return text.slice(from, to)
  const place = placeOf(text, from, to)
  const known = words[place]
  if (known !== undefined && known.length === to - from && isAt(known, text, from)) return known
  const word = text.slice(from, to)
  words[place] = word
  return word
}

/** One of 256 slots, by the last characters of a value; a later value replaces an earlier one in the same slot. */
function placeOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = Math.max(from, to - 4); at < to; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at)
  return (hash ^ (hash >>> 8)) & 0xff
}

function placed(words: readonly string[]): readonly (string | undefined)[] {
  const places = new Array<string | undefined>(256).fill(undefined)
  for (const word of words) places[placeOf(word, 0, word.length)] = word
  return places
}

function isAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  }
  return true
}

/**
 * Reads one segment after the other from a text. White space after a terminator belongs to the segment before it.
 *
 * A class, not a literal with getters: the engine makes a new shape for each such literal, and keeps what it refers to alive
 * until the next full garbage collection.
 */
export class Scanner {
  private readonly source: Source
  private readonly onEmpty: (segment: Segment) => void
  /** Offset of the rest of the text. */
  offset: number
  /** The index of the next segment. */
  count: number

  /**
   * @param start the offset of the first segment
   * @param first the index of the first segment
   * @param onEmpty called with the segment before an empty one; the terminators of empty segments are part of `trailing`
   */
  constructor(text: string, delimiters: Delimiters, start: number, first: number, onEmpty: (segment: Segment) => void) {
    this.source = {
      text,
      delimiters,
      separator: delimiters.element.charCodeAt(0),
      terminator: delimiters.segment.charCodeAt(0),
      words: text.length > longText ? new Array<string | undefined>(256).fill(undefined) : undefined,
      ends: [],
      segment: undefined,
      elements: [],
    }
    this.onEmpty = onEmpty
    this.offset = start
    this.count = first
  }

  /** Whether an ISA comes next. */
  startsWithIsa(): boolean {
    const { text } = this.source
    return text.startsWith('ISA', this.offset) && !('code' in readIsa(text, this.offset))
  }

  /** The next segment; `undefined` if no terminator follows. */
  next(): Segment | undefined {
    const { source, offset } = this
    const { text, delimiters, terminator } = source
    const end = text.indexOf(delimiters.segment, offset)
    if (end === -1) return undefined
    const segment = new TextSegment(source, this.count, offset)
    this.count += 1
    this.offset = skipBlanks(text, end + 1)
    if (text.charCodeAt(this.offset) === terminator) {
      this.offset = skipEmpty(text, this.offset, delimiters.segment)
      this.onEmpty(segment)
    }
    return segment
  }
}

/** The offset of the next segment after white space and empty segments. */
export function skipEmpty(text: string, offset: number, terminator: string): number {
  let at = skipBlanks(text, offset)
  while (text[at] === terminator) at = skipBlanks(text, at + 1)
  return at
}

/** The offset of the first character that is not white space. A byte order mark counts as white space. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset
  while (isBlank(text.charCodeAt(at))) at += 1
  return at
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff
}
