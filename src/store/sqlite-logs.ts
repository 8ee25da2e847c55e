import type { Work } from '../text/slices.ts'
import type { WorldEvent } from '../world/event.ts'
import { StoreError } from '../world/world-store.ts'
import { cutRow, type EventPages, type EventRow, joinRows, toRows } from './event-rows.ts'
import { attempt, type SqliteFile } from './sqlite-file.ts'

/** How many rows are deleted in one transaction. */
const rowsToDelete = 100

/** A commit that did not end: the rows of its log count up to a version. */
interface Unfinished {
  readonly after: number
}

/**
 * The logs in a database: rows of events, of which those up to the version of a world count. What a crash leaves beyond that, and logs
 * that no world has, are found when the file is opened, and deleted by `deleteRest`.
 */
export class SqliteLogs {
  readonly #file: SqliteFile
  /** The logs with rows of a commit that did not end. */
  readonly #unfinished = new Map<number, Unfinished>()
  /** The logs that no world had when the file was opened. */
  readonly #abandoned: number[] = []
  #next: number

  constructor(file: SqliteFile) {
    this.#file = file
    this.#findRest()
    const select =
      'SELECT max(coalesce((SELECT max(log) FROM worlds), 0), coalesce((SELECT max(world) FROM events), 0)) AS last'
    this.#next = Number(file.rows<{ last: number }>(select)[0]?.last) + 1
  }

  /** The number of a new log. */
  create(): number {
    return this.#next++
  }

  /** Writes events in the present transaction. */
  write(log: number, events: readonly WorldEvent[], after: number): void {
    for (const row of toRows(events, after)) this.#insert(log, row)
  }

  /** Writes events after the version of the log, row by row. They count only once `end` has changed that, in a transaction. */
  *writeSlowly(log: number, events: readonly WorldEvent[], after: number, end: () => void): Work<void> {
    this.#unfinished.set(log, { after })
    try {
      for (const row of toRows(events, after)) {
        this.#file.transaction(() => this.#insert(log, row))
        yield
      }
      this.#file.transaction(end)
      this.#unfinished.delete(log)
    } catch (error) {
      yield* this.#try(this.clean(log))
      throw error
    }
  }

  /** Deletes what a commit that did not end left in a log. @throws StoreError */
  *clean(log: number): Work<void> {
    const unfinished = this.#unfinished.get(log)
    // Another caller can finish this first, and the next commit begin.
    const isLeft = () => unfinished !== undefined && this.#unfinished.get(log) === unfinished
    while (isLeft() && this.#deletePart(log, unfinished?.after ?? 0)) yield
    if (isLeft()) this.#unfinished.delete(log)
  }

  /** Deletes some rows of a log after a version. Whether there are more. */
  #deletePart(log: number, after: number): boolean {
    const next = 'SELECT version FROM events WHERE world = ? AND version > ? ORDER BY version LIMIT 1 OFFSET ?'
    const remove = 'DELETE FROM events WHERE world = ? AND version > ? AND version < ?'
    return this.#file.transaction(() => {
      const end = this.#file.rows<EventRow>(next, log, after, rowsToDelete)[0]?.version
      this.#file.run(remove, log, after, end ?? Number.MAX_SAFE_INTEGER)
      return end !== undefined
    })
  }

  #insert(log: number, { version, events }: EventRow): void {
    this.#file.run('INSERT INTO events (world, version, event) VALUES (?, ?, ?)', log, version, events)
  }

  /**
   * Reads the next rows of a log up to a version. Returns their events; `undefined` when there are none.
   *
   * @param isKept Whether the pages keep the events, too.
   */
  readPage(log: number, upTo: number, pages: EventPages, isKept: boolean): readonly WorldEvent[] | undefined {
    const select = `SELECT group_concat(event) AS events, max(version) AS version FROM
      (SELECT version, event FROM events WHERE world = ? AND version > ? AND version <= ? ORDER BY version LIMIT ?)`
    return attempt(this.#file.path, () => {
      const values = [log, pages.version, upTo, pages.rows]
      const [page] = this.#file.rows<EventRow | { readonly version: null }>(select, ...values)
      return page === undefined || page.version === null ? undefined : pages.add(page, isKept)
    })
  }

  /** Copies the events after a version to another log, in the present transaction. */
  copy(from: number, to: number, after: number): void {
    const select = 'SELECT version, event AS events FROM events WHERE world = ? AND version > ? ORDER BY version'
    const rows = this.#file.rows<EventRow>(select, from, after).map((row) => cutRow(row, after) ?? row)
    for (const row of joinRows(rows, rows.at(-1)?.version ?? 0)) this.#insert(to, row)
  }

  /** Deletes logs that no world has. What cannot be deleted now is deleted after the file is opened again. */
  *free(logs: readonly number[]): Work<void> {
    for (const log of logs) {
      this.#unfinished.delete(log)
      yield* this.#try(this.#empty(log))
    }
  }

  *#empty(log: number): Work<void> {
    while (this.#deletePart(log, -1)) yield
  }

  /** Deletes what a crash left. What cannot be deleted now is deleted after the file is opened again, or by the next commit. */
  *deleteRest(): Work<void> {
    for (const log of this.#unfinished.keys()) yield* this.#try(this.clean(log))
    yield* this.free(this.#abandoned)
  }

  /** Does work as far as the file can be written now. */
  *#try(work: Work<void>): Work<void> {
    try {
      yield* work
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
    }
  }

  #findRest(): void {
    // A join: SQLite looks each world up instead of searching all of them.
    const select = `WITH RECURSIVE logs (log) AS (
        SELECT min(world) FROM events
        UNION ALL SELECT (SELECT min(world) FROM events WHERE world > log) FROM logs WHERE log IS NOT NULL)
      SELECT * FROM (
        SELECT logs.log AS log, version AS after, (SELECT max(version) FROM events WHERE world = logs.log) AS last
        FROM logs LEFT JOIN worlds ON worlds.log = logs.log WHERE logs.log IS NOT NULL)
      WHERE after IS NULL OR last > after`
    for (const { log, after } of this.#file.rows<{ log: number; after: number | null }>(select)) {
      if (after === null) this.#abandoned.push(log)
      else this.#unfinished.set(log, { after })
    }
  }
}
