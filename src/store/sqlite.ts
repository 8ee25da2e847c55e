import { DatabaseSync } from 'node:sqlite'
import { nextTurn, runInSlices, type Work } from '../text/slices.ts'
import { ConflictError } from '../world/persistence.ts'
import type { TraceCount, WorldOrigin } from '../world/world.ts'
import { identityOf } from '../world/world-memory.ts'
import {
  type JournalStore,
  type StoredScenario,
  type StoredWorld,
  StoreError,
  type TakeEvents,
  type WorldCommit,
  type WorldFold,
  type WorldStore,
} from '../world/world-store.ts'
import { EventPages } from './event-rows.ts'
import { attempt, checkFile, prepareFile, SqliteFile } from './sqlite-file.ts'
import { SqliteJournal } from './sqlite-journal.ts'
import { SqliteLogs } from './sqlite-logs.ts'
import { sqliteMeanings } from './store-errors.ts'

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
      return new SqliteStore(new SqliteFile(path, database))
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Up to how many events are stored in one transaction. More are stored row by row, so that other calls are answered meanwhile. */
const mostAtOnce = 500

class SqliteStore implements WorldStore {
  readonly isShared = false
  readonly url: string
  readonly journal: JournalStore
  readonly #file: SqliteFile
  readonly #logs: SqliteLogs

  constructor(file: SqliteFile) {
    this.url = `sqlite:${file.path}`
    this.#file = file
    this.#logs = new SqliteLogs(file)
    this.journal = new SqliteJournal(file)
    // The process that opens the file becomes ready first.
    void nextTurn().then(() => runInSlices(this.#logs.deleteRest()))
  }

  // The file is locked, so its schema is still the one that it had at the start.
  check(): void {
    this.#file.checkInPlace()
    this.#rows('SELECT id FROM worlds LIMIT 1')
  }

  names(): readonly string[] {
    return this.#rows<WorldRow>('SELECT name FROM worlds ORDER BY id').map(({ name }) => name)
  }

  *read(name: string, take?: TakeEvents): Work<StoredWorld | undefined> {
    for (;;) {
      const row = this.#world(name)
      if (row === undefined) return undefined
      const pages = yield* this.#readEvents(row, take)
      const last = this.#world(name)
      // Meanwhile, the world was changed.
      if (last?.log !== row.log || last.version !== row.version) continue
      if (pages.counted !== row.version) throw new StoreError(`${this.#file.path} ${sqliteMeanings.get(11)}`)
      return this.#takeTraces(last, pages)
    }
  }

  *#readEvents({ log, version, origin }: WorldRow, take: TakeEvents | undefined): Work<EventPages> {
    const pages = new EventPages()
    const append = take?.(attempt(this.#file.path, () => JSON.parse(origin) as WorldOrigin))
    while (pages.version < version) {
      const { length } = pages
      const page = this.#logs.readPage(log, version, pages, append === undefined)
      if (page === undefined) break
      if (append !== undefined) yield* append(page, pages.length - length)
      yield
    }
    return pages
  }

  #world(name: string): WorldRow | undefined {
    const select = `SELECT log, incarnation, origin, version, traces, mask_key AS maskKey
      FROM worlds JOIN journals ON journals.world = worlds.id WHERE name = ?`
    return this.#rows<WorldRow>(select, name)[0]
  }

  #takeTraces({ log, origin, incarnation, traces, maskKey }: WorldRow, { events, length }: EventPages): StoredWorld {
    return attempt(this.#file.path, () => {
      const world = { origin: JSON.parse(origin) as WorldOrigin, incarnation, events, bytes: length, maskKey }
      if (traces === null) return world
      this.#file.run('UPDATE worlds SET traces = NULL WHERE log = ?', log)
      return { ...world, traces: JSON.parse(traces) as TraceCount }
    })
  }

