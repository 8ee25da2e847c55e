import type { World } from './world.ts'

/**
 * Tells a world's log anew: gives the world as it was when so many events had happened. To go on from where it was asked
 * last costs only what happened between; what it gave before changes with it.
 */
export function retelling(world: World): (events: number) => World {
  let past = world.blank()
  return (events) => {
    if (events < past.log.length) past = world.blank()
    for (const event of world.log.slice(past.log.length, events)) past.append(event)
    return past
  }
}
