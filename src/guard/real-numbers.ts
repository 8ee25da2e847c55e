/** NPIs with a valid check digit that are printed as samples, so that anybody may send them. */
const sampleNpis: ReadonlySet<string> = new Set([
  // The example of the specification of the check digit.
  '1234567893',
  // Optum's list of values for its sandbox.
  '1760854442',
  '1942788757',
  // Stedi's documentation, and our fixtures.
  '1000000004',
  '1999999984',
  '1999999992',
])

/**
 * Whether ten digits may be the NPI of a practicing provider: the check digit is valid, and it is not a known sample.
 */
export function isLikelyNpi(digits: string): boolean {
  return (
    digits.length === 10 &&
    // First what rules out most synthetic numbers.
    !isMadeUp(digits) &&
    /^[12]\d{9}$/.test(digits) &&
    npiCheckDigit(digits.slice(0, 9)) === digits.slice(9) &&
    !sampleNpis.has(digits)
  )
}

/** What the card number prefix 80840 adds to the sum (CMS, "Requirements for NPI and NPI check digit"). */
const prefixSum = 24

/**
 * The check digit of an NPI by the Luhn algorithm: from the first nine digits, of which every second one counts
 * twice.
 */
export function npiCheckDigit(nine: string): string {
  let sum = prefixSum
  for (let at = 0; at < nine.length; at++) {
    const digit = (nine.charCodeAt(at) - 48) * (at % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return String((10 - (sum % 10)) % 10)
}

/**
 * Numbers that were printed on a sample card or in an advertisement, and that the administration then withdrew
 * (Social Security Administration, "Misused numbers", and the lists made from its notices).
 */
const withdrawnNumbers: ReadonlySet<string> = new Set([
  ...['002281852', '042103580', '062360749', '078051120', '095073645', '128036045', '135016629', '141186941'],
  ...['165167999', '165187999', '165207999', '165227999', '165247999', '189092294', '212097694', '212099999'],
  ...['219099999', '306302348', '308125070', '457555462', '468288779', '549241889'],
])

/**
 * Whether nine digits may be the social security number of a living person: not from a range that was never issued
 * (areas 000, 666 and 900 to 999, which include 987-65-4320 to 4329 for advertisements; group 00; serial 0000), not
 * withdrawn, and not made up by its looks.
 */
export function isLikelySsn(digits: string): boolean {
  return issued.test(digits) && !isMadeUp(digits) && !withdrawnNumbers.has(digits)
}

const issued = /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/

/**
 * Whether nine or ten digits look typed rather than issued: at most three different digits (`123123123`), few changes
 * from one to the next (`111222333`), or six digits that count up or down (`123456789`).
 *
 * Fewer than one in a hundred random numbers look like this, so few real ones are missed.
 */
export function isMadeUp(digits: string): boolean {
  let different = 0
  let seen = 0
  let changes = 0
  let run = 0
  let direction = 0
  let last = digits.charCodeAt(0)
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at)
    const bit = 1 << (code & 15)
    if ((seen & bit) === 0) different++
    seen |= bit
    const step = code - last
    if (step !== 0) changes++
    run = step === direction ? run + 1 : 1
    direction = step
    if (run === 5 && (step === 1 || step === -1)) return true
    last = code
  }
  return different <= 3 || changes <= 4
}
