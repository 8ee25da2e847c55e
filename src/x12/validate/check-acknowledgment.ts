import { isCalendarDate } from '../../text/calendar-date.ts'
import { abbreviate, orList } from '../../text/phrases.ts'
import type { TransactionSet } from '../envelope.ts'
import { warningAt, type X12Error, type X12Warning } from '../error.ts'
import { elementAt, type Segment } from '../segment.ts'
import { quoteValue } from './check-value.ts'

/** TA105: `000` to `031`. */
const interchangeNotes: ReadonlySet<string> = new Set(
  Array.from({ length: 32 }, (_, note) => String(note).padStart(3, '0')),
)

/** The problems of a TA1 by the position of the element. The zeros of an interchange that could not be read are valid. */
export function* checkInterchangeAcknowledgment(segment: Segment): Generator<readonly [number, string]> {
  const [controlNumber = '', date = '', time = '', code = '', note = ''] = [1, 2, 3, 4, 5].map((position) =>
    elementAt(segment, position),
  )
  if (!/^\d{9}$/.test(controlNumber))
    yield [1, 'must be a number of nine digits, the ISA13 of the acknowledged interchange']
  if (date !== '000000' && !isCalendarDate(`20${date}`)) yield [2, 'must be a day, YYMMDD']
  if (!/^([01]\d|2[0-3])[0-5]\d$/.test(time)) yield [3, 'must be a time, HHMM']
  const isCode = ['A', 'E', 'R'].includes(code)
  if (!isCode) yield [4, `must be ${orList(['A', 'E', 'R'])}`]
  if (!interchangeNotes.has(note)) yield [5, 'must be a note from 000 to 031']
  else if (isCode && (code === 'A') !== (note === '000'))
    yield [5, code === 'A' ? 'must be 000, because TA104 is A' : `must name the error, because TA104 is ${code}`]
}

/**
 * Whether an error is in a value that a 999 copies from a header, and the 999 itself reports that this value is wrong:
 * AK101 to AK103 from the GS, AK201 to AK203 from the ST.
 */
export function isReportedCopy({ code, segment, element = 0 }: X12Error, { header, body }: TransactionSet): boolean {
  if (!copiedErrors.has(code)) return false
  const index = segment - header.index - 1
  const id = body[index]?.id ?? ''
  const [trailerId, codes] = id === 'AK1' ? (['AK9', groupReports] as const) : (['IK5', setReports] as const)
  const isCopy = id === 'AK1' || id === 'AK2'
  let end = index
  while (isCopy && end < body.length && body[end]?.id !== trailerId) end += 1
  const trailer = isCopy ? body[end] : undefined
  const reported = trailer?.elements.slice(trailerId === 'AK9' ? 5 : 2) ?? []
  return reported.some((report) => codes[element]?.includes(report) === true)
}

const copiedErrors: ReadonlySet<X12Error['code']> = new Set<X12Error['code']>([
  'ELEMENT_CODE_INVALID',
  'ELEMENT_MISSING',
  'ELEMENT_TOO_SHORT',
])

/** AK905 for a wrong GS01 and GS08, by the position in AK1. */
const groupReports: Readonly<Record<number, readonly string[]>> = { 1: ['1'], 3: ['2'] }
/** IK502 for a wrong ST01, ST02 and ST03, by the position in AK2. */
const setReports: Readonly<Record<number, readonly string[]>> = { 1: ['1', '6'], 2: ['7'], 3: ['19', 'I6'] }

/** Statements of a 999 that contradict each other. */
export function* contradictionsIn({ body }: TransactionSet): Generator<X12Warning> {
  const rejected = body.filter((one) => one.id === 'IK5' && !acceptances.has(elementAt(one, 1))).length
  for (const [index, segment] of body.entries()) {
    if (segment.id === 'IK3') yield* contradictionsOfSegment(segment, body, index)
    else if (segment.id === 'IK5' && elementAt(segment, 1) === 'A' && elementAt(segment, 2) !== '')
      yield contradiction(segment, 'IK501 is A, accepted without errors, but IK502 reports one', 1)
    else if (segment.id === 'AK9') yield* contradictionsOfGroup(segment, rejected)
  }
}

function contradiction(segment: Segment, message: string, element: number): X12Warning {
  return warningAt('ACKNOWLEDGMENT_CONTRADICTORY', segment, message, element)
}

function* contradictionsOfSegment(segment: Segment, body: readonly Segment[], index: number): Generator<X12Warning> {
  let next = index + 1
  while (body[next]?.id === 'CTX') next += 1
  const namesElements = body[next]?.id === 'IK4'
  const hasErrors = elementAt(segment, 4) === '8'
  if (hasErrors && !namesElements) yield contradiction(segment, 'IK304 is 8, but no IK4 names the element', 4)
  else if (namesElements && !hasErrors) yield contradiction(segment, 'an IK4 follows, but IK304 is not 8', 4)
}

/**
 * A 999 may leave out sets that are accepted, but not those that are rejected.
 *
 * @param rejected the number of sets that the 999 rejects
 */
function* contradictionsOfGroup(segment: Segment, rejected: number): Generator<X12Warning> {
  const [result = '', , received = '', accepted = ''] = [1, 2, 3, 4].map((position) => elementAt(segment, position))
  if (acceptances.has(result) && rejected > 0)
    yield contradiction(segment, `AK901 is ${quoteValue(result)}, accepted, but an IK5 rejects a set`, 1)
  if (Number(accepted) > Number(received)) {
    const message = `AK904 counts more accepted sets (${abbreviate(accepted)}) than AK903 received ones (${abbreviate(received)})`
    yield contradiction(segment, message, 4)
  } else if (result !== 'R' && Number(received) - Number(accepted) !== rejected) {
    const message = `AK904 is ${quoteValue(accepted)}, but ${rejected} of ${quoteValue(received)} sets are rejected`
    yield contradiction(segment, message, 4)
  }
}

/** IK501 and AK901 of accepted sets and groups. */
const acceptances: ReadonlySet<string> = new Set(['A', 'E'])
