import { isMadeUp } from './made-up.ts'

/** Valid by their check digit and printed as samples, so that anybody may send them. */
const samples: ReadonlySet<string> = new Set([
  // The example of the check digit's own specification.
  '1234567893',
  // Optum's list of values for its sandbox.
  '1760854442',
  '1942788757',
  // Stedi's documentation, and the fixtures of ours.
  '1000000004',
  '1999999984',
  '1999999992',
])

/** Whether ten digits may be the NPI of a provider who practises: its check digit holds, and it is no known sample. */
export function isLikelyNpi(digits: string): boolean {
  return (
    /^[12]\d{9}$/.test(digits) &&
    npiCheckDigit(digits.slice(0, 9)) === digits.slice(9) &&
    !samples.has(digits) &&
    !isMadeUp(digits)
  )
}

/** What the prefix 80840 of a card number adds to the sum (CMS, "Requirements for NPI and NPI check digit"). */
const prefixSum = 24

/** The last digit of an NPI by the Luhn algorithm: from the first nine digits, of which every second one counts twice. */
export function npiCheckDigit(nine: string): string {
  let sum = prefixSum
  for (let at = 0; at < nine.length; at++) {
    const digit = (nine.charCodeAt(at) - 48) * (at % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return String((10 - (sum % 10)) % 10)
}
