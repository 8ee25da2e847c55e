import { editDistance } from '../../text/did-you-mean.ts'
import { type Cents, toAmount } from '../../world/claim.ts'
import { type Day, day, startOf } from '../../world/instant.ts'

/** Ways to normalize a text, and what each of them ignores. */
const normalizations: readonly (readonly [what: string, left: (text: string) => string])[] = [
  ['letter case', (text) => text.toUpperCase()],
  ['spaces', (text) => text.replaceAll(/\s/g, '').toUpperCase()],
  ['accents', (text) => withoutAccents(text).toUpperCase()],
  ['punctuation', (text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase()],
  ['leading zeros', (text) => text.replace(/^0+/, '').toUpperCase()],
  ['letters that look like digits', (text) => text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')],
]

/** The most characters of a requested text that is compared. */
const longestAsked = 100

/**
 * How a requested text differs from that of a claim, as the predicate of a sentence that contains neither: `differs from
 * the claim's only in letter case`. `undefined` when the two have little in common, or the requested text has more than 100
 * characters.
 */
export function textDifference(known: string, asked: string): string | undefined {
  if (asked.length > longestAsked) return undefined
  const ignored = normalizations.find(([, left]) => left(known) === left(asked))
  if (ignored !== undefined) return `differs from the claim's only in ${ignored[0]}`
  const [one, other] = [known.toUpperCase(), asked.trim().toUpperCase()]
  if (areSwapped(one, other)) return "has two adjacent characters of the claim's swapped"
  const steps = editDistance(one, other, 2)
  if (steps === 1 && one.length > 2) return "differs from the claim's in one character"
  if (steps === 2 && one.length > 4) return "differs from the claim's in two characters"
  if (other !== '' && one.startsWith(other)) return "is the beginning of the claim's"
  if (one.length > 1 && other.startsWith(one)) return "is the claim's with more characters at the end"
  return undefined
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((character, index) => character !== other[index])
  return (
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2) && at !== -1
  )
}

/** Dates that are further apart than this are not a slip. */
const nearDays = 31

/** The same for a date: `is one day before the claim's`. */
export function dayDifference(known: Day, asked: Day): string | undefined {
  const days = daysFrom(known, asked)
  if (known.slice(0, 4) === asked.slice(0, 4) && known.slice(4) === asked.slice(6) + asked.slice(4, 6)) {
    return "has month and day of the claim's swapped"
  }
  if (days !== 0 && Math.abs(days) <= nearDays)
    return `is ${counted(days)} ${days < 0 ? 'before' : 'after'} the claim's`
  return known.slice(4) === asked.slice(4) ? "has another year than the claim's" : undefined
}

/**
 * The same for dates of service and a requested range: `the service date is one day before the requested dates`.
 */
export function periodDifference([from, to]: readonly [Day, Day], [first, last]: readonly [Day, Day]): string {
  if (daysFrom(first, last) < 0) return 'the requested dates end before they begin'
  const days = to < first ? daysFrom(first, to) : daysFrom(last, from)
  const side = to < first ? 'before' : 'after'
  const far = Math.abs(days) <= nearDays ? counted(days) : 'more than a month'
  return `the service ${from === to ? 'date is' : 'dates are'} ${far} ${side} the requested dates`
}

function daysFrom(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / day)
}

function counted(days: number): string {
  const count = Math.abs(days)
  return count === 1 ? 'one day' : `${count} days`
}

/** The same for an amount: `is 0.01 more than the billed amount`. */
export function amountDifference(known: Cents, asked: Cents | undefined): string | undefined {
  if (asked === undefined) return undefined
  if (asked === known * 100 || known === asked * 100) return 'is the billed amount with the decimal point moved'
  const cents = asked - known
  if (Math.abs(cents) > 100) return undefined
  return `is ${toAmount(Math.abs(cents))} ${cents > 0 ? 'more' : 'less'} than the billed amount`
}

/** `Munoz` for `Muñoz`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
