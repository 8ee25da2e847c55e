import type { World } from './world.ts'

/** How much a sandbox holds at most. What is not named has no limit. */
export interface WorldLimits {
  /** How many worlds. */
  readonly worlds?: number
  /** How many bytes the log of one world takes, about: the length of its events as JSON. */
  readonly bytes?: number
  /** Real milliseconds for which nobody asked for a world; then it is dropped. */
  readonly idle?: number
}

/** Something would go past a limit that somebody set; the message says which, and what to do. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached'
}

/** Of a world whose size was asked for: how much of its log was counted, and what that came to. */
const counted = new WeakMap<World, { events: number; bytes: number }>()

/** How many bytes the log of a world takes; see `WorldLimits.bytes`. */
export function sizeOf(world: World): number {
  const count = counted.get(world) ?? { events: 0, bytes: 0 }
  counted.set(world, count)
  for (; count.events < world.log.length; count.events++) {
    count.bytes += JSON.stringify(world.log[count.events]).length
  }
  return count.bytes
}
