import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { lawFactor } from './law-runs.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

/** A place where worlds and their journals are kept: sandboxes that are opened one after the other have the same. */
export interface Place {
  /** Whether several processes can use it at once. */
  readonly isShared: boolean
  readonly survives: boolean
  open(options?: SandboxOptions): Promise<Sandbox>
  /** Everything that it has, as bytes. */
  content(): Promise<string>
  /** Runs a statement; of SQLite while no sandbox has it open. The tables of PostgreSQL begin with `payerbox_`. */
  run(sql: (prefix: string) => string): Promise<readonly unknown[]>
  /** Makes it what the version without journals would have left. */
  downgrade(): Promise<void>
}

export type PlaceName = 'memory' | 'SQLite' | 'PostgreSQL'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

/** The places, each new when it is asked for, for the tests of a file. */
export function storePlaces(): Readonly<Record<PlaceName, () => Promise<Place>>> {
  let server: PostgresServer
  let folder: string
  let files = 0
  const opened: Sandbox[] = []
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  // It deletes a database for each run of a law.
  afterAll(() => server.stop(), 60_000 * Math.max(1, lawFactor))
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'payerbox-place-'))
  })
  afterEach(async () => {
    // Some are closed already.
    await Promise.allSettled(opened.splice(0).map((sandbox) => sandbox.close()))
    rmSync(folder, { recursive: true })
  })

  async function openAt(url: string, options: SandboxOptions): Promise<Sandbox> {
    const sandbox = createSandbox({ ...frozen, ...options, store: await openStore(url) })
    opened.push(sandbox)
    return sandbox
  }

  return {
    memory: async () => ({
      isShared: false,
      survives: false,
      open: (options = {}) => openAt('memory:', options),
      content: async () => '',
      run: async () => [],
      downgrade: async () => {},
    }),
    async SQLite() {
      const name = `${files++}.db`
      const file = join(folder, name)
      const use = <T>(work: (database: DatabaseSync) => T): T => {
        const database = new DatabaseSync(file)
        const result = work(database)
        database.close()
        return result
      }
      return {
        isShared: false,
        survives: true,
        open: (options = {}) => openAt(`sqlite:${file}`, options),
        content: async () =>
          readdirSync(folder)
            .filter((each) => each.startsWith(name))
            .map((each) => readFileSync(join(folder, each), 'latin1'))
            .join(),
        run: async (sql) => use((database) => database.prepare(sql('')).all()),
        downgrade: async () =>
          use((database) =>
            database.exec(
              'DROP TABLE calls; DROP TABLE journals; ALTER TABLE worlds DROP COLUMN log; PRAGMA user_version = 1',
            ),
          ),
      }
    },
    async PostgreSQL() {
      const url = await server.database()
      return {
        isShared: true,
        survives: true,
        open: (options = {}) => openAt(url, options),
        content: () => tablesOf(url),
        run: (sql) => inDatabase(url, async (client) => (await client.query(sql('payerbox_'))).rows),
        downgrade: () =>
          inDatabase(url, async (client) => {
            await client.query('DROP TABLE payerbox_calls; DROP TABLE payerbox_journals')
            await client.query('UPDATE payerbox_schema SET version = 2')
          }),
      }
    },
  }
}

/** The sandboxes of a place, for a run of calls: two replicas, or one that can be restarted; the same one in memory. */
export class Sandboxes {
  readonly #place: Place
  readonly #open: Sandbox[] = []
  readonly #options: SandboxOptions

  constructor(place: Place, options: SandboxOptions = {}) {
    this.#place = place
    this.#options = options
  }

  /** The sandbox for the next call. @param isOther Whether it is the other replica, or after a restart. */
  async next(isOther: boolean): Promise<Sandbox> {
    const { isShared, survives } = this.#place
    const [first, second] = this.#open
    if (first === undefined || (isShared && second === undefined)) {
      this.#open.push(await this.#place.open(this.#options))
      return this.next(isOther)
    }
    if (!isOther) return first
    if (isShared) this.#open.reverse()
    else if (survives) {
      await this.close()
      this.#open.push(await this.#place.open(this.#options))
    }
    return this.#open[0] ?? first
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((sandbox) => sandbox.close()))
  }
}

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const result = await work(client)
  await client.end()
  return result
}

function tablesOf(url: string): Promise<string> {
  return inDatabase(url, async (client) => {
    const { rows } = await client.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)
    const tables: unknown[] = []
    for (const { name } of rows) tables.push((await client.query(`SELECT * FROM ${name}`)).rows)
    return JSON.stringify(tables)
  })
}
