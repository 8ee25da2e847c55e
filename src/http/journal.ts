import type { Call, Reply } from './call.ts'
import { maskBody, maskPath } from './mask.ts'

/** One exchange, as somebody may see it: whatever could belong to a person or open a door is masked. */
export interface JournalEntry {
  /** The world's time when the answer was made. */
  readonly at: number
  readonly world: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** How the wire was broken on purpose. */
  readonly fault?: 'hang' | 'reset' | 'spoiled'
  readonly request: string
  readonly reply: string
}

interface Slot {
  readonly at: number
  readonly world: string
  readonly operation: string
  readonly method: string
  readonly status: number
  readonly fault: JournalEntry['fault']
  /** Where the entry's bytes begin, counted from the first byte ever written. */
  readonly start: number
  readonly path: number
  readonly request: number
  readonly reply: number
}

const capacity = 4096
const size = 4 * 1024 * 1024
/** Of one body; the rest of a longer one is left out. */
const longest = 64 * 1024

/**
 * The last exchanges of a sandbox, in a ring of bytes: bodies are no objects that garbage collection would have to
 * walk, and are masked only when somebody reads them. Credentials are never written at all.
 *
 * Keeps at most 4,096 entries and 4 MiB; the oldest go first.
 */
export class Journal {
  #ring: Uint8Array | undefined
  readonly #slots: Slot[] = []
  #count = 0
  #head = 0
  readonly #encoder = new TextEncoder()

  record(at: number, world: string, operation: string, call: Call, reply: Reply): void {
    const most = 3 * (call.path.length + Math.min(call.body.length, longest) + Math.min(reply.body.length, longest))
    if (most > size) return
    if ((this.#head % size) + most > size) this.#head += size - (this.#head % size)
    const start = this.#head
    const path = this.#write(call.path)
    const request = this.#write(call.body)
    const answer = this.#write(reply.body)
    const fault = reply.broken ?? (reply.spoiled ? 'spoiled' : undefined)
    const { method } = call
    this.#slots[this.#count++ % capacity] = {
      at,
      world,
      operation,
      method,
      status: reply.status,
      fault,
      start,
      path,
      request,
      reply: answer,
    }
  }

  /** The exchanges of one world that are still kept, oldest first. */
  entries(world: string): readonly JournalEntry[] {
    const entries: JournalEntry[] = []
    for (let index = Math.max(0, this.#count - capacity); index < this.#count; index++) {
      const slot = this.#slots[index % capacity] as Slot
      if (slot.world === world && slot.start >= this.#head - size) entries.push(this.#read(slot))
    }
    return entries
  }

  #write(text: string): number {
    this.#ring ??= new Uint8Array(size)
    const kept = text.length > longest ? text.slice(0, longest) : text
    const { written } = this.#encoder.encodeInto(kept, this.#ring.subarray(this.#head % size))
    this.#head += written
    return written
  }

  #read({ at, world, operation, method, status, fault, start, path, request, reply }: Slot): JournalEntry {
    const from = start % size
    const text = (offset: number, length: number) =>
      new TextDecoder().decode(this.#ring?.subarray(from + offset, from + offset + length))
    return {
      at,
      world,
      operation,
      method,
      path: maskPath(text(0, path)),
      status,
      ...(fault && { fault }),
      request: maskBody(text(path, request)),
      reply: maskBody(text(path + request, reply)),
    }
  }
}
