import { type RealNumber, scan } from './look.ts'
import { isLikelyNpi } from './provider-identifier.ts'
import { isLikelySsn } from './social-security-number.ts'

/**
 * The numbers of a request's body that make it look like one about a real person: a social security number that may have
 * been issued, or an NPI whose check digit holds and that is no known sample, together with a name and a birth date
 * somewhere in the body. Without both of the latter, none.
 *
 * Reads JSON, forms and X12, alone or inside of JSON. What is none of them holds nothing. Never throws. A guess in both
 * directions: a tax id that is a person's own number passes, and a made-up number can have the form of a real one.
 */
export function findRealData(body: string): readonly RealNumber[] {
  if (!holdsLikelyNumber(body)) return nothing
  const seen = scan(body)
  return seen.hasName && seen.hasBirthDate ? seen.numbers : nothing
}

const nothing: readonly RealNumber[] = []

/** Looks at the text alone: nearly every body ends here, before anything is parsed. */
function holdsLikelyNumber(body: string): boolean {
  // Nine characters cannot stand between two looks, so each ninth one is enough to meet every run of nine.
  for (let at = 8; at < body.length; at += 9) {
    if (!isOfNumber(body, at)) continue
    let from = at
    while (isOfNumber(body, from - 1)) from -= 1
    let to = at + 1
    while (isOfNumber(body, to)) to += 1
    if (to - from >= 9 && holdsLikely(body.slice(from, to))) return true
    at = to
  }
  return false
}

/** Whether a digit or a dash stands there. */
function isOfNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || code === 45
}

const numbers = /(?<!\d)(?:\d{9,10}|\d{3}-\d{2}-\d{4})(?!\d)/g

function holdsLikely(run: string): boolean {
  if (!run.includes('-')) return isLikely(run)
  return (run.match(numbers) ?? []).some((number) => isLikely(number.replaceAll('-', '')))
}

function isLikely(digits: string): boolean {
  return digits.length === 9 ? isLikelySsn(digits) : isLikelyNpi(digits)
}
