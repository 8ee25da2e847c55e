import { runAtOnce, type Work } from '../text/slices.ts'
import { ClaimIndex } from './claim-index.ts'
import { Clock, type ClockPosition, earliestPosition } from './clock.ts'
import type { WorldEvent, WorldSettings } from './event.ts'
import { hash, uuid } from './identifier.ts'
import type { Instant } from './instant.ts'
import { type AskedPayer, builtInPayers, type PayerDirectory } from './payer.ts'
import { Projection } from './projection.ts'
import { Schedule } from './schedule.ts'
import { type FoldedLog, type Folding, type StorageMark, WorldLog } from './world-log.ts'

/** How a journal counts the calls of a world. */
export interface JournalCount {
  /** The number of this world among all whose calls were recorded; 0 until the first call. */
  generation: number
  /** How many calls were recorded since the journal of the world was cleared. */
  recorded: number
}

/** Receives the events of a world. */
export type WorldObserver = (world: World, event: WorldEvent) => void

/** Numbers the exchanges of a world; their identifiers are not in the log. */
export interface TraceCount {
  /** Differs after every restart, so that no identifier occurs twice. */
  series: string
  drawn: number
}

/** A call that was received and whose reply is not sent to its last byte yet. */
export interface InFlightCall {
  readonly operation: string
}

/** Everything that is true of a world before its first event. */
export interface WorldOrigin {
  readonly name: string
  readonly seed: number
  /** Begins the name of everything that is drawn: a copy draws what its original would have drawn. */
  readonly line: string
  /** Mixed into the ids that clients see; empty where the same seed must give the same ids. */
  readonly idSalt: string
  readonly clock: ClockPosition
  readonly settings: WorldSettings
}

/**
 * One world of claims. What is true in it is a projection of its log. Its schedule follows from the log and the scenarios
 * that its runs play.
 */
export class World {
  readonly origin: WorldOrigin
  readonly clock: Clock
  readonly schedule: Schedule
  /** The calls in flight. They are not in the log: a copy of this world has none. */
  readonly inFlight: Set<InFlightCall> = new Set()
  readonly claimIndex: ClaimIndex = new ClaimIndex(this)
  /** What the journal of the sandbox counts of this world. */
  readonly journalCount: JournalCount = { generation: 0, recorded: 0 }
  /** While many steps that are due are being applied: ends when all of them are. */
  settling: Promise<void> | undefined
  /** Called after each event. A copy has no observer until a sandbox keeps it. */
  onEvent: WorldObserver | undefined
  /** How much of this world a store has. */
  readonly storage: StorageMark = {
    incarnation: '',
    events: -1,
    replaces: true,
    isReleased: false,
    maskKey: '',
    changedElsewhere: Number.NEGATIVE_INFINITY,
  }
  /** The length of the log at which it is folded, if that shortens it. */
  foldAt = 10_000
  /** While the log is being folded, and until it is replaced. */
  folding: Folding | undefined
  readonly traces: TraceCount = { series: '', drawn: 0 }
  readonly #log = new WorldLog()
  readonly #state: Projection
  #settings: WorldSettings
  /** How many events count in the names of drawn values: a move of the clock or a setting changes no identifier. */
  #ordinal = 0

  constructor(origin: WorldOrigin, schedule: Schedule = new Schedule(), payers: PayerDirectory = builtInPayers) {
    this.origin = origin
    this.#state = new Projection(payers)
    this.schedule = schedule
    this.clock = new Clock(origin.clock)
    this.#settings = origin.settings
  }

  /** The name of the world, which its credentials contain. */
  get name(): string {
    return this.origin.name
  }

  /** Whether a call is in flight, or steps that are due are being applied. */
  get isBusy(): boolean {
    return this.inFlight.size > 0 || this.settling !== undefined
  }

  get seed(): number {
    return this.origin.seed
  }

  /** A world of the same origin with an empty log and a frozen clock. */
  blank(): World {
    return new World({ ...this.origin, clock: earliestPosition }, new Schedule(), this.payers)
  }

  /** The events, oldest first. */
  get log(): readonly WorldEvent[] {
    return this.#log.events
  }

  /** How many events were appended so far; the log has fewer of them after it was folded. */
  get version(): number {
    return this.#log.version
  }

  /** The version up to which the log was folded: what was before is not known any more. 0 for a log that is whole. */
  get restorePoint(): number {
    return this.#log.restorePoint
  }

