import { realNow as machineNow } from '../text/real-time.ts'
import { startClock } from './clock.ts'
import { checkRoom, LimitReached, type WorldLimits } from './limits.ts'
import { seedWorld } from './on-file.ts'
import { builtInPayers, type PayerDirectory } from './payer.ts'
import type { Persistence, WorldCache } from './persistence.ts'
import { Schedule } from './schedule.ts'
import { World, type WorldObserver, type WorldOrigin } from './world.ts'
import type { WorldChanges, WorldDefaults } from './world-defaults.ts'
import type { StoredScenario, StoredWorld } from './world-store.ts'

/** The worlds of a sandbox, by name. A world is created on first use. With a store, they are what the store has. */
export class Worlds {
  readonly limits: WorldLimits
  /** All worlds; with a store, those that are in memory. */
  readonly #worlds = new Map<string, World>()
  /** What keeps the worlds, if anything does. */
  readonly store: Persistence | undefined
  /** When each world was last used, in real time; kept only where idle worlds are deleted. */
  readonly #asked = new Map<string, number>()
  /** The worlds that a call created, with the length of their logs at that time; kept only where worlds are limited. */
  readonly #created = new Map<string, number>()
  /** The counted size of each world; kept only where their total is limited. */
  readonly #sizes = new Map<string, number>()
  #total = 0
  readonly #beginning: WorldDefaults
  readonly #realNow: () => number
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
  ) {
    this.#beginning = beginning
    this.#payers = beginning.payers ?? builtInPayers
    this.limits = limits
    this.store = persist?.({ worlds: this.#worlds, restore: (stored) => this.#restore(stored) })
    this.#realNow = realNow
  }

  /** How many worlds are in memory, and how many events calls of this process appended so far. */
  get counts(): { readonly worlds: number; readonly events: number } {
    return { worlds: this.#worlds.size, events: this.#events }
  }

  /** The payers of every world. */
  get payers(): PayerDirectory {
    return this.#payers
  }

  set payers(payers: PayerDirectory) {
    this.#payers = payers
    for (const world of this.#worlds.values()) world.payers = payers
  }

  get names(): readonly string[] {
    this.#dropIdle()
    if (this.store === undefined) return [...this.#worlds.keys()]
    return [...new Set([...this.store.names(), ...this.#worlds.keys()])]
  }

  /**
   * The world of that name, created on first use.
   *
   * @throws LimitReached when the world is full, or one too many.
   */
  open(name: string): World {
    const world = this.find(name) ?? this.#create(name)
    const { bytes: most, totalBytes } = this.limits
    const remedy = `reset it (POST /_payerbox/worlds/${name}/reset), delete it (DELETE) or raise the limit`
    if (most !== undefined && world.bytes > most) {
      throw new LimitReached(`world ${name} holds ${world.bytes} bytes, and the limit is ${most}; ${remedy}`)
    }
    if (totalBytes !== undefined) {
      this.#count(world)
      const share = Math.floor(totalBytes / this.#worlds.size)
      if (this.#total > totalBytes && world.bytes > share) {
        const why = `all worlds hold ${this.#total} bytes, and the limit is ${totalBytes}, or ${share} for each of ${this.#worlds.size}`
        throw new LimitReached(`${why}; world ${name} holds ${world.bytes}; ${remedy}`)
      }
    }
    return world
  }

  /** The world of that name, however full, if it exists. */
  find(name: string): World | undefined {
    this.#touch(name)
    if (this.store === undefined) return this.#worlds.get(name)
    const world = this.#worlds.get(name) ?? this.store.find(name)
    if (world !== undefined) this.store.touch(world)
    return world
  }

  /** Stores the events that are not stored yet; see `Persistence`. Without a store, nothing. */
  commit(world?: World): void | Promise<void> {
    return this.store?.commit(world)
  }

  /** The same at once, which only a store that is not shared can do. */
  commitNow(world?: World): void {
    if (this.commit(world) instanceof Promise) throw new Error('a shared store cannot store at once')
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
      for (const world of worlds) this.#keep(world)
    }
    const stored = this.store?.adopt(worlds, scenarios)
    return stored instanceof Promise ? stored.then(keep) : keep()
  }

  /** Brings worlds to what a shared store has now; see `Persistence`. */
  refresh(names: readonly string[] | undefined): void | Promise<void> {
    return this.store?.refresh(names)
  }

  /** Stores everything, and closes the store. */
  close(): void | Promise<void> {
    return this.store?.close()
  }

  #restore({ origin, incarnation, events, traces }: StoredWorld): World {
    const world = this.blank(origin)
    world.restore(events)
    world.onEvent = this.#onEvent
    world.storage.incarnation = incarnation
    world.storage.events = events.length
    Object.assign(world.traces, traces ?? { series: `${crypto.randomUUID()}/`, drawn: 0 })
    return world
  }

  /**
   * Resets a world to its beginning, or creates it. `changes` replace the defaults of new worlds.
   *
   * @throws LimitReached when it is a new world and one too many.
   */
  reset(name: string, changes: WorldChanges = {}): World {
    const world = this.#begin(name, changes)
    seedWorld(world)
    return this.#keep(world)
  }

  /** An empty world that is kept nowhere, for a reply where no world can be read. */
  unstored(): World {
    return this.#begin('-', {})
  }

  #begin(name: string, changes: WorldChanges): World {
    const { seed, clock, settings, seededAs = name } = { ...this.#beginning, ...changes }
    const isReproducible = changes.seed !== undefined || changes.seededAs !== undefined
    const origin = {
      name,
      seed,
      line: seededAs,
      idSalt: isReproducible ? '' : (this.#beginning.idSalt ?? ''),
      clock: startClock(clock),
      settings: { ...this.#beginning.settings, ...settings },
    }
    return this.blank(origin)
  }

  /** Copies a world at this instant. The copy replaces a world of the same name. @throws LimitReached */
  fork(original: World, name: string): World {
    return this.#keep(original.fork(name))
  }

  /** Deletes a world. The next use creates a new one. */
  delete(name: string): void {
    this.store?.delete(name)
    this.#worlds.delete(name)
    this.#asked.delete(name)
    this.#forget(name)
  }

  #create(name: string): World {
    const world = this.reset(name)
    world.storage.replaces = false
    if (this.limits.worlds !== undefined) this.#created.set(name, world.log.length)
    return world
  }

  /** What is counted of a world of that name. */
  #forget(name: string): void {
    this.#created.delete(name)
    this.#total -= this.#sizes.get(name) ?? 0
    this.#sizes.delete(name)
  }

  #count({ name, bytes }: World): void {
    const before = this.#sizes.get(name) ?? 0
    if (bytes === before) return
    this.#sizes.set(name, bytes)
    this.#total += bytes - before
  }

  /** Deletes the oldest world in which nothing has happened: the next use creates the same one. */
  #dropUnused(): void {
    for (const [name, length] of this.#created) {
      const world = this.#worlds.get(name)
      if (world?.log.length === length && world.inFlight.size === 0) {
        this.delete(name)
        return
      }
      this.#created.delete(name)
    }
  }

  #keep(world: World): World {
    const { name } = world
    const { worlds: most = Number.POSITIVE_INFINITY } = this.limits
    if (!this.#worlds.has(name) && this.names.length >= most) this.#dropUnused()
    if (!this.#worlds.has(name) && this.names.length >= most) {
      const why = `the limit of ${most} worlds is reached`
      throw new LimitReached(`${why}; delete one (DELETE /_payerbox/worlds/<name>) or raise the limit`)
    }
    world.onEvent = this.#onEvent
    this.#forget(name)
    this.#worlds.set(name, world)
    if (this.limits.totalBytes !== undefined) this.#count(world)
    this.store?.touch(world)
    this.#touch(name)
    return world
  }

  /** Records the use of a world. Costs nothing where idle worlds are kept. */
  #touch(name: string): void {
    this.#dropIdle()
    if (this.limits.idle !== undefined && this.#worlds.has(name)) this.#asked.set(name, this.#realNow())
  }

  #dropIdle(): void {
    const { idle } = this.limits
    if (idle === undefined) return
    for (const [name, asked] of this.#asked) if (this.#realNow() - asked > idle) this.delete(name)
  }
}
