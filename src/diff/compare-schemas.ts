import { compareForms } from './compare-forms.ts'
import { compareMembers, compareOthers } from './compare-members.ts'
import { compareTypes, compareValues, shareTypes } from './compare-values.ts'
import type { Library } from './document.ts'
import type { Drift } from './drift.ts'
import { drift, type Scene, within } from './finding.ts'
import { type Shape, shapeOf } from './shape.ts'
import { keyOf, type Spot, settled } from './spot.ts'

/** Deeper than anybody nests; what is below is not compared. */
const deepest = 64

/**
 * Everything in which theirs allows other values than ours.
 *
 * @param ours Schemas that all hold at once; `theirs` likewise.
 */
export function* compareSchemas(ours: readonly Spot[], theirs: readonly Spot[], scene: Scene): Generator<Drift> {
  const { alike, trail, effort, direction } = scene
  const keys = (spots: readonly Spot[], library: Library) => spots.map((spot) => keyOf(settled(spot, library))).join()
  const pair = `${direction} ${keys(ours, scene.ours)} ${keys(theirs, scene.theirs)}`
  if (alike.has(pair) || trail.has(pair) || trail.size >= deepest || effort.left <= 0) return
  effort.left--
  const [one, other] = [shapeOf(ours, scene.ours), shapeOf(theirs, scene.theirs)]
  const here = { ...within(scene, '', one.parts), trail: new Set([...trail, pair]) }
  let isAlike = true
  for (const found of compareShapes(one, other, here)) {
    isAlike = false
    yield found
  }
  if (isAlike) alike.add(pair)
}

function* compareShapes(ours: Shape, theirs: Shape, scene: Scene): Generator<Drift> {
  if (ours.forms.length > 0 || theirs.forms.length > 0) return yield* compareForms(ours, theirs, scene, compareSchemas)
  yield* compareTypes(ours, theirs, scene)
  // Where one side says nothing at all, everything that the other says would be a difference.
  if ((ours.types === undefined) !== (theirs.types === undefined) || !shareTypes(ours, theirs)) return
  yield* compareValues(ours, theirs, scene)
  yield* compareRules(ours, theirs, scene)
  yield* compareMembers(ours, theirs, scene, compareSchemas)
  yield* compareOthers(ours, theirs, scene, compareSchemas)
  if (ours.entries.length > 0 || theirs.entries.length > 0) {
    yield* compareSchemas(ours.entries, theirs.entries, within(scene, '/*', ours.entries))
  }
}

/** What can only be compared as text. */
function* compareRules(ours: Shape, theirs: Shape, scene: Scene): Generator<Drift> {
  for (const keyword of new Set([...ours.rules.keys(), ...theirs.rules.keys()])) {
    const [one, other] = [ours.rules.get(keyword), theirs.rules.get(keyword)]
    if (one === other) continue
    const change = one === undefined ? 'narrowed' : other === undefined ? 'widened' : 'changed'
    const text = (rule: string | undefined) => (rule === undefined ? `no ${keyword}` : `${keyword} ${rule}`)
    yield drift(scene, 'rule', change, text(one), text(other))
  }
}
