import type { Received } from '../../judge/http-exchange.ts'
import { NoAnswer } from '../target.ts'
import type { Pace } from './hosts.ts'

/** Statuses after which a client may ask once more: too many requests, and a server that is not well. */
const passing: readonly number[] = [429, 502, 503, 504]

const mostTries = 4
/** Milliseconds. */
const firstWait = 1000
const longestWait = 60_000

/** How a polite client goes on. */
export interface Manners {
  /** Waits, and holds back all other requests in the meantime. */
  readonly leaveAlone: (milliseconds: number) => Promise<void>
  /** From 0 to 1: spreads the waits of clients that were refused together. */
  readonly chance: () => number
  /** The wall clock, which a `Retry-After` with a date is compared with. */
  readonly today: () => number
  readonly onRetry: () => void
}

/**
 * Asks again, at most three times, after an answer that may pass or none at all: as late as the server says in
 * `Retry-After` (seconds or a date), or twice as late each time. A server that wants a longer wait than a minute is not
 * asked again, nor is one that took longer than anybody waits.
 *
 * @throws NoAnswer when there was none at the last try.
 */
export async function askPolitely(ask: () => Promise<Received>, manners: Manners): Promise<Received> {
  for (let tries = 1; ; tries++) {
    const received = await ask().catch((error: unknown) => {
      if (error instanceof NoAnswer && !tookTooLong(error) && tries < mostTries) return undefined
      throw error
    })
    if (received !== undefined && (!passing.includes(received.status) || tries === mostTries)) return received
    const wait = askedFor(received, manners.today()) ?? firstWait * 2 ** (tries - 1) * (0.5 + manners.chance() / 2)
    if (received !== undefined && wait > longestWait) return received
    manners.onRetry()
    await manners.leaveAlone(wait)
  }
}

/** Whether patience ended, and not the connection: then the server may still be at it. */
function tookTooLong({ cause }: NoAnswer): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError'
}

/** Milliseconds that the server wants to be left alone; `undefined` when it does not say. */
function askedFor(received: Received | undefined, today: number): number | undefined {
  const text = received?.headers['retry-after']?.trim()
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - today)
}

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
  /** Pauses the queue: no request starts for this many milliseconds. */
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
