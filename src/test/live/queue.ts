import type { Pace } from './hosts.ts'

/** The machine's time, or a test's. */
export interface Timing {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** Requests to one host. */
export interface Queue {
  /** Begins work at the host's pace, in the order in which it came. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Leaves the host alone: nothing begins for so many milliseconds, whoever waits. */
  rest(milliseconds: number): void
}

export function queueAt({ every, inFlight }: Pace, { now, sleep }: Timing): Queue {
  let under = 0
  let next = 0
  let quietUntil = 0
  const waiting: (() => void)[] = []

  const turn = async (): Promise<void> => {
    // A rest may begin while a turn is waited for: then another turn is.
    do {
      const at = Math.max(next, now())
      next = at + every
      if (at > now()) await sleep(at - now())
    } while (quietUntil > now())
  }

  return {
    async run(work) {
      if (under >= inFlight) await new Promise<void>((resolve) => waiting.push(resolve))
      else under++
      try {
        await turn()
        return await work()
      } finally {
        const first = waiting.shift()
        if (first === undefined) under--
        else first()
      }
    },
    rest(milliseconds) {
      quietUntil = Math.max(quietUntil, now() + milliseconds)
      next = Math.max(next, quietUntil)
    },
  }
}
