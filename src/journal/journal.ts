import type { Call } from '../http/call.ts'
import { type MaskValue, maskBody, type WorldMasks, worldMasks } from '../http/mask.ts'
import { runAtOnce, type Work } from '../text/slices.ts'
import type { World } from '../world/world.ts'
import type { Exchange, JournalEntry, JournalLine, RecordedWorld, SentCall } from './entry.ts'
import { defaultJournalLimits, type JournalLimits } from './limits.ts'
import { column, columns, headOf, maskLine, readHead } from './record.ts'

/** The longest text kept of one body. A body is cut to this length, or to an eighth of the journal. */
const longest = 64 * 1024

/**
 * The latest exchanges of a sandbox, in a ring buffer of bytes: bodies cost garbage collection nothing, and are masked
 * only when they are read. Credentials are never written.
 *
 * The limits bound its size; the oldest exchanges are dropped first.
 */
export class Journal {
  readonly limits: JournalLimits
  /** Stands for the world of calls that belong to none: unknown routes and refused credentials. */
  readonly noWorld: RecordedWorld = { name: '-', journalCount: { generation: 0, recorded: 0 } }
  #ring = new Uint8Array(0)
  #numbers = new Float64Array(0)
  #count = 0
  #head = 0
  #worlds = 0
  readonly #masks: WorldMasks
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()
  readonly #waiting = new Set<(id: number, call: Call) => void>()

  /** @param named The worlds that were named at the start: their names are shown. Any other name came with a call. */
  constructor(limits: JournalLimits = defaultJournalLimits, named: readonly string[] = []) {
    this.limits = limits
    this.#masks = worldMasks([this.noWorld.name, ...named])
  }

