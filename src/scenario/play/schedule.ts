import type { Instant } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'

/** A step of a run that falls due. It is void when the step was played by hand in the meantime. */
export interface ScheduledStep {
  readonly due: Instant
  readonly run: string
  readonly step: number
}

/**
 * Which runs of a world go on at which instant: a heap, so that nothing is searched when nothing is due. Its columns
 * are lists of their own, since there is an scheduled step for every session that still has to move.
 */
export class Schedule {
  readonly #due: Instant[] = []
  /** Order of making: decides between scheduled step of one instant. */
  readonly #order: number[] = []
  readonly #run: string[] = []
  readonly #step: number[] = []
  #made = 0

  /** The instant of the next scheduled step; infinity when there is none. */
  get next(): Instant {
    return this.#due[0] ?? Number.POSITIVE_INFINITY
  }

  /** A copy that goes its own outcome. */
  copy(): Schedule {
    const copy = new Schedule()
    copy.#due.push(...this.#due)
    copy.#order.push(...this.#order)
    copy.#run.push(...this.#run)
    copy.#step.push(...this.#step)
    copy.#made = this.#made
    return copy
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

  /** Takes the next scheduled step off. */
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

const schedules = new WeakMap<World, Schedule>()

/** Gives a world that is a copy of another what the other still has to play. */
export function inheritSchedule(copy: World, original: World): void {
  schedules.set(copy, scheduleOf(original).copy())
}

/** The schedule of a world. */
export function scheduleOf(world: World): Schedule {
  let schedule = schedules.get(world)
  if (schedule === undefined) {
    schedule = new Schedule()
    schedules.set(world, schedule)
  }
  return schedule
}
