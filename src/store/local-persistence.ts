import { Durations } from '../text/durations.ts'
import { runAtOnce, runInSlices, type Work } from '../text/slices.ts'
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

/** Long work of a store on one world. */
interface UnderWay {
  readonly work: Work<unknown>
  /** Ends with the work; never fails. */
  readonly done: Promise<void>
}

/** Up to how many events a log that was folded is stored within one turn. */
const mostFoldedAtOnce = 15_000

/**
 * The worlds of a store that only this process uses. What takes long is done in slices: calls in the same world wait for it, calls in
 * other worlds do not.
 */
export class LocalPersistence implements Persistence {
  readonly isShared = false
  readonly kind = 'sqlite'
  readonly durations: StoreDurations = { read: new Durations(), commit: new Durations() }
  readonly #store: WorldStore
  readonly #cache: WorldCache
  readonly #reschedule: (world: World) => Work<void>
  readonly #touched = new Set<World>()
  /** The worlds that are being read, by name. */
  readonly #reading = new Map<string, UnderWay>()
  /** The worlds that are being written, by name. */
  readonly #writing = new Map<string, UnderWay>()

  /** @param reschedule Schedules the next steps of a world that was read. */
  constructor(store: WorldStore, cache: WorldCache, reschedule: (world: World) => Work<void>) {
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
    // Calls that wait for slices find what is read now.
    this.#reading.get(name)?.work.return(undefined)
    this.durations.read.measure(() => runAtOnce(this.#read(name)))
    return this.#cache.worlds.get(name)
  }

  refresh(names: readonly string[] = []): void | Promise<void> {
    for (const name of names) {
      const waiting = this.#wait(name)
      // In the meantime, another call may have begun to read or write one of them.
      if (waiting !== undefined) return waiting.then(() => this.refresh(names))
    }
  }

  /** Until a world is in memory, if there is one of that name, and everything of it is stored. */
  #wait(name: string): Promise<void> | undefined {
    const underWay = this.#writing.get(name) ?? this.#reading.get(name)
    if (underWay !== undefined) return underWay.done
    if (this.#cache.worlds.has(name)) return undefined
    const work = this.#read(name)
    const reading = this.durations.read.measure(() => runInSlices(work))
    if (!(reading instanceof Promise)) return undefined
    this.#note(this.#reading, name, work, reading)
    return reading
  }

  *#read(name: string): Work<void> {
    // Events are applied as they are read, while they are in the cache of the processor.
    let begun: World | undefined
    const stored = yield* this.#store.read(name, (origin) => {
      const world = this.#cache.blank(origin)
      begun = world
      return (events, bytes) => world.restoreSlowly(events, bytes)
    })
    if (stored === undefined) return
    const world = yield* this.#cache.restore(stored, begun)
    yield* this.#reschedule(world)
    this.#cache.keep(world)
  }

  #note(underWay: Map<string, UnderWay>, name: string, work: Work<unknown>, result: Promise<unknown>): void {
    const end = (): void => {
      if (underWay.get(name) === noted) underWay.delete(name)
    }
    const noted: UnderWay = { work, done: result.then(end, end) }
    underWay.set(name, noted)
  }

  release(world: World): boolean {
    if (world.storage.events !== world.version || this.#writing.has(world.name)) return false
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

  fold(world: World, folded: FoldedLog): void | Promise<void> {
    const length = folded.events.length + world.version - folded.upTo
    if (length <= mostFoldedAtOnce && !this.#writing.has(world.name)) return runAtOnce(this.#fold(world, folded))
    return this.#write(world.name, () => this.#fold(world, folded))
  }

  *#fold(world: World, folded: FoldedLog): Work<void> {
    const { name, version, storage } = world
    const { incarnation } = storage
    // Another call folded it meanwhile.
    if (folded.since !== world.restorePoint) return
    yield* this.#store.fold({ name, incarnation, next: incarnation, version, ...folded })
    world.replaceLog(folded)
  }

  touch(world: World): void {
    this.#touched.add(world)
  }

  delete(name: string): void {
    for (const world of this.#touched) if (world.name === name) this.#touched.delete(world)
    const underWay = this.#writing.get(name)
    this.#free(this.#store.delete(name))
    // What is being written may create the world again.
    void underWay?.done.then(() => this.#free(this.#store.delete(name)))
  }

  /** Deletes at once what others can see, and then the rest. */
  #free(work: Work<void>): void {
    const rest = runInSlices(work)
    // The rest does not matter: the store deletes it when it is opened.
    if (rest instanceof Promise) void rest.catch(() => {})
  }

  commit(world?: World): void | Promise<void> {
    if (world !== undefined) this.#touched.add(world)
    // Most calls read, and change nothing.
    if (this.#areStored()) return this.#touched.clear()
    const waiting = this.#takeTouched((each) => this.#commit(each))
    if (waiting.length > 0) return Promise.all(waiting).then(() => {})
  }

  commitNow(world?: World): void {
    if (world !== undefined) this.#touched.add(world)
    this.#takeTouched((each) => {
      const underWay = this.#writing.get(each.name)
      if (underWay !== undefined) runAtOnce(underWay.work)
      if (this.#needsCommit(each)) this.durations.commit.measure(() => runAtOnce(this.#committing(each)))
    })
  }

  /** Whether the store has everything of the touched worlds. */
  #areStored(): boolean {
    for (const { name, storage, version } of this.#touched)
      if (storage.events !== version || this.#writing.has(name)) return false
    return true
  }

  /** Stores the touched worlds. When that fails, all of them leave the memory. */
  #takeTouched(store: (world: World) => void | Promise<void>): readonly Promise<void>[] {
    const touched = [...this.#touched]
    this.#touched.clear()
    const dropAll = (error: unknown): never => {
      for (const each of touched) this.#cache.drop(each)
      throw error
    }
    try {
      return touched.flatMap((each) => store(each)?.catch(dropAll) ?? [])
    } catch (error) {
      return dropAll(error)
    }
  }

  #commit(world: World): void | Promise<void> {
    if (!this.#writing.has(world.name) && !this.#needsCommit(world)) return
    const written = this.#write(world.name, () => this.#committing(world), this.durations.commit)
    // What was under way may have failed for another caller.
    return written?.then(() => this.#commit(world))
  }

  #needsCommit(world: World): boolean {
    return world.storage.events !== world.version && this.#isCurrent(world)
  }

  *#committing(world: World): Work<void> {
    // What was written before may have stored it.
    if (!this.#needsCommit(world)) return
    const commit = toCommit(world)
    yield* this.#store.commit(commit)
    noteStored([world], [commit])
  }

  /** Does work on a world after that which is under way. */
  #write(name: string, begin: () => Work<void>, durations?: Durations): void | Promise<void> {
    const underWay = this.#writing.get(name)
    if (underWay !== undefined) return underWay.done.then(() => this.#write(name, begin, durations))
    const work = begin()
    const run = () => runInSlices(work)
    const written = durations === undefined ? run() : durations.measure(run)
    if (!(written instanceof Promise)) return
    this.#note(this.#writing, name, work, written)
    return written
  }

  adopt(worlds: readonly World[], scenarios: readonly StoredScenario[]): void | Promise<void> {
    const commits = worlds.map(toCommit)
    this.#store.saveScenarios(scenarios)
    const note = () => noteStored(worlds, commits)
    const stored = runInSlices(this.#store.commitAll(commits))
    return stored instanceof Promise ? stored.then(note) : note()
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

  close(): void {
    for (const { work } of this.#writing.values()) runAtOnce(work)
    this.commitNow()
    for (const { storage, traces } of this.#cache.worlds.values()) this.#store.saveTraces(storage.incarnation, traces)
    this.#store.close()
  }
}
