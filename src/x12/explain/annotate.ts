import { categoryText, entityText, qualifierText, statusText } from '../codes/code-texts.ts'
import type { Delimiters } from '../delimiters.ts'
import type { Interchange } from '../envelope.ts'
import { composites, type SegmentId, standardElement, standardSegments } from '../guide/dictionary.ts'
import { componentsOf, type Segment } from '../segment.ts'
import type { ExaminedFile } from '../validate/examine-file.ts'
import { type GuidePlace, guidePlaces } from '../validate/validate.ts'
import { acknowledgmentMeanings, interchangeFaults, results } from './acknowledgment-words.ts'
import { type ExplanationEntry, explainFile, type X12Explanation } from './explain.ts'
import { positionsIn } from './tree.ts'
import {
  actionKinds,
  amountKinds,
  codeMeaning,
  contactKinds,
  dateKinds,
  formatDate,
  formatDateRange,
  formatMoney,
  genders,
  groupKinds,
  identifierKinds,
  levels,
  partnerKinds,
  quantityKinds,
  referenceKinds,
  replaceUnprintable,
  setKindWords,
  truncate,
  usages,
} from './words.ts'

/** An explained segment with its elements. */
export interface AnnotatedEntry extends ExplanationEntry {
  /** The number of its interchange in the text, from 1. */
  readonly interchange?: number
  /** Its loop in the guide, such as `2200D`, and the name of the loop; absent in envelopes and where it has no place. */
  readonly loop?: { readonly id: string; readonly name: string }
  /** Its use in the guide: `patient control number`. */
  readonly name?: string
  readonly elements: readonly AnnotatedElement[]
}

/** An element or component that has a value. */
export interface AnnotatedElement {
  /** From 1. */
  readonly position: number
  /** From 1; absent for an element that is not a composite. */
  readonly component?: number
  readonly name: string
  readonly value: string
  /** The meaning of a code; a date or an amount as a person writes it. */
  readonly meaning?: string
}

/** Explains an examined text, with the elements of each segment and its place in the guide. Never throws. */
export function annotateFile(
  file: ExaminedFile,
): Omit<X12Explanation, 'entries'> & { readonly entries: readonly AnnotatedEntry[] } {
  const { entries, ...explanation } = explainFile(file)
  const contexts = new Map<Segment, Context>()
  for (const [index, { interchange }] of file.examinations.entries()) {
    if (interchange !== undefined) addContexts(contexts, interchange, index + 1)
  }
  return { ...explanation, entries: entries.map((entry) => annotate(entry, contexts)) }
}

/** What is known of a segment from outside of it. */
interface Context {
  readonly interchange: number
  readonly delimiters: Delimiters
  readonly place?: GuidePlace | undefined
}

function addContexts(contexts: Map<Segment, Context>, interchange: Interchange, number: number): void {
  const { delimiters, groups } = interchange
  const places = new Map<Segment, GuidePlace>()
  for (const set of groups.flatMap(({ sets }) => sets)) {
    for (const [segment, place] of guidePlaces(set, delimiters)) places.set(segment, place)
  }
  for (const { segment } of positionsIn(interchange)) {
    contexts.set(segment, { interchange: number, delimiters, place: places.get(segment) })
  }
}

function annotate(entry: ExplanationEntry, contexts: ReadonlyMap<Segment, Context>): AnnotatedEntry {
  const { segment } = entry
  const context = segment && contexts.get(segment)
  if (segment === undefined || context === undefined) return { ...entry, elements: [] }
  const { interchange, delimiters, place } = context
  return {
    ...entry,
    interchange,
    ...(place && place.loop.id !== '' && { loop: { id: place.loop.id, name: place.loop.name } }),
    ...(place && { name: place.use.name }),
    elements: elementsOf(segment, delimiters),
  }
}

/** The most elements of a segment that are shown; a segment of a guide has at most 16. */
const mostElements = 50

function elementsOf(segment: Segment, delimiters: Delimiters): readonly AnnotatedElement[] {
  const kinds = kindsOf(segment.id)
  return segment.elements.slice(1, 1 + mostElements).flatMap((text, index): readonly AnnotatedElement[] => {
    const position = index + 1
    const kind = kinds[index]
    if (text.trim() === '') return []
    if (typeof kind !== 'object') return [elementFor(segment.id, { position }, kind, text)]
    const parts = componentsOf(text, delimiters).slice(0, mostElements)
    return parts.flatMap((part, place) =>
      part === '' ? [] : [elementFor(segment.id, { position, component: place + 1 }, kind[place], part)],
    )
  })
}

