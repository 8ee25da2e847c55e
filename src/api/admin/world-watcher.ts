import type { components } from '../../contract/generated/admin.ts'
import { pathOf } from '../../contract/routes.ts'
import { andThen, type Call, type Reply, type ReplyStream } from '../../http/call.ts'
import type { CallSummary, Journal, JournalLine } from '../../journal/entry.ts'
import type { ScenarioLibrary } from '../../scenario/play/library.ts'
import { isUnsettled, scheduledSteps } from '../../scenario/play/settle.ts'
import { pause, realElapsed } from '../../text/real-time.ts'
import { runInSlices, type Work } from '../../text/slices.ts'
import type { SessionId } from '../../world/claim.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import type { Worlds } from '../../world/worlds.ts'
import { changedSessions, sessionRow } from './sessions.ts'

type Schemas = components['schemas']

/** Real milliseconds between two looks at a world. */
const betweenLooks = 250
/** Real milliseconds between two looks at what other processes stored, or whether a world exists again. */
const betweenReadings = 1000
/** Beyond so many changed sessions, a reader has to read all of them again. */
const mostRows = 5000
const rowsInEvent = 500
const callsInEvent = 100

/** What the streams of a sandbox read. */
export interface WatchedSandbox {
  readonly worlds: Worlds
  readonly scenarios: ScenarioLibrary
  readonly journal: Journal
  readonly answer: (call: Call) => Promise<Reply>
}

/** How far a stream has been read. */
export interface Cursor {
  /** Of the world; empty where there is none. */
  readonly identity: string
  readonly version: number
  /** Of the journal. */
  readonly series: string
  /** The id of the last call. */
  readonly call: number
}

/** What follows a cursor, in the format of server-sent events; an empty text when nothing does. */
export interface Update {
  readonly text: string
  readonly cursor: Cursor
}

/** Looks at one world for all streams that read it. */
export class WorldWatcher {
  readonly #sandbox: WatchedSandbox
  readonly #name: string
  readonly #cursorAt: (world: World | undefined, call: number) => Cursor
  readonly #streams = new Set<ReplyStream>()
  /** The updates since the last look, by the cursor that they follow: most streams have the same. */
  readonly #updates = new Map<string, Update | Promise<Update>>()
  #world: World | undefined
  #now: Cursor
  #read = Number.NEGATIVE_INFINITY
  #started: Promise<unknown> = Promise.resolve()
  readonly #waiting: (() => void)[] = []

  constructor(sandbox: WatchedSandbox, name: string, cursorAt: (world: World | undefined, call: number) => Cursor) {
    this.#sandbox = sandbox
    this.#name = name
    this.#cursorAt = cursorAt
    this.#world = sandbox.worlds.inMemory(name)
    this.#now = cursorAt(this.#world, 0)
  }

  /** The version up to which the world was looked at. */
  get seen(): number {
    return this.#now.version
  }

