import type { Delimiters } from '../delimiters.ts'
import type { Interchange, TransactionSet } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { componentsOf, elementAt, type Segment } from '../segment.ts'
import { examine } from '../validate/validate.ts'
import { outlineOf, type SetOutline, summaryOf } from './outline.ts'
import type { Tone } from './status-words.ts'
import { headingsOf, type Place, placesOf, plainHeading } from './tree.ts'
import { printable, shortened } from './words.ts'

/** Characters of a segment that are shown; one of a claim has fewer than 600. */
const longestRaw = 2000

/** A text of X12 told in words, from the top to the bottom. */
export interface Explanation {
  /** Whether it is an interchange at all. */
  readonly isReadable: boolean
  /** One sentence. */
  readonly summary: string
  /** One for each segment, in the order of the text, and one for each error that belongs to none. */
  readonly entries: readonly Entry[]
  readonly errors: readonly X12Error[]
}

/** A segment in words. All of it prints: what a terminal would obey is replaced, character by character. */
export interface Entry extends Place {
  readonly label: string
  /** Lines, each of phrases that are complete in themselves. */
  readonly says: readonly (readonly string[])[]
  /** For a claim and a status: how it is to be taken. */
  readonly tone?: Tone
  /** The segment as it stands, with its terminator; of one that is far too long, the beginning. */
  readonly raw: string
  /** Errors in this segment. */
  readonly marks: readonly Mark[]
  /** Errors of segments that should stand before this one. */
  readonly missing: readonly X12Error[]
}

/** Where in `raw` an error is. */
export interface Mark {
  readonly at: number
  readonly length: number
  readonly error: X12Error
}

/** Tells what a text of X12 says, for somebody who has to act upon it and does not read X12. Never throws. */
export function explain(text: string): Explanation {
  const { interchange, errors } = examine(text)
  if (interchange === undefined) {
    return {
      isReadable: false,
      summary: 'No X12 interchange',
      entries: [unread(text.slice(errors[0]?.offset), errors)],
      errors,
    }
  }
  const outlines = new Map<TransactionSet, SetOutline>()
  for (const { sets } of interchange.groups) {
    for (const set of sets) outlines.set(set, outlineOf(set, interchange.delimiters))
  }
  const entries = entriesOf(interchange, outlines, errors)
  return {
    isReadable: true,
    summary: printable(summaryOf(interchange, [...outlines.values()], interchange.delimiters)),
    entries,
    errors,
  }
}

function entriesOf(
  interchange: Interchange,
  outlines: ReadonlyMap<TransactionSet, SetOutline>,
  errors: readonly X12Error[],
): readonly Entry[] {
  const { delimiters, after } = interchange
  const headings = headingsOf([...outlines.values()], delimiters)
  const faults = bySegment(errors)
  const entries: Entry[] = []
  for (const { segment, ...place } of placesOf(interchange)) {
    const { tone, label, says } = headings.get(segment) ?? plainHeading(segment, delimiters)
    const found = faults.get(segment.index) ?? []
    faults.delete(segment.index)
    entries.push({
      ...place,
      label: printable(shortened(label)),
      says: says.map((phrases) => phrases.map((phrase) => printable(shortened(phrase)))),
      ...(tone && { tone }),
      raw: printable(textOf(segment, delimiters)),
      marks: found.filter((error) => !isAbsence(error)).map((error) => markOf(segment, error, delimiters)),
      missing: found.filter(isAbsence),
    })
  }
  const rest = [...faults.values()].flat()
  return rest.length === 0 ? entries : [...entries, unread(after, rest)]
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

/** Whether an error tells of something that should stand before a segment, and not of the segment. */
function isAbsence({ code, missing }: X12Error): boolean {
  return missing !== undefined || code === 'SE_MISSING' || code === 'GE_MISSING' || code === 'IEA_MISSING'
}

/** What is behind the last segment, or is no interchange at all. */
function unread(text: string, errors: readonly X12Error[]): Entry {
  const raw = printable(shortened(text))
  return {
    kind: 'row',
    depth: 0,
    label: 'Not read',
    says: [],
    raw,
    marks: errors.filter((error) => !isAbsence(error)).map((error) => ({ at: 0, length: 1, error })),
    missing: errors.filter(isAbsence),
  }
}

function textOf({ elements }: Segment, { element, segment }: Delimiters): string {
  const text = elements.join(element)
  return text.length > longestRaw ? `${text.slice(0, longestRaw)}…` : `${text}${segment}`
}

function markOf(segment: Segment, error: X12Error, delimiters: Delimiters): Mark {
  const text = elementAt(segment, error.element ?? 0)
  const part = error.component === undefined ? text : componentsOf(text, delimiters)[error.component - 1]
  const at = Math.min(Math.max(error.offset - segment.offset, 0), longestRaw)
  return { at, length: Math.max(1, Math.min(part?.length ?? 1, longestRaw - at)), error }
}
