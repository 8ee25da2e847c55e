/**
 * Timers and clocks of the machine, taken when this module loads: the fake timers of a test replace the global ones, and must
 * not stop the sandbox.
 */

type Timer = ReturnType<typeof setTimeout>

interface RealTimers {
  readonly setTimeout: (call: () => void, milliseconds: number) => Timer
  readonly clearTimeout: (timer: Timer) => void
  readonly setInterval: (call: () => void, milliseconds: number) => Timer
  readonly clearInterval: (timer: Timer) => void
}

// Bound: a browser refuses a timer that is called as the method of another object.
export const realTimers: RealTimers = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  setInterval: globalThis.setInterval.bind(globalThis),
  clearInterval: globalThis.clearInterval.bind(globalThis),
}

/** Milliseconds since 1970. */
export const realNow: () => number = Date.now

/** Milliseconds since some moment, for durations. */
export const realElapsed: () => number = performance.now.bind(performance)

/** Real milliseconds since a moment of that clock, to the microsecond. */
export function elapsedSince(started: number): number {
  return Math.round((realElapsed() - started) * 1000) / 1000
}

/** Resolves after some milliseconds of real time. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    realTimers.setTimeout(resolve, milliseconds)
  })
}

/** Calls a function later, unless the program has ended by then; returns a function that prevents it. 0 stands for never. */
export function afterLimit(milliseconds: number, call: () => void): () => void {
  if (milliseconds === 0) return () => {}
  const timer = realTimers.setTimeout(call, milliseconds)
  // In a browser, a timer is a number.
  if (typeof timer === 'object') timer.unref()
  return () => realTimers.clearTimeout(timer)
}
