import { orList, plural } from '../../text/phrases.ts'
import { type Instant, toDuration } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { StageName } from '../../world/stage.ts'
import { faultInWords } from '../fault/words.ts'
import type { Step, Trigger } from '../format/step.ts'
import type { ScenarioLibrary } from './library.ts'
import { nextStep } from './settle.ts'

/** The next step of a run. */
export interface Upcoming {
  readonly run: string
  readonly scenario: string
  /** `after 14d`, counted from the step before; `after 2 polls`; `by hand`. */
  readonly when: string
  /** `visit becomes paid`. */
  readonly does: string
  /** When it falls due, where it waits for the clock. */
  readonly due?: Instant
  /** How many more polls it takes, where it waits for polls. */
  readonly polls?: number
  /** The stage that it leads to, where it moves a claim. */
  readonly stage?: StageName
}

/** The next step of a run; `undefined` when the run is over. */
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
    ...('role' in step && { stage: step.to }),
  }
}

/** What a step does: `visit becomes paid`. */
export function effectOf(step: Step): string {
  if ('arms' in step) return faultInWords(step.arms)
  if ('role' in step) return `${step.role} becomes ${step.to}`
  return `${step.branch} is ${orList(step.outcomes.map(({ name }) => name))}`
}

/** What a step waits for: `after 13d16h30m`. */
export function waitingOf(when: Trigger): string {
  if ('after' in when) return `after ${toDuration(when.after)}`
  return 'polls' in when ? `after ${plural(when.polls, 'poll')}` : 'by hand'
}
