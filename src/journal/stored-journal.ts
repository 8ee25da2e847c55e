import { andThen } from '../http/call.ts'
import { type MaskValue, maskOfKey, maskPath } from '../http/mask.ts'
import { pause } from '../text/real-time.ts'
import { pacer } from '../text/slices.ts'
import type { JournalLimits } from '../world/limits.ts'
import { type EntryToStore, maskKeyOf } from '../world/persistence.ts'
import type { JournalStore, LatestCalls, SharedStore, StoredCalls, WorldStore } from '../world/world-store.ts'
import type { Worlds } from '../world/worlds.ts'
import type {
  CallObserver,
  CallSummary,
  Exchange,
  Journal,
  JournalEntry,
  JournalLine,
  OrPromise,
  RecordedWorld,
  SentCall,
} from './entry.ts'
import { FormMasks } from './form-masks.ts'
import { MemoryJournal } from './journal.ts'
import { atOnce, JournalWriter, journalOf } from './journal-writer.ts'
import { fromStored } from './record.ts'
import { fromKept, type JournalMasks, knownValues } from './repeatable.ts'

/** How often a shared store is asked for new calls, while a verification waits for them. */
const pollInterval = 50

/** The journal of a sandbox: in memory, unless there is a store. @param named see `StoredJournal` */
export function openJournal(
  limits: JournalLimits,
  named: readonly string[],
  store: WorldStore | SharedStore | undefined,
): Journal {
  return store === undefined ? new MemoryJournal(limits, named) : new StoredJournal(limits, named, store)
}

/** The entries of all worlds; in memory also of those that were reset or deleted since. */
export function allEntries(journal: Journal, worlds: Worlds): readonly JournalEntry[] {
  if (!journal.isStored) return journal.entries()
  const stored = [journal.noWorld, ...worlds.names.flatMap((name) => worlds.find(name) ?? [])]
  return stored.flatMap((world, index) => journal.entries(world).map((entry) => ({ ...entry, generation: index + 1 })))
}

/**
 * A journal in a store: of each world, what every process recorded. Calls are in memory until they are stored, masked. Everything that
 * reads the journal stores them first. The limits hold for each world.
 */
class StoredJournal implements Journal {
  readonly limits: JournalLimits
  readonly isStored = true
  readonly noWorld: RecordedWorld
  readonly entryFor: Journal['entryFor']
  readonly #store: JournalStore
  readonly #isShared: boolean
  readonly #shown: ReadonlySet<string>
  readonly #nameMask: MaskValue
  readonly #masks = new WeakMap<RecordedWorld, JournalMasks>()
  readonly #writer: JournalWriter
  readonly #watching = new Map<() => void, RecordedWorld>()
  #isPolling = false
  #isClosed = false

  /**
   * @param named The worlds that were named at the start: their names are shown. Any other name came with a call.
   */
  constructor(limits: JournalLimits, named: readonly string[], { journal, isShared }: WorldStore | SharedStore) {
    this.limits = limits
    this.#store = journal
    this.#isShared = isShared
    this.#shown = new Set(['-', ...named])
    this.#nameMask = maskOfKey(journal.maskKey, 'worlds')
    this.entryFor = isShared ? (exchange) => this.#entryFor(exchange) : undefined
    this.#writer = new JournalWriter(limits, journal, isShared, (world) => this.#masksOf(world))
    const storage = { incarnation: '-', maskKey: journal.maskKey }
    this.noWorld = { name: '-', journalCount: { generation: 0, recorded: 0 }, storage }
  }

  get size(): JournalLimits {
    return this.#writer.size
  }

  record(exchange: Exchange): void {
    this.#writer.record(exchange)
    this.#tell(exchange)
  }

