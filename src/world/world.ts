import { Clock } from './clock.ts'
import type { WorldEvent } from './event.ts'
import { hash, uuid } from './identifier.ts'
import type { Instant } from './instant.ts'
import { Projection } from './projection.ts'
import type { WorldSettings } from './settings.ts'

/** One world of claims. Its only memory is the log; everything else is a projection of it. */
export class World {
  readonly name: string
  readonly seed: number
  readonly clock: Clock
  readonly settings: WorldSettings
  readonly #log: WorldEvent[] = []
  readonly #state = new Projection()
  /** What everything that is drawn is named after: a copy draws on as the world would have of which it is one. */
  readonly #line: string
  #drawn = 0

  constructor(name: string, seed: number, clock: Clock, settings: WorldSettings, line: string = name) {
    this.name = name
    this.seed = seed
    this.clock = clock
    this.settings = settings
    this.#line = line
  }

  /** A copy at this instant, under another name. What happens in one from now on does not happen in the other. */
  fork(name: string): World {
    const { clock, seed, settings } = this
    const copy = new World(name, seed, new Clock({ start: clock.now(), rate: clock.rate }), settings, this.#line)
    for (const event of this.#log) copy.append(event)
    copy.#drawn = this.#drawn
    return copy
  }

  /** Another of the same name, seed and settings in which nothing happened yet and time stands still. */
  blank(): World {
    return new World(this.name, this.seed, new Clock({ start: 0, rate: 0 }), this.settings, this.#line)
  }

  /** What happened, oldest first. */
  get log(): readonly WorldEvent[] {
    return this.#log
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
