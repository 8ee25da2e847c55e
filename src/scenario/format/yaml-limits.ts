import {
  type Alias,
  CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Finding } from './source.ts'

/** How many values a text can have within each other. */
const deepest = 100
/** How many anchors and aliases a text can have, together. */
const mostReferences = 10_000
/** How many values the aliases of a text can stand for, together: far above what files use, below what takes long to read. */
const mostCopies = 100_000

/** What a lexeme opens or closes. Indicators such as `- - -` open levels until the end of their line. */
const levels: Readonly<Record<string, readonly ['flow' | 'line', 1 | -1]>> = {
  'flow-map-start': ['flow', 1],
  'flow-seq-start': ['flow', 1],
  'flow-map-end': ['flow', -1],
  'flow-seq-end': ['flow', -1],
  'seq-item-ind': ['line', 1],
  'explicit-key-ind': ['line', 1],
}

/**
 * The place where a text exceeds a limit, before it is parsed; `undefined` when it keeps them.
 *
 * @param mostParts How many words, signs and blanks it can have: what the time to parse it depends on.
 */
export function exceededLimit(text: string, mostParts: number): Finding | undefined {
  const depth = { flow: 0, line: 0 }
  let [offset, references, parts] = [0, 0, 0]
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme) ?? ''
    const [counter, change] = levels[type] ?? ['flow', 0]
    depth[counter] += change
    if (type === 'newline') depth.line = 0
    if (type === 'anchor' || type === 'alias') references++
    parts++
    const isTooLong = parts > mostParts
    const problem = isTooLong ? tooLong : excess(depth.flow + depth.line, references)
    if (problem !== undefined) return { code: 'YAML_SYNTAX', offset, end: offset + 1, message: problem }
    if (!isMarker(type)) offset += lexeme.length
  }
  return undefined
}

const tooLong = 'the file is too large; split it into several files'

function excess(depth: number, references: number): string | undefined {
  if (depth > deepest) return `the values are nested too deeply; at most ${deepest} levels are allowed`
  return references > mostReferences ? `at most ${mostReferences} anchors and aliases are allowed` : undefined
}

/** Lexemes that mark a place and are no part of the text. */
export function isMarker(type: string | null): boolean {
  return type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar'
}

/** A key that its object has already. */
export interface DuplicateKey {
  readonly key: Scalar
  readonly first: Scalar
}

/** What the aliases of a document stand for, and its duplicate keys. */
export interface References {
  readonly duplicates: readonly DuplicateKey[]
  /** The value of an alias, of which `undefined` is one without an anchor; any other node itself. */
  resolve(node: unknown): unknown
  /** The first alias that makes the document too large, or that is within its own value. */
  readonly excessive: { readonly alias: Alias; readonly message: string } | undefined
}

/**
 * Finds the values of all aliases, and all duplicate keys, in one pass. The library visits the whole document for each alias,
 * and compares each key with all others.
 */
export function referencesIn(document: Document): References {
  const duplicates: DuplicateKey[] = []
  const anchors = new Map<string, unknown>()
  const targets = new Map<unknown, unknown>()
  const sizes = new Map<unknown, number>()
  let copies = 0
  let excessive: References['excessive']
  measure(document.contents)
  return { duplicates, resolve: (node) => (isAlias(node) ? targets.get(node) : node), excessive }

  /** How many values a node has, with those that its aliases stand for. */
  function measure(node: unknown): number {
    if (isPair(node)) return measure(node.key) + measure(node.value)
    if (isAlias(node)) return measureAlias(node)
    if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node)
    return isMap(node) || isSeq(node) ? measureItems(node) : 1
  }

  function measureItems(node: YAMLMap | YAMLSeq): number {
    if (isMap(node)) for (const duplicate of duplicatesIn(node)) duplicates.push(duplicate)
    let size = 1
    for (const item of node.items) size += measure(item)
    sizes.set(node, size)
    return size
  }

  function measureAlias(alias: Alias): number {
    const target = anchors.get(alias.source)
    targets.set(alias, target)
    const isOpen = (isMap(target) || isSeq(target)) && !sizes.has(target)
    const size = sizes.get(target) ?? 1
    copies += size
    if (isOpen) excessive ??= { alias, message: `the alias *${alias.source} is within the value that it stands for` }
    if (copies > mostCopies) excessive ??= { alias, message: tooManyCopies }
    return size
  }
}

function* duplicatesIn({ items }: YAMLMap): Generator<DuplicateKey> {
  const known = new Map<unknown, Scalar>()
  for (const { key } of items) {
    if (!isScalar(key)) continue
    const first = known.get(key.value)
    if (first === undefined) known.set(key.value, key)
    else yield { key, first }
  }
}

const tooManyCopies = `the aliases stand for too many values; at most ${mostCopies} are allowed`
