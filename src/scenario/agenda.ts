import type { Instant } from '../world/instant.ts'
import type { World } from '../world/world.ts'

export interface Appointment {
  readonly due: Instant
  /** Order of making: decides between appointments of one instant. */
  readonly order: number
  readonly story: string
  /** The step that waits; the appointment is void when it was played by hand in the meantime. */
  readonly step: number
}

/** Which stories of a world go on at which instant: a heap, so that nothing is searched when nothing is due. */
export class Agenda {
  readonly #heap: Appointment[] = []
  #made = 0

  /** The instant of the next appointment; infinity when there is none. */
  get next(): Instant {
    return this.#heap[0]?.due ?? Number.POSITIVE_INFINITY
  }

  add(due: Instant, story: string, step: number): void {
    const heap = this.#heap
    const appointment = { due, order: this.#made++, story, step }
    let at = heap.push(appointment) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!before(appointment, heap[parent] as Appointment)) break
      heap[at] = heap[parent] as Appointment
      at = parent
    }
    heap[at] = appointment
  }

  /** Takes the next appointment off. */
  take(): Appointment | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && before(heap[child + 1] as Appointment, heap[child] as Appointment)) child++
      if (!before(heap[child] as Appointment, last)) break
      heap[at] = heap[child] as Appointment
      at = child
    }
    heap[at] = last
    return first
  }
}

function before(a: Appointment, b: Appointment): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order)
}

const agendas = new WeakMap<World, Agenda>()

/** The agenda of a world. */
export function agendaOf(world: World): Agenda {
  let agenda = agendas.get(world)
  if (agenda === undefined) {
    agenda = new Agenda()
    agendas.set(world, agenda)
  }
  return agenda
}
