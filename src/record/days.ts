import { day, isDay, startOf, toDay, toIsoDate } from '../world/instant.ts'

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

/** A timestamp, moved by whole days: the time of day stays. `undefined` when it is none. */
export function shiftTimestamp(value: string, move: (date: string) => string): string | undefined {
  const [, date, time] = timestamp.exec(value) ?? []
  const other = date === undefined ? undefined : shiftDateOrRange(date, move)
  return other === undefined ? undefined : `${other}${time}`
}
