import { abbreviate } from '../text/phrases.ts'

/** The four delimiters of an interchange. Its ISA defines them; data must not contain them. */
export interface Delimiters {
  /** Between elements: the 4th character of the ISA. */
  readonly element: string
  /** Between the repetitions of an element: ISA11. */
  readonly repetition: string
  /** Between the components of an element: ISA16. */
  readonly component: string
  /** After every segment: the character right after ISA16. */
  readonly segment: string
}

export const usualDelimiters: Delimiters = { element: '*', repetition: '^', component: ':', segment: '~' }

/** Offsets of the element separators in an ISA whose elements all have their fixed width. */
const fixedSeparators = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103]

/** Longer than any unpadded ISA; limits the search in other texts. */
const longestIsa = 400

/** The first version of the control segments in which ISA11 is the repetition separator. */
const firstWithRepetition = '00402'

/** An ISA: its delimiters and its elements. */
export interface Isa {
  /** `repetition` is empty if ISA11 cannot be one, or if the version has none. */
  readonly delimiters: Delimiters
  /** With the id, as in a segment. */
  readonly elements: readonly string[]
  /** The offset after the terminator. */
  readonly end: number
  /** The offset of ISA11. */
  readonly repetitionOffset: number
  /** Why ISA11 cannot be a repetition separator. */
  readonly unusableRepetition?: string
}

/** Why an ISA cannot be read, and where. */
export interface UnreadableIsa {
  readonly code: 'ISA_TOO_SHORT' | 'DELIMITERS_UNUSABLE'
  readonly offset: number
  readonly message: string
}

/**
 * Reads the ISA at an offset: by its fixed offsets or, if elements are not padded, by counting 16 separators. An unusable
 * repetition separator does not matter to the other delimiters, so that the interchange can be read.
 */
export function readIsa(text: string, start: number): Isa | UnreadableIsa {
  const separators = separatorsIn(text, start)
  const componentAt = (separators?.[15] ?? text.length) + 1
  const component = text.charAt(componentAt)
  const segment = text.charAt(componentAt + 1)
  if (separators === undefined || segment === '') return tooShort(start)
  const element = text.charAt(start + 3)
  const unreadable = unreadableDelimiters(text, start, separators, { element, component, segment })
  if (unreadable !== undefined) return unreadable
  const elements = elementsBetween(text, start, separators, componentAt + 1)
  const [repetition = '', version = ''] = elements.slice(11, 13)
  const hasRepetition = !isEarlierVersion(version)
  const unusable = unusableAmong([element, component, segment, repetition]) ?? splitsData(repetition)
  const isa = {
    delimiters: { element, repetition: hasRepetition && unusable === undefined ? repetition : '', component, segment },
    elements,
    end: componentAt + 2,
    repetitionOffset: (separators[10] ?? 0) + 1,
  }
  return hasRepetition && unusable !== undefined ? { ...isa, unusableRepetition: unusable } : isa
}

function elementsBetween(text: string, start: number, separators: readonly number[], end: number): readonly string[] {
  const elements: string[] = []
  let from = start
  for (const separator of separators) {
    elements.push(text.slice(from, separator))
    from = separator + 1
  }
  elements.push(text.slice(from, end))
  return elements
}

/** Why the delimiters without ISA11 are not usable. */
function unreadableDelimiters(
  text: string,
  start: number,
  separators: readonly number[],
  { element, component, segment }: Omit<Delimiters, 'repetition'>,
): UnreadableIsa | undefined {
  const componentAt = (separators[15] ?? 0) + 1
  const segmentAt = componentAt + 1
  // A terminator within the ISA is its end, unless it is ISA11.
  const within = text.indexOf(segment, start)
  const isWithin = within < componentAt && segment !== text.slice((separators[10] ?? 0) + 1, separators[11])
  if (isWithin && !isPadded(separators, start)) return tooShort(start)
  if (isWithin || isData(segment)) {
    const message = `expected the segment terminator at character ${segmentAt + 1}, got ${characterName(segment)}`
    return { code: 'DELIMITERS_UNUSABLE', offset: segmentAt, message }
  }
  const unusable = unusableAmong([element, component, segment])
  if (unusable === undefined) return undefined
  const offset = isData(element) ? start + 3 : isData(component) ? componentAt : start
  return { code: 'DELIMITERS_UNUSABLE', offset, message: `the ISA names delimiters: ${unusable}` }
}

