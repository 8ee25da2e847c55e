import type { Call } from '../http/call.ts'
import type { JournalLimits } from '../world/limits.ts'
import type { World } from '../world/world.ts'
import type { Exchange, JournalLine, RecordedWorld, SentCall } from './entry.ts'
import { column, columns, headOf, readHead, withHeaders } from './record.ts'

/** The longest text kept of one body. A body is cut to this length, or to an eighth of the ring. */
const longest = 64 * 1024

/** How many characters of a body are kept. */
function mostKept({ bytes }: JournalLimits): number {
  return Math.min(longest, bytes >> 3)
}

/** What is kept of a body. */
export function keptOf(body: string, limits: JournalLimits): string {
  const most = mostKept(limits)
  return body.length > most ? body.slice(0, most) : body
}

/**
 * The latest exchanges, in a ring buffer of bytes: bodies cost garbage collection nothing, and are not masked. Credentials are never
 * written. The limits bound its size; the oldest exchanges are dropped first.
 */
export class ExchangeRing {
  readonly #limits: JournalLimits
  #ring = new Uint8Array(0)
  #numbers = new Float64Array(0)
  #count = 0
  #head = 0
  #worlds = 0
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()

  constructor(limits: JournalLimits) {
    this.#limits = limits
  }

  /** The id of the latest exchange. */
  get count(): number {
    return this.#count
  }

  /** Records an exchange. One that is larger than the whole ring is counted and not kept. */
  record(exchange: Exchange): void {
    const { world, at, call, reply, took, clockEpoch, from, to, settled } = exchange
    const { entries, bytes } = this.#limits
    if (this.#count === 0) {
      this.#ring = new Uint8Array(bytes)
      this.#numbers = new Float64Array(entries * columns)
    }
    const generation = this.numberOf(world)
    world.journalCount.recorded++
    const slot = (this.#count++ % entries) * columns
    const numbers = this.#numbers
    numbers[slot + column.start] = -1
    numbers[slot + column.world] = generation
    const head = headOf(exchange)
    const [request, answer] = [keptOf(call.body, this.#limits), keptOf(reply.body, this.#limits)]
    const most = 3 * (200 + head.length + request.length + answer.length)
    if (most > bytes) return
    if ((this.#head % bytes) + most > bytes) this.#head += bytes - (this.#head % bytes)
    numbers[slot + column.start] = this.#head
    const [headLength, requestLength, replyLength] = this.#writeAll(head, request, answer)
    numbers[slot + column.head] = headLength
    numbers[slot + column.request] = requestLength
    numbers[slot + column.reply] = replyLength
    numbers[slot + column.at] = at
    numbers[slot + column.status] = reply.status
    numbers[slot + column.took] = took
    numbers[slot + column.clockEpoch] = clockEpoch
    numbers[slot + column.from] = from
    numbers[slot + column.to] = to
    numbers[slot + column.settled] = settled?.version ?? to
    numbers[slot + column.settledAt] = settled?.at ?? at
  }

  /** The version before the oldest call that is kept, of those since the restore point; else infinity. */
  earliest(world: World): number {
    let least = Number.POSITIVE_INFINITY
    for (const id of this.kept(world.journalCount.generation))
      if (this.#number(id, 'from') >= world.restorePoint) least = Math.min(least, this.#number(id, 'from'))
    return least
  }

  /** The recorded request: without query and headers. */
  call({ id, method, path }: JournalLine): Call {
    return { method, host: '', path, query: '', headers: {}, body: this.request(id) }
  }

  /** Deletes the exchanges of a world and overwrites their bytes. Returns how many. */
  clear(world: RecordedWorld): number {
    const ids = [...this.kept(world.journalCount.generation)]
    for (const id of ids) {
      const length = this.#number(id, 'head') + this.#number(id, 'request') + this.#number(id, 'reply')
      const from = this.#number(id, 'start') % this.#limits.bytes
      this.#ring.fill(0, from, from + length)
      this.#numbers[this.#slot(id) + column.start] = -1
    }
    world.journalCount.recorded = 0
    return ids.length
  }

  /** How much is kept: exchanges, and the bytes of their texts, without overwritten ones. */
  get size(): JournalLimits {
    return { entries: [...this.kept()].length, bytes: Math.min(this.#head, this.#limits.bytes) }
  }

  /** The number of a world among all whose exchanges were recorded. */
  numberOf({ journalCount }: RecordedWorld): number {
    if (journalCount.generation === 0) journalCount.generation = ++this.#worlds
    return journalCount.generation
  }

  /** Writes texts one after another and gives the length of each in bytes. Almost all are ASCII, and then one call writes them all. */
  #writeAll(head: string, request: string, reply: string): readonly [number, number, number] {
    const start = this.#head
    const written = this.#write(head + request + reply)
    if (written === head.length + request.length + reply.length) return [head.length, request.length, reply.length]
    this.#head = start
    return [this.#write(head), this.#write(request), this.#write(reply)]
  }

  #write(text: string): number {
    if (text === '') return 0
    const { written } = this.#encoder.encodeInto(text, this.#ring.subarray(this.#head % this.#limits.bytes))
    this.#head += written
    return written
  }

  #slot(id: number): number {
    return ((id - 1) % this.#limits.entries) * columns
  }

  #number(id: number, name: keyof typeof column): number {
    return this.#numbers[this.#slot(id) + column[name]] as number
  }

  /** The ids of the exchanges that are still kept, of all worlds or of one, oldest first, beyond one. */
  *kept(generation?: number, after = 0): Generator<number> {
    for (let id = Math.max(after, this.#count - this.#limits.entries) + 1; id <= this.#count; id++) {
      if ((generation === undefined || this.#number(id, 'world') === generation) && this.holds(id)) yield id
    }
  }

  /** Whether an exchange is still kept: its place and its bytes are not overwritten yet. */
  holds(id: number): boolean {
    const { entries, bytes } = this.#limits
    return id > this.#count - entries && this.#number(id, 'start') >= Math.max(0, this.#head - bytes)
  }

  /** An exchange that is still kept. */
  line(id: number): JournalLine {
    const { headers: _, ...head } = readHead(this.#headOf(id))
    return {
      id,
      ...head,
      at: this.#number(id, 'at'),
      generation: this.#number(id, 'world'),
      status: this.#number(id, 'status'),
      took: this.#number(id, 'took'),
      clockEpoch: this.#number(id, 'clockEpoch'),
      from: this.#number(id, 'from'),
      to: this.#number(id, 'to'),
    }
  }

  /** A call as it was. */
  sent(line: JournalLine): SentCall {
    const { id } = line
    const call = this.call(line)
    const isCut = this.#number(id, 'request') >= mostKept(this.#limits)
    const settled = { version: this.#number(id, 'settled'), at: this.#number(id, 'settledAt') }
    return { line, call: withHeaders(call, this.#headOf(id)), reply: this.reply(id), isCut, settled, isMasked: false }
  }

  #headOf(id: number): string {
    return this.#text(this.#number(id, 'start'), this.#number(id, 'head'))
  }

  request(id: number): string {
    return this.#text(this.#number(id, 'start') + this.#number(id, 'head'), this.#number(id, 'request'))
  }

  reply(id: number): string {
    const start = this.#number(id, 'start') + this.#number(id, 'head') + this.#number(id, 'request')
    return this.#text(start, this.#number(id, 'reply'))
  }

  #text(start: number, length: number): string {
    const from = start % this.#limits.bytes
    return this.#decoder.decode(this.#ring.subarray(from, from + length))
  }
}
