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
import { significantWords } from './kept-values.ts'
import type { ReplacedKind } from './value-kinds.ts'

/** What stands in the place of a text that anything may be in. */
const replacedText = 'Text replaced by payerbox.'

/** The kinds that are one number under several names share their fakes. */
const sameAs: Readonly<Partial<Record<ReplacedKind, ReplacedKind>>> = { 'payment number': 'claim number' }

/**
 * The fakes of one recording. A fake is drawn, not computed, so that nothing leads back from it; who keeps this object
 * knows them, and nobody else.
 *
 * The same value of the same kind, in any letter case and with or without accents, gets the same fake, and different values
 * get different ones. No fake holds a word of the recording.
 */
export class Pseudonyms {
  readonly #chance: Random
  readonly #told: ReadonlySet<string>
  readonly #fakes = new Map<string, string>()
  readonly #taken = new Set<string>()

  /** @param told every word of the recording; see `wordsOf`. */
  constructor(chance: Random, told: ReadonlySet<string>) {
    this.#chance = chance
    this.#told = told
  }

  /** The fake of a value, in its letter case. Blanks around it stay. */
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
    const fake = matchCase(value, this.#fake(kind, bare ? value.replace('-', '') : value))
    return bare ? `${fake.slice(0, 2)}-${fake.slice(2)}` : fake
  }

  /** The last word of a name is the last name, unless another part of the recording tells better. */
  #fullName(value: string): string {
    const words = value.split(/\s+/)
    const cut = words.findIndex((_, at) => at > 0 && this.#knows(words, at))
    const at = cut === -1 ? words.length - 1 : cut
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const fakes = [first === '' ? '' : this.#shown('first name', first), this.#shown('last name', last)]
    return fakes.filter((fake) => fake !== '').join(' ')
  }

  #knows(words: readonly string[], at: number): boolean {
    const known = (kind: ReplacedKind, part: readonly string[]) => this.#fakes.has(keyOf(kind, part.join(' ')))
    return known('first name', words.slice(0, at)) && known('last name', words.slice(at))
  }

  #fake(kind: ReplacedKind, value: string): string {
    const key = keyOf(sameAs[kind] ?? kind, value)
    const known = this.#fakes.get(key)
    if (known !== undefined) return known
    let fake = this.#drawn(kind, value)
    for (let tries = 1; !this.#isFree(kind, value, fake); tries++) {
      // There are few numbers of two digits, and not so many first names: after a while a longer one will do.
      const more = '0'.repeat(Math.floor(tries / 50))
      fake = isNamed(kind)
        ? [this.#drawn(kind, value), similarText(more, this.#chance)].join(' ').trim()
        : this.#drawn(kind, value + more)
    }
    this.#fakes.set(key, fake)
    this.#taken.add(keyOf(kind, fake))
    return fake
  }

  #isFree(kind: ReplacedKind, value: string, fake: string): boolean {
    if (significantWords(fake).some((word) => this.#told.has(word))) return false
    return fake.toUpperCase() !== value.toUpperCase() && !this.#taken.has(keyOf(kind, fake))
  }

  #drawn(kind: ReplacedKind, value: string): string {
    const chance = this.#chance
    if (isNamed(kind)) return fakeName(kind, chance(2 ** 31))
    switch (kind) {
      case 'provider number':
        return /^\d{10}$/.test(value)
          ? invalidNpi(chance)
          : /^\d{9}$/.test(value)
            ? unassignedTaxId(chance)
            : similarText(value, chance)
      case 'phone':
        return fictionalPhone(value, chance)
      case 'email':
        return `person${similarText('00000', chance)}@example.com`
      default:
        return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? randomUuid(chance) : similarText(value, chance)
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

/** A value as payers compare values: without accents, in capitals, with single blanks. */
export function normalizeValue(value: string): string {
  return value.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toUpperCase()
}
