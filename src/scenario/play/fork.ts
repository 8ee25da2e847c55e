import type { World } from '../../world/world.ts'
import type { Worlds } from '../../world/worlds.ts'
import { inheritAgenda } from './schedule.ts'

/** A copy of a settled world at this instant, with the steps that its stories still wait to play. @throws LimitReached */
export function forkWorld(worlds: Worlds, original: World, name: string): World {
  const copy = worlds.fork(original, name)
  inheritAgenda(copy, original)
  return copy
}