  *commit(commit: WorldCommit): Work<void> {
    if (commit.begins !== undefined) return yield* this.commitAll([commit])
    const { events, after } = commit
    const log = yield* this.#logOf(commit)
    if (events.length > mostAtOnce) {
      yield* this.#logs.writeSlowly(log, events, after, () => this.#changeVersion(commit))
      return
    }
    this.#file.transaction(() => {
      this.#changeVersion(commit)
      this.#logs.write(log, events, after)
    })
  }

  #changeVersion(commit: WorldCommit): void {
    const { incarnation, after, events } = commit
    const update = 'UPDATE worlds SET version = ? WHERE incarnation = ? AND version = ?'
    if (this.#file.run(update, after + events.length, incarnation, after) !== 1) throw changed(commit)
  }

  /** The log of an incarnation, without what a commit that failed left in it. @throws ConflictError */
  *#logOf(world: { readonly name: string; readonly incarnation: string }): Work<number> {
    const [row] = this.#rows<WorldRow>('SELECT log FROM worlds WHERE incarnation = ?', world.incarnation)
    if (row === undefined) throw changed(world)
    yield* this.#logs.clean(row.log)
    return row.log
  }

  /** Stores new worlds. */
  *commitAll(commits: readonly WorldCommit[]): Work<void> {
    const begun = commits.map((commit) => ({ commit, log: this.#logs.create() }))
    const isLong = commits.reduce((sum, { events }) => sum + events.length, 0) > mostAtOnce
    let replaced: readonly number[]
    try {
      if (isLong)
        for (const { commit, log } of begun) yield* this.#logs.writeSlowly(log, commit.events, commit.after, () => {})
      replaced = this.#file.transaction(() =>
        begun.flatMap(({ commit, log }) => {
          if (!isLong) this.#logs.write(log, commit.events, commit.after)
          return this.#begin(commit, log)
        }),
      )
    } catch (error) {
      yield* this.#logs.free(begun.map(({ log }) => log))
      throw error
    }
    yield* this.#logs.free(replaced)
  }

  /** Stores a new world, whose log is written. Returns the log of the world that it replaces, if there is one. */
  #begin({ name, incarnation, begins, after, events }: WorldCommit, log: number): readonly number[] {
    const replaced = this.#forget(name)
    const insert = 'INSERT INTO worlds (name, incarnation, origin, version, log) VALUES (?, ?, ?, ?, ?)'
    this.#file.run(insert, name, incarnation, JSON.stringify(begins?.origin), after + events.length, log)
    const journal = 'INSERT INTO journals (identity, world, mask_key) SELECT ?, id, ? FROM worlds WHERE incarnation = ?'
    this.#file.run(journal, identityOf(incarnation), begins?.maskKey ?? '', incarnation)
    return replaced
  }

  *fold(fold: WorldFold): Work<void> {
    const { incarnation, next, upTo, events } = fold
    const before = yield* this.#logOf(fold)
    const log = this.#logs.create()
    try {
      yield* this.#logs.writeSlowly(log, events, upTo - events.length, () => {
        this.#logs.copy(before, log, upTo)
        const update = 'UPDATE worlds SET incarnation = ?, log = ? WHERE incarnation = ?'
        if (this.#file.run(update, next, log, incarnation) !== 1) throw changed(fold)
      })
    } catch (error) {
      yield* this.#logs.free([log])
      throw error
    }
    yield* this.#logs.free([before])
  }

  saveTraces(incarnation: string, traces: TraceCount): void {
    const update = 'UPDATE worlds SET traces = ? WHERE incarnation = ?'
    attempt(this.#file.path, () => this.#file.run(update, JSON.stringify(traces), incarnation))
  }

  *delete(name: string): Work<void> {
    yield* this.#logs.free(this.#file.transaction(() => this.#forget(name)))
  }

  /** Deletes a world but for its log, which is returned. */
  #forget(name: string): readonly number[] {
    const logs = this.#file.rows<WorldRow>('SELECT log FROM worlds WHERE name = ?', name).map(({ log }) => log)
    this.#file.run('DELETE FROM worlds WHERE name = ?', name)
    return logs
  }

  get scenarios(): readonly StoredScenario[] {
    return this.#rows<StoredScenario>('SELECT name, revision, content FROM scenarios')
  }

  saveScenarios(scenarios: readonly StoredScenario[]): void {
    this.#file.transaction(() => {
      const insert = 'INSERT INTO scenarios (name, revision, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'
      for (const { name, revision, content } of scenarios) this.#file.run(insert, name, revision, content)
    })
  }

  close(): void {
    this.#file.close()
  }

  #rows<T>(sql: string, ...values: (string | number)[]): readonly T[] {
    return attempt(this.#file.path, () => this.#file.rows<T>(sql, ...values))
  }
}

function changed({ name }: { readonly name: string }): ConflictError {
  return new ConflictError(`world ${name} was changed meanwhile`)
}

interface WorldRow {
  readonly name: string
  readonly log: number
  readonly incarnation: string
  readonly origin: string
  readonly version: number
  readonly traces: string | null
  readonly maskKey: string
}
