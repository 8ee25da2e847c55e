import { Durations } from '../text/durations.ts'
import { realElapsed } from '../text/real-time.ts'
import { pacer, runInSlices } from '../text/slices.ts'
import type { JournalLimits } from '../world/limits.ts'
import {
  type CallToCommit,
  ConflictError,
  noteStored,
  type Persistence,
  type StoreDurations,
  takeOver,
  toCommit,
  type WorldCache,
} from '../world/persistence.ts'
import type { World } from '../world/world.ts'
import type { FoldedLog } from '../world/world-log.ts'
import { identityOf } from '../world/world-memory.ts'
import type { SharedStore, StoredScenario, WorldVersion } from '../world/world-store.ts'
import { VersionReader } from './version-reader.ts'
import { changedMeanwhile, WorldCommits } from './world-commits.ts'
import { WorldTurns } from './world-turns.ts'

/** Loads the scenarios of the runs that begin in the log from `from` on, and schedules their next steps. */
export type FollowRuns = (world: World, from: number) => Promise<void>

/** Up to how many events of others a world in memory takes over; with more, which are many at once in memory, it is read again. */
const mostTakenOver = 20_000
/** How many of them it takes over without a pause for other calls. */
const takenAtOnce = 500

/**
 * For how many real milliseconds after a change by another process calls read the version of a world before they are answered, and
 * processes take turns to change it: both cost little, and a change that was decided in vain costs a reading of the whole world.
 */
const contendedFor = 60_000

/**
 * The worlds of a store that several processes use. A call whose world another process changed lately reads its version first, together
 * with the other calls that wait, and takes over the events that other processes stored. Any other call is answered from the memory, and
 * its commit checks that the store has the same version.
 */
export class SharedPersistence implements Persistence {
  readonly isShared = true
  readonly kind = 'postgres'
  readonly durations: StoreDurations = { read: new Durations(), commit: new Durations() }
  readonly #store: SharedStore
  readonly #cache: WorldCache
  readonly #follow: FollowRuns
  readonly #versions: VersionReader
  readonly turns: WorldTurns
  readonly #touched = new Set<World>()
  readonly #deleted = new Set<string>()
  readonly #commits: WorldCommits
  /** The worlds that left the memory, and whose traces are being stored. */
  readonly #leaving = new Map<string, Promise<void>>()
  /** The worlds that are no longer in memory as the store has them, and may exist. */
  readonly #dropped = new Set<string>()
  /** The worlds that are being brought to what the store has. */
  readonly #bringing = new Map<string, Promise<void>>()

