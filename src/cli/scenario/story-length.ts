import type { Step } from '../../scenario/format/step.ts'

/** How long a story is, by its longest way. */
export interface StoryLength {
  /** What the clock has to run. */
  readonly milliseconds: number
  readonly looks: number
  /** Steps that wait for a hand. */
  readonly byHand: number
}

const nothing: StoryLength = { milliseconds: 0, looks: 0, byHand: 0 }

/** The length of a story; of several ways the longest, by the clock first. */
export function lengthOf(steps: readonly Step[]): StoryLength {
  // A step only leads to later ones, so that the end is known before the beginning.
  const left: StoryLength[] = []
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index] as Step
    const nexts = 'branch' in step ? step.ways.map(({ to }) => to) : [step.next ?? index + 1]
    const { when } = step
    const { milliseconds, looks, byHand } = nexts.map((next) => left[next] ?? nothing).reduce(longer)
    left[index] = {
      milliseconds: milliseconds + ('after' in when ? when.after : 0),
      looks: looks + ('polls' in when ? when.polls : 0),
      byHand: byHand + ('manual' in when ? 1 : 0),
    }
  }
  return left[0] ?? nothing
}

function longer(a: StoryLength, b: StoryLength): StoryLength {
  const [difference = 0] = [a.milliseconds - b.milliseconds, a.looks - b.looks, a.byHand - b.byHand].filter(
    (each) => each !== 0,
  )
  return difference < 0 ? b : a
}
