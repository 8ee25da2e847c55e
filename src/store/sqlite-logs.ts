import type { Work } from '../text/slices.ts'
import type { WorldEvent } from '../world/event.ts'
import { StoreError } from '../world/world-store.ts'
import { cutRow, type EventPages, type EventRow, joinRows, toRows } from './event-rows.ts'
import { attempt, type SqliteFile } from './sqlite-file.ts'

/** How many rows are deleted in one transaction. */
const rowsToDelete = 100

/**
 * The logs in a database: rows of events, of which those up to the version of a world count. What a crash leaves beyond that, and logs
 * that no world has, are deleted when the file is opened.
 */
export class SqliteLogs {
  readonly #file: SqliteFile
  /** The logs with rows of a commit that did not end, by the version up to which their rows count. */
  readonly #unfinished = new Map<number, number>()
  #next: number

  constructor(file: SqliteFile) {
    this.#file = file
    this.#deleteRest()
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
    this.#unfinished.set(log, after)
    try {
      for (const row of toRows(events, after)) {
        this.#file.transaction(() => this.#insert(log, row))
        yield
      }
      this.#file.transaction(end)
      this.#unfinished.delete(log)
    } catch (error) {
      this.#try(() => this.clean(log))
      throw error
    }
  }

  /** Deletes what a commit that failed left in a log. @throws StoreError */
  clean(log: number): void {
    const version = this.#unfinished.get(log)
    if (version === undefined) return
    const remove = 'DELETE FROM events WHERE world = ? AND version > ?'
    this.#file.transaction(() => this.#file.run(remove, log, version))
    this.#unfinished.delete(log)
  }

  #insert(log: number, { version, events }: EventRow): void {
    this.#file.run('INSERT INTO events (world, version, event) VALUES (?, ?, ?)', log, version, events)
  }

  /** Reads the next rows of a log up to a version. False when there are none. */
  readPage(log: number, upTo: number, pages: EventPages): boolean {
    const select = `SELECT group_concat(event) AS events, max(version) AS version FROM
      (SELECT version, event FROM events WHERE world = ? AND version > ? AND version <= ? ORDER BY version LIMIT ?)`
    return attempt(this.#file.path, () => {
      const values = [log, pages.version, upTo, pages.rows]
      const [page] = this.#file.rows<EventRow | { readonly version: null }>(select, ...values)
      if (page === undefined || page.version === null) return false
      pages.add(page)
      return true
    })
  }

  /** Copies the events after a version to another log, in the present transaction. */
  copy(from: number, to: number, after: number): void {
    const select = 'SELECT version, event AS events FROM events WHERE world = ? AND version > ? ORDER BY version'
    const rows = this.#file.rows<EventRow>(select, from, after).map((row) => cutRow(row, after) ?? row)
    for (const row of joinRows(rows, rows.at(-1)?.version ?? 0)) this.#insert(to, row)
  }

  /** Deletes logs that no world has. What cannot be deleted now is deleted when the file is opened again. */
  *free(logs: readonly number[]): Work<void> {
    const first = 'SELECT version FROM events WHERE world = ? ORDER BY version LIMIT 1 OFFSET ?'
    for (const log of logs) {
      this.#unfinished.delete(log)
      const deletePart = (): boolean => {
        const end = this.#file.rows<EventRow>(first, log, rowsToDelete)[0]?.version
        const remove = 'DELETE FROM events WHERE world = ? AND version < ?'
        this.#file.run(remove, log, end ?? Number.MAX_SAFE_INTEGER)
        return end !== undefined
      }
      while (this.#try(() => this.#file.transaction(deletePart)) === true) yield
    }
  }

  /** `undefined` where that cannot be done now. */
  #try<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      if (error instanceof StoreError) return undefined
      throw error
    }
  }

  #deleteRest(): void {
    const select = `WITH RECURSIVE logs (log) AS (
        SELECT min(world) FROM events
        UNION ALL SELECT (SELECT min(world) FROM events WHERE world > log) FROM logs WHERE log IS NOT NULL)
      SELECT log, (SELECT version FROM worlds WHERE worlds.log = logs.log) AS version,
        (SELECT max(version) FROM events WHERE world = log) AS last FROM logs WHERE log IS NOT NULL`
    const logs = this.#file.rows<{ log: number; version: number | null; last: number }>(select)
    for (const { log, version, last } of logs) {
      const end = version ?? -1
      if (last > end) this.#file.run('DELETE FROM events WHERE world = ? AND version > ?', log, end)
    }
  }
}