  /** @param limits of the journal */
  constructor(store: SharedStore, cache: WorldCache, follow: FollowRuns, limits: JournalLimits) {
    this.#store = store
    this.#cache = cache
    this.#follow = follow
    this.#versions = new VersionReader(store, this.durations.read)
    this.turns = new WorldTurns(store, (name) => this.#isContended(name))
    this.#commits = new WorldCommits(store, {
      limits,
      versions: this.#versions,
      durations: this.durations.commit,
      isCurrent: (world) => cache.worlds.get(world.name) === world,
      drop: (world) => this.#drop(world),
    })
  }

  check(): Promise<void> {
    return this.#store.check()
  }

  names(): readonly string[] {
    return this.#versions.names
  }

  /** @throws ConflictError when the world left the memory since the call read it. */
  find(name: string): undefined {
    if (this.#dropped.has(name)) throw new ConflictError(`world ${name} has to be read again`)
    return undefined
  }

  beginCall(): void {
    this.#touched.clear()
  }

  isLikelyCurrent(name: string): boolean {
    const { storage } = this.#cache.worlds.get(name) ?? {}
    if (storage === undefined || storage.events < 0 || this.#bringing.has(name)) return false
    return !this.#isContended(name)
  }

  /** Whether another process changed a world in memory lately. */
  #isContended(name: string): boolean {
    const { storage } = this.#cache.worlds.get(name) ?? {}
    return storage !== undefined && realElapsed() - storage.changedElsewhere <= contendedFor
  }

  fold(world: World, folded: FoldedLog): Promise<void> {
    return this.#commits.after(world, async () => {
      if (folded.since === world.restorePoint) await this.#storeFold(world, folded)
    })
  }

  /** The world gets another incarnation, so that other processes read it again. */
  async #storeFold(world: World, folded: FoldedLog): Promise<void> {
    const { name, storage } = world
    const { incarnation, events: version } = storage
    const next = `${identityOf(incarnation)}.${folded.upTo}.${crypto.randomUUID().slice(0, 8)}`
    if (!(await this.#store.fold({ name, incarnation, next, version, ...folded }))) {
      this.#drop(world)
      throw changedMeanwhile(world)
    }
    storage.incarnation = next
    world.replaceLog(folded)
  }

  touch(world: World): void {
    this.#touched.add(world)
  }

  release(world: World): boolean {
    const { name, storage, version, traces } = world
    if (storage.events !== version || this.#commits.has(world)) return false
    this.#touched.delete(world)
    this.#drop(world)
    // Traces that cannot be saved begin a new series.
    const saved = this.#store.saveTraces(storage.incarnation, traces).catch(() => {})
    const left = saved.finally(() => this.#leaving.delete(name))
    this.#leaving.set(name, left)
    return true
  }

  delete(name: string): void {
    this.#deleted.add(name)
  }

  async refresh(names: readonly string[] | undefined): Promise<void> {
    const versions = await this.#versions.read(names)
    for (const name of names ?? []) await this.#bring(name, versions.get(name))
  }

  /** Brings one world to what the store has, or further; for all calls that wait for it. */
  async #bring(name: string, stored: WorldVersion | undefined): Promise<void> {
    while (this.#bringing.has(name)) await this.#bringing.get(name)
    if (this.#isCurrent(name, stored)) return
    const bringing = this.#update(name, stored).finally(() => this.#bringing.delete(name))
    this.#bringing.set(name, bringing)
    await bringing
  }

  /** Whether a world in memory has everything that the store had. */
  #isCurrent(name: string, stored: WorldVersion | undefined): boolean {
    const world = this.#cache.worlds.get(name)
    if (stored === undefined) return world === undefined ? !this.#dropped.has(name) : world.storage.events < 0
    return world?.storage.incarnation === stored.incarnation && world.storage.events >= stored.events
  }

  async #update(name: string, stored: WorldVersion | undefined): Promise<void> {
    const world = this.#cache.worlds.get(name)
    const { incarnation, events = -1 } = world?.storage ?? {}
    const isKnown = world !== undefined && incarnation === stored?.incarnation
    const isStored = isKnown && events === world.version
    if (isStored && (stored?.events ?? 0) - events <= mostTakenOver) await this.#catchUp(world, stored?.events ?? 0)
    else await this.#load(name, world)
  }

  async commit(world?: World, call?: CallToCommit): Promise<void> {
    if (world !== undefined) this.#touched.add(world)
    const touched = [...this.#touched]
    const deleted = [...this.#deleted]
    this.#touched.clear()
    this.#deleted.clear()
    for (const name of deleted) await this.#store.delete(name)
    const current = new Set(touched.flatMap((world) => this.#currentOf(world, deleted)))
    // The entry of a call in a world that was replaced meanwhile would be in the journal of that.
    if (world === undefined || !current.has(world)) call?.entry?.keep(undefined)
    await Promise.all(Array.from(current, (each) => this.#commits.commit(each, each === world ? call : undefined)))
  }

  commitNow(): never {
    throw new Error('a shared store cannot store at once')
  }

  async adopt(worlds: readonly World[], scenarios: readonly StoredScenario[]): Promise<void> {
    const commits = worlds.map(toCommit)
    await this.#store.saveScenarios(scenarios)
    await this.#store.commitAll(commits)
    noteStored(worlds, commits)
  }

  async close(): Promise<void> {
    await this.commit()
    const stored = [...this.#cache.worlds.values()].filter(({ storage }) => storage.events >= 0)
    await Promise.all(stored.map(({ storage, traces }) => this.#store.saveTraces(storage.incarnation, traces)))
    await Promise.all(this.#leaving.values())
    await this.#store.close()
  }

  /** The world, or the new one that a call of this process put in its place: the last events of the old one do not matter then. */
  #currentOf(world: World, deleted: readonly string[]): readonly World[] {
    const present = this.#cache.worlds.get(world.name)
    if (present === undefined) return deleted.includes(world.name) ? [] : [world]
    return present.storage.events < 0 ? [present] : [world]
  }

  #drop(world: World): void {
    if (this.#cache.worlds.get(world.name) === world) this.#dropped.add(world.name)
    this.#cache.drop(world)
  }

  /** Takes over the events that other processes stored: at least up to `length`. */
  async #catchUp(world: World, length: number): Promise<void> {
    const { storage } = world
    const from = storage.events
    const events = await this.durations.read.measure(() => this.#store.eventsAfter(storage.incarnation, from))
    // The world was deleted or folded in the meantime.
    if (from + events.length < length) return this.#drop(world)
    const pace = pacer()
    for (let at = 0; at < events.length; at += takenAtOnce) {
      // A call that began earlier may have appended an event, here or during a pause: its commit will fail, and the call is repeated.
      if (world.version !== from + at) return this.#drop(world)
      takeOver(world, events.slice(at, at + takenAtOnce))
      await pace()
    }
    await this.#follow(world, from)
  }

  /** Replaces a world in memory by the one that is stored, if there is one. */
  async #load(name: string, present: World | undefined): Promise<void> {
    const { worlds, restore, keep, drop } = this.#cache
    await this.#leaving.get(name)
    const stored = await this.durations.read.measure(() => this.#store.read(name))
    if (worlds.get(name) !== present) return
    if (stored === undefined) {
      this.#dropped.delete(name)
      // A world that is not stored yet is being created here.
      if (present !== undefined && present.storage.events >= 0) drop(present)
      return
    }
    const world = await runInSlices(restore(stored))
    await this.#follow(world, 0)
    if (worlds.get(name) !== present) return
    if (present !== undefined || this.#dropped.has(name)) world.storage.changedElsewhere = realElapsed()
    if (present !== undefined) drop(present)
    this.#dropped.delete(name)
    keep(world)
  }
}
