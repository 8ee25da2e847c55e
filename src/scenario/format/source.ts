import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { ProblemCode } from './problem.ts'

/** The outcome to a value: keys and indexes from the top. */
export type Path = readonly (string | number)[]

/** A problem before anybody knows the file's name. `offset` counts characters from the beginning of the text. */
export interface Finding {
  readonly code: ProblemCode
  readonly offset: number
  readonly message: string
}

/** A YAML text, read. */
export interface Source {
  /** What the text says, as plain data; `undefined` when it could not be read at all. */
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** Where a value, or its key, stands. What is not there stands where the nearest value around it does. */
  offsetOf(path: Path, what?: 'key' | 'value'): number
  /** Line and column of an offset, counted from 1. */
  placeOf(offset: number): { readonly line: number; readonly column: number }
}

const codes: Readonly<Record<string, ProblemCode>> = {
  DUPLICATE_KEY: 'DUPLICATE_KEY',
  MULTIPLE_DOCS: 'SEVERAL_DOCUMENTS',
  TAB_AS_INDENT: 'TAB',
}

const messages: Readonly<Partial<Record<ProblemCode, string>>> = {
  DUPLICATE_KEY: 'the key stands here twice',
  SEVERAL_DOCUMENTS: 'a file holds one scenario; this begins a second document',
  TAB: 'YAML is indented with blanks, not with tabs',
}

/** How often aliases may multiply: a file of cases shares its roles some hundred times, what goes on without end is stopped. */
const mostAliases = 10_000

/** Reads a YAML text with the position of everything in it. */
export function readSource(text: string): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
  const findings = [...document.errors, ...document.warnings].map(({ code, pos, message }): Finding => {
    const ours = codes[code] ?? 'YAML_SYNTAX'
    return { code: ours, offset: pos[0], message: messages[ours] ?? message }
  })
  const source = (value: unknown, more: readonly Finding[] = []): Source => ({
    value,
    findings: [...findings, ...more],
    offsetOf: (path, what = 'value') => offsetIn(document, path, what),
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset)
      return { line, column: col }
    },
  })
  // What is around a syntax error is guesswork; a key that stands twice leaves the rest as it is.
  if (findings.some(({ code }) => code !== 'DUPLICATE_KEY')) return source(undefined)
  if (document.contents === null) {
    return source(undefined, [{ code: 'EMPTY_FILE', offset: 0, message: 'the file holds no scenario' }])
  }
  const dangling = danglingIn(document)
  if (dangling.length > 0) return source(undefined, dangling)
  try {
    return source(document.toJS({ maxAliasCount: mostAliases }))
  } catch (error) {
    // So many aliases of aliases that reading them all would take for ever.
    const message = error instanceof Error ? error.message : String(error)
    return source(undefined, [{ code: 'YAML_SYNTAX', offset: 0, message }])
  }
}

/** The aliases that stand for nothing. */
function danglingIn(document: Document): readonly Finding[] {
  const aliases: Alias[] = []
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) aliases.push(alias)
    },
  })
  return aliases.map((alias) => ({
    code: 'YAML_SYNTAX',
    offset: startOf(alias) ?? 0,
    message: `there is no anchor &${alias.source} before this`,
  }))
}

function offsetIn(document: Document, path: Path, what: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, key] of path.entries()) {
    const item = memberOf(resolved(node, document), key)
    if (item === undefined) break
    node = item.value
    const isLast = depth === path.length - 1
    offset =
      (isLast && what === 'key' ? startOf(item.key) : startOf(node)) ?? startOf(item.key) ?? emptyAt(node) ?? offset
  }
  return offset
}

function memberOf(node: unknown, key: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) return typeof key === 'number' && key < node.items.length ? { value: node.items[key] } : undefined
  if (!isMap(node)) return undefined
  // Of a key that stands twice, the last counts.
  return (node.items as Pair[]).findLast((pair) => isScalar(pair.key) && String(pair.key.value) === key)
}

function resolved(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node
}

/** An empty value (`summary:`) stands behind its key, where nothing can be seen: then the key is the place. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined
  const { range } = node as Node
  return range != null && range[1] > range[0] ? range[0] : undefined
}

/** An empty entry of a list has no key: then the place is where it should stand. */
function emptyAt(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
