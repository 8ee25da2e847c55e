import { Durations } from '../text/durations.ts'
import {
  ConflictError,
  noteStored,
  type Persistence,
  type StoreDurations,
  toCommit,
  type WorldCache,
} from '../world/persistence.ts'
import type { World } from '../world/world.ts'
import type { FoldedLog } from '../world/world-log.ts'
import { type StoredScenario, StoreError, type WorldStore } from '../world/world-store.ts'

/** The worlds of a store that only this process uses. Every method ends before it returns. */
export class LocalPersistence implements Persistence {
  readonly isShared = false
  readonly kind = 'sqlite'
  readonly durations: StoreDurations = { read: new Durations(), commit: new Durations() }
  readonly #store: WorldStore
  readonly #cache: WorldCache
  readonly #reschedule: (world: World) => void
  readonly #touched = new Set<World>()

  /** @param reschedule Schedules the next steps of a world that was read. */
  constructor(store: WorldStore, cache: WorldCache, reschedule: (world: World) => void) {
    this.#store = store
    this.#cache = cache
    this.#reschedule = reschedule
  }

  check(): void {
    this.#store.check()
  }

  names(): readonly string[] {
    return this.#store.names()
  }

  find(name: string): World | undefined {
    const stored = this.durations.read.measure(() => this.#store.read(name))
    if (stored === undefined) return undefined
    const world = this.#cache.restore(stored)
    this.#reschedule(world)
    this.#cache.keep(world)
    return world
  }

  release(world: World): boolean {
    if (world.storage.events !== world.version) return false
    try {
      this.#store.saveTraces(world.storage.incarnation, world.traces)
    } catch (error) {
      if (error instanceof StoreError) return false
      throw error
    }
    this.#touched.delete(world)
    world.storage.isReleased = true
    this.#cache.drop(world)
    return true
  }

  beginCall(): void {
    this.#touched.clear()
  }

  fold(world: World, folded: FoldedLog): void {
    const { name, version, storage } = world
    const { incarnation } = storage
    this.#store.fold({ name, incarnation, next: incarnation, version, ...folded })
    world.replaceLog(folded)
  }

  touch(world: World): void {
    this.#touched.add(world)
  }

  delete(name: string): void {
    this.#store.delete(name)
    for (const world of this.#touched) if (world.name === name) this.#touched.delete(world)
  }

  commit(world?: World): void {
    if (world !== undefined) this.#touched.add(world)
    const touched = [...this.#touched]
    this.#touched.clear()
    for (const world of touched) {
      if (world.storage.events === world.version || !this.#isCurrent(world)) continue
      const commit = toCommit(world)
      try {
        this.durations.commit.measure(() => this.#store.commit(commit))
      } catch (error) {
        for (const each of touched) this.#cache.drop(each)
        throw error
      }
      noteStored(world, commit)
    }
  }

  adopt(worlds: readonly World[], scenarios: readonly StoredScenario[]): void {
    const commits = worlds.map((world) => ({ world, commit: toCommit(world) }))
    this.#store.saveScenarios(scenarios)
    this.#store.commitAll(commits.map(({ commit }) => commit))
    for (const { world, commit } of commits) noteStored(world, commit)
  }

  /**
   * Whether no other world took its place: its last events do not matter then. A world that left the memory during a call comes
   * back, unless it was read again, deleted, or dropped because its events could not be stored.
   *
   * @throws ConflictError
   */
  #isCurrent(world: World): boolean {
    const present = this.#cache.worlds.get(world.name)
    if (present === world) return true
    if (present !== undefined && present.storage.incarnation !== world.storage.incarnation) return false
    if (present !== undefined || !world.storage.isReleased) throw new ConflictError(`world ${world.name} was replaced`)
    this.#cache.keep(world)
    return true
  }

  refresh(): void {}

  close(): void {
    this.commit()
    for (const { storage, traces } of this.#cache.worlds.values()) this.#store.saveTraces(storage.incarnation, traces)
    this.#store.close()
  }
}
