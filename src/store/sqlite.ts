import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { WorldEvent } from '../world/event.ts'
import { versionOf } from '../world/fold-log.ts'
import type { TraceCount, WorldOrigin } from '../world/world.ts'
import { identityOf } from '../world/world-memory.ts'
import {
  type JournalStore,
  type StoredScenario,
  type StoredWorld,
  StoreError,
  type WorldCommit,
  type WorldFold,
  type WorldStore,
} from '../world/world-store.ts'
import { attempt, checkFile, checkInPlace, prepareFile } from './sqlite-file.ts'
import { sqliteMeanings } from './store-errors.ts'
import { SqliteJournal } from './stored-journals.ts'

/**
 * Opens a SQLite file, and creates it when it does not exist. One process at a time can have it open. After a crash of the
 * process every commit is in the file; after a loss of power the last ones can be missing.
 *
 * @param path `:memory:` keeps everything in memory, for tests.
 * @throws StoreError
 */
export function openSqliteStore(path: string): WorldStore {
  checkFile(path)
  return attempt(path, () => {
    const database = new DatabaseSync(path, { timeout: 1000 })
    try {
      prepareFile(path, database)
      return new SqliteStore(path, database)
    } catch (error) {
      database.close()
      throw error
    }
  })
}

class SqliteStore implements WorldStore {
  readonly isShared = false
  readonly url: string
  readonly journal: JournalStore
  readonly #path: string
  readonly #database: DatabaseSync
  readonly #checkInPlace: () => void
  readonly #statements = new Map<string, StatementSync>()

  constructor(path: string, database: DatabaseSync) {
    this.url = `sqlite:${path}`
    this.#path = path
    this.#database = database
    this.#checkInPlace = checkInPlace(path)
    this.journal = new SqliteJournal(
      database,
      (work) => this.#transaction(work),
      (work) => attempt(path, work),
    )
  }

  // The file is locked, so its schema is still the one that it had at the start.
  check(): void {
    this.#checkInPlace()
    attempt(this.#path, () => this.#rows('SELECT id FROM worlds LIMIT 1'))
  }

  names(): readonly string[] {
    return attempt(this.#path, () =>
      this.#rows<{ readonly name: string }>('SELECT name FROM worlds ORDER BY id').map(({ name }) => name),
    )
  }

  read(name: string): StoredWorld | undefined {
    return attempt(this.#path, () => {
      const columns = 'worlds.id, incarnation, origin, version, traces, mask_key AS maskKey'
      const from = 'worlds JOIN journals ON journals.world = worlds.id'
      const [row] = this.#rows<WorldRow>(`SELECT ${columns} FROM ${from} WHERE name = ?`, name)
      if (row === undefined) return undefined
      const events = this.#events(row)
      if (versionOf(events) !== row.version) throw new StoreError(`${this.#path} ${sqliteMeanings.get(11)}`)
      const { incarnation, maskKey } = row
      const world = { origin: JSON.parse(row.origin) as WorldOrigin, incarnation, events, maskKey }
      if (row.traces === null) return world
      this.#run('UPDATE worlds SET traces = NULL WHERE id = ?', row.id)
      return { ...world, traces: JSON.parse(row.traces) as TraceCount }
    })
  }

