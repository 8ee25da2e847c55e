import { toPointer } from '../text/json-pointer.ts'
import { compareRequirements } from './compare-requirements.ts'
import { isRecord } from './document.ts'
import type { Aspect, Drift } from './drift.ts'
import { drift, type Scene, within } from './finding.ts'
import type { Direction } from './judge.ts'
import { type Others, type Shape, shapeOf } from './shape.ts'
import { followed, type Spot } from './spot.ts'
import { typesText } from './types.ts'

export type CompareSchemas = (ours: readonly Spot[], theirs: readonly Spot[], scene: Scene) => Generator<Drift>

/** The members of objects: which there are, which have to be, and what they are. */
export function* compareMembers(
  ours: Shape,
  theirs: Shape,
  scene: Scene,
  compareSchemas: CompareSchemas,
): Generator<Drift> {
  for (const name of new Set([
    ...ours.members.keys(),
    ...theirs.members.keys(),
    ...ours.required,
    ...theirs.required,
  ])) {
    const one = memberOf(ours, name, scene.direction, scene.ours)
    const other = memberOf(theirs, name, scene.direction, scene.theirs)
    const here = within(scene, toPointer([name]), one ?? [])
    const [wasRequired, isRequired] = [ours.required.has(name), theirs.required.has(name)]
    if ((one === undefined) === (other === undefined)) {
      yield* compareRequirements(wasRequired, isRequired, here)
      yield* compareSchemas(one ?? [], other ?? [], here)
    } else if (other !== undefined) {
      const aspect = memberAspect(isRequired && !wasRequired, ours.others)
      yield drift(here, aspect, 'added', 'nothing', typesText(shapeOf(other, scene.theirs)))
    } else if (one !== undefined) {
      // Whether it was required says nothing of what is lost.
      yield drift(here, memberAspect(false, theirs.others), 'removed', typesText(shapeOf(one, scene.ours)), 'nothing')
    }
  }
}

/** What a member is, also where only the schema of all unnamed ones tells; `undefined` where it is for the other side. */
function memberOf(
  { members, others }: Shape,
  name: string,
  direction: Direction,
  library: Scene['ours'],
): readonly Spot[] | undefined {
  const spots = members.get(name)
  if (spots === undefined) return typeof others === 'object' ? others : undefined
  const keyword = direction === 'request' ? 'readOnly' : 'writeOnly'
  const isOther = spots.some((spot) =>
    followed(spot, library).some(({ value }) => isRecord(value) && value[keyword] === true),
  )
  return isOther ? undefined : spots
}

function memberAspect(isRequired: boolean, others: Others): Aspect {
  const member = isRequired ? 'required member' : 'member'
  return others === 'closed' ? `${member} of a closed object` : member
}

/** What members may come that the schema does not name. */
export function* compareOthers(
  { others: ours }: Shape,
  { others: theirs }: Shape,
  scene: Scene,
  compareSchemas: CompareSchemas,
): Generator<Drift> {
  if (typeof ours === 'object' && typeof theirs === 'object') {
    return yield* compareSchemas(ours, theirs, within(scene, '/*', ours))
  }
  const [before, after] = [rankOf(ours), rankOf(theirs)]
  if (before === after) return
  const aspect = ours === 'silent' || theirs === 'silent' ? 'undeclared other members' : 'other members'
  yield drift(scene, aspect, after < before ? 'narrowed' : 'widened', words[before], words[after])
}

const words = ['no other members', 'other members of one kind', 'any other members'] as const

function rankOf(others: Others): 0 | 1 | 2 {
  if (typeof others === 'object') return 1
  return others === 'closed' ? 0 : 2
}
