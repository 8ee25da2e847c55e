import { day } from '../world/instant.ts'
import type { Chance } from './chance.ts'
import { daysIn, moved } from './days.ts'

/** What two years have, whole weeks. */
const mostWeeks = 104
const oldest = 89

/**
 * By how many days a subject's dates are moved: back by whole weeks, at least four, so that intervals and weekdays survive
 * and nothing lies ahead. None of its dates becomes one that the recording holds.
 */
export function shiftFor(own: readonly string[], all: ReadonlySet<string>, chance: Chance): number {
  for (let tries = 0; ; tries++) {
    const weeks = 4 + chance(mostWeeks - 3) + Math.floor(tries / 50)
    const days = -7 * weeks
    if (!own.some((date) => all.has(moved(date, days)))) return days
  }
}

/** Every day that an exchange tells. */
export function daysOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(daysIn))
}

/**
 * Days of birth, each moved by up to half a year of its own, so that the age stays about the same. Who is older than 89
 * becomes 80 to 89, since so old an age tells who it is.
 */
export class Births {
  readonly #fakes = new Map<string, string>()
  readonly #all: ReadonlySet<string>
  readonly #chance: Chance
  readonly #today: string

  /** @param today The last day of the recording. */
  constructor(all: ReadonlySet<string>, today: string, chance: Chance) {
    this.#all = all
    this.#today = today
    this.#chance = chance
  }

  of(date: string): string {
    let fake = this.#fakes.get(date)
    while (fake === undefined || this.#all.has(fake)) fake = this.#drawn(date)
    this.#fakes.set(date, fake)
    return fake
  }

  #drawn(date: string): string {
    const age = (Number(this.#today) - Number(date)) / 10_000
    if (age > oldest) return moved(this.#today, -Math.floor((oldest - 9) * 365.25) - this.#chance(9 * 365))
    const days = 15 + this.#chance(166)
    return moved(date, age < 1 || this.#chance(2) === 0 ? -days : days)
  }
}

/** Milliseconds of so many days. */
export function milliseconds(days: number): number {
  return days * day
}
