import type { Step } from '../format/step.ts'

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
