import type { World } from '../../world/world.ts'
import type { Worlds } from '../../world/worlds.ts'
import { inheritSchedule } from './schedule.ts'

/** A copy of a settled world at this instant, with the steps that its runs still wait to play. @throws LimitReached */
export function forkWorld(worlds: Worlds, original: World, name: string): World {
  const copy = worlds.fork(original, name)
  inheritSchedule(copy, original)
  return copy
}
