import { compareOperations, lonelyOperation } from './compare-operations.ts'
import type { Contract } from './document.ts'
import type { Comparison, Drift } from './drift.ts'
import { mostComparisons, mostFindings, type Pairing } from './finding.ts'
import { matchOperations, nameOf, type Operation, operationsOf } from './operations.ts'

/**
 * Everything in which another document differs from our contract, operation by operation.
 *
 * @throws DocumentError when a reference of either leads nowhere.
 */
export function compareContracts(ours: Contract, theirs: Contract): Comparison {
  const { pairs, onlyOurs, onlyTheirs } = matchOperations(operationsOf(ours), operationsOf(theirs))
  const pairing: Pairing = {
    ours: ours.library,
    theirs: theirs.library,
    effort: { left: mostComparisons },
    alike: new Set(),
  }
  const found = [
    ...gathered(allOf(pairs, pairing)),
    ...onlyOurs.map((operation) => lonelyOperation(operation, 'removed', pairing)),
    ...onlyTheirs.map((operation) => lonelyOperation(operation, 'added', pairing)),
  ]
  return {
    ours: ours.name,
    theirs: theirs.name,
    drifts: found,
    matched: pairs.length,
    notes: [...notesOnMatching(pairs.length, onlyOurs, onlyTheirs), ...notesOnLimits(found, pairing)],
    unseen: [],
  }
}

function* allOf(pairs: readonly (readonly [Operation, Operation])[], pairing: Pairing): Generator<Drift> {
  for (const [one, other] of pairs) yield* compareOperations(one, other, pairing)
}

/** As many as are of use; what follows is not even looked for. */
function gathered(found: Iterable<Drift>): readonly Drift[] {
  const drifts: Drift[] = []
  for (const one of found) {
    drifts.push(one)
    if (drifts.length >= mostFindings) break
  }
  return drifts
}

function notesOnLimits(found: readonly Drift[], { effort }: Pairing): readonly string[] {
  const most = mostFindings.toLocaleString('en')
  return [
    ...(found.length >= mostFindings ? [`Only the first ${most} differences are told.`] : []),
    ...(effort.left <= 0
      ? [`The documents are too large: after ${mostComparisons.toLocaleString('en')} schemas the comparison ended.`]
      : []),
  ]
}

function notesOnMatching(
  matched: number,
  onlyOurs: readonly Operation[],
  onlyTheirs: readonly Operation[],
): readonly string[] {
  const similar = onlyOurs.flatMap((operation) => {
    const other = onlyTheirs.find((one) => endsAlike(one, operation))
    if (other === undefined) return []
    return [
      `${nameOf(operation)} was not found; theirs has ${nameOf(other)}. Does a base path in "servers" tell them apart?`,
    ]
  })
  const none = matched === 0 ? ['No operation of theirs has the method and path of one of ours.'] : []
  return [...none, ...similar]
}

function endsAlike(one: Operation, other: Operation): boolean {
  return one.keys.some((key) => {
    const [method = '', path = ''] = key.split(' ')
    return other.keys.some((theirs) => {
      const [otherMethod, otherPath = ''] = theirs.split(' ')
      if (method !== otherMethod || path === '' || otherPath === '') return false
      return path.endsWith(otherPath) || otherPath.endsWith(path)
    })
  })
}
