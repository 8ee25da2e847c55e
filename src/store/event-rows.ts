import type { WorldEvent } from '../world/event.ts'
import { eventTypes } from '../world/event-shape.ts'
import { versionOf } from '../world/fold-log.ts'

/** Consecutive events of one commit, as a store keeps them in one row; or several such rows. */
export interface EventRow {
  /** The version of the world after the last of them. */
  readonly version: number
  /** The events as JSON, with commas between them. */
  readonly events: string
}

/** How many characters a row should have: it is written within a moment, and read without a search for each event. */
const rowLength = 16_000

/** The events after a version as rows. To make a row takes about 0.1 ms. */
export function* toRows(events: readonly WorldEvent[], after: number): Generator<EventRow, undefined> {
  yield* joinRows(singleRows(events, after), after + events.length)
}

function* singleRows(events: readonly WorldEvent[], after: number): Generator<EventRow> {
  let version = after
  for (const event of events) yield { version: ++version, events: JSON.stringify(event) }
}

/** The same events in fewer rows. @param end The version after the last of them. */
export function* joinRows(rows: Iterable<EventRow>, end: number): Generator<EventRow, undefined> {
  let texts: string[] = []
  let length = 0
  for (const { version, events } of rows) {
    texts.push(events)
    length += events.length
    if (length < rowLength && version < end) continue
    yield { version, events: texts.join(',') }
    texts = []
    length = 0
  }
}

/** The events of a row from a version on that is within it; `undefined` where the row begins after that version. */
export function cutRow({ version, events }: EventRow, from: number): EventRow | undefined {
  const list = parseEvents(events)
  const skipped = from - (version - list.length)
  if (skipped <= 0) return undefined
  return {
    version,
    events: list
      .slice(skipped)
      .map((event) => JSON.stringify(event))
      .join(','),
  }
}

function parseEvents(texts: string): readonly WorldEvent[] {
  const events = JSON.parse(`[${texts}]`) as { type: string }[]
  // The parser makes a text of each type: a quarter of all objects of a long log, and slower to compare than the constants of the program.
  for (const event of events) event.type = eventTypes.get(event.type) ?? event.type
  return events as unknown as readonly WorldEvent[]
}

/** How many characters are parsed at once: about one millisecond. */
const pageLength = 200_000

/** Rows that are read page by page. Many events are parsed at once, which takes two thirds of the time. */
export class EventPages {
  readonly events: WorldEvent[] = []
  /** How many characters they take as JSON. */
  length = 0
  /** The version after the last of them, as the rows say. */
  version: number
  /** The same, as the events say. */
  counted: number
  /** How many rows the next page should have. */
  rows = 64

  /** @param version The version after which they begin. */
  constructor(version = 0) {
    this.version = version
    this.counted = version
  }

  /** Adds a page. Returns its events. @param isKept Whether they are also added to `events`. */
  add({ version, events }: EventRow, isKept = true): readonly WorldEvent[] {
    const list = parseEvents(events)
    if (isKept) for (const event of list) this.events.push(event)
    this.counted = versionOf(list, this.counted)
    this.length += events.length - list.length + 1
    this.version = version
    this.rows = Math.min(5000, Math.max(1, Math.floor((this.rows * pageLength) / events.length)))
    return list
  }
}
