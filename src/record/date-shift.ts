import { day, isDay, startOf, toDay, toIsoDate } from '../world/instant.ts'
import type { Random } from './fake-values.ts'

/** The weeks of two years. */
const mostWeeks = 104
const oldest = 89

/**
 * Chooses the number of days by which all dates of a person are shifted: back by at least four whole weeks, so that intervals
 * and weekdays are kept and no date is in the future. No shifted date equals a date in the recording.
 */
export function chooseShift(own: readonly string[], all: ReadonlySet<string>, random: Random): number {
  for (let tries = 0; ; tries++) {
    const weeks = 4 + random(mostWeeks - 3) + Math.floor(tries / 50)
    const days = -7 * weeks
    if (!own.some((date) => all.has(shiftDate(date, days)))) return days
  }
}

/** All dates in texts. */
export function datesIn(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(findDates))
}

/**
 * Shifts each date of birth by up to half a year, so that the age stays about the same. An age above 89 becomes 80 to 89:
 * a higher age would identify the person.
 */
export class BirthDateShifts {
  readonly #fakes = new Map<string, string>()
  readonly #all: ReadonlySet<string>
  readonly #random: Random
  readonly #today: string

  /** @param today The last day of the recording. */
  constructor(all: ReadonlySet<string>, today: string, random: Random) {
    this.#all = all
    this.#today = today
    this.#random = random
  }

  of(date: string): string {
    let fake = this.#fakes.get(date)
    while (fake === undefined || this.#all.has(fake)) fake = this.#drawn(date)
    this.#fakes.set(date, fake)
    return fake
  }

  #drawn(date: string): string {
    const age = (Number(this.#today) - Number(date)) / 10_000
    if (age > oldest) return shiftDate(this.#today, -Math.floor((oldest - 9) * 365.25) - this.#random(9 * 365))
    const days = 15 + this.#random(166)
    return shiftDate(date, age < 1 || this.#random(2) === 0 ? -days : days)
  }
}

/** Days in milliseconds. */
export function daysToMilliseconds(days: number): number {
  return days * day
}

/** The timestamp format of the APIs. */
const timestamp = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)$/

/** The dates in a text, as `CCYYMMDD`. */
export function findDates(text: string): readonly string[] {
  const found = text.match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<!\d)\d{8}(?!\d)/g) ?? []
  return found.map((one) => one.replaceAll('-', '')).filter(isDay)
}

/** A date shifted by a number of days. */
export function shiftDate(date: string, days: number): string {
  return toDay(startOf(date) + days * day)
}

/** Shifts a date or a range (`20240325-20240401`), in its own format. `undefined` for other values. */
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

/** Shifts a timestamp by whole days; the time of day stays. `undefined` for other values. */
export function shiftTimestamp(value: string, move: (date: string) => string): string | undefined {
  const [, date, time] = timestamp.exec(value) ?? []
  const other = date === undefined ? undefined : shiftDateOrRange(date, move)
  return other === undefined ? undefined : `${other}${time}`
}

/** A time of day with seconds, without them; `undefined` for other values. */
export function withoutSeconds(value: string): string | undefined {
  const isTime = /^([01]\d|2[0-3])[0-5]\d[0-5]\d(\d\d)?$/.test(value)
  return isTime ? value.slice(0, 4).padEnd(value.length, '0') : undefined
}