  #entryFor(exchange: Exchange): EntryToStore {
    return {
      stored: this.#writer.toStored(exchange),
      keep: (id) => {
        this.#writer.keep(exchange, id)
        this.#tell(exchange)
      },
      keepLater: () => this.record(exchange),
    }
  }

  /** Tells those who wait for calls of a world. */
  #tell({ world }: Exchange): void {
    for (const [tell, watched] of this.#watching) if (journalOf(watched) === journalOf(world)) tell()
  }

  lines(world: RecordedWorld): readonly JournalLine[] {
    this.#writer.flushNow()
    return atOnce(this.readLines(world))
  }

  entries(world: RecordedWorld = this.noWorld): readonly JournalEntry[] {
    return atOnce(this.readEntries(world, this.lines(world)))
  }

  readLines(world: RecordedWorld, after = 0, most?: number): OrPromise<readonly JournalLine[]> {
    const read = () => this.#store.read(journalOf(world), after, this.limits)
    return andThen(andThen(this.#writer.flush(), read), ({ lines }) =>
      lines.slice(0, most).map((stored) => fromStored(world.name, stored)),
    )
  }

  readEntries(world: RecordedWorld, lines: readonly JournalLine[]): OrPromise<readonly JournalEntry[]> {
    const ids = lines.map(({ id }) => id)
    const name = this.maskWorld(world.name)
    return andThen(this.#store.readBodies(journalOf(world), ids), (bodies) =>
      lines.flatMap((line) => {
        const found = bodies.get(line.id)
        if (found === undefined) return []
        const { request, reply } = found
        return { ...this.summary(world, line), world: name, request, reply }
      }),
    )
  }

  summary({ name }: RecordedWorld, line: JournalLine): CallSummary {
    const { from: _from, to: _to, search: _search, ...shown } = line
    return { ...shown, world: name }
  }

  latest(world: RecordedWorld): OrPromise<number> {
    const read = () => this.#store.latest([journalOf(world)])
    return andThen(andThen(this.#writer.flush(), read), (latest) => latest.get(journalOf(world)) ?? 0)
  }

  dropped(world: RecordedWorld): OrPromise<number> {
    return andThen(this.#counts(world), ({ recorded, kept }) => recorded - kept)
  }

  clear(world: RecordedWorld): OrPromise<number> {
    const clear = () => {
      this.#writer.forget(world)
      return this.#store.clear(journalOf(world))
    }
    return andThen(this.#counts(world), ({ kept }) => andThen(clear(), () => kept))
  }

  #counts(world: RecordedWorld): OrPromise<StoredCalls> {
    const read = () => this.#store.read(journalOf(world), Number.MAX_SAFE_INTEGER, this.limits)
    return andThen(this.#writer.flush(), read)
  }

  /** What calls found is stored, and other processes may need the latest events to explain the rest. */
  earliest(): number {
    return 0
  }

  watch(world: RecordedWorld, tell: () => void): () => void {
    this.#watching.set(tell, world)
    if (this.#isShared && !this.#isPolling) {
      this.#isPolling = true
      void this.#poll()
    }
    return () => this.#watching.delete(tell)
  }

  watchCalls(tell: CallObserver): () => void {
    this.#writer.observers.add(tell)
    return () => this.#writer.observers.delete(tell)
  }

  flush(): void | Promise<void> {
    return this.#writer.flush()
  }

  maskOf(world: RecordedWorld): MaskValue {
    return this.#masksOf(world).mask
  }

  #masksOf(world: RecordedWorld): JournalMasks {
    const known = this.#masks.get(world)
    if (known !== undefined) return known
    const { storage } = world
    if (storage === undefined) throw new Error('a world that is not stored')
    const mask = maskOfKey(maskKeyOf({ storage }))
    const masks = { mask, forms: new FormMasks(mask) }
    this.#masks.set(world, masks)
    return masks
  }

  maskWorld(name: string): string {
    return this.#shown.has(name) ? name : this.#nameMask(name)
  }

  pathInLines(world: RecordedWorld, path: string): string {
    return maskPath(path, this.maskOf(world))
  }

  call(): undefined {}

  async readSent(world: RecordedWorld, known: Iterable<string>): Promise<readonly SentCall[]> {
    const lines = await this.readLines(world)
    const ids = lines.map(({ id }) => id)
    const bodies = await this.#store.readBodies(journalOf(world), ids)
    const masks = this.#masksOf(world)
    const values = await knownValues(known, masks)
    const sent: SentCall[] = []
    const pace = pacer()
    for (const line of lines) {
      await pace()
      const found = bodies.get(line.id)
      const call = found && fromKept(line, found, masks, values)
      if (call !== undefined) sent.push(call)
    }
    return sent
  }

  beforeReply(): void | Promise<void> {
    return this.#writer.beforeReply()
  }

  close(): void | Promise<void> {
    this.#isClosed = true
    return this.#writer.close()
  }

  /** Tells those who wait for calls of the journals that have new ones. */
  async #poll(): Promise<void> {
    let known: LatestCalls = new Map()
    while (this.#watching.size > 0 && !this.#isClosed) {
      const journals = [...new Set(Array.from(this.#watching.values(), journalOf))]
      const latest = await Promise.resolve(this.#store.latest(journals)).catch(() => known)
      for (const [tell, world] of this.#watching) {
        if (latest.get(journalOf(world)) !== known.get(journalOf(world))) tell()
      }
      known = latest
      await pause(pollInterval)
    }
    this.#isPolling = false
  }
}