  /** Records an exchange. One that is larger than the whole journal is counted and not kept. */
  record(exchange: Exchange): void {
    const { world, at, call, reply, took, clockEpoch, from, to, settled } = exchange
    const { entries, bytes } = this.limits
    if (this.#count === 0) {
      this.#ring = new Uint8Array(bytes)
      this.#numbers = new Float64Array(entries * columns)
    }
    const generation = this.#numberOf(world)
    world.journalCount.recorded++
    const slot = (this.#count++ % entries) * columns
    const numbers = this.#numbers
    numbers[slot + column.start] = -1
    numbers[slot + column.world] = generation
    const cut = Math.min(longest, bytes >> 3)
    const head = headOf(exchange)
    const most = 3 * (200 + head.length + Math.min(call.body.length, cut) + Math.min(reply.body.length, cut))
    if (most > bytes) return
    if ((this.#head % bytes) + most > bytes) this.#head += bytes - (this.#head % bytes)
    numbers[slot + column.start] = this.#head
    numbers[slot + column.head] = this.#write(head)
    numbers[slot + column.request] = this.#write(call.body, cut)
    numbers[slot + column.reply] = this.#write(reply.body, cut)
    numbers[slot + column.at] = at
    numbers[slot + column.status] = reply.status
    numbers[slot + column.took] = took
    numbers[slot + column.clockEpoch] = clockEpoch
    numbers[slot + column.from] = from
    numbers[slot + column.to] = to
    numbers[slot + column.settled] = settled?.version ?? to
    numbers[slot + column.settledAt] = settled?.at ?? at
    for (const tell of this.#waiting) tell(this.#count, call)
  }

  /** The exchanges of one world that are still kept, oldest first; of all, also deleted ones, when none is named. */
  lines(world?: RecordedWorld, after = 0): readonly JournalLine[] {
    return [...this.each(world, after)]
  }

  /** The same one by one: those that are kept at the moment when each is asked for. */
  *each(world?: RecordedWorld, after = 0): Generator<JournalLine> {
    for (const id of this.#kept(world?.journalCount.generation, after)) yield this.#line(id)
  }

  /** The same as long work. */
  *readLines(world?: RecordedWorld, after = 0): Work<readonly JournalLine[]> {
    const lines: JournalLine[] = []
    for (const line of this.each(world, after)) yield void lines.push(line)
    return lines
  }

  /** The version of a world before its oldest call that is kept, of those since its restore point; else infinity. */
  earliest(world: World): number {
    let least = Number.POSITIVE_INFINITY
    for (const id of this.#kept(world.journalCount.generation))
      if (this.#number(id, 'from') >= world.restorePoint) least = Math.min(least, this.#number(id, 'from'))
    return least
  }

  /** The same with their bodies, masked. */
  entries(world?: RecordedWorld): readonly JournalEntry[] {
    return runAtOnce(this.readEntries(this.lines(world)))
  }

  /** Lines of this journal with their bodies, masked, as long work. Those that are not kept any more are left out. */
  *readEntries(lines: readonly JournalLine[]): Work<readonly JournalEntry[]> {
    const masks = new Map<number, MaskValue>()
    const entries: JournalEntry[] = []
    for (const line of lines) {
      if (!this.holds(line.id)) continue
      const mask = masks.get(line.generation) ?? this.#masks.ofWorld(line.generation)
      masks.set(line.generation, mask)
      const [request, reply] = [maskBody(this.call(line).body, mask), maskBody(this.#reply(line.id), mask)]
      entries.push({ ...maskLine(line, this.maskWorld(line.world), mask), request, reply })
      yield
    }
    return entries
  }

  /** The mask of a world, with which its entries are masked. */
  maskOf(world: RecordedWorld): MaskValue {
    return this.#masks.ofWorld(this.#numberOf(world))
  }

  /** The recorded request: without query and headers. */
  call({ id, method, path }: Pick<JournalLine, 'id' | 'method' | 'path'>): Call {
    const start = this.#number(id, 'start') + this.#number(id, 'head')
    return { method, host: '', path, query: '', headers: {}, body: this.#text(start, this.#number(id, 'request')) }
  }

  /** Whether any exchange of a world was recorded since its journal was cleared. */
  has({ journalCount }: RecordedWorld): boolean {
    return journalCount.recorded > 0
  }

  /** How many exchanges of a world were dropped because of the limits. */
  dropped({ journalCount: { generation, recorded } }: RecordedWorld): number {
    return recorded - this.#keptIn(generation)
  }

  /** Deletes the exchanges of a world and overwrites their bytes. Returns how many. */
  clear(world: RecordedWorld): number {
    const ids = [...this.#kept(world.journalCount.generation)]
    for (const id of ids) {
      const length = this.#number(id, 'head') + this.#number(id, 'request') + this.#number(id, 'reply')
      const from = this.#number(id, 'start') % this.limits.bytes
      this.#ring.fill(0, from, from + length)
      this.#numbers[this.#slot(id) + column.start] = -1
    }
    world.journalCount.recorded = 0
    return ids.length
  }

  /** How much is kept, of all worlds: exchanges, and the bytes of their texts, overwritten ones excepted. */
  get size(): JournalLimits {
    return { entries: this.#keptIn(), bytes: Math.min(this.#head, this.limits.bytes) }
  }

  /** Calls back with the id and the request of every exchange that is recorded from now on. Returns a function that ends this. */
  watch(tell: (id: number, call: Call) => void): () => void {
    this.#waiting.add(tell)
    return () => this.#waiting.delete(tell)
  }

  /** The name of a world as the journal and logs show it: a name that came with a call is masked. */
  maskWorld(name: string): string {
    return this.#masks.nameOf(name)
  }

  #numberOf({ journalCount }: RecordedWorld): number {
    if (journalCount.generation === 0) journalCount.generation = ++this.#worlds
    return journalCount.generation
  }

  #write(text: string, most = text.length): number {
    const kept = text.length > most ? text.slice(0, most) : text
    const { written } = this.#encoder.encodeInto(kept, this.#ring.subarray(this.#head % this.limits.bytes))
    this.#head += written
    return written
  }

  #slot(id: number): number {
    return ((id - 1) % this.limits.entries) * columns
  }

  #number(id: number, name: keyof typeof column): number {
    return this.#numbers[this.#slot(id) + column[name]] as number
  }

  /** How many exchanges are still kept, of all worlds or of one. */
  #keptIn(generation?: number): number {
    return [...this.#kept(generation)].length
  }

  /** Their ids, oldest first, beyond one. */
  *#kept(generation?: number, after = 0): Generator<number> {
    for (let id = Math.max(after, this.#count - this.limits.entries) + 1; id <= this.#count; id++) {
      if ((generation === undefined || this.#number(id, 'world') === generation) && this.holds(id)) yield id
    }
  }

  /** Whether an exchange is still kept: its place and its bytes are not overwritten yet. */
  holds(id: number): boolean {
    const { entries, bytes } = this.limits
    return id > this.#count - entries && this.#number(id, 'start') >= Math.max(0, this.#head - bytes)
  }

  /** The id of the latest exchange; 0 when there is none. */
  get latest(): number {
    return this.#count
  }

  #line(id: number): JournalLine {
    const { headers: _, ...head } = readHead(this.#headOf(id))
    return {
      id,
      ...head,
      at: this.#number(id, 'at'),
      generation: this.#number(id, 'world'),
      status: this.#number(id, 'status'),
      took: Math.round(this.#number(id, 'took') * 1000) / 1000,
      clockEpoch: this.#number(id, 'clockEpoch'),
      from: this.#number(id, 'from'),
      to: this.#number(id, 'to'),
    }
  }

  /** A call of the world as it was, for a replay. It must not be shown: nothing of it is masked. */
  sent(line: JournalLine): SentCall {
    const { id } = line
    const call = this.call(line)
    const { headers } = readHead(this.#headOf(id))
    const usual = call.body === '' ? {} : { 'content-type': 'application/json' }
    return {
      line,
      call: { ...call, headers: headers === '' ? usual : JSON.parse(headers) },
      reply: this.#reply(id),
      isCut: this.#number(id, 'request') >= Math.min(longest, this.limits.bytes >> 3),
      settled: { version: this.#number(id, 'settled'), at: this.#number(id, 'settledAt') },
    }
  }

  #headOf(id: number): string {
    return this.#text(this.#number(id, 'start'), this.#number(id, 'head'))
  }

  #reply(id: number): string {
    const start = this.#number(id, 'start') + this.#number(id, 'head') + this.#number(id, 'request')
    return this.#text(start, this.#number(id, 'reply'))
  }

  #text(start: number, length: number): string {
    const from = start % this.limits.bytes
    return this.#decoder.decode(this.#ring.subarray(from, from + length))
  }
}
