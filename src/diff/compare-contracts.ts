import { compareAccess } from './compare-access.ts'
import { compareOperationResponses, compareParameters, compareRequestBodies } from './compare-operation.ts'
import { compareDeprecation, uncomparedParts } from './compare-usage.ts'
import {
  type ComparisonContext,
  type DocumentPair,
  difference,
  maxComparisons,
  maxDifferences,
  uncomparedNotes,
} from './comparison-context.ts'
import type { ContractComparison, ContractDifference } from './difference.ts'
import type { ContractDocument } from './document.ts'
import { childNode, nearestProvenance } from './document-node.ts'
import { type DocumentOperation, listOperations, matchOperations, operationTitle } from './operations.ts'

/**
 * All differences between our contract and another document, operation by operation.
 *
 * @throws DocumentError when a reference in either cannot be resolved.
 */
export function compareContracts(ours: ContractDocument, theirs: ContractDocument): ContractComparison {
  const { pairs, onlyOurs, onlyTheirs } = matchOperations(listOperations(ours), listOperations(theirs))
  const documents: DocumentPair = {
    ours: ours.library,
    theirs: theirs.library,
    budget: { remaining: maxComparisons },
    equalPairs: new Set(),
    known: new Map(),
    uncompared: new Set(uncomparedParts(ours.library.get(ours.file), theirs.library.get(theirs.file))),
  }
  const found = [
    ...collect(compareAllAccess(pairs, documents)),
    ...collect(compareAll(pairs, documents)),
    ...onlyOurs.map((operation) => unmatchedOperation(operation, 'removed', documents)),
    ...onlyTheirs.map((operation) => unmatchedOperation(operation, 'added', documents)),
  ]
  return {
    ours: ours.name,
    theirs: theirs.name,
    differences: found,
    operations: pairs.map(([operation]) => operationTitle(operation)),
    notes: [
      ...matchingNotes(pairs.length, onlyOurs, onlyTheirs),
      ...uncomparedNotes(documents),
      ...limitNotes(found, documents),
    ],
    unobserved: [],
  }
}

function* compareAll(
  pairs: readonly (readonly [DocumentOperation, DocumentOperation])[],
  documents: DocumentPair,
): Generator<ContractDifference> {
  for (const [one, other] of pairs) yield* compareOperations(one, other, documents)
}

/** The differences in access; what differs alike in every operation is reported once. */
function compareAllAccess(
  pairs: readonly (readonly [DocumentOperation, DocumentOperation])[],
  documents: DocumentPair,
): readonly ContractDifference[] {
  const found = pairs.flatMap(([one, other]) => [...compareAccess(one, other, operationContext(one, documents))])
  const keyOf = ({ aspect, change, from, to }: ContractDifference) => JSON.stringify([aspect, change, from, to])
  const counts = new Map<string, number>()
  for (const each of found) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1)
  const isCommon = (each: ContractDifference) => pairs.length > 1 && counts.get(keyOf(each)) === pairs.length
  const common = new Map(
    found
      .filter(isCommon)
      .reverse()
      .map((each) => [keyOf(each), each]),
  )
  return [
    ...[...common.values()].reverse().map((each) => ({ ...each, operation: 'every operation' })),
    ...found.filter((each) => !isCommon(each)),
  ]
}

/** Stops at the limit without computing the rest. */
function collect(found: Iterable<ContractDifference>): readonly ContractDifference[] {
  const differences: ContractDifference[] = []
  for (const one of found) {
    differences.push(one)
    if (differences.length >= maxDifferences) break
  }
  return differences
}

function limitNotes(found: readonly ContractDifference[], { budget }: DocumentPair): readonly string[] {
  const most = maxDifferences.toLocaleString('en')
  return [
    ...(found.length >= maxDifferences ? [`Only the first ${most} differences are reported.`] : []),
    ...(budget.remaining <= 0
      ? [`The documents are too large: the comparison stopped after ${maxComparisons.toLocaleString('en')} schemas.`]
      : []),
  ]
}

function matchingNotes(
  matched: number,
  onlyOurs: readonly DocumentOperation[],
  onlyTheirs: readonly DocumentOperation[],
): readonly string[] {
  const similar = onlyOurs.flatMap((operation) => {
    const other = onlyTheirs.find((one) => hasSameEnd(one, operation))
    if (other === undefined) return []
    return [
      `${operationTitle(operation)} exists only on our side; theirs has ${operationTitle(other)}. Do the base paths in "servers" differ?`,
    ]
  })
  const none = matched === 0 ? ['No operation has the same method and path on both sides.'] : []
  return [...none, ...similar]
}

function hasSameEnd(one: DocumentOperation, other: DocumentOperation): boolean {
  return one.keys.some((key) => {
    const [method = '', path = ''] = key.split(' ')
    return other.keys.some((theirs) => {
      const [otherMethod, otherPath = ''] = theirs.split(' ')
      if (method !== otherMethod || path === '' || otherPath === '') return false
      return path.endsWith(otherPath) || otherPath.endsWith(path)
    })
  })
}

/** The differences between two matching operations. */
function* compareOperations(
  ours: DocumentOperation,
  theirs: DocumentOperation,
  documents: DocumentPair,
): Generator<ContractDifference> {
  const context = operationContext(ours, documents)
  yield* compareDeprecation([ours.node], [theirs.node], { ...context, part: '' })
  yield* compareParameters(ours, theirs, context)
  yield* compareRequestBodies(childNode(ours.node, 'requestBody'), childNode(theirs.node, 'requestBody'), context)
  yield* compareOperationResponses(childNode(ours.node, 'responses'), childNode(theirs.node, 'responses'), context)
}

/** An operation that only one side has. */
function unmatchedOperation(
  operation: DocumentOperation,
  change: 'added' | 'removed',
  documents: DocumentPair,
): ContractDifference {
  const context = { ...operationContext(operation, documents), part: '' }
  const found =
    change === 'added'
      ? difference({ ...context, provenance: undefined }, 'operation', 'added', 'nothing', 'an operation')
      : difference(context, 'operation', 'removed', 'an operation', 'nothing')
  // An operation that only the other document has is not in our contract.
  const { origin, ...rest } = found
  return change === 'added' || origin === undefined ? rest : found
}

function operationContext(operation: DocumentOperation, documents: DocumentPair): ComparisonContext {
  return {
    ...documents,
    operation: operationTitle(operation),
    part: 'request',
    direction: 'request',
    pointer: '',
    provenance: nearestProvenance([operation.node, operation.item]),
    origin: operation.node,
    ancestors: new Set(),
  }
}
