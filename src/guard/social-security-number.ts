import { isMadeUp } from './made-up.ts'

/**
 * Numbers that somebody printed on a sample card or in an advertisement, which the administration then withdrew
 * (Social Security Administration, "Misused numbers", and the lists made from its notices). Nobody's any more.
 */
const advertised: ReadonlySet<string> = new Set([
  ...['002281852', '042103580', '062360749', '078051120', '095073645', '128036045', '135016629', '141186941'],
  ...['165167999', '165187999', '165207999', '165227999', '165247999', '189092294', '212097694', '212099999'],
  ...['219099999', '306302348', '308125070', '457555462', '468288779', '549241889'],
])

/**
 * Whether nine digits may be the social security number of a person who lives: not out of a range that was never issued
 * (areas 000, 666 and from 900 on, which holds the advertisers' own 987-65-4320 to 4329; group 00; serial 0000), not
 * advertised, and not made up to the eye.
 */
export function isLikelySsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || isMadeUp(digits) || advertised.has(digits)) return false
  const area = digits.slice(0, 3)
  const isIssued = area !== '000' && area !== '666' && area < '900'
  return isIssued && digits.slice(3, 5) !== '00' && !digits.endsWith('0000')
}