function tooShort(offset: number): UnreadableIsa {
  const message = 'the ISA has fewer than 16 elements, or nothing behind the last of them'
  return { code: 'ISA_TOO_SHORT', offset, message }
}

function isPadded(separators: readonly number[], start: number): boolean {
  return separators.every((at, index) => at - start === fixedSeparators[index])
}

/** The offsets of the 16 separators of an ISA. */
function separatorsIn(text: string, start: number): readonly number[] | undefined {
  return fixedSeparatorsIn(text, start) ?? countedSeparatorsIn(text, start)
}

function fixedSeparatorsIn(text: string, start: number): readonly number[] | undefined {
  const element = text.charCodeAt(start + 3)
  const separators: number[] = []
  for (const at of fixedSeparators) {
    if (text.charCodeAt(start + at) !== element) return undefined
    separators.push(start + at)
  }
  return separators
}

function countedSeparatorsIn(text: string, start: number): readonly number[] | undefined {
  const element = text.charAt(start + 3)
  const separators: number[] = []
  let at = start + 2
  while (separators.length < 16) {
    at = text.indexOf(element, at + 1)
    if (at === -1 || at > start + longestIsa) return undefined
    separators.push(at)
  }
  return separators
}

function isEarlierVersion(version: string): boolean {
  return version < firstWithRepetition && /^\d{5}$/.test(version)
}

/** A repetition separator that would split every amount or every range of dates. */
function splitsData(repetition: string): string | undefined {
  return repetition === '.' || repetition === '-' ? `${JSON.stringify(repetition)} cannot be a delimiter` : undefined
}

/** Why delimiters are not usable; `undefined` if they differ from each other and from data. */
export function unusableDelimiters({ element, repetition, component, segment }: Delimiters): string | undefined {
  return unusableAmong([element, repetition, component, segment])
}

function unusableAmong(all: readonly string[]): string | undefined {
  const data = all.find(isData)
  if (data !== undefined) return `${characterName(data)} cannot be a delimiter`
  if (all.some((one, index) => all.indexOf(one) < index)) return 'two of the four delimiters are the same character'
  return undefined
}

/** Whether a text is not one character, or one that can be data. Control characters, also those of Latin-1, can delimit. */
function isData(delimiter: string): boolean {
  return delimiter.length !== 1 || /[A-Za-z0-9 \u007f\u00a0-\uffff]/.test(delimiter)
}

/** A character in a message: in quotes if it is printable, otherwise by its code. */
function characterName(text: string): string {
  if (text === ' ') return 'a blank'
  if (/^[!-~]*$/.test(text) || text.length !== 1) return JSON.stringify(abbreviate(text))
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The Basic character set of X12. */
const basic = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !"&\'()*+,-./:;?='

/** What the Extended character set of release 5010 adds. Letters of other languages are in neither set. */
const extended = 'abcdefghijklmnopqrstuvwxyz%~@[]_{}\\|<>#$^`'

const known: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  (basic + extended).includes(String.fromCharCode(code)) ? 1 : 0,
)

/** 1 at the code of each character that data can contain. */
export type WritableCodes = Uint8Array

/** The Basic and Extended sets without the delimiters, because X12 has no escapes. */
export function writableCodes({ element, repetition, component, segment }: Delimiters): WritableCodes {
  const codes = known.slice()
  for (const delimiter of [element, repetition, component, segment]) codes[delimiter.charCodeAt(0)] = 0
  return codes
}

/** The index of the first character that data cannot contain; -1 if there is none. */
export function findUnwritable(text: string, delimiters: Delimiters): number {
  return firstNotIn(text, writableCodes(delimiters))
}

/** The same for one of many texts. */
export function firstNotIn(text: string, codes: WritableCodes): number {
  for (let at = 0; at < text.length; at++) if (codes[text.charCodeAt(at)] !== 1) return at
  return -1
}
