import type { Delimiters } from '../delimiters.ts'
import type { SegmentWriter } from '../write/segment-writer.ts'
import type { JsonPath } from './document.ts'
import type { InterchangeJson } from './generated/x12-json.ts'

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

/** Characters that no document should contain. */
const traceDelimiters: Delimiters = {
  element: '\u{fdd0}',
  repetition: '\u{fdd1}',
  component: '\u{fdd2}',
  segment: '\u{fdd3}',
}

/** Each value is replaced by one of these characters, several times so that it survives when a part of it is written. */
const firstMarker = 0x3400
const markers = 0xa000
const markerWidth = 8

/**
 * Finds out where each text of a document is written: writes it again with a marker in place of each text.
 *
 * @param write writes the interchanges in the structure of the original: with the same shared levels
 */
export function traceValues(
  interchanges: readonly InterchangeJson[],
  write: (interchanges: readonly InterchangeJson[]) => readonly SegmentWriter[],
): ValueTrace {
  const values = [...textsOf(interchanges, ['interchanges'])]
  const bySegment = new Map<string, TracedValue[]>()
  const unwritten: JsonPath[] = []
  for (let start = 0; start < values.length; start += markers) {
    const marked = values.slice(start, start + markers)
    const written = write(withMarkers(interchanges, marked))
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

/** The interchanges with markers in place of some texts, and without the others. */
function withMarkers(interchanges: readonly InterchangeJson[], marked: readonly Text[]): readonly InterchangeJson[] {
  const numbers = new Map(marked.map(({ path }, index) => [path.join('\n'), index]))
  const copy = replaceTexts(interchanges, ['interchanges'], (path) => {
    const number = numbers.get(path.join('\n'))
    return number === undefined ? '' : String.fromCharCode(firstMarker + number).repeat(markerWidth)
  }) as readonly InterchangeJson[]
  return copy.map((interchange) => ({ ...interchange, delimiters: traceDelimiters }))
}

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

/** Members that select the form of what is written, and are not written themselves. */
const formMembers: ReadonlySet<string | number> = new Set(['transaction', 'delimiters'])

/** The texts of a document with their paths. */
function* textsOf(value: unknown, path: JsonPath): Generator<Text> {
  if (typeof value === 'string') yield { path, value }
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of membersOf(value)) {
      if (!formMembers.has(name)) yield* textsOf(member, [...path, name])
    }
  }
}

function replaceTexts(value: unknown, path: JsonPath, replace: (path: JsonPath) => string): unknown {
  if (typeof value === 'string') return replace(path)
  if (typeof value !== 'object' || value === null) return value
  const entries = membersOf(value).map(([name, member]) => [
    name,
    formMembers.has(name) ? member : replaceTexts(member, [...path, name], replace),
  ])
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries)
}

function membersOf(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}
