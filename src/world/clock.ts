import { realNow as machineNow } from '../text/real-time.ts'
import type { Instant } from './instant.ts'

/** The setting of a clock: `rate` 0 is frozen, 1 is real time. */
export interface ClockSetting {
  /** When the clock starts; the real time when absent. */
  readonly start?: Instant
  readonly rate: number
}

export const realTime: ClockSetting = { rate: 1 }

/** All that is needed to continue a clock: its time at a real time, and its rate since. */
export interface ClockPosition {
  readonly at: Instant
  /** The machine's time at `at`. */
  readonly real: Instant
  readonly rate: number
}

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
  #moves = 0
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
    return this.#rate === 0 ? 0 : this.#moves + 1
  }

  now(): Instant {
    return this.#rate === 0 ? this.#virtual : this.#virtual + Math.floor((this.#realNow() - this.#real) * this.#rate)
  }

  /** Moves forward to an instant, at the same rate or another. @throws RangeError when that would move back. */
  moveTo(instant: Instant, rate: number = this.#rate): void {
    const now = this.now()
    if (instant < now) throw new RangeError('the clock cannot go back; reset the world to replay a scenario')
    this.continueFrom({ at: instant, real: this.#realNow(), rate })
  }

  /** Continues from a position that this clock or another had. */
  continueFrom({ at, real, rate }: ClockPosition): void {
    this.#virtual = at
    this.#real = real
    this.#rate = rate
    this.#moves++
  }
}

/**
 * Reads `real`, `frozen`, `60x` and the same with a start: `frozen@2026-04-01T18:30:00Z`, `24x@2026-04-01`.
 * `undefined` for any other text.
 */
export function parseClock(text: string): ClockSetting | undefined {
  const [, mode, multiple, , start] = /^(real|frozen|(\d+(\.\d+)?)x)(?:@(.+))?$/.exec(text) ?? []
  if (mode === undefined || (mode === 'real' && start !== undefined)) return undefined
  const rate = mode === 'real' ? 1 : mode === 'frozen' ? 0 : Number(multiple)
  if (start === undefined) return { rate }
  const instant = parseInstant(start)
  return instant === undefined ? undefined : { rate, start: instant }
}

/** The instant of an RFC 3339 timestamp or date; without a zone in UTC. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text)) return undefined
  const instant = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`)
  return Number.isNaN(instant) ? undefined : instant
}
