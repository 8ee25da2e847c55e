import { editDistance } from '../../text/did-you-mean.ts'
import { type Day, day, startOf, toIsoDate } from '../../world/instant.ts'
import { type Cents, toAmount } from '../../world/money.ts'

/** What is left of a text when something in it does not count, and what that is. */
const overlooking: readonly (readonly [what: string, left: (text: string) => string])[] = [
  ['letter case', (text) => text.toUpperCase()],
  ['blanks', (text) => text.replaceAll(/\s/g, '').toUpperCase()],
  ['accents', (text) => withoutAccents(text).toUpperCase()],
  ['hyphens and the like', (text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase()],
  ['leading zeros', (text) => text.replace(/^0+/, '').toUpperCase()],
  ['letters that look like digits', (text) => text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')],
]

/**
 * By how little a text that was asked for differs from a known one, as the end of a sentence, and without showing it:
 * `differs from AB12 only in letter case`. Nothing when the two have little in common.
 */
export function textDifference(known: string, asked: string): string | undefined {
  const overlooked = overlooking.find(([, left]) => left(known) === left(asked))
  if (overlooked !== undefined) return `differs from ${known} only in ${overlooked[0]}`
  const [one, other] = [known.toUpperCase(), asked.trim().toUpperCase()]
  if (areSwapped(one, other)) return `has two neighbouring characters of ${known} swapped`
  const steps = editDistance(one, other)
  if (steps === 1 && one.length > 2) return `differs from ${known} in one character`
  if (steps === 2 && one.length > 4) return `differs from ${known} in two characters`
  if (other !== '' && one.startsWith(other)) return `is cut short, for ${known}`
  if (one.length > 1 && other.startsWith(one)) return `goes on behind ${known}`
  return undefined
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((character, index) => character !== other[index])
  return (
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2) && at !== -1
  )
}

/** Further apart than this, a day is another one and no slip. */
const nearDays = 31

/** The same of a day: `is one day before 1988-05-15`. */
export function dayDifference(known: Day, asked: Day): string | undefined {
  const days = daysFrom(known, asked)
  const is = toIsoDate(known)
  if (known.slice(0, 4) === asked.slice(0, 4) && known.slice(4) === asked.slice(6) + asked.slice(4, 6)) {
    return `has month and day of ${is} swapped`
  }
  if (days !== 0 && Math.abs(days) <= nearDays) return `is ${counted(days)} ${days < 0 ? 'before' : 'after'} ${is}`
  return known.slice(4) === asked.slice(4) ? `is that day of another year than ${is}` : undefined
}

/** The same of days of service and a range that was asked for: `2026-04-01 is one day before the days asked for`. */
export function periodDifference([from, to]: readonly [Day, Day], [first, last]: readonly [Day, Day]): string {
  const served = from === to ? toIsoDate(from) : `${toIsoDate(from)} to ${toIsoDate(to)}`
  if (daysFrom(first, last) < 0) return `the days asked for end before they begin; the service was on ${served}`
  const days = to < first ? daysFrom(first, to) : daysFrom(last, from)
  const side = to < first ? 'before' : 'after'
  const far = Math.abs(days) <= nearDays ? counted(days) : 'more than a month'
  return `service date ${served} is ${far} ${side} the days asked for`
}

function daysFrom(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / day)
}

function counted(days: number): string {
  const count = Math.abs(days)
  return count === 1 ? 'one day' : `${count} days`
}

/** The same of an amount: `is 0.01 more than 238.44`. */
export function amountDifference(known: Cents, asked: Cents | undefined): string | undefined {
  if (asked === undefined) return undefined
  if (asked === known * 100 || known === asked * 100) return `has the decimal point of ${toAmount(known)} elsewhere`
  const cents = asked - known
  if (Math.abs(cents) > 100) return undefined
  return `is ${toAmount(Math.abs(cents))} ${cents > 0 ? 'more' : 'less'} than ${toAmount(known)}`
}

/** `Munoz` for `Muñoz`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
