import type { Pace } from './hosts.ts'

/** The machine's time, or a test's. */
export interface Timing {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** Lets work begin at a pace, in the order in which it came. */
export function queueAt({ every, inFlight }: Pace, { now, sleep }: Timing): <T>(work: () => Promise<T>) => Promise<T> {
  let under = 0
  let next = 0
  const waiting: (() => void)[] = []

  return async (work) => {
    if (under >= inFlight) await new Promise<void>((resolve) => waiting.push(resolve))
    else under++
    try {
      const wait = next - now()
      next = Math.max(next, now()) + every
      if (wait > 0) await sleep(wait)
      return await work()
    } finally {
      const first = waiting.shift()
      if (first === undefined) under--
      else first()
    }
  }
}
