import { orList } from '../../text/phrases.ts'
import type { Delimiters } from '../delimiters.ts'
import type { X12ErrorCode } from '../error.ts'
import type { ElementGuide, SegmentGuide } from '../guide/guide.ts'
import { componentsOf, elementAt, type Segment } from '../segment.ts'
import {
  checkDateOrRange,
  checkValue,
  describeDeactivation,
  isDeactivated,
  quoteValue,
  type ValueProblem,
} from './check-value.ts'

/** An error in an element of a segment. */
export interface ElementProblem {
  readonly code: X12ErrorCode
  readonly element: number
  readonly component?: number
  /** The message without its subject, which is the element and its loop. */
  readonly predicate: string
  readonly reference?: number
}

/** What the check of an element depends on besides the element and its guide. */
export interface ElementContext {
  readonly delimiters: Delimiters
  /** The day (CCYYMMDD) for which codes must be active; empty if it is not known. */
  readonly date: string
}

/**
 * Checks the elements of a segment against a guide: at most one problem for each element or component.
 *
 * Trailing empty elements pass, although the standard omits them: published requests contain them. An element of spaces
 * is empty.
 *
 * @param checked the position of an element that was checked before
 */
export function* checkElements(
  segment: Segment,
  guide: SegmentGuide,
  context: ElementContext,
  checked?: number,
): Generator<ElementProblem> {
  const { elements } = segment
  for (const [index, element] of guide.elements.entries()) {
    const position = index + 1
    if (position === checked) continue
    const text = filled(elements[position] ?? '')
    if (text !== '' && element.components && element.use !== 'N')
      yield* checkComponents(text, element.components, position, context)
    else {
      const problem = checkElementAt(segment, guide, position, element, text, context)
      if (problem) yield { ...problem, element: position, ...referenceOf(element) }
    }
  }
  const beyond = elements.findIndex((text, position) => position > guide.elements.length && filled(text) !== '')
  if (beyond !== -1) {
    const predicate = `is ${quoteValue(elementAt(segment, beyond))}, but ${guide.id} has only ${guide.elements.length} elements`
    yield { code: 'ELEMENTS_TOO_MANY', element: beyond, predicate }
  }
}

/** Checks a code; passes when the guide does not list the codes of the element. */
export function checkCode(
  text: string,
  { codes, deactivated, element }: ElementGuide,
  date: string,
): ValueProblem | undefined {
  if (codes === undefined) return undefined
  if (codes.has(text)) return checkActive(text, deactivated?.get(text), date)
  const expected = codes.size > 12 ? 'which is not in the code list' : `expected ${orList([...codes])}`
  const code = element?.elsewhere.has(text) ? 'ELEMENT_CODE_NOT_USED' : 'ELEMENT_CODE_INVALID'
  return { code, predicate: `is ${quoteValue(text)}${codes.size > 12 ? ',' : ';'} ${expected}` }
}

/** @param since the day since which the code is deactivated; empty if it is not known, absent for an active code */
function checkActive(text: string, since: string | undefined, date: string): ValueProblem | undefined {
  if (since === undefined || !isDeactivated(since, date)) return undefined
  const predicate = `is ${quoteValue(text)}, which ${describeDeactivation(since)}`
  return { code: 'ELEMENT_CODE_DEACTIVATED', predicate }
}

/** Checks an element that has no components. */
function checkElementAt(
  segment: Segment,
  guide: SegmentGuide,
  position: number,
  element: ElementGuide,
  text: string,
  context: ElementContext,
): ValueProblem | undefined {
  if (text === '') return checkAbsent(segment, guide, position, element)
  return (
    checkPresent(text, element, context) ??
    checkDateElement(segment, element, position, text) ??
    checkExtension(segment, element, position, text)
  )
}