/** What an element is: its number in the dictionary, or its name if the dictionary does not have it. */
type ElementKind = number | string | undefined

function elementFor(
  id: string,
  place: Pick<AnnotatedElement, 'position' | 'component'>,
  kind: ElementKind,
  text: string,
): AnnotatedElement {
  const value = replaceUnprintable(truncate(text.trim()))
  const meaning = replaceUnprintable(truncate(meaningOf(id, place, kind, text.trim())))
  const name = nameInStatus(id, place) ?? (typeof kind === 'number' ? standardElement(kind).name : kind)
  return { ...place, name: name ?? 'unknown element', value, ...(meaning !== value && { meaning }) }
}

/** The dictionary calls the codes of a status by a name that says nothing. */
function nameInStatus(id: string, { component }: Pick<AnnotatedElement, 'component'>): string | undefined {
  if (id !== 'STC') return undefined
  if (component === 1) return 'claim status category code'
  return component === 2 ? 'claim status code' : undefined
}

/** The kinds of the elements of a segment, by position; a composite has a list of them. */
function kindsOf(id: string): readonly (ElementKind | readonly ElementKind[])[] {
  if (Object.hasOwn(standardSegments, id)) {
    const { elements } = standardSegments[id as SegmentId]
    return elements.map((kind) => (typeof kind === 'number' ? kind : composites[kind]))
  }
  return Object.hasOwn(envelopeElements, id) ? (envelopeElements[id] ?? []) : []
}

/** The elements of the segments around a set, and of the TA1. */
const envelopeElements: Readonly<Record<string, readonly ElementKind[]>> = {
  ISA: [
    'authorization qualifier',
    'authorization information',
    'security qualifier',
    'security information',
    'sender qualifier',
    'sender id',
    'receiver qualifier',
    'receiver id',
    'date',
    'time',
    'repetition separator',
    'version',
    'control number',
    'acknowledgment requested',
    'usage',
    'component separator',
  ],
  TA1: ['control number of the interchange', 'date', 'time', 'acknowledgment code', 'note code'],
  GS: [479, 'sender code', 'receiver code', 373, 337, 28, 'responsible agency', 480],
  ST: [143, 329, 1705],
  SE: ['number of segments', 329],
  GE: ['number of sets', 28],
  IEA: ['number of groups', 'control number'],
}

/** The meanings of codes, and the formats of values, by the number of their data element. */
const meanings: ReadonlyMap<ElementKind, (text: string) => string> = new Map<ElementKind, (text: string) => string>([
  ...Object.entries({
    ...acknowledgmentMeanings,
    66: identifierKinds,
    128: referenceKinds,
    143: setKindWords,
    306: actionKinds,
    365: contactKinds,
    374: dateKinds,
    479: groupKinds,
    481: { 1: 'trace of this transaction', 2: 'trace of the transaction that is answered' },
    522: amountKinds,
    673: quantityKinds,
    735: levels,
    736: { 0: 'no level below', 1: 'levels below' },
    1065: { 1: 'person', 2: 'organization' },
    1068: genders,
    1250: { D8: 'date', RD8: 'range of dates' },
  }).map(([reference, list]) => [Number(reference), (text: string) => codeMeaning(list, text)] as const),
  [98, entityText],
  [235, qualifierText],
  [373, formatDate],
  [782, formatMoney],
  [1251, formatDateRange],
])

/** The meanings of elements that the dictionary does not have, and those that depend on their segment. */
const meaningsByPlace: Readonly<Record<string, (text: string) => string>> = {
  ISA5: (text) => codeMeaning(partnerKinds, text),
  ISA7: (text) => codeMeaning(partnerKinds, text),
  ISA9: (text) => formatDate(`20${text}`).replace(/^20(?=\d{6}$)/, ''),
  ISA15: (text) => codeMeaning(usages, text),
  TA12: (text) => formatDate(`20${text}`).replace(/^20(?=\d{6}$)/, ''),
  TA14: (text) => codeMeaning(results, text),
  TA15: (text) => codeMeaning(interchangeFaults, text),
}

function meaningOf(
  id: string,
  { position, component }: Pick<AnnotatedElement, 'position' | 'component'>,
  kind: ElementKind,
  text: string,
): string {
  if (id === 'STC' && component === 1) return categoryText(text)
  if (id === 'STC' && component === 2) return statusText(text)
  const byPlace = Object.hasOwn(meaningsByPlace, `${id}${position}`) ? meaningsByPlace[`${id}${position}`] : undefined
  return (byPlace ?? meanings.get(kind))?.(text) ?? text
}
