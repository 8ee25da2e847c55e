import { npiCheckDigit } from '../guard/real-numbers.ts'
import { parseAmount, toAmount } from '../world/claim.ts'

/** Returns a random integer from 0 to `below` - 1. */
export type Random = (below: number) => number

/** Cryptographically secure random numbers. */
export const secureRandom: Random = (below) => {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word % below
}

/** A random item. */
function pickRandom<T>(random: Random, [first, ...others]: readonly [T, ...T[]]): T {
  return others[random(others.length + 1) - 1] ?? first
}

const digits = '0123456789'
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A random text of the same length and character classes. Punctuation stays; a leading digit does not become 0. */
export function similarText(value: string, random: Random): string {
  const draw = (from: string) => from.charAt(random(from.length))
  return Array.from(value, (character, index) => {
    if (/\d/.test(character)) return index === 0 && /^[1-9]\d+$/.test(value) ? draw(digits.slice(1)) : draw(digits)
    if (/\p{Lu}|\p{Lo}/u.test(character)) return draw(letters)
    if (/\p{L}/u.test(character)) return draw(letters).toLowerCase()
    return /[\x20-\x7e]/.test(character) ? character : 'X'
  }).join('')
}

/** A random UUID in the format of version 4. */
export function randomUuid(random: Random): string {
  const hex = (length: number) => Array.from({ length }, () => random(16).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${pickRandom(random, ['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`
}

/** Ten digits like an NPI, with a wrong check digit, so that no provider has it. */
export function invalidNpi(random: Random): string {
  const nine = `1${similarText('00000000', random)}`
  const right = Number(npiCheckDigit(nine))
  return `${nine}${(right + 1 + random(9)) % 10}`
}

/** Nine digits like a tax id, of a series that is never assigned. */
export function unassignedTaxId(random: Random): string {
  return `00${similarText('0000000', random)}`
}

/** A telephone number reserved for fiction, or the same number of digits. */
export function fictionalPhone(value: string, random: Random): string {
  const fake = similarText(value, random)
  if (!/^\d{10}$/.test(value)) return fake
  return `${2 + random(8)}${fake.slice(1, 3)}55501${fake.slice(8)}`
}

/** A pseudonym in the letter case of the original: character by character if the lengths are equal. */
export function matchCase(value: string, fake: string): string {
  if (value === value.toUpperCase()) return fake.toUpperCase()
  if (value === value.toLowerCase()) return fake.toLowerCase()
  if (value.length !== fake.length || / /.test(fake)) return fake
  return Array.from(fake, (character, at) =>
    /\p{Ll}/u.test(value.charAt(at)) ? character.toLowerCase() : character,
  ).join('')
}

/** The replacement for a code of several words, which is a code as well; `undefined` for other values. */
export function replacedCode(value: string): string | undefined {
  if (/^[A-Z]+(_[A-Z]+)+$/.test(value)) return 'REPLACED_BY_PAYERBOX'
  return /^[0-9a-z]+((_|::)[0-9a-z]+)+$/.test(value) ? 'replaced_by_payerbox' : undefined
}

/** Amounts are kept, multiplied by one integer, or replaced. */
export type AmountMode = 'keep' | 'scale' | 'replace'

/**
 * Rewrites the amounts of one recording. Zero stays zero; sums of scaled amounts stay sums. A number that cannot be kept as an
 * amount is replaced in every mode; the result is `undefined` if it is not a number.
 */
export function amountRewriter(
  mode: AmountMode,
  random: Random,
): (amount: string, canBeKept: boolean) => string | undefined {
  const factor = 2 + random(8)
  const known = new Map<string, string>()
  const invented = (amount: string, drawn: () => number) => {
    const other = known.get(amount) ?? toAmount(drawn())
    known.set(amount, other)
    return other
  }
  return (amount, canBeKept) => {
    const cents = parseAmount(amount)
    if (cents === undefined) return undefined
    if (!canBeKept) return invented(amount, () => 100 + random(99_900))
    if (cents === 0 || mode === 'keep') return amount
    if (mode === 'scale') return toAmount(cents * factor)
    return invented(toAmount(cents), () => Number(similarText(String(cents), random)) || 1)
  }
}
