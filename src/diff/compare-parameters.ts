import { compareRequirements } from './compare-requirements.ts'
import { compareSchemas } from './compare-schemas.ts'
import type { Drift } from './drift.ts'
import { drift, type Scene, within } from './finding.ts'
import type { Operation } from './operations.ts'
import { parametersOf } from './parameters.ts'

/** What a request carries beside its body: in the path, the query, headers and cookies. */
export function* compareParameters(ours: Operation, theirs: Operation, scene: Scene): Generator<Drift> {
  const left = parametersOf(ours, scene.ours)
  const right = parametersOf(theirs, scene.theirs)
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(key), right.get(key)]
    const label = one?.label ?? other?.label ?? key
    const here = within({ ...scene, part: `request ${label}` }, '', one?.spots ?? [])
    if (one === undefined) {
      yield drift(here, other?.isRequired ? 'required parameter' : 'parameter', 'added', 'nothing', 'a parameter')
      continue
    }
    if (other === undefined) {
      yield drift(here, 'parameter', 'removed', 'a parameter', 'nothing')
      continue
    }
    yield* compareRequirements(one.isRequired, other.isRequired, here)
    yield* compareSchemas(one.schema, other.schema, here)
  }
}
