import { abbreviate } from '../../text/phrases.ts'
import type { Delimiters } from '../delimiters.ts'
import type { Interchange } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { componentsOf, elementAt, type Segment } from '../segment.ts'
import { type ExaminedFile, examineFile, isUnread } from '../validate/examine-file.ts'
import { outlineSet, type SetOutline, summarizeInterchanges } from './outline.ts'
import type { Tone } from './status-words.ts'
import { headingsOf, plainHeading, positionsIn, type TreePosition } from './tree.ts'
import { replaceUnprintable, truncate } from './words.ts'

/** The most characters of a segment that are shown; a segment of a claim has fewer than 600. */
const longestRaw = 2000

/** An X12 text explained segment by segment. */
export interface X12Explanation {
  /** Whether the text has an interchange. */
  readonly isReadable: boolean
  /** Whether every part of the text was read, and every set checked by its guide. */
  readonly isComplete: boolean
  /** One sentence. */
  readonly summary: string
  /** One for each segment in the order of the text, and one for text that was not read. */
  readonly entries: readonly ExplanationEntry[]
  readonly errors: readonly X12Error[]
}

/** An explained segment. Unprintable characters are replaced, so that it is safe to print. */
export interface ExplanationEntry extends TreePosition {
  readonly label: string
  /** Lines of phrases; each phrase is complete in itself. */
  readonly lines: readonly (readonly string[])[]
  /** For a claim and a status: whether the news is good. */
  readonly tone?: Tone
  /** The segment as in the text, with its terminator; truncated if it is very long. */
  readonly raw: string
  /** Errors in this segment. */
  readonly marks: readonly ErrorSpan[]
  /** Errors for segments that are missing before this one. */
  readonly missing: readonly X12Error[]
  /** Absent for text that was not read. */
  readonly segment?: Segment
}

/** The position of an error in `raw`. */
export interface ErrorSpan {
  readonly at: number
  readonly length: number
  readonly error: X12Error
}

/** Explains all interchanges of an X12 text for a reader who does not know X12. Never throws. */
export function explainX12(text: string): X12Explanation {
  return explainFile(examineFile(text))
}

/** The same for a text that was examined. */
export function explainFile(file: ExaminedFile): X12Explanation {
  const outlines: SetOutline[] = []
  const entries: ExplanationEntry[] = []
  for (const [index, { interchange, errors }] of file.examinations.entries()) {
    if (interchange === undefined) {
      const next = file.examinations[index + 1]?.interchange?.header.offset
      entries.push(unreadEntry(file.text.slice(errors[0]?.offset, next), errors))
      continue
    }
    const ofSets = interchange.groups.flatMap(({ sets }) => sets.map((set) => outlineSet(set, interchange.delimiters)))
    for (const outline of ofSets) outlines.push(outline)
    for (const entry of entriesOf(interchange, ofSets, errors)) entries.push(entry)
  }
  const interchanges = file.examinations.flatMap(({ interchange }) => interchange ?? [])
  const errors = file.examinations.flatMap((examination) => examination.errors)
  const isReadable = interchanges.length > 0
  const isComplete = !errors.some(isUnread)
  const summary = isReadable ? summarizeInterchanges(interchanges, outlines) : 'No X12 interchange'
  const hasUnreadText = errors.some(
    (error) => isUnread(error) && (error.level === 'interchange' || error.code === 'HL_LEVEL'),
  )
  const incomplete = isReadable && hasUnreadText ? '; a part was not read' : ''
  return { isReadable, isComplete, summary: replaceUnprintable(summary) + incomplete, entries, errors }
}

function entriesOf(
  interchange: Interchange,
  outlines: readonly SetOutline[],
  errors: readonly X12Error[],
): readonly ExplanationEntry[] {
  const { delimiters, after } = interchange
  const headings = headingsOf(outlines, delimiters)
  const faults = bySegment(errors)
  const entries: ExplanationEntry[] = []
  for (const { segment, ...place } of positionsIn(interchange)) {
    const { tone, label, lines } = headings.get(segment) ?? plainHeading(segment, delimiters)
    const found = faults.get(segment.index) ?? []
    faults.delete(segment.index)
    entries.push({
      ...place,
      label: replaceUnprintable(truncate(label)),
      lines: lines.map((phrases) => phrases.map((phrase) => replaceUnprintable(truncate(phrase)))),
      ...(tone && { tone }),
      raw: replaceUnprintable(textOf(segment, delimiters)),
      marks: found.filter((error) => !isAbsence(error)).map((error) => markOf(segment, error, delimiters)),
      missing: found.filter(isAbsence),
      segment,
    })
  }
  const rest = [...faults.values()].flat()
  return rest.length === 0 ? entries : [...entries, unreadEntry(after, rest)]
}

function bySegment(errors: readonly X12Error[]): Map<number, X12Error[]> {
  const found = new Map<number, X12Error[]>()
  for (const error of errors) {
    const beside = found.get(error.segment)
    if (beside) beside.push(error)
    else found.set(error.segment, [error])
  }
  return found
}

/** Whether an error is about something missing before a segment, not about the segment itself. */
function isAbsence({ code, missing }: X12Error): boolean {
  return missing !== undefined || code === 'SE_MISSING' || code === 'GE_MISSING' || code === 'IEA_MISSING'
}

/** The text after the last segment, or a text that is not an interchange. */
function unreadEntry(text: string, errors: readonly X12Error[]): ExplanationEntry {
  const raw = replaceUnprintable(truncate(text))
  return {
    kind: 'row',
    depth: 0,
    label: 'Not read',
    lines: [],
    raw,
    marks: errors.filter((error) => !isAbsence(error)).map((error) => ({ at: 0, length: 1, error })),
    missing: errors.filter(isAbsence),
  }
}

function textOf({ elements }: Segment, { element, segment }: Delimiters): string {
  const text = elements.join(element)
  return text.length > longestRaw ? abbreviate(text, longestRaw) : `${text}${segment}`
}

function markOf(segment: Segment, error: X12Error, delimiters: Delimiters): ErrorSpan {
  const text = elementAt(segment, error.element ?? 0)
  const part = error.component === undefined ? text : componentsOf(text, delimiters)[error.component - 1]
  const at = Math.min(Math.max(error.offset - segment.offset, 0), longestRaw)
  return { at, length: Math.max(1, Math.min(part?.length ?? 1, longestRaw - at)), error }
}
