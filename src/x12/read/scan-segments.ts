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
  /** Short values of the text by their hash, so that repeated values share one string. */
  readonly words: (string | undefined)[]
  segment?: Segment
  elements: readonly string[]
}

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
      source.elements = split(source, this.offset)
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
  let hash = 0
  let at = offset
  for (let code = text.charCodeAt(at); code !== separator && code !== terminator; code = text.charCodeAt(++at)) {
    hash = Math.imul(hash, 31) + code
  }
  const usual = usualIds[placeOf(hash)]
  if (usual !== undefined && usual.length === at - offset && isAt(usual, text, offset)) return usual
  return wordIn(source, offset, at, hash)
}

/** Reads each character of the segment once and none after it. */
function split(source: Source, start: number): readonly string[] {
  const { text, separator, terminator } = source
  const elements: string[] = []
  let from = start
  let hash = 0
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    if (code !== separator && code !== terminator) {
      hash = Math.imul(hash, 31) + code
      continue
    }
    elements.push(wordIn(source, from, at, hash))
    if (code === terminator) return elements
    from = at + 1
    hash = 0
  }
}

/** Longer values rarely repeat. */
const longestWord = 12

function wordIn({ text, words }: Source, from: number, to: number, hash: number): string {
  const length = to - from
  if (length === 0) return ''
  if (length > longestWord) return text.slice(from, to)
  const place = placeOf(hash)
  const known = words[place]
  if (known !== undefined && known.length === length && isAt(known, text, from)) return known
  const word = text.slice(from, to)
  words[place] = word
  return word
}

/** One of 256 slots; a later value replaces an earlier one in the same slot. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 8)) & 0xff
}

function placed(words: readonly string[]): readonly (string | undefined)[] {
  const places: (string | undefined)[] = []
  for (const word of words) {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at)
    places[placeOf(hash)] = word
  }
  return places
}

function isAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  }
  return true
}

/** Reads one segment after the other from a text. */
export interface Scanner {
  /** The next segment; `undefined` if no terminator follows. */
  next(): Segment | undefined
  /** Whether an ISA comes next. */
  startsWithIsa(): boolean
  /** Offset of the rest of the text. */
  readonly offset: number
  /** The index of the next segment. */
  readonly count: number
}

/**
 * Scans segments from an offset on. White space after a terminator belongs to the segment before it.
 *
 * @param first the index of the first segment
 * @param onEmpty called with the segment before an empty one; the terminators of empty segments are part of `trailing`
 */
export function scanSegments(
  text: string,
  delimiters: Delimiters,
  start: number,
  first: number,
  onEmpty: (segment: Segment) => void,
): Scanner {
  const source: Source = {
    text,
    delimiters,
    separator: delimiters.element.charCodeAt(0),
    terminator: delimiters.segment.charCodeAt(0),
    words: [],
    elements: [],
  }
  let offset = start
  let count = first
  return {
    get offset() {
      return offset
    },
    get count() {
      return count
    },
    startsWithIsa() {
      return text.startsWith('ISA', offset) && !('code' in readIsa(text, offset))
    },
    next() {
      const end = text.indexOf(delimiters.segment, offset)
      if (end === -1) return undefined
      const segment = new TextSegment(source, count, offset)
      const next = skipBlanks(text, end + 1)
      offset = skipEmpty(text, next, delimiters.segment)
      if (offset > next) onEmpty(segment)
      count += 1
      return segment
    },
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
