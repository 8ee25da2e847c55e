import { realNow as machineNow } from '../text/real-time.ts'
import type { Instant } from './instant.ts'

/** The setting of a clock: `rate` 0 is frozen, 1 is real time. */
export interface ClockSetting {
  /** When the clock starts; the real time when absent. */
  readonly start?: Instant
  readonly rate: number
}

/** The earliest and the latest time of a clock. X12 and RFC 3339 have years of four digits. */
const earliest: Instant = Date.parse('1900-01-01T00:00:00Z')
export const latest: Instant = Date.parse('9999-12-31T00:00:00Z')

/** Whether a clock can have a time. */
export function isTime(instant: Instant): boolean {
  return instant >= earliest && instant <= latest
}

/** The rates of a clock that runs: below the least, a timer for a delay would not end; above the most, a call takes years. */
const [leastRate, mostRate] = [0.01, 1_000_000]

/** Whether a clock can have a rate: 0, which is frozen, or from 0.01 to 1,000,000. */
export function isRate(rate: number): boolean {
  return rate === 0 || (rate >= leastRate && rate <= mostRate)
}

/** The rule for rates, in words. */
export const rates: string = `0 or from ${leastRate} to ${mostRate}`

/** The rule for the settings of clocks, in words. */
export const clockRanges: string = `factors are ${rates}, and starts are from 1900-01-01 to 9999-12-31`

export const realTime: ClockSetting = { rate: 1 }

/** All that is needed to continue a clock: its time at a real time, and its rate since. */
export interface ClockPosition {
  readonly at: Instant
  /** The machine's time at `at`. */
  readonly real: Instant
  readonly rate: number
}

/** Frozen at the earliest time: a world from there can be moved to any instant. */
export const earliestPosition: ClockPosition = { at: earliest, real: 0, rate: 0 }

/** The position of a clock that starts now. */
export function startClock({ start, rate }: ClockSetting, real: Instant = machineNow()): ClockPosition {
  return { at: start ?? real, real, rate }
}

/**
 * The clock of a world. It runs at a multiple of real time or is frozen, and can be moved forward.
 *
 * It cannot go back: reset the world to replay a scenario.
 */
export class Clock {
  #virtual: Instant
  #real: Instant
  #rate: number
  /** How often it was moved by hand. */
  moves = 0
  readonly #realNow: () => Instant

  constructor({ at, real, rate }: ClockPosition, realNow: () => Instant = machineNow) {
    this.#realNow = realNow
    this.#virtual = at
    this.#real = real
    this.#rate = rate
  }

  get position(): ClockPosition {
    return { at: this.#virtual, real: this.#real, rate: this.#rate }
  }

  get rate(): number {
    return this.#rate
  }

  /** 0 while the clock is frozen; otherwise a number that changes whenever the clock is moved by hand. */
  get epoch(): number {
    return this.#rate === 0 ? 0 : this.moves + 1
  }

  /** The time; a clock stops at the end of the year 9999. */
  now(): Instant {
    if (this.#rate === 0) return this.#virtual
    return Math.min(latest, this.#virtual + Math.floor((this.#realNow() - this.#real) * this.#rate))
  }

  /**
   * Moves forward to an instant, at the same rate or another.
   *
   * @throws RangeError when that would move back or beyond the year 9999, or when the clock cannot have the rate.
   */
  moveTo(instant: Instant, rate: number = this.#rate): void {
    if (instant < this.now()) throw new RangeError('the clock cannot go back; reset the world to replay a scenario')
    this.moveForward(instant, rate)
  }

  /**
   * The same, but to the current time if the instant has passed: a running clock can pass it between two readings.
   *
   * @throws RangeError when that would move beyond the year 9999, or when the clock cannot have the rate.
   */
  moveForward(instant: Instant, rate: number = this.#rate): void {
    if (!(instant <= latest)) throw new RangeError('the clock cannot pass the year 9999')
    if (!isRate(rate)) throw new RangeError(`the rate of a clock must be ${rates}, not ${rate}`)
    this.continueFrom({ at: Math.max(instant, this.now()), real: this.#realNow(), rate })
  }

  /** Continues from a position that this clock or another had. */
  continueFrom({ at, real, rate }: ClockPosition): void {
    this.#virtual = at
    this.#real = real
    this.#rate = rate
    this.moves++
  }
}

/**
 * Reads `real`, `frozen`, `60x` and the same with a start: `frozen@2026-04-01T18:30:00Z`, `24x@2026-04-01`.
 * `undefined` for any other text, a rate that is not 0 or from 0.01 to 1,000,000, and a start that is not from 1900 to 9999.
 */
export function parseClock(text: string): ClockSetting | undefined {
  const [, mode, multiple, , start] = /^(real|frozen|(\d+(\.\d+)?)x)(?:@(.+))?$/.exec(text) ?? []
  if (mode === undefined || (mode === 'real' && start !== undefined)) return undefined
  const rate = mode === 'real' ? 1 : mode === 'frozen' ? 0 : Number(multiple)
  if (!isRate(rate)) return undefined
  if (start === undefined) return { rate }
  const instant = parseInstant(start)
  return instant === undefined ? undefined : { rate, start: instant }
}

/** The instant of an RFC 3339 timestamp or date from 1900 to 9999; without a zone in UTC. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text)) return undefined
  const instant = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`)
  return isTime(instant) ? instant : undefined
}
