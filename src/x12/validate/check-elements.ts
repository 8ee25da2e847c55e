import { orList } from '../../text/phrases.ts'
import type { Delimiters } from '../delimiters.ts'
import type { X12ErrorCode } from '../error.ts'
import type { ElementGuide, SegmentGuide } from '../guide/guide.ts'
import { componentsOf, elementAt, type Segment } from '../segment.ts'
import { type Fault, faultOf, periodFault, quoted } from './check-value.ts'

/** Something wrong with an element of the segment at hand. */
export interface ElementFault {
  readonly code: X12ErrorCode
  readonly element: number
  readonly component?: number
  /** The rest of a sentence that begins with the element and its loop. */
  readonly says: string
  readonly reference?: number
}

/**
 * Compares the elements of a segment with a guide: one fault an element, or a component, at most.
 *
 * Empty elements behind the last one that holds something are no fault, though the standard would drop them: published
 * requests have them. An element of blanks alone is empty.
 *
 * @param known the position of an element that was judged already
 */
export function* elementFaults(
  segment: Segment,
  guide: SegmentGuide,
  delimiters: Delimiters,
  known?: number,
): Generator<ElementFault> {
  for (let position = 1; position <= guide.elements.length; position++) {
    if (position !== known) yield* faultsAt(segment, guide, position, delimiters)
  }
  const beyond = segment.elements.findIndex((text, position) => position > guide.elements.length && filled(text) !== '')
  if (beyond !== -1) {
    const says = `is ${quoted(elementAt(segment, beyond))}, and ${guide.id} has ${guide.elements.length} elements`
    yield { code: 'ELEMENTS_TOO_MANY', element: beyond, says }
  }
}

/** What is wrong with a code; nothing when the guide does not list the codes of the element. */
export function codeFault(text: string, { codes, element }: ElementGuide): Fault | undefined {
  if (codes === undefined || codes.has(text)) return undefined
  const may = codes.size > 12 ? 'is on no list of codes that may stand here' : `may be ${orList([...codes])}`
  const code = element?.elsewhere.has(text) ? 'ELEMENT_CODE_NOT_USED' : 'ELEMENT_CODE_INVALID'
  return { code, says: codes.size > 12 ? `is ${quoted(text)}, which ${may}` : `is ${quoted(text)}; it ${may}` }
}

function* faultsAt(
  segment: Segment,
  guide: SegmentGuide,
  position: number,
  delimiters: Delimiters,
): Generator<ElementFault> {
  const element = guide.elements[position - 1]
  if (element === undefined) return
  const text = filled(elementAt(segment, position))
  if (text !== '' && element.components && element.use !== 'N') {
    yield* componentFaults(text, element.components, position, delimiters)
    return
  }
  const fault =
    text === ''
      ? absenceFault(segment, guide, position, element)
      : (presenceFault(text, element, delimiters) ?? dateFault(segment, element, position, text))
  if (fault) yield { ...fault, element: position, ...referenceOf(element) }
}

function* componentFaults(
  text: string,
  guides: readonly ElementGuide[],
  element: number,
  delimiters: Delimiters,
): Generator<ElementFault> {
  const components = componentsOf(text, delimiters)
  // STC01-4: the code beside it is then of the pharmacies' own list.
  const pharmacy = components[3] === 'RX'
  for (const [index, guide] of guides.entries()) {
    const component = index + 1
    const value = filled(components[index] ?? '')
    if (value === '' && guide.use !== 'R') continue
    const judged = pharmacy && component === 2 ? withoutCodes(guide) : guide
    const fault: Fault | undefined = value === '' ? missing(guide) : presenceFault(value, judged, delimiters)
    if (fault) yield { ...fault, element, component, ...referenceOf(guide) }
  }
  const beyond = components.findIndex((value, index) => index >= guides.length && filled(value) !== '')
  if (beyond !== -1) {
    const says = `is ${quoted(components[beyond] ?? '')}, and the element has ${guides.length} components`
    yield { code: 'COMPONENTS_TOO_MANY', element, component: beyond + 1, says }
  }
}

function withoutCodes({ codes: _, ...guide }: ElementGuide): ElementGuide {
  return guide
}

/** What is wrong with a value that is there: that it is, its delimiters, its characters and length, its code. */
function presenceFault(text: string, guide: ElementGuide, delimiters: Delimiters): Fault | undefined {
  if (guide.use === 'N') return { code: 'ELEMENT_NOT_USED', says: `is ${quoted(text)}, and the guide leaves it empty` }
  if (text.includes(delimiters.repetition)) {
    const says = `holds ${quoted(delimiters.repetition)}, which separates repetitions, and it stands once`
    return { code: 'ELEMENT_REPEATED', says }
  }
  if (text.includes(delimiters.component)) {
    return { code: 'ELEMENT_CHARACTER', says: `holds the component separator ${quoted(delimiters.component)}` }
  }
  return (guide.element && faultOf(text, guide.element)) ?? codeFault(text, guide)
}

/** The date of DTP03 or DMG02 has the form that the element before it names. */
function dateFault(segment: Segment, guide: ElementGuide, position: number, text: string): Fault | undefined {
  return guide.element?.reference === 1251 ? periodFault(text, elementAt(segment, position - 1)) : undefined
}

/** What is wrong with an element that is not there: the guide wants it, or the other of its pair does. */
function absenceFault(
  segment: Segment,
  { id, elements, pairs }: SegmentGuide,
  position: number,
  guide: ElementGuide,
): Fault | undefined {
  if (guide.use === 'N') return undefined
  const pair = pairs.find((positions) => positions.includes(position))
  const partner = pair?.find((other) => other !== position) ?? 0
  if (filled(elementAt(segment, partner)) !== '' && partner !== 0) {
    const says = `(${elements[position - 1]?.name}) is missing, and ${id}${twoDigits(partner)} is there: both or none`
    return { code: 'ELEMENT_CONDITIONAL_MISSING', says }
  }
  return guide.use === 'R' ? missing(guide) : undefined
}

function missing({ name, codes }: ElementGuide): Fault {
  const may = codes !== undefined && codes.size <= 12 ? `; it may be ${orList([...codes])}` : ''
  return { code: 'ELEMENT_MISSING', says: `(${name}) is missing${may}` }
}

export function twoDigits(position: number): string {
  return String(position).padStart(2, '0')
}

function filled(text: string): string {
  return text.trim() === '' ? '' : text
}

function referenceOf({ element }: ElementGuide): { readonly reference?: number } {
  return element === undefined ? {} : { reference: element.reference }
}
