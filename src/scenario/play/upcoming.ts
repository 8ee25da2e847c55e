import type { Instant } from '../../world/instant.ts'
import type { Story } from '../../world/projection.ts'
import type { ScenarioLibrary } from './library.ts'
import { nextStep } from './settle.ts'
import { effectOf, waitingOf } from './step-words.ts'

/** What a story waits for. */
export interface Upcoming {
  readonly story: string
  readonly scenario: string
  /** `after 14d`, counted from the step before; `after 2 looks`; `by hand`. */
  readonly when: string
  /** `visit becomes paid`. */
  readonly does: string
  /** When it happens, where it waits for the clock. */
  readonly due?: Instant
  /** How many more looks it takes, where it waits for those. */
  readonly looks?: number
}

/** The next step of a story; nothing when it is over. */
export function upcoming(library: ScenarioLibrary, story: Story): Upcoming | undefined {
  const step = nextStep(library, story)
  if (step === undefined) return undefined
  const { when } = step
  return {
    story: story.facts.id,
    scenario: story.facts.scenario,
    when: waitingOf(when),
    does: effectOf(step),
    ...('after' in when && { due: story.since + when.after }),
    ...('polls' in when && { looks: when.polls - story.looks }),
  }
}
