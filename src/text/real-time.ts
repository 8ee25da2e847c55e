/**
 * Timers and clocks of the machine, taken when this module loads: the fake timers of a test replace the global ones, and must
 * not stop the sandbox.
 */
const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis

interface RealTimers {
  readonly setTimeout: typeof setTimeout
  readonly clearTimeout: typeof clearTimeout
  readonly setInterval: typeof setInterval
  readonly clearInterval: typeof clearInterval
}

export const realTimers: RealTimers = { setTimeout, clearTimeout, setInterval, clearInterval }

/** Milliseconds since 1970. */
export const realNow: () => number = Date.now

/** Milliseconds since some moment, for durations. */
export const realElapsed: () => number = performance.now.bind(performance)

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
