import type { StediEdition } from '../contract/routes.ts'
import { ClaimIndex } from './claim-index.ts'
import { Clock } from './clock.ts'
import type { WorldEvent } from './event.ts'
import { hash, uuid } from './identifier.ts'
import type { Instant } from './instant.ts'
import { Projection } from './projection.ts'
import { Schedule } from './schedule.ts'

/** How a journal counts the calls of a world. */
export interface JournalCount {
  /** Which world it is, of all whose calls were recorded; 0 until the first call. */
  generation: number
  /** How many calls were recorded since the journal of the world was cleared. */
  recorded: number
}

/** A call that was received and whose reply is not sent to its last byte yet. */
export interface InFlightCall {
  readonly operation: string
}

/**
 * One world of claims. What is true in it is a projection of its log. Its schedule follows from the log and the scenarios
 * that its runs play.
 */
export class World {
  readonly name: string
  readonly seed: number
  readonly clock: Clock
  readonly settings: WorldSettings
  readonly schedule: Schedule
  /** The calls in flight. They are not in the log: a copy of this world has none. */
  readonly inFlight: Set<InFlightCall> = new Set()
  readonly claimIndex: ClaimIndex = new ClaimIndex(this)
  /** What the journal of the sandbox counts of this world. */
  readonly journalCount: JournalCount = { generation: 0, recorded: 0 }
  readonly #log: WorldEvent[] = []
  readonly #state = new Projection()
  /** Begins the name of everything that is drawn: a copy draws what its original would have drawn. */
  readonly #line: string
  readonly #size = { events: 0, bytes: 0 }
  #drawn = 0

  constructor(
    name: string,
    seed: number,
    clock: Clock,
    settings: WorldSettings,
    line: string = name,
    schedule: Schedule = new Schedule(),
  ) {
    this.name = name
    this.schedule = schedule
    this.seed = seed
    this.clock = clock
    this.settings = settings
    this.#line = line
  }

  /** A copy at this instant, under another name. What happens in one from now on does not happen in the other. */
  fork(name: string): World {
    const { clock, seed, settings } = this
    const copyOfClock = new Clock({ start: clock.now(), rate: clock.rate })
    const copy = new World(name, seed, copyOfClock, settings, this.#line, this.schedule.copy())
    for (const event of this.#log) copy.append(event)
    copy.#drawn = this.#drawn
    return copy
  }

  /** A world of the same name, seed and settings with an empty log and a frozen clock. */
  blank(): World {
    return new World(this.name, this.seed, new Clock({ start: 0, rate: 0 }), this.settings, this.#line)
  }

  /** What happened, oldest first. */
  get log(): readonly WorldEvent[] {
    return this.#log
  }

  /** How many bytes the log takes, about: the length of its events as JSON. */
  get bytes(): number {
    const size = this.#size
    for (; size.events < this.#log.length; size.events++) {
      size.bytes += JSON.stringify(this.#log[size.events]).length
    }
    return size.bytes
  }

  /** What is true now. */
  get state(): Projection {
    return this.#state
  }

  now(): Instant {
    return this.clock.now()
  }

  append(event: WorldEvent): void {
    this.#log.push(event)
    this.#state.apply(event)
  }

  /** The name of the next thing drawn in this world: the same in every replay of the same log and seed. */
  nextName(kind: string): string {
    return `${this.seed}/${this.#line}/${kind}/${this.#log.length}`
  }

  /** The name of what is drawn for a thing that has a name already: the same however often the world was asked before. */
  nameOf(kind: string, thing: string): string {
    return `${this.seed}/${this.#line}/${kind}/${thing}`
  }

  /** A short identifier for something that only this world knows by it. */
  nextNumber(kind: string): string {
    return `${kind}-${this.#log.length}`
  }

  /** The next identifier for something that goes into the log and out to clients. */
  nextId(kind: string): string {
    return uuid(this.nextName(kind))
  }

  /** An identifier for one exchange (a trace, a request id): counts the exchanges of this world, leaves no memory. */
  traceId(): string {
    return uuid(`${this.seed}/${this.#line}/trace/${this.#drawn++}`)
  }

  /** A number to seed a generator of names with. */
  draw(name: string): number {
    return hash(`${this.seed}/${this.#line}/${name}`)[0]
  }
}

/**
 * Replays the log of a world: gives the world as it was at an instant, after so many events. To continue from the last
 * request costs only the events between; the world that it gave before changes along.
 */
export function replayWorld(world: World): (events: number, at: Instant) => World {
  let past = world.blank()
  return (events, at) => {
    if (events < past.log.length || at < past.now()) past = world.blank()
    for (const event of world.log.slice(past.log.length, events)) past.append(event)
    past.clock.moveTo(at)
    return past
  }
}

export type OptumProfile = 'live' | 'sandbox'

/** How one world behaves; the sandbox's options unless a reset said otherwise. */
export interface WorldSettings {
  readonly stediEdition: StediEdition
  readonly optumProfile: OptumProfile
  /** The scenario that a session follows when nothing else names one. */
  readonly scenario: string
}