function* checkComponents(
  text: string,
  guides: readonly ElementGuide[],
  element: number,
  context: ElementContext,
): Generator<ElementProblem> {
  const components = componentsOf(text, context.delimiters)
  // STC01-4: the status code is then from the code list of NCPDP.
  const pharmacy = components[3] === 'RX'
  for (const [index, guide] of guides.entries()) {
    const component = index + 1
    const value = filled(components[index] ?? '')
    if (value === '' && guide.use !== 'R') continue
    const judged = pharmacy && component === 2 ? withoutCodes(guide) : guide
    const problem: ValueProblem | undefined = value === '' ? missing(guide) : checkPresent(value, judged, context)
    if (problem) yield { ...problem, element, component, ...referenceOf(guide) }
  }
  const beyond = components.findIndex((value, index) => index >= guides.length && filled(value) !== '')
  if (beyond !== -1) {
    const predicate = `is ${quoteValue(components[beyond] ?? '')}, but the element has only ${guides.length} components`
    yield { code: 'COMPONENTS_TOO_MANY', element, component: beyond + 1, predicate }
  }
}

function withoutCodes({ codes: _, deactivated: __, ...guide }: ElementGuide): ElementGuide {
  return guide
}

/** Checks an element that is present: usage, delimiters, characters, length and code. */
function checkPresent(
  text: string,
  guide: ElementGuide,
  { delimiters, date }: ElementContext,
): ValueProblem | undefined {
  if (guide.use === 'N')
    return { code: 'ELEMENT_NOT_USED', predicate: `is ${quoteValue(text)}, but the guide does not use this element` }
  if (delimiters.repetition !== '' && text.includes(delimiters.repetition)) {
    const predicate = `holds ${quoteValue(delimiters.repetition)}, which separates repetitions, and it stands once`
    return { code: 'ELEMENT_REPEATED', predicate }
  }
  if (text.includes(delimiters.component)) {
    return { code: 'ELEMENT_CHARACTER', predicate: `holds the component separator ${quoteValue(delimiters.component)}` }
  }
  return (guide.element && checkValue(text, guide.element)) ?? checkCode(text, guide, date)
}

/** Checks DTP03 or DMG02 in the format that the element before it names. */
function checkDateElement(
  segment: Segment,
  guide: ElementGuide,
  position: number,
  text: string,
): ValueProblem | undefined {
  return guide.element?.reference === 1251 ? checkDateOrRange(text, elementAt(segment, position - 1)) : undefined
}

/** Checks that an extension in PER (EX) follows a telephone number (TE). */
function checkExtension(
  segment: Segment,
  guide: ElementGuide,
  position: number,
  text: string,
): ValueProblem | undefined {
  if (guide.element?.reference !== 365 || text !== 'EX' || elementAt(segment, position - 2) === 'TE') return undefined
  const predicate = `is "EX", an extension, but PER${twoDigits(position - 2)} is not "TE"`
  return { code: 'ELEMENT_CODE_INVALID', predicate }
}

/** Checks an element that is absent: the guide requires it, or the other element of its pair does. */
function checkAbsent(
  segment: Segment,
  { id, elements, pairs }: SegmentGuide,
  position: number,
  guide: ElementGuide,
): ValueProblem | undefined {
  if (guide.use === 'N') return undefined
  const pair = pairs.find((positions) => positions.includes(position))
  const partner = pair?.find((other) => other !== position) ?? 0
  if (filled(elementAt(segment, partner)) !== '' && partner !== 0) {
    const predicate = `(${elements[position - 1]?.name}) is missing; it is required with ${id}${twoDigits(partner)}`
    return { code: 'ELEMENT_CONDITIONAL_MISSING', predicate }
  }
  return guide.use === 'R' ? missing(guide) : undefined
}

function missing({ name, codes }: ElementGuide): ValueProblem {
  const expected = codes !== undefined && codes.size <= 12 ? `; expected ${orList([...codes])}` : ''
  return { code: 'ELEMENT_MISSING', predicate: `(${name}) is missing${expected}` }
}

export function twoDigits(position: number): string {
  return String(position).padStart(2, '0')
}

/** The text of an element; empty if it has only spaces. Other white space, such as no-break spaces, is content. */
export function filled(text: string): string {
  return text.charCodeAt(0) === 32 && /^ *$/.test(text) ? '' : text
}

function referenceOf({ element }: ElementGuide): { readonly reference?: number } {
  return element === undefined ? {} : { reference: element.reference }
}
