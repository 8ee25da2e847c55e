import type { Received } from '../../judge/http-exchange.ts'
import { NoResponse } from '../target.ts'
import type { RequestRate } from './hosts.ts'

/** Statuses after which a client may retry. */
const passing: readonly number[] = [429, 502, 503, 504]

const mostTries = 4
/** Milliseconds. */
const firstWait = 1000
const longestWait = 60_000

/** How requests are retried. */
export interface RetryOptions {
  /** Waits, and holds back all other requests meanwhile. */
  readonly leaveAlone: (milliseconds: number) => Promise<void>
  /** From 0 to 1: spreads the retries of clients that were refused at the same time. */
  readonly chance: () => number
  /** Real time, for a `Retry-After` with a date. */
  readonly today: () => number
  readonly onRetry: () => void
}

/**
 * Retries a request at most three times, after a temporary error or no response: after the time in `Retry-After` (seconds
 * or a date), or with exponential back-off. Does not retry after a `Retry-After` of more than a minute, or a timeout.
 *
 * @throws NoResponse when the last try has no response.
 */
export async function sendWithRetries(ask: () => Promise<Received>, manners: RetryOptions): Promise<Received> {
  for (let tries = 1; ; tries++) {
    const received = await ask().catch((error: unknown) => {
      if (error instanceof NoResponse && !tookTooLong(error) && tries < mostTries) return undefined
      throw error
    })
    if (received !== undefined && (!passing.includes(received.status) || tries === mostTries)) return received
    const wait = askedFor(received, manners.today()) ?? firstWait * 2 ** (tries - 1) * (0.5 + manners.chance() / 2)
    if (received !== undefined && wait > longestWait) return received
    manners.onRetry()
    await manners.leaveAlone(wait)
  }
}

/** Whether the request timed out; the server may still be processing it. */
function tookTooLong({ cause }: NoResponse): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError'
}

/** The milliseconds in `Retry-After`; `undefined` without one. */
function askedFor(received: Received | undefined, today: number): number | undefined {
  const text = received?.headers['retry-after']?.trim()
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - today)
}

/** Real time, or that of a test. */
export interface Timing {
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** Requests to one host. */
export interface RequestQueue {
  /** Starts work in order, at the rate of the host. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Pauses the queue: no request starts for this many milliseconds. */
  rest(milliseconds: number): void
}

/** A queue that starts requests at least `every` milliseconds apart, and has at most `inFlight` of them open at once. */
export function createQueue({ every, inFlight }: RequestRate, { now, sleep }: Timing): RequestQueue {
  let under = 0
  let next = 0
  let quietUntil = 0
  const waiting: (() => void)[] = []

  const turn = async (): Promise<void> => {
    // The queue may have been paused meanwhile.
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
