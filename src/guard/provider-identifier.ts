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

/** What the prefix 80840 of a card number adds to the sum (CMS, "Requirements for NPI and NPI check digit"). */
const prefixSum = 24

/** Whether ten digits may be the NPI of a provider who practises: its check digit holds, and it is no known sample. */
export function isLikelyNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && checks(digits) && !samples.has(digits) && !isMadeUp(digits)
}

/** Luhn's formula: from the right, each second digit counts twice, with its two digits added. */
function checks(digits: string): boolean {
  let sum = prefixSum
  for (let at = 0; at < digits.length; at++) {
    const digit = (digits.charCodeAt(at) - 48) * (at % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}
