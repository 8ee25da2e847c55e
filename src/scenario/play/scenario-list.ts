import type { StageName } from '../../world/stage.ts'
import type { Scenario, Step } from '../format/step.ts'

/** The groups, and which scenarios belong to each; a scenario belongs to the first that fits. */
const groups: Readonly<Record<string, (scenario: Scenario) => boolean>> = {
  'Payer behaviors': ({ payerBehaviors }) => payerBehaviors !== undefined,
  'Delayed APIs': ({ lag }) => lag !== undefined,
  'Unexpected responses': ({ steps }) => steps.some((step) => 'arms' in step && step.arms.fails.patch !== undefined),
  Failures: ({ steps }) => steps.some((step) => 'arms' in step),
  Chance: ({ steps }) => steps.some((step) => 'branch' in step),
  'Several claims': ({ claims }) => Object.keys(claims).length > 1,
  'Resubmissions and appeals': ({ steps }) =>
    stagesOf(steps).some((stage, index, all) => ['rejected', 'denied'].includes(stage) && index < all.length - 1),
  'Polls and manual steps': ({ steps }) => steps.some(({ when }) => !('after' in when)),
  Paid: ({ steps }) => ['paid', 'revised'].includes(stagesOf(steps).at(-1) ?? ''),
  Denied: ({ steps }) => stagesOf(steps).at(-1) === 'denied',
  Rejected: ({ steps }) => stagesOf(steps).at(-1) === 'rejected',
  Pending: () => true,
}

/** The order of lists: plain outcomes first. */
const order: readonly string[] = [...new Set(['Paid', 'Denied', 'Rejected', 'Pending', ...Object.keys(groups)])]

/** Scenarios that belong together. */
export interface ScenarioGroup {
  readonly group: string
  readonly members: readonly Scenario[]
}

/** Scenarios in groups by what happens in them, for lists. No group is empty. */
export function groupScenarios(scenarios: readonly Scenario[]): readonly ScenarioGroup[] {
  const groupOf = (scenario: Scenario) => Object.keys(groups).find((name) => groups[name]?.(scenario))
  return order
    .map((group) => ({ group, members: scenarios.filter((scenario) => groupOf(scenario) === group) }))
    .filter(({ members }) => members.length > 0)
}

function stagesOf(steps: readonly Step[]): readonly StageName[] {
  return steps.flatMap((step) => ('to' in step ? [step.to] : []))
}

/** What the longest path of a run waits for. */
export interface RunLength {
  readonly milliseconds: number
  readonly polls: number
  readonly manualSteps: number
}

const zero: RunLength = { milliseconds: 0, polls: 0, manualSteps: 0 }

/** The length of the longest path; time counts more than polls, and polls more than manual steps. */
export function runLength(steps: readonly Step[]): RunLength {
  // A step only leads to later ones, so the last step comes first.
  const remaining: RunLength[] = []
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index] as Step
    const { when } = step
    const nexts = 'branch' in step ? step.outcomes.map(({ to }) => to) : [step.next ?? index + 1]
    const { milliseconds, polls, manualSteps } = nexts.map((next) => remaining[next] ?? zero).reduce(longer)
    remaining[index] = {
      milliseconds: milliseconds + ('after' in when ? when.after : 0),
      polls: polls + ('polls' in when ? when.polls : 0),
      manualSteps: manualSteps + ('manual' in when ? 1 : 0),
    }
  }
  return remaining[0] ?? zero
}

function longer(a: RunLength, b: RunLength): RunLength {
  const differences = [a.milliseconds - b.milliseconds, a.polls - b.polls, a.manualSteps - b.manualSteps]
  const [difference = 0] = differences.filter((each) => each !== 0)
  return difference < 0 ? b : a
}
