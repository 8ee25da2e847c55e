/** What brought a run to a state: its start, the clock, polls or a manual step. */
export type StateTrigger = (typeof stateTriggers)[number]

export const stateTriggers = ['start', 'clock', 'polls', 'manual'] as const

/** Something that a client can observe. */
export interface CoverageObservation {
  readonly kind: 'status' | 'transition' | 'category' | 'code' | 'event' | 'error' | 'fault'
  /** `paid`, `accepted → paid`, `F1`, `F1/65`, `835_paid`, `stedi.claimStatus 504 (2026-08)`, `hang`. */
  readonly what: string
  readonly api: string
  /** Taiga's status of the claim at that time; empty for errors and faults, and when no claim was found. */
  readonly taigaStatus: string
  readonly trigger: StateTrigger
}

/** An observation, how often it was made, and in which scenarios. */
export interface CoverageEntry extends CoverageObservation {
  readonly scenarios: readonly string[]
  readonly count: number
}

/** The observations that clients can make in a set of scenarios. */
export class Coverage {
  readonly #counts = new Map<string, { observation: CoverageObservation; scenarios: Set<string>; count: number }>()

  add(scenario: string, observation: CoverageObservation): void {
    const key = Object.values(observation).join('\t')
    const entry = this.#counts.get(key) ?? { observation, scenarios: new Set(), count: 0 }
    entry.count++
    entry.scenarios.add(scenario)
    this.#counts.set(key, entry)
  }

  of(kind: CoverageObservation['kind']): readonly CoverageEntry[] {
    return [...this.#counts.values()]
      .filter(({ observation }) => observation.kind === kind)
      .map(({ observation, scenarios, count }) => ({ ...observation, scenarios: [...scenarios], count }))
  }
}
