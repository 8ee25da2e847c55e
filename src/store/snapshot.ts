import { realNow } from '../text/real-time.ts'
import type { TextPieces } from '../text/text-pieces.ts'
import type { WorldEvent } from '../world/event.ts'
import { isEvent } from '../world/event-shape.ts'
import { uuid } from '../world/identifier.ts'
import { toTimestamp } from '../world/instant.ts'
import type { World } from '../world/world.ts'
import type { StoredScenario } from '../world/world-store.ts'
import { type FileHeader, type FileKind, failAt, parsedLine, writeChecked } from './checked-lines.ts'
import { CheckedReader, type LineReceiver, readChecked } from './read-checked.ts'
import { readWorldLine, type SavedWorldFacts } from './saved-world.ts'

/**
 * Worlds as text: one JSON value a line. A header; the scenarios that the runs began with; each world, followed by its events;
 * a last line with counts, a check value of every other line, and a SHA-256 of them.
 */
export const snapshotKind: FileKind = {
  type: 'snapshot',
  what: 'a snapshot of payerbox',
  format: 1,
  writer: 'payerbox snapshot save',
  remedy: 'copy the file again, or save a new one',
  counts: { scenarios: 'scenario', worlds: 'world' },
  rest: 'events',
}

const note = 'claims, patients and tokens of a sandbox, none of them real; without the journal'

/**
 * Writes worlds as a snapshot, as they are now: calls can change them while it is written.
 *
 * @param scenarios At least those that the runs of the worlds began with.
 * @param version The version of payerbox.
 * @returns its text in pieces
 */
export function writeSnapshot(
  worlds: readonly World[],
  scenarios: readonly StoredScenario[],
  version: string,
): AsyncGenerator<string> {
  const created = toTimestamp(realNow())
  const header = JSON.stringify({
    type: snapshotKind.type,
    program: 'payerbox',
    format: snapshotKind.format,
    version,
    created,
    note,
  })
  const saved = worlds.map(({ origin, traces, log }) => ({ origin, traces: { ...traces }, log: log.slice() }))
  return writeChecked(linesOf(header, scenarios, saved), snapshotKind)
}

function* linesOf(
  header: string,
  scenarios: readonly StoredScenario[],
  worlds: readonly Pick<World, 'origin' | 'traces' | 'log'>[],
): Generator<string> {
  yield header
  for (const { name, revision, content } of scenarios) {
    yield `{"type":"scenario","name":${JSON.stringify(name)},"revision":"${revision}","content":${content}}`
  }
  for (const { origin, traces, log } of worlds) {
    yield JSON.stringify({ type: 'world', origin, traces, events: log.length })
    for (const event of log) yield JSON.stringify(event)
  }
}

/** The revisions of the scenarios that the runs of a world began with. */
export function revisionsIn(events: readonly WorldEvent[]): readonly string[] {
  return [...new Set(events.flatMap((event) => (event.type === 'run.started' ? [event.run.revision] : [])))]
}

/**
 * Receives what a snapshot contains, in its order, before it is known that the snapshot is as it was written.
 *
 * @throws SnapshotError
 */
export interface SnapshotReceiver {
  scenario(scenario: StoredScenario, line: number): void
  /** A world begins. */
  world(facts: SavedWorldFacts): WorldReceiver
}

/** Receives the events of a world, oldest first. @throws SnapshotError */
export interface WorldReceiver {
  event(event: WorldEvent, line: number): void
  /** All events were there. */
  end(): void
}

/** Receives what is only to be checked as it stands. */
export const uninterested: SnapshotReceiver & WorldReceiver = {
  scenario() {},
  world: () => uninterested,
  event() {},
  end() {},
}

/** Reads a snapshot that comes in pieces, in slices. @throws SnapshotError when it is not exactly a snapshot as it was written. */
export function readSnapshot(pieces: TextPieces, receiver: SnapshotReceiver): Promise<FileHeader> {
  return readChecked(pieces, snapshotKind, new ContentReader(receiver))
}

/** Reads a snapshot while it is passed on. @throws SnapshotError at the end */
export async function* passSnapshot(pieces: TextPieces, receiver: SnapshotReceiver): AsyncGenerator<string> {
  const reader = new CheckedReader(snapshotKind, new ContentReader(receiver))
  for await (const piece of pieces) {
    await reader.add(piece)
    yield piece
  }
  await reader.end()
}

/** Reads the lines of a snapshot. */
class ContentReader implements LineReceiver {
  readonly #receiver: SnapshotReceiver
  readonly #revisions = new Set<string>()
  readonly #worlds = new Set<string>()
  /** The line of the present world, how many events it has, and how many of them are still to come. */
  #line = 0
  #count = 0
  #left = 0
  #world: WorldReceiver = uninterested

  constructor(receiver: SnapshotReceiver) {
    this.#receiver = receiver
  }

  line(text: string, line: number): void {
    if (this.#left > 0) {
      this.#event(readEvent(text, line), line)
      return
    }
    const value = parsedLine(text)
    if (value?.type === 'scenario' && this.#line === 0) {
      const scenario = readScenario(text, line)
      this.#revisions.add(scenario.revision)
      this.#receiver.scenario(scenario, line)
    } else
      this.#begin(
        readWorldLine(value, (problem) => failAt(line, problem)),
        line,
      )
  }

  end(): void {
    if (this.#left > 0) failAt(this.#line, `the world has ${this.#count - this.#left} events here, not ${this.#count}`)
  }

  #begin(facts: SavedWorldFacts, line: number): void {
    const { name } = facts.origin
    if (this.#worlds.has(name)) failAt(line, `world ${name} occurs twice; save a new snapshot`)
    this.#worlds.add(name)
    this.#line = line
    this.#count = facts.count
    this.#left = facts.count
    this.#world = this.#receiver.world(facts)
    if (facts.count === 0) this.#world.end()
  }

  #event(event: WorldEvent, line: number): void {
    const isUnknown = event.type === 'run.started' && !this.#revisions.has(event.run.revision)
    if (isUnknown) failAt(this.#line, `the scenario ${event.run.revision} of a run is missing; save a new snapshot`)
    this.#world.event(event, line)
    if (--this.#left === 0) this.#world.end()
  }
}

export function readScenario(text: string, line: number): StoredScenario {
  const { name, revision, content: given } = parsedLine(text) ?? {}
  const content = JSON.stringify(given) ?? ''
  if (typeof name !== 'string' || revision !== uuid(content)) failAt(line, `this is not a scenario with its revision`)
  return { name, revision, content }
}

export function readEvent(text: string, line: number): WorldEvent {
  const event = parsedLine(text)
  if (isEvent(event)) return event as unknown as WorldEvent
  failAt(line, 'this is not an event of a world')
}
