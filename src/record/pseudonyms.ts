import { significantWords } from '../guard/kept-values.ts'
import type { ReplacedKind } from '../guard/value-kinds.ts'
import { type FakeNameKind, fakeName } from '../world/fake-people.ts'
import {
  fictionalPhone,
  invalidNpi,
  matchCase,
  type Random,
  randomUuid,
  similarText,
  unassignedTaxId,
} from './fake-values.ts'

/** The replacement for free text. */
const replacedText = 'Text replaced by payerbox.'

/** Kinds that share pseudonyms, because the same number occurs as both. */
const sameAs: Readonly<Partial<Record<ReplacedKind, ReplacedKind>>> = { 'payment number': 'claim number' }

/**
 * The pseudonyms of one recording. Each is drawn at random, not computed, so that it cannot be reversed without this object.
 *
 * The same value of the same kind, in any letter case and with or without accents, has the same pseudonym; different values
 * have different ones. No pseudonym contains a word of the recording.
 */
export class Pseudonyms {
  readonly #random: Random
  readonly #words: ReadonlySet<string>
  readonly #pseudonyms = new Map<string, string>()
  readonly #taken = new Set<string>()

  /** @param words every word of the recording; see `significantWords`. */
  constructor(random: Random, words: ReadonlySet<string>) {
    this.#random = random
    this.#words = words
  }

  /** The pseudonym of a value, in its letter case. Surrounding spaces stay. */
  of(kind: ReplacedKind, value: string): string {
    const trimmed = value.trim()
    if (trimmed === '') return value
    if (kind === 'credential') return trimmed.split('.').length === 3 ? 'replaced.by.payerbox' : 'sandbox_recorded'
    if (kind === 'text' || kind === 'x12') return replacedText
    const shown = this.#shown(kind, trimmed)
    return value === trimmed ? shown : shown.padEnd(value.length)
  }

  #shown(kind: ReplacedKind, value: string): string {
    if (kind === 'full name') return this.#fullName(value)
    const bare = kind === 'provider number' && /^\d\d-\d{7}$/.test(value)
    const pseudonym = matchCase(value, this.#pseudonymOf(kind, bare ? value.replace('-', '') : value))
    return bare ? `${pseudonym.slice(0, 2)}-${pseudonym.slice(2)}` : pseudonym
  }

  /** The last word of a name is the last name, unless the recording has the parts separately. */
  #fullName(value: string): string {
    const words = value.split(/\s+/)
    const cut = words.findIndex((_, at) => at > 0 && this.#knows(words, at))
    const at = cut === -1 ? words.length - 1 : cut
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const pseudonyms = [first === '' ? '' : this.#shown('first name', first), this.#shown('last name', last)]
    return pseudonyms.filter((pseudonym) => pseudonym !== '').join(' ')
  }

  #knows(words: readonly string[], at: number): boolean {
    const known = (kind: ReplacedKind, part: readonly string[]) => this.#pseudonyms.has(keyOf(kind, part.join(' ')))
    return known('first name', words.slice(0, at)) && known('last name', words.slice(at))
  }

  #pseudonymOf(kind: ReplacedKind, value: string): string {
    const key = keyOf(sameAs[kind] ?? kind, value)
    const known = this.#pseudonyms.get(key)
    if (known !== undefined) return known
    let pseudonym = this.#drawn(kind, value)
    for (let tries = 1; !this.#isFree(kind, value, pseudonym); tries++) {
      // After a while a longer value is used: there are few two-digit numbers and first names.
      const more = '0'.repeat(Math.floor(tries / 50))
      pseudonym = isNamed(kind)
        ? [this.#drawn(kind, value), similarText(more, this.#random)].join(' ').trim()
        : this.#drawn(kind, value + more)
    }
    this.#pseudonyms.set(key, pseudonym)
    this.#taken.add(keyOf(kind, pseudonym))
    return pseudonym
  }

  #isFree(kind: ReplacedKind, value: string, pseudonym: string): boolean {
    // The domain of every e-mail pseudonym is the same, reserved one, and a recording may contain it.
    const drawn = kind === 'email' ? (pseudonym.split('@', 1)[0] ?? '') : pseudonym
    if (significantWords(drawn).some((word) => this.#words.has(word))) return false
    return pseudonym.toUpperCase() !== value.toUpperCase() && !this.#taken.has(keyOf(kind, pseudonym))
  }

  #drawn(kind: ReplacedKind, value: string): string {
    const random = this.#random
    if (isNamed(kind)) return fakeName(kind, random(2 ** 31))
    switch (kind) {
      case 'provider number':
        return /^\d{10}$/.test(value)
          ? invalidNpi(random)
          : /^\d{9}$/.test(value)
            ? unassignedTaxId(random)
            : similarText(value, random)
      case 'phone':
        return fictionalPhone(value, random)
      case 'email':
        return `person${similarText('00000', random)}@example.com`
      default:
        return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? randomUuid(random) : similarText(value, random)
    }
  }
}

const named: readonly string[] = [
  'first name',
  'last name',
  'organization',
  'street',
  'city',
] satisfies readonly FakeNameKind[]

function isNamed(kind: ReplacedKind): kind is FakeNameKind {
  return named.includes(kind)
}

function keyOf(kind: ReplacedKind, value: string): string {
  return `${kind}/${normalizeValue(value)}`
}

/** A value normalized like payers do: without accents, in capitals, with single spaces. */
export function normalizeValue(value: string): string {
  return value.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toUpperCase()
}
