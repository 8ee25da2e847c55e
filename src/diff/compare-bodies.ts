import { compareRequirements } from './compare-requirements.ts'
import { compareSchemas } from './compare-schemas.ts'
import { contentsOf, counterpart } from './contents.ts'
import { isRecord } from './document.ts'
import type { Drift } from './drift.ts'
import { drift, type Scene, within } from './finding.ts'
import { child, followed, type Spot } from './spot.ts'

/** The body of a request. */
export function* compareBodies(ours: Spot, theirs: Spot, scene: Scene): Generator<Drift> {
  const [one, other] = [followed(ours, scene.ours), followed(theirs, scene.theirs)]
  const [wasThere, isThere] = [isRecord(one.at(-1)?.value), isRecord(other.at(-1)?.value)]
  const here = within(scene, '', wasThere ? one : [])
  const [wasRequired, isRequired] = [isRequiredIn(one), isRequiredIn(other)]
  if (!wasThere && isThere) yield drift(here, isRequired ? 'required body' : 'body', 'added', 'nothing', 'a body')
  if (wasThere && !isThere) yield drift(here, 'body', 'removed', 'a body', 'nothing')
  if (!wasThere || !isThere) return
  yield* compareRequirements(wasRequired, isRequired, here)
  yield* compareContents(one, other, here)
}

function isRequiredIn(spots: readonly Spot[]): boolean {
  const value = spots.at(-1)?.value
  return isRecord(value) && value.required === true
}

/** What a body can be written in, and what it is in each. */
export function* compareContents(ours: readonly Spot[], theirs: readonly Spot[], scene: Scene): Generator<Drift> {
  const [left, right] = [contentsOf(ours), contentsOf(theirs)]
  const compared = new Set<string>()
  for (const [type, one] of left) {
    const same = counterpart(type, right)
    if (same === undefined) yield drift(scene, 'content type', 'removed', type, 'nothing')
    else yield* compareMedia(type, one, right.get(same), scene)
    compared.add(same ?? '')
  }
  for (const [type, other] of right) {
    if (compared.has(type)) continue
    const same = counterpart(type, left)
    if (same === undefined) yield drift(scene, 'content type', 'added', 'nothing', type)
    else yield* compareMedia(type, left.get(same), other, scene)
  }
}

function* compareMedia(type: string, ours: Spot | undefined, theirs: Spot | undefined, scene: Scene): Generator<Drift> {
  const [one, other] = [schemaOf(ours), schemaOf(theirs)]
  // A document that leaves a body undescribed allows everything on purpose less often than it forgets it.
  if (one === undefined || other === undefined) return
  const part = type === 'application/json' ? scene.part : `${scene.part} ${type}`
  yield* compareSchemas([one], [other], within({ ...scene, part }, '', [one]))
}

function schemaOf(media: Spot | undefined): Spot | undefined {
  const schema = media === undefined ? undefined : child(media, 'schema')
  return schema?.value === undefined ? undefined : schema
}
