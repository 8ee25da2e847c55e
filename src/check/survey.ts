import { vendors } from '../contract/routes.ts'
import type { Scenario, Step } from '../scenario/format/step.ts'
import { effectOf, waitingOf } from '../scenario/play/step-words.ts'
import type { StageName } from '../world/stage.ts'
import type { Flaw } from './finding.ts'
import type { WrittenQuestions } from './questions.ts'
import type { Sighting } from './sighting.ts'
import type { Played, Stand } from './stand.ts'

/** A place of a run, and what was said in it. */
export interface Place {
  /** In the order of discovery, from 0. */
  readonly id: number
  readonly isEnd: boolean
  readonly stages: readonly (readonly [role: string, stage: StageName])[]
  /** What each API says there, once each: `accepted`, `A2/20`. */
  readonly says: ReadonlyMap<string, Set<string>>
}

/** A outcome from a place to another; `from` is `undefined` for the beginning. */
export interface Passage {
  readonly from: number | undefined
  readonly to: number
  /** `after 14d, visit becomes paid`. */
  readonly label: string
}

/** What is found out about one scenario, in all settings together. */
export class Survey {
  readonly scenario: Scenario
  readonly states: Set<string> = new Set()
  readonly places: Map<string, Place> = new Map()
  readonly passages: Map<string, Passage> = new Map()
  readonly flaws: Map<string, Flaw> = new Map()
  /** Steps that were played by what they wait for. */
  readonly fired: Set<number> = new Set()
  /** Steps whose fault struck a call. */
  readonly struck: Set<number> = new Set()
  /** Questions that were written for it. */
  readonly written: WrittenQuestions = new Map()
  replies = 0
  readonly #see: (sighting: Sighting) => void

  constructor(scenario: Scenario, see: (sighting: Sighting) => void) {
    this.scenario = scenario
    this.#see = see
  }

  see(sighting: Sighting): void {
    this.#see(sighting)
  }

  flaw(flaw: Flaw): void {
    this.flaws.set(JSON.stringify(flaw), flaw)
  }

  /** The place that a key names; new when nobody was there before. */
  placeAt(key: string, { run, claims, next }: Stand): Place {
    const known = this.places.get(key)
    if (known !== undefined) return known
    const stages = Object.entries(run.claimsByRole).map(([role, id]) => {
      const claim = claims.find(({ facts }) => facts.id === id)
      return [role, claim?.moves.at(-1)?.to ?? 'drafted'] as const
    })
    const says = new Map(vendors.map((api) => [api, new Set<string>()]))
    const place: Place = { id: this.places.size, isEnd: next === undefined, stages, says }
    this.places.set(key, place)
    return place
  }

  /** Notes that steps led from one place to another. */
  pass(from: Place | undefined, to: Place, played: readonly Played[]): void {
    const passage = { from: from?.id, to: to.id, label: labelOf(this.scenario.steps, played) }
    this.passages.set(JSON.stringify(passage), passage)
  }

  /** Where the last step that was played stands in the file; the scenario itself before any. */
  lastPlace({ played }: Stand): string {
    const last = played.at(-1)
    return (last && this.scenario.steps[last.index]?.place) ?? '/scenario'
  }
}

/** `after 14d, outcome is denied, visit becomes denied`. */
export function labelOf(steps: readonly Step[], played: readonly Played[]): string {
  return played
    .map(({ index, outcome }, rank) => {
      const step = steps[index] as Step
      const does = 'branch' in step && outcome !== undefined ? `${step.branch} is ${outcome}` : effectOf(step)
      const isAtOnce = 'after' in step.when && step.when.after === 0
      return rank > 0 || isAtOnce ? does : `${waitingOf(step.when)}, ${does}`
    })
    .join(', ')
}
