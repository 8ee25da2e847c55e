import { type MaskValue, remembering } from '../http/mask.ts'
import { hash, uuid } from '../world/identifier.ts'
import { day, startOf, toDay } from '../world/instant.ts'
import { daysIn, drawLike, isUuid, keyOf, withDates, withKey } from './value-form.ts'

/** Dates from 1900 on, about 200 years of them: so many as a grid has places. */
const first = startOf('19000101') / day
const rows = 271
const columns = 270
/** What takes their place begins here: no date of a person is in those centuries. */
const firstMask = startOf('23000101') / day

/**
 * Replaces values by others of the same form, for a journal in a store: equal ones by equal ones, in every process that has the key.
 * Letter case, punctuation and leading zeros do not matter. Who has the key can compare a mask with values that he guesses, and read a
 * date, as he can compare the masks of the journal with all dates.
 */
export class FormMasks {
  readonly #hash: MaskValue
  readonly mask: MaskValue

  /** @param hash The mask of a world, which has the key. */
  constructor(hash: MaskValue) {
    this.#hash = hash
    this.mask = remembering((value) => this.#newMask(value))
  }

  #newMask(value: string): string {
    if (areUsual(daysIn(value), first)) return withDates(value, (date) => moved(date, first, firstMask, this.#shuffled))
    const key = keyOf(value)
    return key.length < 2 ? value : withKey(value, this.#keyMask(value, key))
  }

  /** A masked value as it was: a date, and what has one of the known keys. Any other stays as it is. */
  unmask(value: string, known: ReadonlyMap<string, string>): string {
    if (areUsual(daysIn(value), firstMask))
      return withDates(value, (date) => moved(date, firstMask, first, this.#sorted))
    const key = known.get(keyOf(value))
    return key === undefined ? value : withKey(value, key)
  }

  /** The key of a value that may be masked, after the key of its mask. */
  keysOf(value: string): readonly [mask: string, key: string] {
    const key = keyOf(value)
    return [key.length < 2 ? key : this.#keyMask(value, key), key]
  }

  #keyMask(value: string, key: string): string {
    const seed = this.#hash(key)
    if (isUuid(value)) return keyOf(uuid(seed))
    // A member id that begins so selects a scenario, or is refused because there is none of its name.
    const kept = key.startsWith('SBX') ? 'SBX' : ''
    for (let attempt = 0; ; attempt++) {
      const mask = kept + drawKey(key.slice(kept.length), `${seed}${attempt}`)
      if (mask !== key || attempt === 9) return mask
    }
  }

  /** Four rounds of a Feistel network over a grid: no two days get the same place. */
  readonly #shuffled = (number: number): number => {
    let [row, column] = [Math.floor(number / columns), number % columns]
    for (const round of [0, 2]) {
      row = (row + this.#draw(round, column, rows)) % rows
      column = (column + this.#draw(round + 1, row, columns)) % columns
    }
    return row * columns + column
  }

  readonly #sorted = (place: number): number => {
    let [row, column] = [Math.floor(place / columns), place % columns]
    for (const round of [2, 0]) {
      column = (column + columns - this.#draw(round + 1, row, columns)) % columns
      row = (row + rows - this.#draw(round, column, rows)) % rows
    }
    return row * columns + column
  }

  #draw(round: number, half: number, below: number): number {
    return hash(this.#hash(`${round} ${half}`))[0] % below
  }
}

/** Whether there are dates, each of which has a place in the grid that begins with a day. */
function areUsual(dates: readonly string[], from: number): boolean {
  return dates.length > 0 && dates.every((date) => isIn(startOf(date) / day - from))
}

function isIn(number: number): boolean {
  return number >= 0 && number < rows * columns
}

/** The date at the place that a date gets, in the grid that begins with another day. */
function moved(date: string, from: number, to: number, place: (number: number) => number): string {
  const number = startOf(date) / day - from
  return isIn(number) ? toDay((to + place(number)) * day) : date
}

function drawKey(key: string, seed: string): string {
  let [drawn, words]: [number, readonly number[]] = [0, []]
  const draw = (below: number) => {
    if (drawn % 4 === 0) words = hash(`${seed}/${drawn}`)
    return (words[drawn++ % 4] ?? 0) % below
  }
  return [...key].map((character, index) => drawLike(character, index === 0, draw)).join('')
}
