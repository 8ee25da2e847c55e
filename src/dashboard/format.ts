/** Numbers and dates in the reader's locale. Times of a world are in UTC and say so: they are not the reader's. */

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit' } as const
const utc = { timeZone: 'UTC' } as const

const formats = {
  number: new Intl.NumberFormat(),
  world: new Intl.DateTimeFormat(undefined, { ...utc, ...day, ...clock, second: '2-digit' }),
  moment: new Intl.DateTimeFormat(undefined, { ...utc, day: 'numeric', month: 'short', ...clock }),
  second: new Intl.DateTimeFormat(undefined, { ...utc, day: 'numeric', month: 'short', ...clock, second: '2-digit' }),
  milliseconds: new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: 'millisecond',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }),
  day: new Intl.DateTimeFormat(undefined, { ...utc, ...day }),
  reader: new Intl.DateTimeFormat(undefined, { ...day, ...clock, second: '2-digit', timeZoneName: 'short' }),
}

export function formatNumber(value: number): string {
  return formats.number.format(value)
}

/** `1 call`, `5,000 calls`. */
export function formatQuantity(count: number, one: string): string {
  return `${formatNumber(count)} ${one}${count === 1 ? '' : 's'}`
}

/** A time of a world to the second, in UTC; the caller adds the label. */
export function formatWorldTime(instant: number | string): string {
  return formats.world.format(new Date(instant))
}

/** A time of a world to the minute, without the year. */
export function formatMoment(instant: number | string): string {
  return formats.moment.format(new Date(instant))
}

/** A time of a world to the second, without the year. */
export function formatSecond(instant: number | string): string {
  return formats.second.format(new Date(instant))
}

/** A short real duration, to a tenth of a millisecond. */
export function formatMilliseconds(milliseconds: number): string {
  return formats.milliseconds.format(milliseconds)
}

/** A calendar day, YYYY-MM-DD, which has no time zone. */
export function formatDay(date: string): string {
  return formats.day.format(new Date(date))
}

/** The reader's own time, with the zone. */
export function formatReaderTime(instant: number): string {
  return formats.reader.format(new Date(instant))
}

/** The speed of a world's clock, in words. */
export function formatRate(rate: number): string {
  if (rate === 0) return 'frozen'
  return rate === 1 ? 'real time' : `${formatNumber(rate)}×`
}

const units = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
  { unit: 'second', milliseconds: 1000 },
] as const

/** A duration in its two largest units: `13 days, 4 hr`. */
export function formatDuration(milliseconds: number): string {
  let rest = Math.max(0, Math.round(milliseconds / 1000) * 1000)
  const parts: string[] = []
  for (const { unit, milliseconds: size } of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count === 0 && parts.length === 0) continue
    if (count > 0)
      parts.push(new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'short' }).format(count))
    if (parts.length === 2 || count === 0) break
  }
  return parts.length === 0 ? 'now' : parts.join(', ')
}

const dollars = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' })

/** An amount of the admin API: US dollars as a decimal string. */
export function formatAmount(amount: string): string {
  return dollars.format(Number(amount))
}
