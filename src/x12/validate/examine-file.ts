import { checkObject, checkString } from '../check-argument.ts'
import { readIsa } from '../delimiters.ts'
import { type X12Error, x12ErrorLevels } from '../error.ts'
import { parseInterchanges } from '../read/interchange.ts'
import { skipBlanks } from '../read/scan-segments.ts'
import { type Examination, examineReading } from './validate.ts'

/** All interchanges of a file, with all errors. */
export interface ExaminedFile {
  /** At least one, in the order of the text. */
  readonly examinations: readonly Examination[]
  /** The text that was read: without the line breaks of a text that was wrapped. Offsets of errors refer to it. */
  readonly text: string
  /** The offset in the file for an offset in `text`. */
  readonly originalOffset: (offset: number) => number
}

/**
 * Parses and validates every interchange of a text. A text whose lines were wrapped at a width is read without the line breaks,
 * and that is its first error. Never throws; takes time proportional to the text.
 */
export function examineFile(text: string): ExaminedFile {
  checkString(text)
  const unwrapped = unwrapLines(text)
  if (unwrapped === undefined) {
    return { examinations: parseInterchanges(text).map(examineReading), text, originalOffset: (offset) => offset }
  }
  const [first, ...more] = parseInterchanges(unwrapped.text).map(examineReading)
  const errors = [wrappedError(unwrapped.firstBreak, unwrapped.width), ...(first?.errors ?? [])]
  return { ...unwrapped, examinations: [{ warnings: [], ...first, errors: errors.slice(0, 1000) }, ...more] }
}

function wrappedError(offset: number, width: number): X12Error {
  const message = `line breaks stand inside of segments: the text was wrapped at ${width} characters; join its lines`
  return { code: 'TEXT_WRAPPED', level: x12ErrorLevels.TEXT_WRAPPED, segment: 0, offset, message }
}

/** Whether an error means that a part of the text was not read, or not checked. */
export function isUnread(error: X12Error): boolean {
  checkObject(error, 'error', ['code'])
  const { code, element } = error
  // An unusable ISA11 does not stop reading.
  return unreadCodes.has(code) && !(code === 'DELIMITERS_UNUSABLE' && element !== undefined)
}

const unreadCodes: ReadonlySet<X12Error['code']> = new Set<X12Error['code']>([
  'NO_ISA',
  'ISA_TOO_SHORT',
  'DELIMITERS_UNUSABLE',
  'IEA_MISSING',
  'SEGMENT_UNTERMINATED',
  'SEGMENT_OUTSIDE_SET',
  'TEXT_AFTER_INTERCHANGE',
  'TOO_MANY_ERRORS',
  'GROUP_UNSUPPORTED',
  'GROUP_VERSION_UNSUPPORTED',
  'GE_MISSING',
  'SE_MISSING',
  'SET_UNSUPPORTED',
  'SET_IDENTIFIER_INVALID',
  'SET_CONVENTION_INVALID',
  'SET_CONVENTION_UNSUPPORTED',
  'HL_LEVEL',
])

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
function unwrapLines(text: string): UnwrappedText | undefined {
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
