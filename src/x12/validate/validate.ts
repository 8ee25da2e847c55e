import { isCalendarDate } from '../../text/calendar-date.ts'
import { andList } from '../../text/phrases.ts'
import { checkObject } from '../check-argument.ts'
import type { Delimiters } from '../delimiters.ts'
import type { Interchange, TransactionSet } from '../envelope.ts'
import { addError, segmentError, type X12Error, type X12Warning } from '../error.ts'
import { guide277CA } from '../guide/claim-acknowledgment-guide.ts'
import { guide276, guide277 } from '../guide/claim-status-guides.ts'
import { type Guide, type LoopGuide, openingSegment, type SegmentGuide } from '../guide/guide.ts'
import { guide999 } from '../guide/implementation-acknowledgment-guide.ts'
import { type InterchangeReading, parseInterchange } from '../read/interchange.ts'
import { elementAt, type Segment } from '../segment.ts'
import { type SetKind, setKindOf } from '../set-kind.ts'
import { contradictionsIn, isReportedCopy } from './check-acknowledgment.ts'
import { checkEnvelopeValues } from './check-envelope-values.ts'
import { statusWarnings } from './check-status.ts'
import { walkGuide } from './walk-guide.ts'

/** An interchange and all errors in its envelopes and sets, in the order of the text. */
export interface Examination {
  /** Absent when the text cannot be split into segments. */
  readonly interchange?: Interchange
  readonly errors: readonly X12Error[]
  /** At most 1,000, in the order of the text. */
  readonly warnings: readonly X12Warning[]
}

/** Parses a text and validates it against the guides. Never throws; reports at most 1,000 errors. */
export function examine(text: string): Examination {
  return examineReading(parseInterchange(text))
}

/** Validates the sets of a parsed interchange. */
export function examineReading({ interchange, errors }: InterchangeReading): Examination {
  if (interchange === undefined) return { errors, warnings: [] }
  const found = [...errors]
  checkEnvelopeValues(interchange, found)
  const date = dateOfInterchange(interchange)
  for (const { sets } of interchange.groups) {
    for (const set of sets) {
      if (found.at(-1)?.code === 'TOO_MANY_ERRORS') break
      for (const error of validate(set, interchange.delimiters, date)) addError(found, error)
    }
  }
  return { interchange, errors: found.sort(byOffset), warnings: warningsOf(interchange, date).sort(byOffset) }
}

function byOffset(one: { readonly offset: number }, other: { readonly offset: number }): number {
  return one.offset - other.offset
}

const maxWarnings = 1000

function warningsOf({ groups, delimiters }: Interchange, date: string | undefined): X12Warning[] {
  const warnings: X12Warning[] = []
  for (const { sets } of groups) {
    for (const set of sets) {
      const kind = setKindOf(set.header)
      const found = kind === '999' ? contradictionsIn(set) : statusWarnings(set, delimiters, date ?? dateOfSet(set))
      for (const warning of found) if (warnings.push(warning) === maxWarnings) return warnings
    }
  }
  return warnings
}

/** ISA09 with its century; if it is not a date, that of each set counts. */
function dateOfInterchange({ header }: Interchange): string | undefined {
  const date = `20${elementAt(header, 9)}`
  return isCalendarDate(date) ? date : undefined
}

/** BHT04. */
function dateOfSet({ body }: TransactionSet): string {
  const [first] = body
  const date = first?.id === 'BHT' ? elementAt(first, 4) : ''
  return isCalendarDate(date) ? date : ''
}

const guides: Readonly<Record<SetKind, Guide>> = { 276: guide276, 277: guide277, '277CA': guide277CA, 999: guide999 }

/**
 * Validates the segments between the ST and the SE of a 276 or 277 against the guide 005010X212, or those of a 277CA against
 * 005010X214. Returns all errors in the order of the text. `parseInterchange` checks ST, SE and the envelopes around them.
 *
 * A set of another kind or guide has no errors here: its ST is the error.
 * Never throws; takes time proportional to the set; reports at most 1,000 errors.
 *
 * Some deviations of published requests pass although the guide forbids them: trailing empty elements, HL04 `0` on a
 * subscriber with a dependent, HL04 on a dependent, REF segments of a claim in any order.
 *
 * @param date the date of the interchange (CCYYMMDD), for which codes must be active; by default that of the BHT
 */
export function validate(set: TransactionSet, delimiters: Delimiters, date?: string): readonly X12Error[] {
  checkObject(set, 'set', ['header', 'body'])
  checkObject(delimiters, 'delimiters', ['element', 'component', 'segment'])
  const { header, body, trailer } = set
  const kind = setKindOf(header)
  const guide = kind && guides[kind]
  if (guide === undefined) return []
  const ending = trailer ?? body.at(-1) ?? header
  if (body.length === 0) {
    const required = guide.root.children.filter(({ use }) => use === 'R').map((child) => openingSegment(child).id)
    const [first = ''] = required
    return [
      segmentError(
        'SEGMENT_UNEXPECTED',
        ending,
        `the set is empty; expected ${/^[AI]/.test(first) ? 'an' : 'a'} ${first}`,
      ),
      segmentError('SEGMENT_MISSING', ending, `the set is empty; a ${guide.set} requires ${andList(required)}`),
    ]
  }
  const errors: X12Error[] = []
  walkGuide(body, ending, guide, { delimiters, date: date ?? dateOfSet(set) }, errors)
  const own = kind === '999' ? errors.filter((error) => !isReportedCopy(error, set)) : errors
  return own.sort((one, other) => one.segment - other.segment)
}

/** The place of a segment in the guide of its set. */
export interface GuidePlace {
  readonly loop: LoopGuide
  readonly use: SegmentGuide
}

/** The places of the segments between ST and SE; none for a set of another kind or guide. */
export function guidePlaces(set: TransactionSet, delimiters: Delimiters): ReadonlyMap<Segment, GuidePlace> {
  const places = new Map<Segment, GuidePlace>()
  const { header, body, trailer } = set
  const kind = setKindOf(header)
  if (kind !== undefined) {
    const context = { delimiters, date: dateOfSet(set) }
    walkGuide(body, trailer ?? header, guides[kind], context, [], (segment, loop, use) =>
      places.set(segment, { loop, use }),
    )
  }
  return places
}
