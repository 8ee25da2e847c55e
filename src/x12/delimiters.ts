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
const repetitionAt = 82
const componentAt = 104

/** Longer than any unpadded ISA; limits the search in other texts. */
const longestIsa = 400

/**
 * Reads the delimiters from the ISA at an offset: at their fixed offsets or, if elements are not padded, by counting 16
 * separators. `undefined` if the ISA does not have 16 elements and a terminator.
 */
export function readDelimiters(text: string, offset: number): Delimiters | undefined {
  const element = text.charAt(offset + 3)
  if (fixedSeparators.every((place) => text[offset + place] === element)) {
    return delimiters(text, offset, offset + componentAt, text.charAt(offset + repetitionAt))
  }
  const separators: number[] = []
  let at = offset + 2
  while (separators.length < 16) {
    at = text.indexOf(element, at + 1)
    if (at === -1 || at > offset + longestIsa) return undefined
    separators.push(at)
  }
  const [beforeRepetition = 0, behindRepetition = 0] = separators.slice(10)
  return delimiters(text, offset, at + 1, text.slice(beforeRepetition + 1, behindRepetition))
}

function delimiters(text: string, start: number, component: number, repetition: string): Delimiters | undefined {
  const element = text.charAt(start + 3)
  const end = component + 1
  const segment = text.charAt(end)
  if (segment === '' || text.indexOf(segment, start) < end) return undefined
  return { element, repetition, component: text.charAt(component), segment }
}

/** Why delimiters are not usable; `undefined` if they differ from each other and from data. */
export function unusableDelimiters({ element, repetition, component, segment }: Delimiters): string | undefined {
  const all = [element, repetition, component, segment]
  const data = all.find((delimiter) => delimiter.length !== 1 || /[A-Za-z0-9 \u007f-\uffff]/.test(delimiter))
  if (data !== undefined) return `${JSON.stringify(data)} cannot be a delimiter`
  if (new Set(all).size < all.length) return 'two of the four delimiters are the same character'
  return undefined
}

/** The Basic character set of X12. */
const basic = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !"&\'()*+,-./:;?='

/** What the Extended character set of release 5010 adds. Letters of other languages are in neither set. */
const extended = 'abcdefghijklmnopqrstuvwxyz%~@[]_{}\\|<>#$^`'

const known: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  (basic + extended).includes(String.fromCharCode(code)),
)

/**
 * The index of the first character that data cannot contain: a character outside the Basic and Extended sets, or a
 * delimiter, because X12 has no escapes. -1 if there is none.
 */
export function findUnwritable(text: string, { element, repetition, component, segment }: Delimiters): number {
  const elementCode = element.charCodeAt(0)
  const segmentCode = segment.charCodeAt(0)
  const componentCode = component.charCodeAt(0)
  const repetitionCode = repetition.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (known[code] !== true) return at
    if (code === elementCode || code === segmentCode || code === componentCode || code === repetitionCode) return at
  }
  return -1
}
