import type { Token, WorldEvent } from './event.ts'
import { foldLog } from './fold-log.ts'

/** The log of a world up to a version, in fewer events. */
export interface FoldedLog {
  readonly upTo: number
  readonly events: readonly WorldEvent[]
}

/** Of how many events at most the size is not counted yet: one reader of the size never waits for a long log. */
const uncounted = 256

/** The events of a world. The first of them can stand for more events than they are: up to the restore point. */
export class WorldLog {
  #events: WorldEvent[] = []
  /** How many events the log stands for, beyond those that it has. */
  #folded = 0
  #restorePoint = 0
  readonly #size = { events: 0, bytes: 0 }
  /** Where the tokens of the log are that it still holds, oldest first. */
  #tokens: number[] = []

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
      size.bytes += JSON.stringify(this.#events[size.events]).length
    }
    return size.bytes
  }

  push(event: WorldEvent): void {
    this.#events.push(event)
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

  /** The log up to a version in fewer events; `undefined` where it cannot be shortened. */
  fold(upTo: number): FoldedLog | undefined {
    if (upTo < this.#restorePoint) return undefined
    const events = this.between(0, upTo)
    const folded = foldLog(events)
    return folded.length < events.length ? { upTo, events: folded } : undefined
  }

  /** Replaces the log up to a version by fewer events. */
  replace({ upTo, events }: FoldedLog): void {
    this.#events = [...events, ...this.between(upTo)]
    this.#folded = upTo - events.length
    this.#restorePoint = upTo
    this.#tokens = this.#events.flatMap(({ type }, index) => (type === 'token.issued' ? index : []))
    Object.assign(this.#size, { events: 0, bytes: 0 })
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
      if (index < size.events) size.bytes -= JSON.stringify(event).length - JSON.stringify(rest).length
      this.#events[index] = rest
      dropped++
    }
    if (dropped > 0) this.#tokens = this.#tokens.slice(dropped)
  }
}
