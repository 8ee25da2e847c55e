import type { Call } from '../http/call.ts'
import { type MaskValue, maskBody, type WorldMasks, worldMasks } from '../http/mask.ts'
import { runAtOnce, runInSlices, type Work } from '../text/slices.ts'
import { defaultJournalLimits, type JournalLimits } from '../world/limits.ts'
import type { World } from '../world/world.ts'
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
import { ExchangeRing } from './exchange-ring.ts'
import { maskLine } from './record.ts'

/** The latest exchanges of a sandbox, in its memory. They are masked only when they are read. */
export class MemoryJournal implements Journal {
  readonly limits: JournalLimits
  readonly isStored = false
  readonly noWorld: RecordedWorld = { name: '-', journalCount: { generation: 0, recorded: 0 } }
  readonly #ring: ExchangeRing
  readonly #masks: WorldMasks
  readonly #waiting = new Set<() => void>()
  readonly #observers = new Set<CallObserver>()

  /** @param named The worlds that were named at the start: their names are shown. Any other name came with a call. */
  constructor(limits: JournalLimits = defaultJournalLimits, named: readonly string[] = []) {
    this.limits = limits
    this.#ring = new ExchangeRing(limits)
    this.#masks = worldMasks([this.noWorld.name, ...named])
  }

  record(exchange: Exchange): void {
    this.#ring.record(exchange)
    for (const tell of this.#waiting) tell()
    for (const tell of this.#observers) tell(this.#ring.count, exchange.call)
  }

  /** The exchanges of one world that are still kept, oldest first; of all, also deleted ones, when none is named. */
  lines(world?: RecordedWorld, after = 0): readonly JournalLine[] {
    return runAtOnce(this.#lines(world, after))
  }

  readLines(world: RecordedWorld, after = 0, most?: number): OrPromise<readonly JournalLine[]> {
    return runInSlices(this.#lines(world, after, most))
  }

  *#lines(world?: RecordedWorld, after = 0, most = Number.POSITIVE_INFINITY): Work<readonly JournalLine[]> {
    const lines: JournalLine[] = []
    for (const id of this.#ring.kept(world?.journalCount.generation, after)) {
      if (lines.length >= most) break
      lines.push(this.#ring.line(id))
      yield
    }
    return lines
  }

  entries(world?: RecordedWorld): readonly JournalEntry[] {
    return runAtOnce(this.#entries(this.lines(world)))
  }

  readEntries(_: RecordedWorld, lines: readonly JournalLine[]): OrPromise<readonly JournalEntry[]> {
    return runInSlices(this.#entries(lines))
  }

  *#entries(lines: readonly JournalLine[]): Work<readonly JournalEntry[]> {
    const masks = new Map<number, MaskValue>()
    const entries: JournalEntry[] = []
    for (const line of lines) {
      if (!this.#ring.holds(line.id)) continue
      const mask = masks.get(line.generation) ?? this.#masks.ofWorld(line.generation)
      masks.set(line.generation, mask)
      entries.push(maskEntry(this.#ring, line, this.maskWorld(line.world), mask))
      yield
    }
    return entries
  }

  summary({ name }: RecordedWorld, line: JournalLine): CallSummary {
    return maskLine(line, name, this.#masks.ofWorld(line.generation))
  }

  pathInLines(_: RecordedWorld, path: string): string {
    return path
  }

  flush(): void {}

  beforeReply(): void {}

  close(): void {}

  maskOf(world: RecordedWorld): MaskValue {
    return this.#masks.ofWorld(this.#ring.numberOf(world))
  }

  call(line: JournalLine): Call | undefined {
    return this.#ring.holds(line.id) ? this.#ring.call(line) : undefined
  }

  dropped({ journalCount: { generation, recorded } }: RecordedWorld): number {
    return recorded - [...this.#ring.kept(generation)].length
  }

  clear(world: RecordedWorld): number {
    return this.#ring.clear(world)
  }

  earliest(world: World): number {
    return this.#ring.earliest(world)
  }

  get size(): JournalLimits {
    return this.#ring.size
  }

  watchCalls(tell: CallObserver): () => void {
    this.#observers.add(tell)
    return () => this.#observers.delete(tell)
  }

  watch(_: RecordedWorld, tell: () => void): () => void {
    this.#waiting.add(tell)
    return () => this.#waiting.delete(tell)
  }

  maskWorld(name: string): string {
    return this.#masks.nameOf(name)
  }

  latest(): number {
    return this.#ring.count
  }

  readSent(world: RecordedWorld): readonly SentCall[] {
    return this.lines(world).map((line) => this.#ring.sent(line))
  }
}

/** An exchange with its bodies, masked. @param world the name of its world as it is shown */
function maskEntry(ring: ExchangeRing, line: JournalLine, world: string, mask: MaskValue): JournalEntry {
  const [request, reply] = [maskBody(ring.request(line.id), mask), maskBody(ring.reply(line.id), mask)]
  return { ...maskLine(line, world, mask), request, reply }
}
