import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import { withoutByteOrderMark } from '../../text/decode-text.ts'
import { abbreviate } from '../../text/phrases.ts'
import { mostProblems, type ProblemCode } from './problem.ts'
import { yamlFindings } from './yaml-findings.ts'
import { exceededLimit, type References, referencesIn } from './yaml-limits.ts'

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** A part of the text: offsets in UTF-16 units from its start; `end` is after the last unit. */
export interface TextRange {
  readonly offset: number
  readonly end: number
}

/** A problem that the YAML reader found. */
export interface Finding extends TextRange {
  readonly code: ProblemCode
  readonly message: string
}

/** The position of a part of the text. */
export interface TextPlace {
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** Absent for a column above 1,000. */
  readonly excerpt?: Excerpt
}

/** The line that a problem is in. */
export interface Excerpt {
  readonly text: string
  /** How many UTF-16 units from the column on are wrong, at least 1. */
  readonly length: number
}

/** A YAML text with positions. */
export interface Source {
  /** The content as plain data; `undefined` when the text cannot be read. */
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** The range of a value or of its key. If there is none, the range of the nearest value around it. */
  rangeOf(path: Path, what?: 'key' | 'value'): TextRange
  placeOf(range: TextRange): TextPlace
  /** A number, a boolean or a null as written: `0012345`; empty for a key without a value. `undefined` for anything else. */
  writtenAt(path: Path): string | undefined
}

/** The most characters of a line that is shown with a problem. */
const longestExcerpt = 1000

/** The lines of a text. */
export class Lines {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  }

  /** The position of an offset, counted from 1. */
  at(offset: number): { readonly line: number; readonly column: number } {
    const line = Math.max(1, this.#countStarts(offset))
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 }
  }

  /** The text of a line, without its line break. */
  textOf(line: number): string {
    return this.#text.slice(this.#starts[line - 1], this.#starts[line]).replace(/\r?\n$/, '')
  }

  /** How many lines start at or before an offset. */
  #countStarts(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * Reads a YAML text. The time is linear in its length; the values of a text that exceeds a limit are not read.
 *
 * @param mostParts The limit for the words, signs and blanks of a file that a running server reads.
 */
export function readSource(content: string, mostParts: number = Number.POSITIVE_INFINITY): Source {
  const text = withoutByteOrderMark(content)
  const lines = new Lines(text)
  const exceeded = exceededLimit(text, mostParts)
  if (exceeded !== undefined) return sourceOf(lines, undefined, undefined, [exceeded])
  const document = parseDocument(text, { prettyErrors: false, merge: true, logLevel: 'error', uniqueKeys: false })
  const references = referencesIn(document)
  const findings = yamlFindings(document, text, lines, references.duplicates)
  const source = (value: unknown, more: readonly Finding[] = []) =>
    sourceOf(lines, { contents: document.contents, references }, value, [...findings, ...more])
  // The values around a syntax error are not reliable; a duplicate key does not affect the rest.
  if (findings.some(({ code }) => code !== 'DUPLICATE_KEY')) return source(undefined)
  if (document.contents === null) {
    return source(undefined, [{ code: 'EMPTY_FILE', offset: 0, end: 1, message: 'the file is empty' }])
  }
  const unusable = unusableIn(document, references)
  if (unusable.length > 0) return source(undefined, unusable)
  return source(document.toJS({ maxAliasCount: -1 }))
}

/** The nodes of a document, and what its aliases stand for. */
interface Tree {
  readonly contents: unknown
  readonly references: References
}

function sourceOf(lines: Lines, tree: Tree | undefined, value: unknown, findings: readonly Finding[]): Source {
  return {
    value,
    findings,
    rangeOf: (path, what = 'value') => (tree === undefined ? { offset: 0, end: 1 } : rangeIn(tree, path, what)),
    writtenAt: (path) => tree && writtenIn(tree, path),
    placeOf: ({ offset, end }) => {
      const { line, column } = lines.at(offset)
      const written = lines.textOf(line)
      const length = Math.max(1, Math.min(end - offset, written.trimEnd().length - column + 1))
      return {
        line,
        column,
        ...(column <= longestExcerpt && { excerpt: { text: written.slice(0, longestExcerpt), length } }),
      }
    },
  }
}

