import type { ValueKind } from './treatment.ts'

/** What became of the values of a recording: counts and places, never a value. */
export interface PrivacySummary {
  /** By kind. */
  readonly kept: Readonly<Record<string, number>>
  readonly replaced: Readonly<Record<string, number>>
  /** By place. */
  readonly dropped: Readonly<Record<string, number>>
  readonly remarks: readonly string[]
}

/** Keeps account of a recording. */
export class PrivacyLog {
  readonly #kept = new Map<string, number>()
  readonly #replaced = new Map<string, number>()
  readonly #dropped = new Map<string, number>()
  readonly #remarks = new Set<string>()

  keep(treatment: ValueKind): void {
    count(this.#kept, treatment)
  }

  replace(treatment: ValueKind): void {
    count(this.#replaced, treatment)
  }

  drop(place: string): void {
    count(this.#dropped, place)
  }

  remark(sentence: string): void {
    this.#remarks.add(sentence)
  }

  get account(): PrivacySummary {
    return {
      kept: sorted(this.#kept),
      replaced: sorted(this.#replaced),
      dropped: sorted(this.#dropped),
      remarks: [...this.#remarks],
    }
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
