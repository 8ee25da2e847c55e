import type { Instant } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { ScenarioLibrary } from './library.ts'
import { nextStep } from './settle.ts'
import { effectOf, waitingOf } from './step-words.ts'

/** What a run waits for. */
export interface Upcoming {
  readonly run: string
  readonly scenario: string
  /** `after 14d`, counted from the step before; `after 2 polls`; `by hand`. */
  readonly when: string
  /** `visit becomes paid`. */
  readonly does: string
  /** When it happens, where it waits for the clock. */
  readonly due?: Instant
  /** How many more polls it takes, where it waits for those. */
  readonly polls?: number
}

/** The next step of a run; nothing when it is over. */
export function upcoming(library: ScenarioLibrary, run: ScenarioRun): Upcoming | undefined {
  const step = nextStep(library, run)
  if (step === undefined) return undefined
  const { when } = step
  return {
    run: run.facts.id,
    scenario: run.facts.scenario,
    when: waitingOf(when),
    does: effectOf(step),
    ...('after' in when && { due: run.since + when.after }),
    ...('polls' in when && { polls: when.polls - run.polls }),
  }
}
