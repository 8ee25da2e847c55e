import { canKeep, significantWords } from '../guard/kept-values.ts'
import type { ValueKind } from '../guard/value-kinds.ts'
import { daysIn, drawLike, isUuid, keyOf, withDates, withKey } from '../journal/value-form.ts'
import { day, startOf, toDay } from '../world/instant.ts'

/** What is known before the values of clients are masked. */
export interface KnownValues {
  /** Values that the sandbox made up itself, or that are public: they are kept. In any letter case. */
  readonly values: Iterable<string>
  /** `CCYYMMDD`: days that a masked day must not pass, so that a range still contains what it contained. */
  readonly days: Iterable<string>
}

/** A date of the last so many days is one of service, where the order matters; another is one of birth. */
const recentDays = 3 * 365

/**
 * Replaces values of clients: each by another of the same length and form, equal ones by equal ones. Letter case, punctuation and
 * leading zeros do not matter, as they do not matter to payers. A date becomes another date, a recent one within ten days and in the
 * same order with other dates. The values are drawn, so that a mask shows nothing of what it stands for.
 *
 * Every value must be collected before the first one is masked.
 */
export class ValueMasks {
  readonly #known: ReadonlySet<string>
  readonly #knownDays: ReadonlySet<string>
  readonly #drawn = new Map<string, string>()
  readonly #taken = new Set<string>()
  readonly #words = new Set<string>()
  readonly #days = new Set<string>()
  #dayMasks: ReadonlyMap<string, string> | undefined

  constructor({ values, days }: KnownValues) {
    const known = [...values]
    this.#known = new Set(known.map(keyOf))
    this.#knownDays = new Set([...days, ...known.flatMap(daysIn)])
  }

  /** Whether a value is kept because the sandbox made it up, or because it is public. */
  isKnown(value: string): boolean {
    return this.#known.has(keyOf(value)) || daysIn(value).some((date) => this.#knownDays.has(date))
  }

  /** Notes a value that will be masked. */
  collect(value: string): void {
    if (this.isKnown(value)) return
    const dates = daysIn(value)
    for (const date of dates) this.#days.add(date)
    if (dates.length === 0) for (const word of significantWords(value)) this.#words.add(word)
  }

  /** Whether a value of a kind is kept: it identifies no person. */
  isKept(kind: ValueKind, value: string): boolean {
    return canKeep(kind, value, (word) => this.#words.has(word))
  }

  /** The value, or its mask. */
  mask(value: string): string {
    if (this.#known.has(keyOf(value))) return value
    if (daysIn(value).length > 0) return withDates(value, (date) => this.#dayMask(date))
    return isUuid(value) ? this.#uuid(value) : this.#text(value)
  }

  #uuid(value: string): string {
    const key = keyOf(value)
    const mask = this.#drawn.get(key) ?? crypto.randomUUID()
    this.#drawn.set(key, mask)
    return mask
  }

  #text(value: string): string {
    const key = keyOf(value)
    if (key.length < 2) return value
    return withKey(value, this.#drawn.get(key) ?? this.#draw(key))
  }

  #draw(key: string): string {
    let mask = ''
    // Of a few short values, all may be taken.
    for (let attempt = 0; attempt < 100; attempt++) {
      mask = [...key].map((character, index) => drawLike(character, index === 0, drawBelow)).join('')
      if (mask !== key && !this.#taken.has(mask) && !this.#known.has(mask)) break
    }
    this.#taken.add(mask)
    this.#drawn.set(key, mask)
    return mask
  }

  #dayMask(date: string): string {
    if (this.#knownDays.has(date)) return date
    this.#dayMasks ??= maskDays([...this.#days], [...this.#knownDays])
    const mask = this.#dayMasks.get(date)
    if (mask === undefined) throw new Error('a date was not collected before it is masked')
    return mask
  }
}

/** Draws a mask for each day that is not known. */
function maskDays(days: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const bounds = [Number.NEGATIVE_INFINITY, ...known.map(dayNumber).toSorted((a, b) => a - b), Number.POSITIVE_INFINITY]
  const numbers = days.map(dayNumber).toSorted((a, b) => a - b)
  const recent = (bounds.at(-2) ?? 0) - recentDays
  const masks = new Map<number, number>()
  const taken = new Set([...bounds, ...numbers])
  for (const number of numbers.filter((each) => each < recent)) {
    const mask = drawApart(number, taken)
    taken.add(mask)
    masks.set(number, mask)
  }
  for (const [index, after] of bounds.entries()) {
    const before = bounds[index + 1] ?? after
    const between = numbers.filter((number) => number >= recent && number > after && number < before)
    for (const [number, mask] of maskBetween(between, after, before)) masks.set(number, mask)
  }
  return new Map([...masks].map(([number, mask]) => [toDay(number * day), toDay(mask * day)]))
}

/** Another day within half a year, if possible none that is taken. */
function drawApart(number: number, taken: ReadonlySet<number>): number {
  const apart = [...range(number - 180, number - 15), ...range(number + 15, number + 180)]
  const free = apart.filter((each) => !taken.has(each))
  return free[drawBelow(free.length)] ?? number + 15 + drawBelow(166)
}

/** How often masks in the same order are drawn before they are drawn in any order. */
const mostDraws = 100

/** Masks for days between two others, in the same order where there is room. */
function maskBetween(days: readonly number[], after: number, before: number): readonly (readonly [number, number])[] {
  for (let draws = 0; draws < mostDraws; draws++) {
    const masks = drawInOrder(days, after, before)
    if (masks !== undefined) return masks
  }
  return days.map((number) => [number, number + drawSign() * (1 + drawBelow(10))])
}

/** Masks within ten days in the same order; `undefined` when one of those drawn leaves no room for the next. */
function drawInOrder(
  days: readonly number[],
  after: number,
  before: number,
): readonly (readonly [number, number])[] | undefined {
  const masks: (readonly [number, number])[] = []
  let last = after
  for (const [index, number] of days.entries()) {
    const latest = Math.min(before - (days.length - index), number + 10)
    const free = range(Math.max(last + 1, number - 10), latest).filter((one) => one !== number)
    const mask = free[drawBelow(free.length)]
    if (mask === undefined) return undefined
    masks.push([number, mask])
    last = mask
  }
  return masks
}

function drawSign(): number {
  return drawBelow(2) === 0 ? -1 : 1
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function dayNumber(date: string): number {
  return Math.floor(startOf(date) / day)
}

function drawBelow(below: number): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return below === 0 ? 0 : word % below
}
