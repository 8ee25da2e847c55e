import type { Work } from '../text/slices.ts'
import type { Instant } from './instant.ts'
import { World } from './world.ts'

/**
 * Replays the log of a world, as long work: gives the world as it was at an instant, after so many events, at least as many as the
 * restore point of its log stands for. To continue from the last request costs only the events between; the world that it gave before
 * changes along.
 */
export function replayWorld(world: World): (events: number, at: Instant) => Work<World> {
  let past = world.blank()
  return function* (events, at) {
    const isBehind = past.version < world.restorePoint
    if (events < past.version || at < past.now() || isBehind) past = world.blank()
    for (const event of world.eventsBetween(past.version, events)) {
      past.append(event)
      yield
    }
    past.clock.moveTo(at)
    return past
  }
}

/** An independent copy of a world under another name, as long work: of the instant at which it begins. */
export function* forkWorld(world: World, name: string): Work<World> {
  const copy = new World({ ...world.origin, name }, world.schedule.copy(), world.payers)
  Object.assign(copy.traces, world.traces)
  yield* copy.restoreSlowly(world.log.slice(), world.bytes)
  return copy
}
