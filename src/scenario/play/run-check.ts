import { plural } from '../../text/phrases.ts'
import type { StageName } from '../../world/stage.ts'
import type { Scenario, Step } from '../format/step.ts'
import { effectOf } from './upcoming.ts'

/** Why an event does not follow the events of its run before it. */
export interface Contradiction {
  readonly problem: string
  /** Whether it can follow them in a log that was folded after it. */
  readonly isGap: boolean
}

/**
 * How far the events of a log have taken a run. Each step of the log must be the next of the scenario; a log that was folded leaves
 * out all steps of a run but the last, and keeps every move.
 */
export class RunCheck {
  readonly #steps: readonly Step[]
  readonly #outcomes: Readonly<Record<string, string>>
  /** The steps that can be the present one: several of them only after a gap. */
  #present: readonly number[] = [0]
  /** Whether the move of the present step is in the log already. */
  #isMoved = false
  /** Whether that move came after a gap. */
  #isAfterGap = false

  /** @param outcomes Those that were chosen at the start, by the names of the branches. */
  constructor({ steps }: Scenario, outcomes: Readonly<Record<string, string>> = {}) {
    this.#steps = steps
    this.#outcomes = outcomes
  }

  /** The present step; `undefined` after a gap, while it is not known which of several it is, and at the end of the run. */
  get present(): Step | undefined {
    const [index, other] = this.#present
    return other === undefined && !this.#isAfterGap ? this.#step(index) : undefined
  }

  /** Whether the step that made the last move can make moves that the stages do not allow. */
  get allowsIllegal(): boolean {
    return this.#present.some((index) => {
      const step = this.#step(index)
      return step !== undefined && 'role' in step && step.details.allowIllegal !== undefined
    })
  }

  /** The claim of a role reached a stage. */
  move(role: string, to: StageName): Contradiction | undefined {
    const moves = (index: number): boolean => {
      const step = this.#step(index)
      return step !== undefined && 'role' in step && step.role === role && step.to === to
    }
    const [index = 0, other] = this.#present
    if (!this.#isMoved && !this.#isAfterGap && other === undefined && moves(index)) {
      this.#isMoved = true
      return undefined
    }
    const found = this.#reachable().filter(moves)
    const problem = `${role} becomes ${to}, and ${this.#expected()}`
    if (found.length === 0) return never(problem)
    this.#present = found
    this.#isMoved = true
    this.#isAfterGap = true
    return { problem, isGap: true }
  }

  /** A step was applied. @param next What the log says about the step after it. */
  apply(index: number, next: number | undefined): Contradiction | undefined {
    const step = this.#step(index)
    const unexpected = (): string => `step ${index} is applied, and ${this.#expected()}`
    if (step === undefined)
      return never(`step ${index} is applied, and the scenario has ${plural(this.#steps.length, 'step')}`)
    const isPresent = this.#present.includes(index)
    if ('role' in step && isPresent && !this.#isMoved)
      return never(`step ${index} is applied without its move: ${effectOf(step)}`)
    if ('role' in step ? !isPresent : !this.#reachable().includes(index)) return never(unexpected())
    if (!this.#nexts(step).includes(next)) return never(`step ${index} does not lead to step ${next ?? index + 1}`)
    const gap = this.#present.length === 1 && isPresent ? undefined : { problem: unexpected(), isGap: true }
    this.#present = [next ?? index + 1]
    this.#isMoved = false
    this.#isAfterGap = false
    return gap
  }

  #step(index: number | undefined): Step | undefined {
    return this.#steps[index ?? -1]
  }

  /** What an event says about the step after one; `undefined` where that is the next in the list. */
  #nexts(step: Step): readonly (number | undefined)[] {
    if (!('branch' in step)) return [step.next]
    const chosen = step.outcomes.filter(({ name }) => name === this.#outcomes[step.branch])
    return (chosen.length > 0 ? chosen : step.outcomes).map(({ to }) => to)
  }

  /** The steps that can follow before the next move, and those that make it. */
  #reachable(): readonly number[] {
    const found = new Set<number>()
    const open = this.#isMoved ? this.#present.flatMap((index) => this.#after(index)) : [...this.#present]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const step = this.#step(index)
      if (step === undefined || found.has(index)) continue
      found.add(index)
      if (!('role' in step)) open.push(...this.#after(index))
    }
    return [...found]
  }

  #after(index: number): readonly number[] {
    const step = this.#step(index)
    return step === undefined ? [] : this.#nexts(step).map((next) => next ?? index + 1)
  }

  #expected(): string {
    const [index, other] = this.#present
    const step = this.#step(index)
    if (step === undefined) return 'the run is over'
    if (other !== undefined) return 'no step before was applied'
    return this.#isMoved ? `step ${index} has to be applied first` : `step ${index} comes first: ${effectOf(step)}`
  }
}

function never(problem: string): Contradiction {
  return { problem, isGap: false }
}
