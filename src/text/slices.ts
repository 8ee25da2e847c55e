import { realElapsed, realTimers } from './real-time.ts'

/**
 * Work that may take long. It yields wherever other work may be done in between, about every 0.1 ms or sooner, and returns its result.
 */
export type Work<T> = Generator<undefined, T, undefined>

/** How many real milliseconds a slice of long work takes, about. */
const sliceLength = 10

/** Does work without a break. */
export function runAtOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/**
 * Does work in slices of about 10 ms, between which the event loop does everything else that waits. Work that is done within the
 * first slice costs no promise.
 */
export function runInSlices<T>(work: Work<T>): T | Promise<T> {
  const first = runSlice(work)
  return first === undefined ? continueInSlices(work) : first.result
}

async function continueInSlices<T>(work: Work<T>): Promise<T> {
  for (;;) {
    await nextTurn()
    const last = runSlice(work)
    if (last !== undefined) return last.result
  }
}

/**
 * For long work that awaits something: a function to call wherever other work may be done in between. It returns a promise once every 10
 * ms.
 */
export function pacer(): () => Promise<void> | undefined {
  let end = realElapsed() + sliceLength
  return () => {
    if (realElapsed() < end) return undefined
    return nextTurn().then(() => {
      end = realElapsed() + sliceLength
    })
  }
}

/** The result, if the work is done at the end of the slice. */
function runSlice<T>(work: Work<T>): { readonly result: T } | undefined {
  const end = realElapsed() + sliceLength
  do {
    const { done, value } = work.next()
    if (done) return { result: value }
  } while (realElapsed() < end)
  return undefined
}

// There is one event loop, so all long work of a process shares these turns.
const waiting: (() => void)[] = []

/**
 * Resolves after the event loop did everything else that waits. One caller gets its turn at a time: however many do long work, other
 * work waits for one slice.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) later(takeTurn)
  })
}

function takeTurn(): void {
  waiting[0]?.()
  waiting.shift()
  if (waiting.length > 0) later(takeTurn)
}

// Node reads from connections between two immediates; a browser has only timers.
const immediate = (globalThis as { readonly setImmediate?: (call: () => void) => unknown }).setImmediate
const later: (call: () => void) => unknown =
  immediate === undefined ? (call) => realTimers.setTimeout(call, 0) : immediate.bind(globalThis)
