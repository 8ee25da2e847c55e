import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { StoreError } from '../world/world-store.ts'
import { otherSchema, sqliteMeanings } from './store-errors.ts'

/** Marks a database file as ours (`PRAGMA application_id`): `pbox` in ASCII. */
const applicationId = 0x70626f78

/** What each version of the schema adds (`PRAGMA user_version`). Append only: files of every version exist. */
export const sqliteMigrations: readonly string[] = [
  `CREATE TABLE worlds (
     id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, incarnation TEXT NOT NULL UNIQUE,
     origin TEXT NOT NULL, version INTEGER NOT NULL, traces TEXT);
   CREATE TABLE events (
     world INTEGER NOT NULL, version INTEGER NOT NULL, event TEXT NOT NULL,
     PRIMARY KEY (world, version)) WITHOUT ROWID;
   CREATE TABLE scenarios (
     name TEXT NOT NULL, revision TEXT NOT NULL, content TEXT NOT NULL,
     PRIMARY KEY (name, revision)) WITHOUT ROWID;`,
  `CREATE TABLE journals (
     id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, world INTEGER UNIQUE REFERENCES worlds ON DELETE CASCADE,
     mask_key TEXT NOT NULL, latest INTEGER NOT NULL DEFAULT 0, cleared INTEGER NOT NULL DEFAULT 0,
     written INTEGER NOT NULL DEFAULT 0);
   CREATE TABLE calls (
     journal INTEGER NOT NULL REFERENCES journals ON DELETE CASCADE, number INTEGER NOT NULL, ends INTEGER NOT NULL,
     line TEXT NOT NULL, request TEXT NOT NULL, reply TEXT NOT NULL, PRIMARY KEY (journal, number)) WITHOUT ROWID;
   INSERT INTO journals (identity, world, mask_key) SELECT incarnation, id, hex(randomblob(32)) FROM worlds;
   INSERT INTO journals (identity, mask_key) VALUES ('-', hex(randomblob(32)));`,
  // From here on, a row can have several events: `version` is that of the last of them. `world` is the log of a world.
  `ALTER TABLE worlds ADD COLUMN log INTEGER;
   UPDATE worlds SET log = id;`,
  // With a rowid, a call that is longer than a quarter of a page takes no page of its own. The index has all that is counted.
  `ALTER TABLE calls RENAME TO old_calls;
   CREATE TABLE calls (
     journal INTEGER NOT NULL REFERENCES journals ON DELETE CASCADE, number INTEGER NOT NULL, ends INTEGER NOT NULL,
     line TEXT NOT NULL, request TEXT NOT NULL, reply TEXT NOT NULL, kept TEXT);
   CREATE INDEX calls_by_number ON calls (journal, number, ends);
   INSERT INTO calls SELECT journal, number, ends, line, request, reply, NULL FROM old_calls;
   DROP TABLE old_calls;`,
]

/** Checks the place of a database before it is opened, and changes nothing. @throws StoreError */
export function checkFile(path: string): void {
  if (path === ':memory:') return
  refuseNetworkFileSystem(path)
  const folder = dirname(resolve(path))
  if (!isWritable(folder)) {
    throw new StoreError(`${path}: the folder ${dirname(path)} cannot be written; check its permissions`)
  }
  for (const file of [path, `${path}-wal`]) {
    if (existsSync(file) && !isWritable(file)) {
      throw new StoreError(`${file} cannot be written; check the permissions of the file`)
    }
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Remembers the files of a database that was opened. The result throws a StoreError while they are not in their places: SQLite would
 * go on with files that disappear when the process ends.
 */
function checkInPlace(path: string): () => void {
  if (path === ':memory:') return () => {}
  const files = [path, `${path}-wal`].map((file) => ({ file, number: fileNumber(file) }))
  return () => {
    const moved = files.find(({ file, number }) => number !== undefined && fileNumber(file) !== number)
    if (moved === undefined) return
    throw new StoreError(`${moved.file} was removed or replaced; put it back, or restart payerbox`)
  }
}

function fileNumber(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino
}

/**
 * Takes the file for this process, checks that it is ours, and migrates its schema.
 *
 * @param migrations What each version of the schema adds.
 */
export function prepareFile(
  path: string,
  database: DatabaseSync,
  migrations: readonly string[] = sqliteMigrations,
): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE')
  // Also a file whose creation did not end.
  const isNew = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables === 0
  if (!isNew && pragma(database, 'application_id') !== applicationId) {
    throw new StoreError(`${path} is a database of another program; name another file`)
  }
  const version = pragma(database, 'user_version')
  if (version > migrations.length) {
    throw new StoreError(otherSchema(path, version, migrations.length))
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE')
  for (const migration of migrations.slice(version)) database.exec(migration)
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}; COMMIT`)
  // From now on, the file itself says whose it is.
  if (isNew) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

function pragma(database: DatabaseSync, name: string): number {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] as number
}

/** `type` of `statfs` for the file systems on which SQLite's locks do not hold, by name. */
const networkFileSystems: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
])

function refuseNetworkFileSystem(path: string): void {
  let type: number
  try {
    type = statfsSync(dirname(resolve(path))).type
  } catch (error) {
    const problem = `the folder ${dirname(path)} does not exist or cannot be read; create it first`
    throw new StoreError(`${path}: ${problem}`, { cause: error })
  }
  const found = networkFileSystems.get(type)
  if (found === undefined) return
  throw new StoreError(
    `${path} is on a network file system (${found}), which loses data; use a local disk or postgres://`,
  )
}

/** The result of `work`; an error of SQLite becomes a StoreError. */
export function attempt<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    // Damage inside an event: what is stored is not JSON.
    if (error instanceof SyntaxError) throw new StoreError(`${path} ${sqliteMeanings.get(11)}`, { cause: error })
    if (error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE') {
      throw new StoreError(`${path} was closed; start again`, { cause: error })
    }
    if (!(error instanceof Error) || !('errcode' in error)) throw error
    // The low byte of an extended code is the primary one.
    const meaning = sqliteMeanings.get(Number(error.errcode) & 0xff)
    throw new StoreError(`${path} ${meaning ?? `cannot be used: ${error.message}`}`, { cause: error })
  }
}

/** A database file that is open, with the statements that were prepared. */
export class SqliteFile {
  readonly path: string
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  /** @throws StoreError while the file is not in its place. */
  readonly checkInPlace: () => void

  constructor(path: string, database: DatabaseSync) {
    this.path = path
    this.#database = database
    this.checkInPlace = checkInPlace(path)
  }

  /** Commits what `work` writes, or nothing. @throws StoreError */
  transaction<T>(work: () => T): T {
    return attempt(this.path, () => {
      this.checkInPlace()
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

  /** How many rows a statement changed. */
  run(sql: string, ...values: (string | number)[]): number {
    return Number(this.statement(sql).run(...values).changes)
  }

  rows<T>(sql: string, ...values: (string | number)[]): readonly T[] {
    return this.statement(sql).all(...values) as unknown as readonly T[]
  }

  statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#database.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }
}
