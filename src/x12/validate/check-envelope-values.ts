import type { Interchange } from '../envelope.ts'
import { addErrorAt, isErrorListFull, type X12Error, type X12ErrorCode } from '../error.ts'
import { elementAt, type Segment } from '../segment.ts'
import { checkInterchangeAcknowledgment } from './check-acknowledgment.ts'
import { filled, twoDigits } from './check-elements.ts'
import { checkCharacters, quoteValue } from './check-value.ts'

/** The segments of the envelopes: the number of their elements, and the error for a value that X12 cannot contain. */
const envelopeSegments = {
  ISA: { elements: 16, code: 'ISA_ELEMENT_INVALID' },
  IEA: { elements: 2, code: 'IEA_CONTROL_NUMBER' },
  GS: { elements: 8, code: 'GS_ELEMENT_INVALID' },
  GE: { elements: 2, code: 'GE_CONTROL_NUMBER' },
  ST: { elements: 3, code: 'SET_CONTROL_NUMBER_INVALID' },
  SE: { elements: 2, code: 'SET_CONTROL_NUMBER_INVALID' },
} as const satisfies Readonly<Record<string, { readonly elements: number; readonly code: X12ErrorCode }>>

/**
 * Checks the values of envelope segments like those of all others: characters, delimiters, elements of spaces, elements that
 * the segment does not have. Checks each TA1 by its guide.
 *
 * @param errors the errors of `parseInterchange`; an element that already has an error gets no other
 */
export function checkEnvelopeValues(interchange: Interchange, errors: X12Error[]): void {
  const known = new Set(errors.map(({ segment, element = 0 }) => `${segment} ${element}`))
  const { header, trailer, acknowledgments, groups } = interchange
  const check = (segment: Segment | undefined) => {
    if (segment !== undefined && !isErrorListFull(errors)) checkSegment(segment, interchange, known, errors)
  }
  check(header)
  for (const segment of acknowledgments) if (segment.id === 'TA1') checkTa1(segment, interchange, errors)
  for (const group of groups) {
    check(group.header)
    for (const set of group.sets) {
      check(set.header)
      check(set.trailer)
    }
    check(group.trailer)
  }
  check(trailer)
}

function checkSegment(
  segment: Segment,
  interchange: Interchange,
  known: ReadonlySet<string>,
  errors: X12Error[],
): void {
  const id = segment.id as keyof typeof envelopeSegments
  const { elements, code } = envelopeSegments[id]
  for (let position = 1; position < segment.elements.length; position++) {
    const text = elementAt(segment, position)
    const isDelimiter = id === 'ISA' && (position === 11 || position === 16)
    if (text === '' || isDelimiter) continue
    const predicate = position > elements ? excess(id, text, elements) : problemOf(id, text, interchange)
    if (predicate === undefined || known.has(`${segment.index} ${position}`)) continue
    const of = position > elements ? 'ELEMENTS_TOO_MANY' : code
    addErrorAt(errors, of, segment, `${id}${twoDigits(position)} ${predicate}`, position)
  }
}

function checkTa1(segment: Segment, interchange: Interchange, errors: X12Error[]): void {
  const found = new Map(checkInterchangeAcknowledgment(segment))
  for (let position = 1; position < Math.max(segment.elements.length, 6); position++) {
    const text = elementAt(segment, position)
    const predicate =
      (position > 5 ? excess('TA1', text, 5) : found.get(position)) ?? problemOf('TA1', text, interchange)
    if (predicate !== undefined)
      addErrorAt(errors, 'TA1_ELEMENT_INVALID', segment, `TA1${twoDigits(position)} ${predicate}`, position)
  }
}

function excess(id: string, text: string, elements: number): string | undefined {
  return filled(text) === '' ? undefined : `is ${quoteValue(text)}, but ${id} has only ${elements} elements`
}

function problemOf(id: string, text: string, { delimiters }: Interchange): string | undefined {
  // Elements of the ISA are padded, and may be empty.
  if (id !== 'ISA' && filled(text) === '' && text !== '') return 'has only spaces'
  const { component, repetition } = delimiters
  if (text.includes(component)) return `holds the component separator ${quoteValue(component)}`
  if (repetition !== '' && text.includes(repetition)) return `holds the repetition separator ${quoteValue(repetition)}`
  return checkCharacters(text)?.predicate
}
