import { realTimers } from '../text/real-time.ts'
import type { SharedStore } from '../world/world-store.ts'

/** For how many real milliseconds calls can join a turn. */
const joinable = 20
/**
 * After how many real milliseconds a turn ends, even though a call in it goes on: much longer than a turn takes when all processes share
 * one core. A change after its end can be in vain.
 */
const longestTurn = 2000
/** How many turns of a process there are at a time at most: each has a connection, and needs another one. */
const mostTurns = 4

/** Calls of this process that change one world, while other processes wait. */
interface Turn {
  readonly begun: Promise<void>
  calls: number
  end(): void
}

const nothing = (): void => {}

/**
 * Lets processes that change the same world take turns: otherwise most of their calls would be answered more than once. A turn is for
 * all calls of a process that wait. Nothing depends on it but speed.
 */
export class WorldTurns {
  readonly #store: SharedStore
  readonly #isContended: (name: string) => boolean
  /** The turn of each world that calls can join. */
  readonly #turns = new Map<string, Turn>()
  #count = 0

  /** @param isContended Whether processes take turns with a world. */
  constructor(store: SharedStore, isContended: (name: string) => boolean) {
    this.#store = store
    this.#isContended = isContended
  }

  /** Waits for a turn with a world where processes take turns. Returns a function that a call calls at its end. */
  async take(name: string): Promise<() => void> {
    if (!this.#isContended(name)) return nothing
    const turn = this.#turns.get(name) ?? (this.#count < mostTurns ? this.#open(name) : undefined)
    if (turn === undefined) return nothing
    turn.calls++
    await turn.begun
    return () => {
      if (--turn.calls === 0) turn.end()
    }
  }

  #open(name: string): Turn {
    this.#count++
    let release = nothing
    let isOver = false
    const close = (): void => {
      if (this.#turns.get(name) === turn) this.#turns.delete(name)
    }
    const begun = this.#store.lock(name).then(
      (unlock) => {
        release = unlock
        realTimers.setTimeout(close, joinable)
        realTimers.setTimeout(turn.end, longestTurn)
      },
      // Without a lock, the call can be too late with its change; then it is answered again.
      close,
    )
    const turn: Turn = {
      begun,
      calls: 0,
      end: () => {
        if (isOver) return
        isOver = true
        this.#count--
        close()
        release()
      },
    }
    this.#turns.set(name, turn)
    return turn
  }
}
