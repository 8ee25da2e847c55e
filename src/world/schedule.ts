import type { Instant } from './instant.ts'

/** A step of a run that falls due. It is void when the step was applied by hand in the meantime. */
export interface ScheduledStep {
  readonly due: Instant
  readonly run: string
  readonly step: number
}

/**
 * The scheduled steps of a world, by the instant at which they fall due: a binary heap, so that nothing is searched when
 * nothing is due. Each column is a list of its own, since every session that is still moving has a step here.
 */
export class Schedule {
  #due: Instant[] = []
  /** Decides between steps that fall due at the same instant: the first to be added comes first. */
  #order: number[] = []
  #run: string[] = []
  #step: number[] = []
  #made = 0

  /** When the next step falls due; infinity when there is none. */
  get next(): Instant {
    return this.#due[0] ?? Number.POSITIVE_INFINITY
  }

  /** An independent copy. */
  copy(): Schedule {
    const copy = new Schedule()
    copy.#due = this.#due.slice()
    copy.#order = this.#order.slice()
    copy.#run = this.#run.slice()
    copy.#step = this.#step.slice()
    copy.#made = this.#made
    return copy
  }

  /** The next steps that pass a filter, at most so many, in their order. They stay. */
  first(most: number, filter: (step: ScheduledStep) => boolean): readonly ScheduledStep[] {
    const found: ScheduledStep[] = []
    for (const rest = this.copy(); found.length < most; ) {
      const step = rest.take()
      if (step === undefined) break
      if (filter(step)) found.push(step)
    }
    return found
  }

  add({ due, run, step }: ScheduledStep): void {
    let at = this.#due.push(due) - 1
    this.#order.push(this.#made++)
    this.#run.push(run)
    this.#step.push(step)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#isBefore(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  /** Removes the next step. */
  take(): ScheduledStep | undefined {
    if (this.#due.length === 0) return undefined
    this.#swap(0, this.#due.length - 1)
    this.#order.pop()
    const taken = {
      due: this.#due.pop() as Instant,
      run: this.#run.pop() as string,
      step: this.#step.pop() as number,
    }
    this.#sink()
    return taken
  }

  #sink(): void {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.#due.length) return
      if (child + 1 < this.#due.length && this.#isBefore(child + 1, child)) child++
      if (!this.#isBefore(child, at)) return
      this.#swap(child, at)
      at = child
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [dueA, dueB] = [this.#due[a] as Instant, this.#due[b] as Instant]
    return dueA < dueB || (dueA === dueB && (this.#order[a] as number) < (this.#order[b] as number))
  }

  #swap(a: number, b: number): void {
    swap(this.#due, a, b)
    swap(this.#order, a, b)
    swap(this.#run, a, b)
    swap(this.#step, a, b)
  }
}

function swap<T>(list: T[], a: number, b: number): void {
  const kept = list[a] as T
  list[a] = list[b] as T
  list[b] = kept
}