  /** Parses many events at once, which takes two thirds of the time. */
  #events({ id, version }: WorldRow): readonly WorldEvent[] {
    const chunk = 5000
    const select = this.#statement(
      `SELECT '[' || group_concat(event) || ']' AS events FROM
         (SELECT event FROM events WHERE world = ? AND version > ? AND version <= ? ORDER BY version)`,
    )
    const first = this.#statement('SELECT version FROM events WHERE world = ? ORDER BY version LIMIT 1').get(id)
    const events: WorldEvent[] = []
    for (let from = Number(first?.version ?? 1) - 1; from < version; from += chunk) {
      for (const event of JSON.parse(String(select.get(id, from, from + chunk)?.events ?? '[]'))) events.push(event)
    }
    return events
  }

  commit({ name, incarnation, begins, after, events }: WorldCommit): void {
    this.#transaction(() => {
      const version = after + events.length
      if (begins !== undefined) {
        this.#deleteRows(name)
        this.#run(
          'INSERT INTO worlds (name, incarnation, origin, version) VALUES (?, ?, ?, ?)',
          name,
          incarnation,
          JSON.stringify(begins.origin),
          version,
        )
        const journal =
          'INSERT INTO journals (identity, world, mask_key) SELECT ?, id, ? FROM worlds WHERE incarnation = ?'
        this.#run(journal, identityOf(incarnation), begins.maskKey, incarnation)
      } else {
        const update = 'UPDATE worlds SET version = ? WHERE incarnation = ? AND version = ?'
        if (this.#run(update, version, incarnation, after) !== 1) {
          throw this.#changed(name)
        }
      }
      this.#insert(incarnation, after, events)
    })
  }

  fold({ name, incarnation, next, version, upTo, events }: WorldFold): void {
    this.#transaction(() => {
      const update = 'UPDATE worlds SET incarnation = ? WHERE incarnation = ? AND version = ?'
      if (this.#run(update, next, incarnation, version) !== 1) {
        throw this.#changed(name)
      }
      const id = '(SELECT id FROM worlds WHERE incarnation = ?)'
      this.#run(`DELETE FROM events WHERE world = ${id} AND version <= ?`, next, upTo)
      this.#insert(next, upTo - events.length, events)
    })
  }

  #changed(name: string): StoreError {
    return new StoreError(`${this.#path}: world ${name} was changed by another process; restart payerbox`)
  }

  #insert(incarnation: string, after: number, events: readonly WorldEvent[]): void {
    const insert = this.#statement(
      'INSERT INTO events (world, version, event) SELECT id, ?, ? FROM worlds WHERE incarnation = ?',
    )
    for (const [index, event] of events.entries()) insert.run(after + index + 1, JSON.stringify(event), incarnation)
  }

  saveTraces(incarnation: string, traces: TraceCount): void {
    attempt(this.#path, () =>
      this.#run('UPDATE worlds SET traces = ? WHERE incarnation = ?', JSON.stringify(traces), incarnation),
    )
  }

  commitAll(commits: readonly WorldCommit[]): void {
    this.#transaction(() => {
      for (const commit of commits) this.commit(commit)
    })
  }

  delete(name: string): void {
    this.#transaction(() => this.#deleteRows(name))
  }

  get scenarios(): readonly StoredScenario[] {
    return this.#rows<StoredScenario>('SELECT name, revision, content FROM scenarios')
  }

  saveScenarios(scenarios: readonly StoredScenario[]): void {
    this.#transaction(() => {
      const insert = 'INSERT INTO scenarios (name, revision, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'
      for (const { name, revision, content } of scenarios) this.#run(insert, name, revision, content)
    })
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }

  #deleteRows(name: string): void {
    this.#run('DELETE FROM events WHERE world IN (SELECT id FROM worlds WHERE name = ?)', name)
    this.#run('DELETE FROM worlds WHERE name = ?', name)
  }

  /** Commits what `work` writes, or nothing; within another transaction, together with that. */
  #transaction<T>(work: () => T): T {
    return attempt(this.#path, () => {
      if (this.#database.isTransaction) return work()
      this.#checkInPlace()
      this.#database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        this.#database.exec('COMMIT')
        return result
      } catch (error) {
        // A full disk ends the transaction by itself.
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
        throw error
      }
    })
  }

  #run(sql: string, ...values: (string | number)[]): number {
    return Number(this.#statement(sql).run(...values).changes)
  }

  #rows<T>(sql: string, ...values: (string | number)[]): readonly T[] {
    return this.#statement(sql).all(...values) as unknown as readonly T[]
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#database.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}

interface WorldRow {
  readonly id: number
  readonly incarnation: string
  readonly origin: string
  readonly version: number
  readonly traces: string | null
  readonly maskKey: string
}
