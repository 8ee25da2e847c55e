import { ConflictError, type Persistence } from './persistence.ts'
import type { World } from './world.ts'
import type { FoldedLog } from './world-log.ts'
import { StoreError } from './world-store.ts'

/** After how many events a log is folded again at the earliest, and how many events stay for the journal. */
const eventsBetweenFolds = 10_000

/** Stores a world, and replaces its log by fewer events. No reply changes. @throws StoreError, ConflictError */
export async function compactWorld(
  { store }: { readonly store: Persistence | undefined },
  world: World,
): Promise<void> {
  await store?.commit(world)
  const folded = world.fold()
  if (folded !== undefined) await foldWorld(store, world, folded)
}

function foldWorld(store: Persistence | undefined, world: World, folded: FoldedLog): void | Promise<void> {
  return store === undefined ? world.replaceLog(folded) : store.fold(world, folded)
}

/**
 * Folds the log of a world in which no call is in flight, where it has become long, and that shortens it by half.
 *
 * @param needed The version from which on its events are needed one by one. Events before the latest 10,000 are folded all the same.
 */
export function foldIfLong(store: Persistence | undefined, world: World, needed: (world: World) => number): void {
  if (world.log.length <= world.foldAt || world.isBusy) return
  const upTo = Math.max(needed(world), world.version - eventsBetweenFolds)
  if (store !== undefined && world.storage.events !== world.version) return
  const { length } = world.log
  const folded = world.fold(Math.min(upTo, world.version))
  const rest = folded === undefined ? length : folded.events.length + world.version - folded.upTo
  if (folded === undefined || rest > length / 2) {
    world.foldAt = length * 2
    return
  }
  world.foldAt = rest + eventsBetweenFolds
  // A log that cannot be folded now is folded later.
  const later = (error: unknown): void => {
    if (!(error instanceof StoreError || error instanceof ConflictError)) throw error
  }
  try {
    const folding = foldWorld(store, world, folded)
    if (folding instanceof Promise) folding.catch(later)
  } catch (error) {
    later(error)
  }
}
