import type { Durations } from '../text/durations.ts'
import { realElapsed } from '../text/real-time.ts'
import type { JournalLimits } from '../world/limits.ts'
import { type CallToCommit, ConflictError, type EntryToStore, noteStored, toCommit } from '../world/persistence.ts'
import type { World } from '../world/world.ts'
import {
  type Committed,
  type SharedCommit,
  type SharedStore,
  StoreError,
  type WorldCommit,
} from '../world/world-store.ts'
import type { VersionReader } from './version-reader.ts'

/** What commits need besides the store. */
interface Services {
  /** Those of the journal. */
  readonly limits: JournalLimits
  readonly versions: VersionReader
  readonly durations: Durations
  /** Whether a world is the one in memory. */
  isCurrent(world: World): boolean
  /** Removes a world from memory: the next call reads it. */
  drop(world: World): void
}

/** The calls that wait for the next commit of a world. */
interface Group {
  readonly entries: EntryToStore[]
  /** Whether one of them was answered without a reading. */
  isChecked: boolean
  /** When another process had last changed the world. */
  readonly changedElsewhere: number
  readonly done: Promise<void>
}

/** The commits of worlds to a store that several processes use: of each world one at a time, for all calls that wait. */
export class WorldCommits {
  readonly #store: SharedStore
  readonly #services: Services
  /** The last work on each world that is under way or waits. */
  readonly #work = new Map<World, Promise<void>>()
  /** Those of which the next commit has not begun. */
  readonly #groups = new Map<World, Group>()

  constructor(store: SharedStore, services: Services) {
    this.#store = store
    this.#services = services
  }

  has(world: World): boolean {
    return this.#work.has(world)
  }

  /** Does some work after what is under way with a world, whether or not that succeeds. */
  after(world: World, work: () => Promise<void>): Promise<void> {
    const before = this.#work.get(world) ?? Promise.resolve()
    const done = before.then(work, work).finally(() => {
      if (this.#work.get(world) === done) this.#work.delete(world)
    })
    this.#work.set(world, done)
    return done
  }

  /**
   * Waits until everything that a world has is stored, with the entry of the call.
   *
   * @throws StoreError
   * @throws ConflictError when another process was faster.
   */
  async commit(world: World, call?: CallToCommit): Promise<void> {
    if (call === undefined && world.storage.events === world.version) return
    const group = this.#groups.get(world) ?? this.#open(world)
    if (call?.isUnread) group.isChecked = true
    if (call?.entry !== undefined) group.entries.push(call.entry)
    await group.done
  }

  #open(world: World): Group {
    const done = this.after(world, () => this.#write(world, group))
    const { changedElsewhere } = world.storage
    const group: Group = { entries: [], isChecked: false, changedElsewhere, done }
    this.#groups.set(world, group)
    return group
  }

  async #write(world: World, group: Group): Promise<void> {
    const { durations, limits, drop } = this.#services
    let taken: SharedCommit | undefined
    const take = () => {
      taken = this.#take(world, group)
      return taken
    }
    try {
      const committed = await durations.measure(() => this.#store.commit(take, limits))
      if (taken !== undefined) this.#note(world, group, taken, committed)
    } catch (error) {
      // Calls that changed nothing do not fail because the store does not take their entries.
      if (error instanceof StoreError && taken !== undefined && !isChange(taken)) {
        return this.#keepLater(world, group, taken)
      }
      // The calls are answered again, or fail: none of their events may stay.
      if (taken === undefined ? world.storage.events !== world.version : isChange(taken)) drop(world)
      throw error
    }
  }

  /** What a world has and its store has not, with the calls that waited so far. @throws ConflictError */
  #take(world: World, { entries, isChecked, changedElsewhere }: Group): SharedCommit | undefined {
    this.#groups.delete(world)
    if (!this.#services.isCurrent(world)) throw new ConflictError(`world ${world.name} was replaced`)
    // The calls that were answered without a reading may not have seen what was taken over since.
    if (isChecked && world.storage.changedElsewhere !== changedElsewhere) throw changedMeanwhile(world)
    const commit = toCommit(world)
    if (!isChange(commit) && entries.length === 0 && !isChecked) return undefined
    return { ...commit, calls: entries.map(({ stored }) => stored), isChecked }
  }

  /** @throws ConflictError when another process was faster. */
  #note(world: World, { entries }: Group, commit: SharedCommit, { isStored, latest }: Committed): void {
    if (!isStored) {
      world.storage.changedElsewhere = realElapsed()
      throw changedMeanwhile(world)
    }
    if (isChange(commit)) noteStored([world], [commit])
    const first = latest === undefined ? undefined : latest - entries.length + 1
    for (const [index, { keep }] of entries.entries()) keep(first === undefined ? undefined : first + index)
  }

  /** @throws StoreError, ConflictError */
  async #keepLater(world: World, { entries }: Group, { incarnation, after, isChecked }: SharedCommit): Promise<void> {
    const stored = isChecked ? (await this.#services.versions.read([world.name])).get(world.name) : undefined
    if (isChecked && (stored?.incarnation !== incarnation || stored.events !== after)) throw changedMeanwhile(world)
    for (const { keepLater } of entries) keepLater()
  }
}

function isChange({ begins, events }: WorldCommit): boolean {
  return begins !== undefined || events.length > 0
}

export function changedMeanwhile({ name }: World): ConflictError {
  return new ConflictError(`world ${name} was changed meanwhile`)
}