  /** The events after a version, up to another; of those up to the restore point, all that it has. */
  eventsBetween(from: number, to: number = this.version): readonly WorldEvent[] {
    return this.#log.between(from, to)
  }

  /** The event after a version; `undefined` where there is none. */
  eventAt(version: number): WorldEvent | undefined {
    return this.#log.at(version)
  }

  /** The log up to a version in fewer events, as long work; `undefined` where it cannot be shortened. */
  fold(upTo: number = this.version): Work<FoldedLog | undefined> {
    return this.#log.fold(upTo)
  }

  /** How many events folding the log can leave out at most. */
  get replaceable(): number {
    return this.#log.replaceable
  }

  /** Replaces the log up to a version by fewer events. Its restore point must be the one that it had when it was folded. */
  replaceLog(folded: FoldedLog): void {
    this.#log.replace(folded)
  }

  /** How many bytes the log takes, about: the length of its events as JSON. */
  get bytes(): number {
    return this.#log.bytes
  }

  /** The current state. */
  get state(): Projection {
    return this.#state
  }

  get settings(): WorldSettings {
    return this.#settings
  }

  /** The payers that the sandbox lists. */
  get payers(): PayerDirectory {
    return this.#state.directory
  }

  /** The payer with that id or alias: a listed one, or one that this world has claims for. */
  payer(id: string): AskedPayer | undefined {
    return this.payers.byId(id) ?? this.#state.payer(id)
  }

  now(): Instant {
    return this.clock.now()
  }

  append(event: WorldEvent): void {
    this.#log.push(event)
    this.#state.apply(event)
    if (event.type === 'token.issued') this.#log.dropTokens(this.#state.tokens)
    if (event.type === 'settings.changed') this.#settings = event.settings
    else if (event.type === 'log.folded') this.#ordinal = event.ordinal
    else if (event.type !== 'clock.moved') this.#ordinal++
    this.onEvent?.(this, event)
  }

  /** Appends events that were appended to a world of the same origin before, and moves the clock along. */
  restore(events: readonly WorldEvent[]): void {
    runAtOnce(this.restoreSlowly(events))
  }

  /** The same as long work. @param bytes How many bytes they take as JSON, where the bytes of all events before are known. */
  *restoreSlowly(events: readonly WorldEvent[], bytes?: number): Work<void> {
    if (bytes !== undefined) this.#log.expect(events.length, bytes)
    let appended = 0
    for (const event of events) {
      this.append(event)
      if (event.type === 'clock.moved') this.clock.continueFrom(event)
      else if (event.type === 'log.folded') this.clock.moves = event.clockMoves
      if (++appended % 16 === 0) yield
    }
  }

  /** Moves the clock forward to an instant, at the same rate or another; to the current time if that is later. @throws RangeError */
  moveClock(to: Instant, rate: number = this.clock.rate): void {
    this.clock.moveForward(to, rate)
    this.append({ type: 'clock.moved', ...this.clock.position })
  }

  /** Changes settings from now on; the others stay. */
  changeSettings(changes: Partial<WorldSettings>): void {
    this.append({ type: 'settings.changed', at: this.now(), settings: { ...this.#settings, ...changes } })
  }

  /** The name of the next value to draw: the same in every replay of the same log and seed. */
  nextName(kind: string): string {
    return `${this.seed}/${this.origin.line}/${kind}/${this.#ordinal}`
  }

  /** The name of a value to draw for a thing with a name: the same however many calls the world answered before. */
  nameOf(kind: string, thing: string): string {
    return `${this.seed}/${this.origin.line}/${kind}/${thing}`
  }

  /** A short identifier that is unique in this world. */
  nextNumber(kind: string): string {
    return `${kind}-${this.#ordinal}`
  }

  /** The next identifier for something in the log that clients see. */
  nextId(kind: string): string {
    return uuid(`${this.origin.idSalt}${this.nextName(kind)}`)
  }

  /**
   * An identifier for one exchange (a trace, a request id). It counts the exchanges of this world and is not in the
   * log.
   */
  traceId(): string {
    const { series } = this.traces
    return uuid(`${this.origin.idSalt}${this.seed}/${this.origin.line}/trace/${series}${this.traces.drawn++}`)
  }

  /** A pseudo-random number, the same for the same name and place in the log. */
  drawNext(name: string): number {
    return this.draw(`${name}/${this.#ordinal}`)
  }

  /** A pseudo-random number, the same for the same name. */
  draw(name: string): number {
    return hash(`${this.seed}/${this.origin.line}/${name}`)[0]
  }
}