  /** Resolves with the next look, or earlier. */
  looked(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  join(stream: ReplyStream): void {
    this.#streams.add(stream)
    if (this.#streams.size > 1) return
    const looking = this.#look()
    this.#started = Promise.race([this.looked(), looking])
  }

  /** Resolves when the world has been looked at for the first time. */
  get started(): Promise<unknown> {
    return this.#started
  }

  /** Whether no stream is left. */
  leave(stream: ReplyStream): boolean {
    this.#streams.delete(stream)
    this.#wake()
    return this.#streams.size === 0
  }

  /** A world that cannot be read ends its streams: their clients begin again. */
  async #look(): Promise<void> {
    try {
      while (this.#streams.size > 0) {
        await this.#lookOnce()
        await pause(betweenLooks)
      }
    } catch {
      for (const stream of this.#streams) stream.close()
    }
  }

  async #lookOnce(): Promise<void> {
    const { worlds, journal, answer } = this.#sandbox
    const world = worlds.inMemory(this.#name)
    const isShared = worlds.store?.isShared === true
    const isDue = world !== undefined && isUnsettled(world)
    // It can have left the memory, or the sandbox.
    const isGone = world === undefined && this.#world !== undefined
    const isLate = (world === undefined || isShared) && realElapsed() - this.#read >= betweenReadings
    const isRead = isDue || isGone || isLate
    if (isRead) {
      await answer(settlingCall(this.#name))
      this.#read = realElapsed()
    }
    const present = worlds.inMemory(this.#name)
    const { call: known } = this.#now
    const call = present === undefined ? 0 : isRead || !isShared ? await journal.latest(present) : known
    this.#world = present
    this.#now = this.#cursorAt(present, call)
    this.#updates.clear()
    this.#wake()
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  /** Where a stream begins: the world as it is. */
  begin(): Update {
    return this.#update(this.#world === undefined ? this.#reset() : [this.#state(this.#world)])
  }

  /** What follows a cursor. */
  since(cursor: Cursor): Update | Promise<Update> {
    const key = eventIdOf(cursor)
    if (key === eventIdOf(this.#now)) return { text: '', cursor }
    const known = this.#updates.get(key)
    if (known !== undefined) return known
    const lines = this.#world === undefined ? [] : this.#sandbox.journal.readLines(this.#world, cursor.call)
    const update = andThen(lines, (lines) => runInSlices(this.#changes(cursor, lines)))
    this.#updates.set(key, update)
    return update
  }

  /** @param lines The calls after the cursor. */
  *#changes(from: Cursor, lines: readonly JournalLine[]): Work<Update> {
    const [to, world] = [this.#now, this.#world]
    const isContinued = from.identity === to.identity && from.series === to.series && from.call <= to.call
    if (world === undefined || !isContinued || from.version < world.restorePoint || from.version > to.version)
      return this.#update(this.#reset())
    const sessions = [...(yield* changedSessions(world, from.version, to.version))]
    if (sessions.length > mostRows) return this.#update(this.#reset())
    const events: StreamEvent[] = from.version === to.version ? [] : [this.#state(world)]
    for (let first = 0; first < sessions.length; first += rowsInEvent)
      events.push(yield* this.#rows(world, sessions.slice(first, first + rowsInEvent)))
    const calls = this.#calls(
      world,
      lines.filter(({ id }) => id <= to.call),
    )
    if (calls !== undefined) events.push(calls)
    return this.#update(events, to)
  }

  #state(world: World): StreamEvent {
    const { name, state, clock } = world
    const [next] = scheduledSteps(world, 1)
    const data: Schemas['WatchedWorld'] = {
      world: name,
      version: this.#now.version,
      now: toTimestamp(world.now()),
      rate: clock.rate,
      claims: state.claims.size,
      sessions: state.sessions.size,
      runs: state.runs.size,
      faults: state.faults.length,
      ...(next && { due: toTimestamp(next.due) }),
    }
    return { type: 'world', data }
  }

  *#rows(world: World, ids: readonly SessionId[]): Work<StreamEvent> {
    const sessions: Schemas['SessionRow'][] = []
    for (const id of ids) {
      const session = world.state.sessions.get(id)
      if (session !== undefined) sessions.push(sessionRow(this.#sandbox.scenarios, world, id, session))
      if (sessions.length % 16 === 0) yield
    }
    const data: Schemas['ChangedSessions'] = { sessions }
    return { type: 'sessions', data }
  }

  #calls(world: World, lines: readonly JournalLine[]): StreamEvent | undefined {
    const latest = lines.slice(-callsInEvent)
    if (latest.length === 0) return undefined
    const calls = latest.map((line) => callView(this.#sandbox.journal.summary(world, line)))
    const data: Schemas['ReceivedCalls'] = { calls, skipped: lines.length - latest.length }
    return { type: 'calls', data }
  }

  #reset(): readonly StreamEvent[] {
    const world = this.#world
    const data: Schemas['WatchReset'] = { world: this.#name, exists: world !== undefined }
    return [{ type: 'reset', data }, ...(world === undefined ? [] : [this.#state(world)])]
  }

  /** With the id at the last event only, a stream that breaks off earlier sends all of them again. */
  #update(events: readonly StreamEvent[], cursor: Cursor = this.#now): Update {
    const texts = events.map(({ type, data }, index) => {
      const id = index === events.length - 1 ? `id: ${eventIdOf(cursor)}\n` : ''
      return `event: ${type}\n${id}data: ${JSON.stringify(data)}\n\n`
    })
    return { text: texts.join(''), cursor }
  }
}

interface StreamEvent {
  readonly type: 'world' | 'sessions' | 'calls' | 'reset'
  readonly data: object
}

/** The id of the event after which a stream continues from a cursor. */
function eventIdOf({ identity, version, series, call }: Cursor): string {
  return `${identity}.${version}.${series}.${call}`
}

/** A call that reads a world, which settles it as every call does and stores what happened; it is in no journal. */
function settlingCall(world: string): Call {
  const path = pathOf('admin.getClock', { world })
  return { method: 'GET', host: '', path, query: '', headers: {}, body: '' }
}

function callView({ at, world: _, generation: __, ...call }: CallSummary): Schemas['CallSummary'] {
  return { ...call, at: toTimestamp(at) }
}
