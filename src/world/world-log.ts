import type { Work } from '../text/slices.ts'
import type { Token, WorldEvent } from './event.ts'
import { foldSlowly, isReplaceable } from './fold-log.ts'

/** The log of a world up to a version, in fewer events. */
export interface FoldedLog {
  readonly upTo: number
  readonly events: readonly WorldEvent[]
  /** The restore point of the log when it was folded. Once the log has another, it cannot be replaced by this one. */
  readonly since: number
  /** The size of the log that it makes, as far as it was counted. */
  readonly size: LogSize
}

/** How many bytes the first events of a log take as JSON. */
interface LogSize {
  events: number
  bytes: number
}

/** The folding of a log, as long work. */
export interface Folding {
  readonly work: Work<void>
  /** The length of the log when it began, and its version. */
  readonly length: number
  readonly version: number
  /** Present once the work is done. */
  result?: { readonly folded: FoldedLog | undefined }
}

/** How much of a world a store has. */
export interface StorageMark {
  /** Empty until the world is stored for the first time. */
  incarnation: string
  /** The version up to which the log is stored; -1 until the world is stored for the first time. */
  events: number
  /** Whether the world, when it is stored for the first time, replaces another of its name. */
  replaces: boolean
  /** Whether the world left the memory: a call that began before may still hold it. */
  isReleased: boolean
  /** The key of the masks of its journal, in hexadecimal digits; empty until it is needed. */
  maskKey: string
  /** When it was last noticed that another process had changed the world, in real milliseconds; before any time if never. */
  changedElsewhere: number
}

/** Of how many events at most the size is not counted yet: one reader of the size never waits for a long log. */
const uncounted = 256
/** How many events are counted without a break. */
const eventsAtATime = 64

/** The events of a world. The first of them can stand for more events than they are: up to the restore point. */
export class WorldLog {
  #events: WorldEvent[] = []
  /** How many events the log stands for, beyond those that it has. */
  #folded = 0
  #restorePoint = 0
  readonly #size: LogSize = { events: 0, bytes: 0 }
  /** The sizes of the logs that can replace this one up to a version; `folded` as above. */
  readonly #foldings: { readonly upTo: number; readonly folded: number; readonly size: LogSize }[] = []
  /** Where the tokens of the log are that it still holds, oldest first. */
  #tokens: number[] = []
  #replaceable = 0

  /** Oldest first. */
  get events(): readonly WorldEvent[] {
    return this.#events
  }

  /** How many events were appended so far. */
  get version(): number {
    return this.#folded + this.#events.length
  }

  /** The version up to which the log was folded; 0 for a log that is whole. */
  get restorePoint(): number {
    return this.#restorePoint
  }

  /** How many bytes the events take as JSON. */
  get bytes(): number {
    const size = this.#size
    for (; size.events < this.#events.length; size.events++) {
      size.bytes += bytesOf(this.#events[size.events])
    }
    return size.bytes
  }

  /** How many events folding the log can leave out at most. */
  get replaceable(): number {
    return this.#replaceable
  }

  /** Notes the size of the next events before they are pushed. The size of those before must have been noted, too. */
  expect(events: number, bytes: number): void {
    this.#size.events += events
    this.#size.bytes += bytes
  }

  push(event: WorldEvent): void {
    this.#events.push(event)
    if (isReplaceable(event)) this.#replaceable++
    if (this.#events.length - this.#size.events >= uncounted) void this.bytes
    if (event.type !== 'log.folded') return
    this.#folded = event.version - this.#events.length
    this.#restorePoint = event.version
  }

  /** The event after a version. */
  at(version: number): WorldEvent | undefined {
    return this.#events[version - this.#folded]
  }

  /** The events after a version, up to another; of those up to the restore point, all that it has. */
  between(from: number, to: number = this.version): readonly WorldEvent[] {
    return this.#events.slice(Math.max(0, from - this.#folded), Math.max(0, to - this.#folded))
  }

  /** The log up to a version in fewer events, as long work; `undefined` where it cannot be shortened. */
  *fold(upTo: number): Work<FoldedLog | undefined> {
    const since = this.#restorePoint
    if (upTo < since) return undefined
    const before = this.between(0, upTo)
    const events = yield* foldSlowly(before)
    if (events.length >= before.length || since !== this.#restorePoint) return undefined
    const size = { events: 0, bytes: 0 }
    this.#foldings.push({ upTo, folded: upTo - events.length, size })
    // Also of the events that were appended in the meantime, so that the size of the new log is known at once.
    for (const begin = upTo - events.length; begin + size.events < this.version - uncounted; size.events++) {
      size.bytes += bytesOf(events[size.events] ?? this.at(begin + size.events))
      if (size.events % eventsAtATime === 0) yield
      if (since !== this.#restorePoint) return undefined
    }
    return { upTo, events, since, size }
  }

  /** Replaces the log up to a version by fewer events. Its restore point must be the one that it had when it was folded. */
  replace({ upTo, events, size }: FoldedLog): void {
    this.#events = events.concat(this.between(upTo))
    this.#folded = upTo - events.length
    this.#restorePoint = upTo
    this.#tokens = []
    this.#replaceable = 0
    for (const [index, event] of this.#events.entries()) {
      if (event.type === 'token.issued') this.#tokens.push(index)
      if (isReplaceable(event)) this.#replaceable++
    }
    Object.assign(this.#size, size)
    this.#foldings.length = 0
  }

  /** Frees the text of every token in the log that is not held any more. The last event issued one. */
  dropTokens(held: ReadonlyMap<string, Token>): void {
    const size = this.#size
    this.#tokens.push(this.#events.length - 1)
    let dropped = 0
    for (const index of this.#tokens) {
      const event = this.#events[index]
      if (event?.type !== 'token.issued' || held.has(event.token.token)) break
      const rest: WorldEvent = { type: 'token.dropped', at: event.at }
      const saved = bytesOf(event) - bytesOf(rest)
      if (index < size.events) size.bytes -= saved
      const version = index + this.#folded
      for (const { upTo, folded, size } of this.#foldings)
        if (version >= upTo && version < folded + size.events) size.bytes -= saved
      this.#events[index] = rest
      dropped++
    }
    if (dropped > 0) this.#tokens = this.#tokens.slice(dropped)
  }
}

function bytesOf(event: WorldEvent | undefined): number {
  return JSON.stringify(event).length
}
