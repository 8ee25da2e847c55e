import { realElapsed } from './real-time.ts'

/** The upper bounds of the classes in which durations are counted, in seconds. Longer ones are in no class. */
export const durationBounds: readonly number[] = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
]

/** How often something happened, and how long it took. Plain numbers, so that counting costs next to nothing. */
export class Durations {
  /** How many durations are in each class, and not in the one before; the last is for those beyond all bounds. */
  readonly counts: number[] = new Array<number>(durationBounds.length + 1).fill(0)
  /** The sum of all durations, in seconds. */
  total = 0
  /** How many of them ended with an error. */
  failures = 0

  add(milliseconds: number): void {
    const seconds = milliseconds / 1000
    let place = 0
    while (place < durationBounds.length && seconds > (durationBounds[place] as number)) place++
    this.counts[place] = (this.counts[place] as number) + 1
    this.total += seconds
  }

  /** Does some work, and counts how long it takes until it ends or until its promise settles. */
  measure<T>(work: () => T): T {
    const started = realElapsed()
    const end = (hasFailed: boolean): void => {
      this.add(realElapsed() - started)
      if (hasFailed) this.failures++
    }
    try {
      const result = work()
      if (result instanceof Promise)
        result.then(
          () => end(false),
          () => end(true),
        )
      else end(false)
      return result
    } catch (error) {
      end(true)
      throw error
    }
  }
}
