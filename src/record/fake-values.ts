import { npiCheckDigit } from '../guard/real-numbers.ts'
import { parseAmount, toAmount } from '../world/claim.ts'

/** A whole number from 0 on, below the one given; as good as the purpose asks. */
export type Random = (below: number) => number

/** Numbers that nobody can foresee or find again. */
export const secureRandom: Random = (below) => {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word % below
}

/** One of several. */
export function pickRandom<T>(chance: Random, [first, ...others]: readonly [T, ...T[]]): T {
  return others[chance(others.length + 1) - 1] ?? first
}

const digits = '0123456789'
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A text of the same length and kinds of characters. Punctuation stays, and a first digit of a number is not made 0. */
export function similarText(value: string, chance: Random): string {
  const draw = (from: string) => from.charAt(chance(from.length))
  return Array.from(value, (character, index) => {
    if (/\d/.test(character)) return index === 0 && /^[1-9]\d+$/.test(value) ? draw(digits.slice(1)) : draw(digits)
    if (/\p{Lu}|\p{Lo}/u.test(character)) return draw(letters)
    if (/\p{L}/u.test(character)) return draw(letters).toLowerCase()
    return /[\x20-\x7e]/.test(character) ? character : 'X'
  }).join('')
}

/** A UUID of version 4's form. */
export function randomUuid(chance: Random): string {
  const hex = (length: number) => Array.from({ length }, () => chance(16).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${pickRandom(chance, ['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`
}

/** Ten digits in the form of an NPI whose check digit is wrong, so that it is nobody's. */
export function invalidNpi(chance: Random): string {
  const nine = `1${similarText('00000000', chance)}`
  const right = Number(npiCheckDigit(nine))
  return `${nine}${(right + 1 + chance(9)) % 10}`
}

/** Nine digits in the form of a tax id, of a series that is never given out. */
export function unassignedTaxId(chance: Random): string {
  return `00${similarText('0000000', chance)}`
}

/** A telephone number of the series that is kept for stories, or as many digits as there were. */
export function fictionalPhone(value: string, chance: Random): string {
  const fake = similarText(value, chance)
  if (!/^\d{10}$/.test(value)) return fake
  return `${2 + chance(8)}${fake.slice(1, 3)}55501${fake.slice(8)}`
}

/** The fake in the letter case of what it stands for: character by character where they are as long as each other. */
export function matchCase(value: string, fake: string): string {
  if (value === value.toUpperCase()) return fake.toUpperCase()
  if (value === value.toLowerCase()) return fake.toLowerCase()
  if (value.length !== fake.length || / /.test(fake)) return fake
  return Array.from(fake, (character, at) =>
    /\p{Ll}/u.test(value.charAt(at)) ? character.toLowerCase() : character,
  ).join('')
}

/** How amounts of money are treated: as they are, all times one whole number, or each replaced by another. */
export type AmountMode = 'keep' | 'scale' | 'replace'

/** How the amounts of one recording are said. Nothing stays nothing, and sums of scaled amounts stay sums. */
export function amountRewriter(manner: AmountMode, chance: Random): (amount: string) => string {
  if (manner === 'keep') return (amount) => amount
  const factor = 2 + chance(8)
  const known = new Map<number, string>()
  return (amount) => {
    const cents = parseAmount(amount) ?? 0
    if (cents === 0) return amount
    if (manner === 'scale') return toAmount(cents * factor)
    const other = known.get(cents) ?? toAmount(Number(similarText(String(cents), chance)) || 1)
    known.set(cents, other)
    return other
  }
}
