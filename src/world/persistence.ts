import type { Durations } from '../text/durations.ts'
import { realElapsed } from '../text/real-time.ts'
import type { Work } from '../text/slices.ts'
import type { WorldEvent } from './event.ts'
import type { World, WorldOrigin } from './world.ts'
import type { FoldedLog } from './world-log.ts'
import type { StoredCall, StoredScenario, StoredWorld, WorldCommit } from './world-store.ts'

/** Keeps the worlds of a sandbox in a store. */
export interface Persistence {
  /** Whether other processes change the same worlds. */
  readonly isShared: boolean
  readonly kind: StoreKind
  /** How long the store took. */
  readonly durations: StoreDurations
  /** @throws StoreError when the store cannot be used now. */
  check(): void | Promise<void>
  /** The names of the stored worlds, in the order of their creation; of a shared store, those that it had last. @throws StoreError */
  names(): readonly string[]
  /** Reads a world that is not in memory at once. A shared store has none: `refresh` reads its worlds. @throws StoreError */
  find(name: string): World | undefined
  /**
   * Only of a shared store: whether a call may be answered from the memory, since a world probably is as the store has it. The commit of
   * the call checks that.
   */
  isLikelyCurrent?(name: string): boolean
  /** Only of a shared store: waits for a turn to change a world, and returns a function to call at its end. */
  readonly turns?: { take(name: string): Promise<() => void> }
  /** Begins a call. The worlds that other calls touched are stored by those. */
  beginCall(): void
  /** Notes that a world may get events. */
  touch(world: World): void
  /**
   * Replaces the log of a world up to a version by fewer events, in the store and in memory. All its events must be stored.
   *
   * @throws StoreError
   * @throws ConflictError when another process was faster.
   */
  fold(world: World, folded: FoldedLog): void | Promise<void>
  /**
   * Removes a world from memory, after everything of it is stored. False when it has to stay, because it has events that are not
   * stored yet.
   *
   * @throws StoreError
   */
  release(world: World): boolean
  /** Deletes a world from a store. @throws StoreError */
  delete(name: string): void
  /**
   * Stores every event that is not stored yet. Worlds whose events cannot be stored leave the memory, so that the next use
   * reads them as the store has them.
   *
   * @param world A world that may have new events, in addition to those that were touched since the last commit.
   * @param call The call in this world; only in a shared store.
   * @throws StoreError
   * @throws ConflictError when another process was faster: the call has to be answered again.
   */
  commit(world?: World, call?: CallToCommit): void | Promise<void>
  /** The same at once, which only a store that is not shared can do. */
  commitNow(world?: World): void
  /**
   * Stores new worlds, all or none, with the scenarios of their runs. They are not in memory yet.
   *
   * @throws StoreError
   * @throws ConflictError when another process was faster.
   */
  adopt(worlds: readonly World[], scenarios: readonly StoredScenario[]): void | Promise<void>
  /**
   * Brings worlds to what a shared store has now, and reads worlds that are not in memory without holding up other calls;
   * `undefined` for all worlds. @throws StoreError
   */
  refresh(names: readonly string[] | undefined): void | Promise<void>
  /** Stores everything that is in memory, and closes the store. @throws StoreError */
  close(): void | Promise<void>
}

/** A call that a commit belongs to. */
export interface CallToCommit {
  /** Whether the world was not read for it: the commit fails when the store has another version. */
  readonly isUnread: boolean
  /** Its entry in the journal, which is stored with the events. */
  readonly entry?: EntryToStore
}

/** An entry of a journal on its way to a store. */
export interface EntryToStore {
  readonly stored: StoredCall
  /** Notes that it is stored. @param id its number, where that is known */
  keep(id: number | undefined): void
  /** Notes that the store did not take it, although its call read what the store has. */
  keepLater(): void
}

/** What keeps the worlds. */
export type StoreKind = 'memory' | 'sqlite' | 'postgres'

/** How long readings from a store took, and commits to it. */
export interface StoreDurations {
  readonly read: Durations
  readonly commit: Durations
}

/** The worlds in memory, for a persistence. */
export interface WorldCache {
  readonly worlds: ReadonlyMap<string, World>
  /** Takes a world that was read into memory. */
  keep(world: World): void
  /** Removes a world from memory; it is still in the store. */
  drop(world: World): void
  /** A world of that origin with an empty log, which is kept nowhere yet. */
  blank(origin: WorldOrigin): World
  /** A world as a store has it. Its steps are not scheduled yet. @param begun A world that has its events already. */
  restore(stored: StoredWorld, begun?: World): Work<World>
}

/** Another process changed the world in the meantime. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}

/** The key of the masks of a stored world. One that is not stored yet draws it. */
export function maskKeyOf({ storage }: { readonly storage: Pick<World['storage'], 'maskKey'> }): string {
  storage.maskKey ||= `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', '')
  return storage.maskKey
}

/** What a world has and its store has not. */
export function toCommit(world: World): WorldCommit {
  const { name, storage, origin, log, version } = world
  if (storage.events >= 0) {
    return {
      name,
      incarnation: storage.incarnation,
      after: storage.events,
      events: world.eventsBetween(storage.events),
    }
  }
  const begins = { origin, maskKey: maskKeyOf(world), replaces: storage.replaces }
  return { name, incarnation: crypto.randomUUID(), begins, after: version - log.length, events: log.slice() }
}

/** Notes that what worlds had was stored. */
export function noteStored(worlds: readonly World[], commits: readonly WorldCommit[]): void {
  for (const [index, { incarnation, after, events }] of commits.entries()) {
    const storage = worlds[index]?.storage
    if (storage !== undefined) Object.assign(storage, { incarnation, events: after + events.length })
  }
}

/** Appends events to a world that other processes stored. */
export function takeOver(world: World, events: readonly WorldEvent[]): void {
  const { onEvent } = world
  world.onEvent = undefined
  world.restore(events)
  world.onEvent = onEvent
  world.storage.events = world.version
  world.storage.changedElsewhere = realElapsed()
}
