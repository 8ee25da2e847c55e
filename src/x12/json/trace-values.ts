import type { Delimiters } from '../delimiters.ts'
import type { SegmentWriter } from '../write/segment-writer.ts'
import type { JsonPath } from './document.ts'

/** A value of a document, and where it stands in the written text. */
export interface TracedValue {
  readonly path: JsonPath
  readonly value: string
  /** Position in the segment. */
  readonly element: number
  /** Position in the element. */
  readonly component: number
}

/** Where the values of a document stand in the interchanges written from it. */
export interface ValueTrace {
  /** The values in a segment, by the index of the interchange and of the segment in it. */
  readonly valuesIn: (interchange: number, segment: number) => readonly TracedValue[]
  /** The paths of values that are in no segment. */
  readonly unwritten: readonly JsonPath[]
}

/** The delimiters of the text with markers: characters that no document should contain. */
export const traceDelimiters: Delimiters = {
  element: '\u{fdd0}',
  repetition: '\u{fdd1}',
  component: '\u{fdd2}',
  segment: '\u{fdd3}',
}

/** Each value is replaced by one of these characters, several times so that it survives when a part of it is written. */
const firstMarker = 0x3400
const markers = 0xa000
const markerWidth = 8

/** A document, and how it is written. */
interface Written<Document> {
  readonly document: Document
  /** The path of the document in the paths of its values. */
  readonly root: JsonPath
  /** Members that select the form of what is written, and are not written themselves. */
  readonly formMembers: readonly string[]
  /** Writes a document with `traceDelimiters`, in the structure of the original: with the same shared levels. */
  readonly write: (marked: Document) => readonly SegmentWriter[]
}

/** Finds out where each text of a document is written: writes it again with a marker in place of each text. */
export function traceValues<Document>({ document, root, formMembers, write }: Written<Document>): ValueTrace {
  const forms = new Set<string | number>(formMembers)
  const values = [...textsOf(document, root, forms)]
  const bySegment = new Map<string, TracedValue[]>()
  const unwritten: JsonPath[] = []
  for (let start = 0; start < values.length; start += markers) {
    const marked = values.slice(start, start + markers)
    const written = write(withMarkers(document, root, marked, forms) as Document)
    const found = new Set(written.flatMap(({ shared }) => shared.flatMap((text) => [...markersIn(text)])))
    for (const { number, interchange, segment, ...value } of valuesWritten(written, marked)) {
      found.add(number)
      const key = `${interchange} ${segment}`
      const others = bySegment.get(key)
      if (others) others.push(value)
      else bySegment.set(key, [value])
    }
    for (const [number, { path }] of marked.entries()) if (!found.has(number)) unwritten.push(path)
  }
  return { valuesIn: (interchange, segment) => bySegment.get(`${interchange} ${segment}`) ?? [], unwritten }
}

/** A document with markers in place of some texts, and without the others. */
function withMarkers(document: unknown, root: JsonPath, marked: readonly Text[], forms: FormMembers): unknown {
  const numbers = new Map(marked.map(({ path }, index) => [path.join('\n'), index]))
  return replaceTexts(document, root, forms, (path) => {
    const number = numbers.get(path.join('\n'))
    return number === undefined ? '' : String.fromCharCode(firstMarker + number).repeat(markerWidth)
  })
}

type FormMembers = ReadonlySet<string | number>

type Text = Pick<TracedValue, 'path' | 'value'>

type WrittenMarker = TracedValue & {
  readonly number: number
  readonly interchange: number
  readonly segment: number
}

function* valuesWritten(written: readonly SegmentWriter[], marked: readonly Text[]): Generator<WrittenMarker> {
  for (const [interchange, { lines }] of written.entries()) {
    for (const [segment, line] of lines.entries()) {
      for (const position of markersInLine(line)) {
        const { path = [], value = '' } = marked[position.number] ?? {}
        yield { ...position, path, value, interchange, segment }
      }
    }
  }
}

function* markersInLine(line: string): Generator<Pick<WrittenMarker, 'number' | 'element' | 'component'>> {
  for (const [element, text] of line.replace(traceDelimiters.segment, '').split(traceDelimiters.element).entries()) {
    for (const [index, part] of text.split(traceDelimiters.component).entries()) {
      for (const number of markersIn(part)) yield { number, element, component: index + 1 }
    }
  }
}

function markersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    const number = text.charCodeAt(at) - firstMarker
    if (number >= 0 && number < markers) found.add(number)
  }
  return found
}

/** The texts of a document with their paths. */
function* textsOf(value: unknown, path: JsonPath, forms: FormMembers): Generator<Text> {
  if (isText(value)) yield { path, value: String(value) }
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of membersOf(value)) {
      if (!forms.has(name)) yield* textsOf(member, [...path, name], forms)
    }
  }
}

function replaceTexts(
  value: unknown,
  path: JsonPath,
  forms: FormMembers,
  replace: (path: JsonPath) => string,
): unknown {
  if (isText(value)) return replace(path)
  if (typeof value !== 'object' || value === null) return value
  const entries = membersOf(value).map(([name, member]) => [
    name,
    forms.has(name) ? member : replaceTexts(member, [...path, name], forms, replace),
  ])
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries)
}

/** Whether a value is text, or is written as text. */
function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function membersOf(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}
