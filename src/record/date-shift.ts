import { day, isDay, startOf, toDay, toIsoDate } from '../world/instant.ts'
import type { Random } from './fake-values.ts'

/** What two years have, whole weeks. */
const mostWeeks = 104
const oldest = 89

/**
 * By how many days a subject's dates are moved: back by whole weeks, at least four, so that intervals and weekdays survive
 * and nothing lies ahead. None of its dates becomes one that the recording holds.
 */
export function chooseShift(own: readonly string[], all: ReadonlySet<string>, chance: Random): number {
  for (let tries = 0; ; tries++) {
    const weeks = 4 + chance(mostWeeks - 3) + Math.floor(tries / 50)
    const days = -7 * weeks
    if (!own.some((date) => all.has(shiftDate(date, days)))) return days
  }
}

/** Every day that an exchange tells. */
export function datesIn(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(findDates))
}

/**
 * Days of birth, each moved by up to half a year of its own, so that the age stays about the same. Who is older than 89
 * becomes 80 to 89, since so old an age tells who it is.
 */
export class BirthDateShifts {
  readonly #fakes = new Map<string, string>()
  readonly #all: ReadonlySet<string>
  readonly #chance: Random
  readonly #today: string

  /** @param today The last day of the recording. */
  constructor(all: ReadonlySet<string>, today: string, chance: Random) {
    this.#all = all
    this.#today = today
    this.#chance = chance
  }

  of(date: string): string {
    let fake = this.#fakes.get(date)
    while (fake === undefined || this.#all.has(fake)) fake = this.#drawn(date)
    this.#fakes.set(date, fake)
    return fake
  }

  #drawn(date: string): string {
    const age = (Number(this.#today) - Number(date)) / 10_000
    if (age > oldest) return shiftDate(this.#today, -Math.floor((oldest - 9) * 365.25) - this.#chance(9 * 365))
    const days = 15 + this.#chance(166)
    return shiftDate(date, age < 1 || this.#chance(2) === 0 ? -days : days)
  }
}

/** Milliseconds of so many days. */
export function daysToMilliseconds(days: number): number {
  return days * day
}

/** A timestamp as the APIs write it. */
const timestamp = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)$/

/** The days that a text tells, as `CCYYMMDD`, wherever in it they stand. */
export function findDates(text: string): readonly string[] {
  const found = text.match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<!\d)\d{8}(?!\d)/g) ?? []
  return found.map((one) => one.replaceAll('-', '')).filter(isDay)
}

/** A day so many days later or earlier. */
export function shiftDate(date: string, days: number): string {
  return toDay(startOf(date) + days * day)
}

/** A day, or a range of two (`20240325-20240401`), moved; in the form that it came in. `undefined` when it is neither. */
export function shiftDateOrRange(value: string, move: (date: string) => string): string | undefined {
  const range = /^(\d{8})-(\d{8})$/.exec(value)
  if (range !== null) {
    const parts = range.slice(1).map((part) => shiftDateOrRange(part, move))
    return parts.includes(undefined) ? undefined : parts.join('-')
  }
  const century = /^\d{6}$/.test(value) ? '20' : ''
  const iso = /^\d{4}-\d\d-\d\d$/.test(value)
  const date = iso ? value.replaceAll('-', '') : century + value
  if (!isDay(date)) return undefined
  const other = move(date)
  return iso ? toIsoDate(other) : other.slice(century.length)
}

/** A timestamp, moved by whole days: the time of day stays. `undefined` if it is not valid. */
export function shiftTimestamp(value: string, move: (date: string) => string): string | undefined {
  const [, date, time] = timestamp.exec(value) ?? []
  const other = date === undefined ? undefined : shiftDateOrRange(date, move)
  return other === undefined ? undefined : `${other}${time}`
}
