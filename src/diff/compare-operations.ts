import { compareBodies } from './compare-bodies.ts'
import { compareParameters } from './compare-parameters.ts'
import { compareResponses } from './compare-responses.ts'
import type { Drift } from './drift.ts'
import { drift, type Pairing, type Scene } from './finding.ts'
import { nameOf, type Operation } from './operations.ts'
import { child, provenanceIn } from './spot.ts'

/** Everything in which an operation differs from its counterpart. */
export function* compareOperations(ours: Operation, theirs: Operation, pairing: Pairing): Generator<Drift> {
  const scene = sceneOf(ours, pairing)
  yield* compareParameters(ours, theirs, scene)
  yield* compareBodies(child(ours.spot, 'requestBody'), child(theirs.spot, 'requestBody'), scene)
  yield* compareResponses(child(ours.spot, 'responses'), child(theirs.spot, 'responses'), scene)
}

/** An operation that only one side has. */
export function lonelyOperation(operation: Operation, change: 'added' | 'removed', pairing: Pairing): Drift {
  const scene = { ...sceneOf(operation, pairing), part: '' }
  const found =
    change === 'added'
      ? drift({ ...scene, known: undefined }, 'operation', 'added', 'nothing', 'an operation')
      : drift(scene, 'operation', 'removed', 'an operation', 'nothing')
  // What only theirs has stands nowhere in our contract.
  const { origin, ...rest } = found
  return change === 'added' || origin === undefined ? rest : found
}

function sceneOf(operation: Operation, pairing: Pairing): Scene {
  return {
    ...pairing,
    operation: nameOf(operation),
    part: 'request',
    direction: 'request',
    pointer: '',
    known: provenanceIn([operation.spot, operation.item]),
    origin: operation.spot,
    trail: new Set(),
  }
}
