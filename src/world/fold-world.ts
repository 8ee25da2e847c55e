import { runAtOnce, runInSlices, type Work } from '../text/slices.ts'
import { ConflictError, type Persistence } from './persistence.ts'
import type { World } from './world.ts'
import type { FoldedLog, Folding } from './world-log.ts'
import { StoreError } from './world-store.ts'

/** After how many events a log is folded again at the earliest, and how many events stay for the journal. */
const eventsBetweenFolds = 10_000

/** Stores a world, and replaces its log by fewer events. No reply changes. @throws StoreError, ConflictError */
export async function compactWorld(
  { store }: { readonly store: Persistence | undefined },
  world: World,
): Promise<void> {
  for (;;) {
    const since = world.restorePoint
    const folded = await runInSlices(world.fold())
    await store?.commit(world)
    if (folded?.since === world.restorePoint) await replaceLog(store, world, folded)
    // Another call can have folded the log meanwhile, up to an earlier version.
    if (world.restorePoint === (folded?.upTo ?? since)) return
  }
}

function replaceLog(store: Persistence | undefined, world: World, folded: FoldedLog): void | Promise<void> {
  return store === undefined ? world.replaceLog(folded) : store.fold(world, folded)
}

/**
 * Folds the log of a world where it has become long, and that shortens it by half: in slices, between which calls are answered. A
 * later use of the world replaces the log, when no call is in flight in the world.
 *
 * @param needed The version from which on its events are needed one by one. Events before the latest 10,000 are folded all the same.
 */
export function foldIfLong(store: Persistence | undefined, world: World, needed: (world: World) => number): void {
  const { length } = world.log
  if (length <= world.foldAt || world.isBusy) return
  if (world.folding === undefined && world.replaceable < length / 2) {
    world.foldAt = length * 2
    return
  }
  world.folding ??= beginFolding(world, Math.max(needed(world), world.version - eventsBetweenFolds))
  const { folding } = world
  // Where the event loop does not turn, no slice begins, and the log would grow without a limit.
  if (length > 2 * folding.length) runAtOnce(folding.work)
  const { result } = folding
  if (result === undefined || (store !== undefined && world.storage.events !== world.version)) return
  world.folding = undefined
  const { folded } = result
  if (folded === undefined || folded.events.length + folding.version - folded.upTo > folding.length / 2) {
    world.foldAt = folding.length * 2
    return
  }
  if (folded.since !== world.restorePoint) return
  world.foldAt = folded.events.length + world.version - folded.upTo + eventsBetweenFolds
  // A log that cannot be folded now is folded later.
  const later = (error: unknown): void => {
    if (!(error instanceof StoreError || error instanceof ConflictError)) throw error
  }
  try {
    const replaced = replaceLog(store, world, folded)
    if (replaced instanceof Promise) replaced.catch(later)
  } catch (error) {
    later(error)
  }
}

function beginFolding(world: World, upTo: number): Folding {
  const work = function* (): Work<void> {
    folding.result = { folded: yield* world.fold(Math.min(upTo, world.version)) }
  }
  const folding: Folding = { work: work(), length: world.log.length, version: world.version }
  void runInSlices(folding.work)
  return folding
}
