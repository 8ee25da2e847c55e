import type { Provenance } from '../contract/evidence.ts'
import { pointerKeys, toPointer, valueAtPath } from '../text/json-pointer.ts'
import { DocumentError, type DocumentLibrary, isRecord } from './document.ts'

/** A value in a document, and its position. */
export interface DocumentNode {
  readonly file: string
  readonly path: readonly string[]
  readonly value: unknown
  /** Whether its `$ref`, `allOf`, `oneOf` and `anyOf` are ignored, because other nodes represent them. */
  readonly isPartial?: true
}

/** The member of a node; its value is `undefined` when it does not exist. */
export function childNode({ file, path, value }: DocumentNode, key: string): DocumentNode {
  return { file, path: [...path, key], value: valueAtPath(value, [key]) }
}

/** The members of a node by name or index; empty for a scalar. */
export function childNodes(node: DocumentNode): readonly (readonly [string, DocumentNode])[] {
  const { value } = node
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).map((key) => [key, childNode(node, key)])
}

/** A unique name of the node. */
export function nodeId({ file, path, isPartial }: DocumentNode): string {
  return `${file}#${JSON.stringify(path)}${isPartial ? '!' : ''}`
}

/** A longer chain of references is circular. */
const maxReferences = 32

/**
 * A node and the targets of its chain of `$ref`.
 *
 * @throws DocumentError when a reference cannot be resolved.
 */
export function followReferences(node: DocumentNode, library: DocumentLibrary): readonly DocumentNode[] {
  const chain = [node]
  let next = referenceTarget(node, library)
  while (next !== undefined && chain.length <= maxReferences) {
    chain.push(next)
    next = referenceTarget(next, library)
  }
  return chain
}

/** The last node of a chain of references without sibling keywords other than annotations. */
export function followPlainReferences(node: DocumentNode, library: DocumentLibrary): DocumentNode {
  const chain = followReferences(node, library)
  return chain.find(({ value }) => !isPlainReference(value)) ?? node
}

function isPlainReference(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).every((key) => key === '$ref' || isAnnotation(key)) && '$ref' in value
}

/** Whether a keyword is an annotation, which does not affect validation. */
export function isAnnotation(keyword: string): boolean {
  return /^(description|title|examples?|default|deprecated|\$comment|externalDocs|xml|x-.*)$/.test(keyword)
}

/** The target of a node's `$ref`; `undefined` without one. */
export function referenceTarget(node: DocumentNode, library: DocumentLibrary): DocumentNode | undefined {
  const reference = isRecord(node.value) ? node.value.$ref : undefined
  if (typeof reference !== 'string') return undefined
  const [address = '', fragment = ''] = reference.split('#', 2)
  const file = address === '' ? node.file : (URL.parse(address, node.file)?.href ?? '')
  const path = fragment === '' ? [] : pointerKeys(decodeFragment(fragment))
  const value = valueAtPath(library.get(file), path)
  if (value === undefined)
    throw new DocumentError(`${nodeAddress(node)}: $ref ${JSON.stringify(reference)} cannot be resolved`)
  return { file, path, value }
}

/** How a fact is known, by the evidence marks of the nearest node that has them. */
export function nearestProvenance(nodes: readonly DocumentNode[]): Provenance | undefined {
  for (const { value } of nodes) {
    const { 'x-evidence': evidence, 'x-source': source } = isRecord(value) ? value : {}
    if (isEvidence(evidence)) return { evidence, source: typeof source === 'string' ? source : 'our contract' }
  }
  return undefined
}

function isEvidence(value: unknown): value is Provenance['evidence'] {
  return value === 'documented' || value === 'observed' || value === 'inferred'
}

function nodeAddress({ file, path }: DocumentNode): string {
  return `${file.replace(/^.*\//, '')}#${toPointer(path)}`
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
