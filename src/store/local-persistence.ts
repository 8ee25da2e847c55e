import { Durations } from '../text/durations.ts'
import type { Persistence, StoreDurations, WorldCache } from '../world/persistence.ts'
import type { World } from '../world/world.ts'
import type { StoredScenario, WorldStore } from '../world/world-store.ts'
import { noteStored, toCommit } from './to-commit.ts'

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
    this.#cache.worlds.set(name, world)
    return world
  }

  touch(world: World): void {
    this.#touched.add(world)
  }

  delete(name: string): void {
    this.#store.delete(name)
  }

  commit(world?: World): void {
    if (world !== undefined) this.#touched.add(world)
    const touched = [...this.#touched]
    this.#touched.clear()
    const { worlds } = this.#cache
    for (const world of touched) {
      if (worlds.get(world.name) !== world || world.storage.events === world.log.length) continue
      const commit = toCommit(world)
      try {
        this.durations.commit.measure(() => this.#store.commit(commit))
      } catch (error) {
        for (const { name } of touched) worlds.delete(name)
        throw error
      }
      world.storage.incarnation = commit.incarnation
      world.storage.events = world.log.length
    }
  }

  adopt(worlds: readonly World[], scenarios: readonly StoredScenario[]): void {
    const commits = worlds.map(toCommit)
    this.#store.saveScenarios(scenarios)
    this.#store.commitAll(commits)
    noteStored(worlds, commits)
  }

  refresh(): void {}

  close(): void {
    this.commit()
    for (const { storage, traces } of this.#cache.worlds.values()) this.#store.saveTraces(storage.incarnation, traces)
    this.#store.close()
  }
}
