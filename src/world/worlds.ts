import { afterLimit, realNow as machineNow } from '../text/real-time.ts'
import { runAtOnce, type Work } from '../text/slices.ts'
import { foldIfLong } from './fold-world.ts'
import { checkRoom, tooManyWorlds, type WorldLimits } from './limits.ts'
import { seedWorld } from './on-file.ts'
import { builtInPayers, type PayerDirectory } from './payer.ts'
import { prepareWorlds, withPayers } from './payer-index.ts'
import type { CallToCommit, Persistence, WorldCache } from './persistence.ts'
import { forkWorld } from './replay.ts'
import { Schedule } from './schedule.ts'
import { World, type WorldObserver, type WorldOrigin } from './world.ts'
import { beginWorld, type WorldChanges, type WorldDefaults } from './world-defaults.ts'
import { type Leaving, WorldMemory } from './world-memory.ts'
import type { StoredScenario, StoredWorld } from './world-store.ts'

/** The worlds of a sandbox, by name. A world is created on first use. With a store, they are what the store has. */
export class Worlds {
  readonly limits: WorldLimits
  /** The version of a world from which on its events are still needed one by one. */
  earliestNeeded: (world: World) => number = () => Number.POSITIVE_INFINITY
  /** All worlds; with a store, those that are in memory. */
  readonly #worlds = new Map<string, World>()
  /** What keeps the worlds, if anything does. */
  readonly store: Persistence | undefined
  readonly #memory: WorldMemory
  readonly #beginning: WorldDefaults
  readonly #onEvent: WorldObserver = (world, event) => {
    this.#events++
    this.#beginning.onEvent?.(world, event)
  }
  #events = 0
  #payers: PayerDirectory

  constructor(
    beginning: WorldDefaults,
    limits: WorldLimits = {},
    persist?: (cache: WorldCache) => Persistence,
    realNow: () => number = machineNow,
    later: Leaving['later'] = afterLimit,
  ) {
    this.#beginning = beginning
    this.#payers = beginning.payers ?? builtInPayers
    this.limits = limits
    this.store = persist?.({
      worlds: this.#worlds,
      blank: (origin) => this.blank(origin),
      restore: (stored, begun) => this.#restore(stored, begun),
      keep: (world) => this.#hold(world),
      drop: (world) => this.#drop(world),
    })
    // A call that waits for a world of a shared store does not hold it yet.
    const leaving = this.store && { release: this.#release, later, least: this.store.isShared ? 1000 : 0 }
    this.#memory = new WorldMemory(limits, realNow, leaving)
  }

  /** How many worlds are in memory, and how many events calls of this process appended so far. */
  get counts(): { readonly worlds: number; readonly events: number } {
    return { worlds: this.#worlds.size, events: this.#events }
  }

  /** The payers of every world. */
  get payers(): PayerDirectory {
    return this.#payers
  }

  /**
   * Prepares to replace the payers of every world, as long work. Returns a function that replaces them. The claims stay, and are found by
   * the ids that their payers have then.
   */
  *preparePayers(payers: PayerDirectory): Work<() => void> {
    const replace = yield* prepareWorlds(this.#worlds, payers)
    return () => {
      this.#payers = payers
      replace()
    }
  }

  get names(): readonly string[] {
    this.#dropIdle()
    return [...new Set([...(this.store?.names() ?? []), ...this.#worlds.keys()])]
  }

  /**
   * The world of that name, created on first use.
   *
   * @throws LimitReached when the world is full, or one too many.
   */
  open(name: string): World {
    const world = this.find(name) ?? this.#create(name)
    this.#memory.count(world)
    this.#memory.makeRoom(name)
    this.#memory.checkSize(world, this.#worlds.size)
    return world
  }

  /** The world of that name, however full, if it exists. */
  find(name: string): World | undefined {
    this.#touch(name)
    const world = this.#worlds.get(name) ?? this.store?.find(name)
    if (world === undefined) return undefined
    foldIfLong(this.store, world, this.earliestNeeded)
    this.store?.touch(world)
    if (this.store !== undefined) this.#memory.makeRoom(name)
    return world
  }

  inMemory(name: string): World | undefined {
    return this.#worlds.get(name)
  }

  /** Takes a world that was read into memory. */
  #hold(world: World): void {
    runAtOnce(withPayers(this, world))
    this.#memory.forget(world.name)
    this.#worlds.set(world.name, world)
    this.#memory.use(world.name)
    this.#memory.count(world)
  }

  /** Stores the events that are not stored yet; see `Persistence`. Without a store, nothing. */
  commit(world?: World, call?: CallToCommit): void | Promise<void> {
    return this.store?.commit(world, call)
  }

  /** A world of that origin with an empty log, which is kept nowhere yet. */
  blank(origin: WorldOrigin): World {
    return new World(origin, new Schedule(), this.#payers)
  }

  /**
   * Keeps worlds that were made elsewhere, all or none, in place of those of their names.
   *
   * @param scenarios Those of their runs.
   * @throws LimitReached, StoreError and, when another process was faster, ConflictError
   */
  adopt(worlds: readonly World[], scenarios: readonly StoredScenario[]): void | Promise<void> {
    checkRoom(this.limits, this.names, worlds)
    const keep = (): void => {
      for (const world of worlds) this.keep(world)
    }
    const stored = this.store?.adopt(worlds, scenarios)
    return stored instanceof Promise ? stored.then(keep) : keep()
  }

  /** Brings worlds to what a store has now; see `Persistence`. A promise only where something has to be waited for. */
  refresh(names: readonly string[] | undefined): void | Promise<void> {
    if (this.store === undefined) return
    // A world of a shared store can be read again only before a call begins.
    if (this.store.isShared) runAtOnce(this.#memory.releaseIdle())
    const refreshed = this.store.refresh(names)
    if (!(refreshed instanceof Promise)) return
    return refreshed.then(() => {
      for (const name of names ?? []) if (this.#worlds.has(name)) this.#memory.use(name)
    })
  }

  /** Stores everything, and closes the store. */
  close(): void | Promise<void> {
    this.#memory.close()
    return this.store?.close()
  }

  *#restore(stored: StoredWorld, begun?: World): Work<World> {
    const { origin, incarnation, events, bytes, traces, maskKey } = stored
    const world = begun ?? this.blank(origin)
    if (begun === undefined) yield* world.restoreSlowly(events, bytes)
    world.onEvent = this.#onEvent
    world.storage.incarnation = incarnation
    world.storage.events = world.version
    world.storage.maskKey = maskKey
    Object.assign(world.traces, traces ?? { series: `${crypto.randomUUID()}/`, drawn: 0 })
    return yield* withPayers(this, world)
  }

  /**
   * Resets a world to its beginning, or creates it. `changes` replace the defaults of new worlds.
   *
   * @throws LimitReached when it is a new world and one too many.
   */
  reset(name: string, changes: WorldChanges = {}): World {
    const world = beginWorld(name, this.#beginning, changes, this.#payers)
    seedWorld(world)
    return this.keep(world)
  }

  /** An empty world that is kept nowhere, for a reply where no world can be read. */
  unstored(): World {
    return beginWorld('-', this.#beginning, {}, this.#payers)
  }

  /** An independent copy of a world, as long work; it is kept nowhere yet. @throws LimitReached before it is made. */
  *fork(world: World, name: string): Work<World> {
    this.#makePlace(name)
    if (this.store === undefined) this.#memory.checkCopy(world, this.#worlds.get(name))
    return yield* withPayers(this, yield* forkWorld(world, name))
  }

  /** Deletes a world. The next use creates a new one. */
  delete(name: string): void {
    this.store?.delete(name)
    this.#beginning.onEnded?.(this.#worlds.get(name))
    this.#worlds.delete(name)
    this.#memory.forget(name)
  }

  #create(name: string): World {
    const world = this.reset(name)
    world.storage.replaces = false
    this.#memory.create(world)
    return world
  }

  /** @throws LimitReached when a world of that name would be one too many. */
  #makePlace(name: string): void {
    const { worlds: most = Number.POSITIVE_INFINITY } = this.limits
    if (!this.#worlds.has(name) && this.names.length >= most) {
      const unused = this.#memory.takeUnused(this.#worlds)
      if (unused !== undefined) this.delete(unused)
    }
    if (!this.#worlds.has(name) && this.names.length >= most) throw tooManyWorlds(most)
  }

  /** Keeps a world. It replaces a world of the same name. @throws LimitReached */
  keep(world: World): World {
    const { name } = world
    this.#makePlace(name)
    runAtOnce(withPayers(this, world))
    world.onEvent = this.#onEvent
    this.#beginning.onEnded?.(this.#worlds.get(name))
    this.#memory.forget(name)
    this.#worlds.set(name, world)
    this.#memory.count(world)
    this.store?.touch(world)
    this.#touch(name)
    return world
  }

  /** Records the use of a world. Costs nothing without a store where idle worlds are kept. */
  #touch(name: string): void {
    this.#dropIdle()
    if (this.limits.idle === undefined && this.store === undefined) return
    if (this.#worlds.has(name)) this.#memory.use(name)
  }

  #dropIdle(): void {
    if (this.limits.idle !== undefined) for (const name of this.#memory.idle()) this.delete(name)
  }

  /** Removes a world from memory, unless a call is in flight in it. Whether it is out of memory now. */
  readonly #release = (name: string): boolean => {
    const world = this.#worlds.get(name)
    return world === undefined || (!world.isBusy && (this.store?.release(world) ?? false))
  }

  #drop(world: World): void {
    if (this.#worlds.get(world.name) !== world) return
    this.#worlds.delete(world.name)
    this.#memory.leave(world.name)
  }
}
