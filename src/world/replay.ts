import type { Instant } from './instant.ts'
import type { World } from './world.ts'

/**
 * Tells a world's log anew: gives the world as it was at an instant, when so many events had happened. To go on from where
 * it was asked last costs only what happened between; what it gave before changes with it.
 */
export function retelling(world: World): (events: number, at: Instant) => World {
  let past = world.blank()
  return (events, at) => {
    if (events < past.log.length || at < past.now()) past = world.blank()
    for (const event of world.log.slice(past.log.length, events)) past.append(event)
    past.clock.moveTo(at)
    return past
  }
}
