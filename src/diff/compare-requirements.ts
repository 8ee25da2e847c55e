import type { Drift } from './drift.ts'
import { drift, type Scene } from './finding.ts'

/** Whether something has to be there. */
export function* compareRequirements(ours: boolean, theirs: boolean, scene: Scene): Generator<Drift> {
  if (ours === theirs) return
  const text = (isRequired: boolean) => (isRequired ? 'required' : 'optional')
  yield drift(scene, 'requirement', theirs ? 'narrowed' : 'widened', text(ours), text(theirs))
}
