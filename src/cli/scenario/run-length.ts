import type { Step } from '../../scenario/format/step.ts'

/** How long a run is, by its longest outcome. */
export interface RunLength {
  /** What the clock has to run. */
  readonly milliseconds: number
  readonly polls: number
  /** Steps that wait for a hand. */
  readonly byHand: number
}

const nothing: RunLength = { milliseconds: 0, polls: 0, byHand: 0 }

/** The length of a run; of several outcomes the longest, by the clock first. */
export function runLength(steps: readonly Step[]): RunLength {
  // A step only leads to later ones, so that the end is known before the beginning.
  const left: RunLength[] = []
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index] as Step
    const nexts = 'branch' in step ? step.outcomes.map(({ to }) => to) : [step.next ?? index + 1]
    const { when } = step
    const { milliseconds, polls, byHand } = nexts.map((next) => left[next] ?? nothing).reduce(longer)
    left[index] = {
      milliseconds: milliseconds + ('after' in when ? when.after : 0),
      polls: polls + ('polls' in when ? when.polls : 0),
      byHand: byHand + ('manual' in when ? 1 : 0),
    }
  }
  return left[0] ?? nothing
}

function longer(a: RunLength, b: RunLength): RunLength {
  const [difference = 0] = [a.milliseconds - b.milliseconds, a.polls - b.polls, a.byHand - b.byHand].filter(
    (each) => each !== 0,
  )
  return difference < 0 ? b : a
}
