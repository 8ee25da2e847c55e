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
import { withoutByteOrderMark } from '../../text/decode-text.ts'
import type { ProblemCode } from './problem.ts'

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** A problem that the YAML reader found. `offset` counts UTF-16 units from the start of the text. */
export interface Finding {
  readonly code: ProblemCode
  readonly offset: number
  readonly message: string
}

/** A YAML text with positions. */
export interface Source {
  /** The content as plain data; `undefined` when the text cannot be read. */
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** The offset of a value or of its key. If there is none, the offset of the nearest value around it. */
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
  DUPLICATE_KEY: 'duplicate key',
  SEVERAL_DOCUMENTS: 'a file must contain one scenario; a second document starts here',
  TAB: 'YAML does not allow tabs for indentation; use spaces',
}

/** The limit for expanded aliases: above the hundreds that a file of contract cases uses, below what an attack needs. */
const mostAliases = 10_000

/** Reads a YAML text. */
export function readSource(content: string): Source {
  const text = withoutByteOrderMark(content)
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
  // The values around a syntax error are not reliable; a duplicate key does not affect the rest.
  if (findings.some(({ code }) => code !== 'DUPLICATE_KEY')) return source(undefined)
  if (document.contents === null) {
    return source(undefined, [{ code: 'EMPTY_FILE', offset: 0, message: 'the file is empty' }])
  }
  const dangling = danglingIn(document)
  if (dangling.length > 0) return source(undefined, dangling)
  try {
    return source(document.toJS({ maxAliasCount: mostAliases }))
  } catch (error) {
    // Aliases of aliases that expand beyond the limit.
    const message = error instanceof Error ? error.message : String(error)
    return source(undefined, [{ code: 'YAML_SYNTAX', offset: 0, message }])
  }
}

/** Aliases without an anchor. */
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
    message: `unknown alias *${alias.source}: there is no anchor &${alias.source} before it`,
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
  // Of duplicate keys, the last one counts.
  return (node.items as Pair[]).findLast((pair) => isScalar(pair.key) && String(pair.key.value) === key)
}

function resolved(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node
}

/** An empty value (`summary:`) has no visible position; the caller uses that of its key. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined
  const { range } = node as Node
  return range != null && range[1] > range[0] ? range[0] : undefined
}

/** An empty entry of a list has no key either; its position is where a value would be. */
function emptyAt(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
