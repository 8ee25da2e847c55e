import type { Provenance } from '../contract/evidence.ts'
import { abbreviate } from '../text/phrases.ts'
import { type Aspect, brokenParties, type Change, type ContractDifference, type Direction } from './difference.ts'
import type { DocumentLibrary } from './document.ts'
import { type DocumentNode, followReferences, nearestProvenance } from './document-node.ts'

/** How many comparisons remain. It bounds documents whose references would expand exponentially. */
interface ComparisonBudget {
  remaining: number
}

/** Comparisons of two schemas; enough for a document with thousands of schemas. */
export const maxComparisons = 200_000

/** More differences are not reported. */
export const maxDifferences = 5_000

/** Two documents that are being compared. */
export interface DocumentPair {
  readonly ours: DocumentLibrary
  readonly theirs: DocumentLibrary
  readonly budget: ComparisonBudget
  /** Pairs of schemas that are known to be equal. */
  readonly equalPairs: Set<string>
  /** What is known of pairs of alternatives. */
  readonly known: Map<string, boolean>
  /** Receives what could not be compared. */
  readonly uncompared: Set<string>
}

/** The note of a report on what could not be compared. */
export function uncomparedNotes({ uncompared }: { readonly uncompared: ReadonlySet<string> }): readonly string[] {
  return uncompared.size === 0 ? [] : [`Not compared: ${[...uncompared].sort().join('; ')}.`]
}

/** The position of a comparison in the documents. */
export interface ComparisonContext extends DocumentPair {
  readonly operation: string
  readonly part: string
  readonly direction: Direction
  readonly pointer: string
  /** The provenance of the nearest enclosing part of our contract. */
  readonly provenance: Provenance | undefined
  readonly origin: DocumentNode
  /** The pairs of schemas that are being compared above this one. */
  readonly ancestors: ReadonlySet<string>
  /** The side whose alternatives are compared with each other; absent when the sides are compared. */
  readonly side?: 'ours' | 'theirs'
}

/** The context of a nested part; `nodes` are its nodes in our contract. */
export function nestedContext(
  context: ComparisonContext,
  below: string,
  nodes: readonly DocumentNode[],
): ComparisonContext {
  const provenance =
    nearestProvenance(nodes.flatMap((node) => followReferences(node, context.ours))) ?? context.provenance
  return { ...context, pointer: `${context.pointer}${below}`, provenance, origin: nodes[0] ?? context.origin }
}

/** The most characters of a value that a difference shows. */
const maxText = 400

/** A difference at the position of a context. */
export function difference(
  context: ComparisonContext,
  aspect: Aspect,
  change: Change,
  from: string,
  to: string,
): ContractDifference {
  const { operation, part, pointer, direction, provenance, origin } = context
  const breaks = brokenParties(direction, aspect, change)
  const { file, path } = origin
  return {
    ...{ operation, part, pointer, aspect, change },
    ...{ from: abbreviate(from, maxText), to: abbreviate(to, maxText) },
    breaks,
    ...(provenance !== undefined && { provenance }),
    origin: { file, path },
  }
}
