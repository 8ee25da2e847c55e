/** How a run came to where it was asked: by its beginning, the clock, looks or a hand. */
export type Via = 'start' | 'clock' | 'polls' | 'hand'

export const vias: readonly Via[] = ['start', 'clock', 'polls', 'hand']

/** Something that a client can meet. */
export interface Sighting {
  readonly kind: 'status' | 'transition' | 'category' | 'code' | 'event' | 'error' | 'fault'
  /** `paid`, `accepted → paid`, `F1`, `F1/65`, `835_paid`, `stedi.claimStatus 504 (2026-08)`, `hang`. */
  readonly what: string
  readonly api: string
  /** What Taiga said at that moment; empty where it was not asked, or for an error. */
  readonly during: string
  readonly via: Via
}

/** How often each thing was met, and in which scenarios. */
export class Sightings {
  readonly #counts = new Map<string, { readonly sighting: Sighting; readonly scenarios: Set<string>; count: number }>()

  add(scenario: string, sighting: Sighting): void {
    const key = Object.values(sighting).join('\t')
    const known = this.#counts.get(key) ?? { sighting, scenarios: new Set(), count: 0 }
    known.count++
    known.scenarios.add(scenario)
    this.#counts.set(key, known)
  }

  of(kind: Sighting['kind']): readonly Seen[] {
    return [...this.#counts.values()]
      .filter(({ sighting }) => sighting.kind === kind)
      .map(({ sighting, scenarios, count }) => ({ ...sighting, scenarios: [...scenarios], count }))
  }
}

/** A sighting, how often there was such a one, and in which scenarios. */
export interface Seen extends Sighting {
  readonly scenarios: readonly string[]
  readonly count: number
}