/** Values that a scenario cannot have: aliases without an anchor, keys that are lists or objects, merges of other values. */
function unusableIn(document: Document, { resolve, excessive }: References): readonly Finding[] {
  const findings: Finding[] = []
  const report = (node: unknown, message: string) => {
    findings.push({ code: 'YAML_SYNTAX', ...(rangeOfNode(node) ?? { offset: 0, end: 1 }), message })
  }
  if (excessive !== undefined) report(excessive.alias, excessive.message)
  visit(document, {
    Alias: (_, alias) => {
      if (resolve(alias) !== undefined) return undefined
      const name = abbreviate(alias.source)
      report(alias, `unknown alias *${name}: there is no anchor &${name} before it`)
      return findings.length >= mostProblems ? visit.BREAK : undefined
    },
    Pair: (_, { key, value }) => {
      const name = resolve(key)
      if (isMap(name) || isSeq(name)) report(key, `a key must be a text, not ${isMap(name) ? 'an object' : 'a list'}`)
      if (!isScalar(name) || name.source !== '<<') return
      const sources = isSeq(value) ? value.items : [value]
      const isMerge = sources.every((one) => isMap(resolve(one)) || isAlias(one))
      if (!isMerge) report(value ?? key, '"<<" must be an alias of an object, such as *same')
    },
  })
  return findings
}

function rangeIn({ contents, references: { resolve } }: Tree, path: Path, what: 'key' | 'value'): TextRange {
  let node: unknown = contents
  let range = rangeOfNode(node) ?? { offset: 0, end: 1 }
  for (const [depth, key] of path.entries()) {
    const item = memberOf(resolve(node), key)
    if (item === undefined) break
    node = item.value
    const isLast = depth === path.length - 1
    range =
      (isLast && what === 'key' ? rangeOfNode(item.key) : rangeOfNode(node)) ??
      rangeOfNode(item.key) ??
      emptyRange(node) ??
      range
  }
  return range
}

function writtenIn({ contents, references: { resolve } }: Tree, path: Path): string | undefined {
  let node: unknown = contents
  for (const key of path) node = memberOf(resolve(node), key)?.value
  const scalar = resolve(node)
  return isScalar(scalar) && typeof scalar.value !== 'string' ? scalar.source : undefined
}

function memberOf(node: unknown, key: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) return typeof key === 'number' && key < node.items.length ? { value: node.items[key] } : undefined
  if (!isMap(node)) return undefined
  return membersByKey(node).get(key)
}

const indexes = new WeakMap<object, ReadonlyMap<unknown, Pair>>()

/** The members of an object. They are indexed once: each problem of a file looks for its place. */
function membersByKey(node: { readonly items: readonly unknown[] }): ReadonlyMap<unknown, Pair> {
  const known = indexes.get(node)
  if (known !== undefined) return known
  // Of duplicate keys, the last one counts.
  const index = new Map(
    (node.items as readonly Pair[]).flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
  )
  indexes.set(node, index)
  return index
}

/** An empty value (`summary:`) has no visible position; the caller uses that of its key. */
function rangeOfNode(node: unknown): TextRange | undefined {
  if (!isNode(node)) return undefined
  const { range } = node as Node
  return range != null && range[1] > range[0] ? { offset: range[0], end: range[1] } : undefined
}

/** An empty entry of a list has no key either; its position is where a value would be. */
function emptyRange(node: unknown): TextRange | undefined {
  const offset = isNode(node) ? node.range?.[0] : undefined
  return offset === undefined ? undefined : { offset, end: offset + 1 }
}
