import type { Breakage, Call, Reply } from './call.ts'
import { maskBody, maskPath } from './mask.ts'
import { drawMask, type MaskValue } from './mask-value.ts'

/**
 * One exchange, as somebody may see it: whatever could belong to a person or open a door is masked. The same value reads
 * the same in all entries of one sandbox: `***3fa9c01b77d2`.
 */
export interface JournalEntry {
  /** The world's time when the answer was made. */
  readonly at: number
  readonly world: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** What was done to the answer on purpose. */
  readonly fault?: Breakage | 'dribble' | 'spoiled'
  /** What in the request looked like real data, and where: `SSN at /subscriber/ssn`. */
  readonly phi?: string
  readonly request: string
  readonly reply: string
}

const capacity = 4096
/** Of an entry: the instant, the status, where its bytes begin (counted from the first ever written), and three lengths. */
const fields = 6
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
  readonly #numbers = new Float64Array(capacity * fields)
  #count = 0
  #head = 0
  readonly #encoder = new TextEncoder()
  #mask: MaskValue | undefined

  /** @param phi one line that says what in the request looked real, and where */
  record(at: number, world: string, operation: string, call: Call, reply: Reply, phi = ''): void {
    const most =
      3 *
      (200 + phi.length + call.path.length + Math.min(call.body.length, longest) + Math.min(reply.body.length, longest))
    if (most > size) return
    if ((this.#head % size) + most > size) this.#head += size - (this.#head % size)
    const slot = (this.#count++ % capacity) * fields
    const fault = reply.broken ?? (reply.dribble === undefined ? (reply.spoiled ? 'spoiled' : '') : 'dribble')
    this.#numbers[slot] = at
    this.#numbers[slot + 1] = reply.status
    this.#numbers[slot + 2] = this.#head
    this.#numbers[slot + 3] = this.#write(`${phi}\n${world} ${operation} ${call.method} ${fault} ${call.path}`)
    this.#numbers[slot + 4] = this.#write(call.body)
    this.#numbers[slot + 5] = this.#write(reply.body)
  }

  /** The exchanges of one world that are still kept, oldest first. */
  entries(world: string): readonly JournalEntry[] {
    const entries: JournalEntry[] = []
    this.#mask ??= drawMask()
    const mask = remembering(this.#mask)
    for (let count = Math.max(0, this.#count - capacity); count < this.#count; count++) {
      const entry = this.#read((count % capacity) * fields, world, mask)
      if (entry !== undefined) entries.push(entry)
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

  /** The entry whose numbers begin at `slot`; `undefined` when it is another world's, or its bytes were written over. */
  #read(slot: number, asked: string, mask: MaskValue): JournalEntry | undefined {
    const [at = 0, status = 0, start = 0, head = 0, request = 0, reply = 0] = this.#numbers.subarray(
      slot,
      slot + fields,
    )
    if (start < this.#head - size) return undefined
    const [phi = '', ...rest] = this.#text(start, head).split('\n')
    const [world = '', operation = '', method = '', fault = '', ...path] = rest.join('\n').split(' ')
    if (world !== asked) return undefined
    return {
      at,
      world,
      operation,
      method,
      path: maskPath(path.join(' '), mask),
      status,
      ...(isFault(fault) && { fault }),
      ...(phi !== '' && { phi }),
      request: maskBody(this.#text(start + head, request), mask),
      reply: maskBody(this.#text(start + head + request, reply), mask),
    }
  }

  #text(start: number, length: number): string {
    const from = start % size
    return new TextDecoder().decode(this.#ring?.subarray(from, from + length))
  }
}

/** The same mask, asked once for each value: most come again in every entry. */
function remembering(mask: MaskValue): MaskValue {
  const known = new Map<string, string>()
  return (value) => {
    const text = known.get(value) ?? mask(value)
    known.set(value, text)
    return text
  }
}

const faults: readonly string[] = ['hang', 'reset', 'middle', 'short', 'long', 'dribble', 'spoiled']

function isFault(text: string): text is NonNullable<JournalEntry['fault']> {
  return faults.includes(text)
}
