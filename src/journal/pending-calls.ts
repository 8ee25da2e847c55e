import type { Call } from '../http/call.ts'
import type { CallSearch, RecordedWorld } from './entry.ts'

/** A call that is not stored yet. */
export interface PendingCall {
  /** In the ring that holds it. */
  readonly id: number
  readonly world: RecordedWorld
  readonly search: CallSearch | undefined
  /** Only while there are observers. */
  readonly call: Call | undefined
}

/** The calls that a store does not have yet, oldest first. Of more than a journal keeps, the oldest are only counted. */
export class PendingCalls {
  readonly #most: number
  #calls: PendingCall[] = []
  /** How many of the list are taken. */
  #taken = 0
  /** How many calls of each world are only counted. */
  readonly #skipped = new Map<RecordedWorld, number>()

  constructor(most: number) {
    this.#most = most
  }

  get size(): number {
    return this.#calls.length - this.#taken
  }

  get skipped(): readonly (readonly [RecordedWorld, number])[] {
    return [...this.#skipped]
  }

  add(call: PendingCall): void {
    this.#calls.push(call)
    if (this.size <= this.#most) return
    const { world } = this.#calls[this.#taken] as PendingCall
    this.#skipped.set(world, (this.#skipped.get(world) ?? 0) + 1)
    this.#drop(1)
  }

  /** Takes the oldest calls, so many at most. */
  take(most: number): readonly PendingCall[] {
    const taken = this.#calls.slice(this.#taken, this.#taken + most)
    this.#drop(taken.length)
    return taken
  }

  /** Puts back calls that were taken last. */
  putBack(calls: readonly PendingCall[]): void {
    this.#calls = [...calls, ...this.#calls.slice(this.#taken)]
    this.#taken = 0
  }

  /** Notes that the store counted calls. */
  counted(skipped: readonly (readonly [RecordedWorld, number])[]): void {
    for (const [world, count] of skipped) {
      const left = (this.#skipped.get(world) ?? 0) - count
      if (left > 0) this.#skipped.set(world, left)
      else this.#skipped.delete(world)
    }
  }

  #drop(count: number): void {
    this.#taken += count
    if (this.#taken < this.#most && this.#taken < this.#calls.length) return
    this.#calls = this.#calls.slice(this.#taken)
    this.#taken = 0
  }
}
