import type { Durations } from '../text/durations.ts'
import type { SharedStore, WorldVersion } from '../world/world-store.ts'

/** One reading of the versions of some worlds, for all calls that wait for it. */
interface Reading {
  readonly names: Set<string>
  all: boolean
  readonly done: Promise<ReadonlyMap<string, WorldVersion>>
}

/** Reads which versions of worlds a shared store has: one query at a time, for all calls that wait. */
export class VersionReader {
  readonly #store: SharedStore
  readonly #durations: Durations
  #reading: Promise<unknown> = Promise.resolve()
  #waiting: Reading | undefined
  #names: readonly string[] = []

  constructor(store: SharedStore, durations: Durations) {
    this.#store = store
    this.#durations = durations
  }

  /** The names of all worlds, as they were last read. */
  get names(): readonly string[] {
    return this.#names
  }

  /**
   * The versions of those of the worlds that exist; with `undefined`, the names of all worlds are read.
   *
   * @throws StoreError
   */
  read(names: readonly string[] | undefined): Promise<ReadonlyMap<string, WorldVersion>> {
    // A reading that has begun could miss what was stored since.
    const reading = this.#waiting ?? this.#schedule()
    if (names === undefined) reading.all = true
    else for (const name of names) reading.names.add(name)
    return reading.done
  }

  #schedule(): Reading {
    const names = new Set<string>()
    const done = this.#reading.then(() => {
      this.#waiting = undefined
      return this.#query(reading)
    })
    const reading: Reading = { names, all: false, done }
    this.#waiting = reading
    // A reading that fails fails its callers; the next one begins anyway.
    this.#reading = done.catch(() => {})
    return reading
  }

  async #query({ names, all }: Reading): Promise<ReadonlyMap<string, WorldVersion>> {
    if (all) this.#names = await this.#store.names()
    return this.#durations.measure(() => this.#store.versions([...names]))
  }
}
