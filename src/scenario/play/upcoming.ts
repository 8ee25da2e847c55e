import { orList, plural } from '../../text/phrases.ts'
import { type Instant, toDuration } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { StageName } from '../../world/stage.ts'
import { faultInWords } from '../fault/words.ts'
import type { Branching, Step, Trigger } from '../format/step.ts'
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
  /** The role whose claim it moves, where it moves one, and the stage that it leads to. */
  readonly moves?: { readonly role: string; readonly stage: StageName }
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
    ...('role' in step && { moves: { role: step.role, stage: step.to } }),
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

/** A step that follows, on the way of a run as far as it is known. */
export interface FollowingStep {
  readonly step: Step
  /** When it falls due, where it and the steps before it wait for the clock. */
  readonly due?: Instant
  /** For a branch: its outcomes, with the steps up to the next branch. */
  readonly outcomes?: readonly FollowingOutcome[]
}

export interface FollowingOutcome {
  readonly name: string
  readonly weight: number
  /** Whether it was chosen when the run was started. Its steps follow the branch then. */
  readonly isChosen: boolean
  readonly steps: readonly FollowingStep[]
}

/** The steps that follow, in order, up to the first branch whose outcome was not chosen when the run was started. */
export function followingSteps(
  library: ScenarioLibrary,
  { facts, cursor, since }: ScenarioRun,
): readonly FollowingStep[] {
  const steps = library.followedBy(facts)?.steps ?? []
  const found: FollowingStep[] = []
  let [index, from]: [number, Instant | undefined] = [cursor, since]
  for (;;) {
    const way = untilBranch(steps, index, from)
    found.push(...way.steps)
    const { branch } = way
    if (branch === undefined) return found
    const due = dueAt(branch, way.from)
    const chosen = branch.outcomes.find(({ name }) => name === facts.outcomes?.[branch.branch])
    const outcomes = branch.outcomes.map(({ name, weight, to }) => {
      const isChosen = name === chosen?.name
      return { name, weight, isChosen, steps: isChosen ? [] : untilBranch(steps, to, due).steps }
    })
    found.push({ step: branch, ...(due !== undefined && { due }), outcomes })
    if (chosen === undefined) return found
    ;[index, from] = [chosen.to, due]
  }
}

interface Way {
  readonly steps: readonly FollowingStep[]
  /** The branch after them, if there is one, and when the step before it falls due. */
  readonly branch: (Step & Branching) | undefined
  readonly from: Instant | undefined
}

function untilBranch(steps: readonly Step[], cursor: number, since: Instant | undefined): Way {
  const found: FollowingStep[] = []
  let [index, from] = [cursor, since]
  for (;;) {
    const step = steps[index]
    if (step === undefined) return { steps: found, branch: undefined, from }
    if ('branch' in step) return { steps: found, branch: step, from }
    from = dueAt(step, from)
    found.push({ step, ...(from !== undefined && { due: from }) })
    index = step.next ?? index + 1
  }
}

function dueAt({ when }: Step, since: Instant | undefined): Instant | undefined {
  return since !== undefined && 'after' in when ? since + when.after : undefined
}
