import type { Pool, PoolClient, QueryResultRow } from 'pg'
import { pacer } from '../text/slices.ts'
import type { WorldEvent } from '../world/event.ts'
import type { JournalLimits } from '../world/limits.ts'
import { ConflictError } from '../world/persistence.ts'
import type { TraceCount, WorldOrigin } from '../world/world.ts'
import {
  type Committed,
  type JournalStore,
  type SharedCommit,
  type SharedStore,
  type StoredScenario,
  type StoredWorld,
  StoreError,
  type WorldCommit,
  type WorldFold,
  type WorldVersion,
} from '../world/world-store.ts'
import { cutRow, EventPages } from './event-rows.ts'
import { addEvents, begin, lockWorld, type PageRow, pageOf } from './postgres-events.ts'
import { PostgresJournal } from './postgres-journal.ts'
import { inTransaction, migrate, postgresMigrations } from './postgres-schema.ts'
import { PostgresWriter } from './postgres-writer.ts'
import { importDriver, otherSchema, postgresMeanings, shownUrl, tryQuery, wasCut } from './store-errors.ts'

/**
 * Opens a PostgreSQL database, and creates or migrates its tables. Several processes can have it open.
 *
 * @throws StoreError
 */
export async function openPostgresStore(url: string): Promise<SharedStore> {
  const { default: pg } = await importDriver()
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'payerbox',
    max: 10,
    connectionTimeoutMillis: 5000,
    // Within the vendors' own time-outs, so that a stuck database becomes a 503.
    query_timeout: 15_000,
  })
  // A connection that is cut while it is idle, or while it is being closed: the pool opens another one.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const name = shownUrl(url)
  try {
    await tryQuery(name, () => migrate(name, pool))
    const scenarios = await tryQuery(name, () => pool.query(`SELECT name, revision, content FROM payerbox_scenarios`))
    const key = `SELECT mask_key AS "maskKey" FROM payerbox_journals WHERE identity = '-'`
    const { rows } = await tryQuery(name, () => pool.query<{ readonly maskKey: string }>(key))
    return new PostgresStore(name, pool, scenarios.rows, rows[0]?.maskKey ?? '')
  } catch (error) {
    await pool.end()
    throw error
  }
}

class PostgresStore implements SharedStore {
  readonly isShared = true
  readonly url: string
  readonly scenarios: readonly StoredScenario[]
  readonly journal: JournalStore
  readonly #pool: Pool
  readonly #writer: PostgresWriter

  constructor(url: string, pool: Pool, scenarios: readonly StoredScenario[], maskKey: string) {
    this.url = url
    this.#pool = pool
    this.#writer = new PostgresWriter(url, pool)
    this.journal = new PostgresJournal(
      maskKey,
      pool,
      (work) => tryQuery(url, work),
      (sql, values) => this.#read(sql, values),
    )
    this.scenarios = scenarios
  }

  async check(): Promise<void> {
    const select = 'SELECT version, pg_is_in_recovery() AS "isStandby" FROM payerbox_schema'
    const [row] = await this.#read<{ version: number; isStandby: boolean }>(select, [])
    if (row?.version !== postgresMigrations.length)
      throw new StoreError(otherSchema(this.url, row?.version ?? 0, postgresMigrations.length))
    if (row.isStandby) throw new StoreError(`${this.url} ${postgresMeanings.get('25006')}`)
  }

  async names(): Promise<readonly string[]> {
    const rows = await this.#read<{ name: string }>('SELECT name FROM payerbox_worlds ORDER BY id', [])
    return rows.map(({ name }) => name)
  }

  async versions(names: readonly string[]): Promise<ReadonlyMap<string, WorldVersion>> {
    const select = 'SELECT name, incarnation, version FROM payerbox_worlds WHERE name = ANY ($1)'
    const rows = await this.#read<WorldRow>(select, [names])
    return new Map(rows.map(({ name, incarnation, version }) => [name, { incarnation, events: Number(version) }]))
  }

  async read(name: string): Promise<StoredWorld | undefined> {
    // One statement, and so one state of the database: mostly, the first page is everything.
    const select = `SELECT w.id, incarnation, origin, traces, mask_key AS "maskKey", w.version,
        page.version AS "pageVersion", page.events
      FROM payerbox_worlds w JOIN payerbox_journals j ON j.world = w.id, LATERAL (${pageOf('w.id')}) AS page
      WHERE name = $1`
    const pages = new EventPages()
    const values = [name, pages.version, pages.rows]
    const [row] = await this.#read<WorldRow & { readonly pageVersion: string | null; readonly events: string }>(
      select,
      values,
    )
    if (row === undefined) return undefined
    const { id, incarnation, origin, traces, maskKey } = row
    if (row.pageVersion !== null) pages.add({ version: Number(row.pageVersion), events: row.events })
    if (pages.version < Number(row.version)) {
      await this.#readPages(id, Number(row.version), pages)
      // Where the log was folded meanwhile, or the world was replaced, the pages do not belong together.
      if ((await this.versions([name])).get(name)?.incarnation !== incarnation) return this.read(name)
    }
    const world = {
      origin: JSON.parse(origin) as WorldOrigin,
      incarnation,
      events: pages.events,
      bytes: pages.length,
      maskKey,
    }
    if (traces === null) return world
    const take = 'UPDATE payerbox_worlds SET traces = NULL WHERE incarnation = $1 AND traces = $2'
    // Of two readers at the same time, one continues the traces.
    const isTaken = (await this.#write(take, [incarnation, traces])) === 1
    return isTaken ? { ...world, traces: JSON.parse(traces) as TraceCount } : world
  }

  async saveTraces(incarnation: string, traces: TraceCount): Promise<void> {
    const values = [incarnation, JSON.stringify(traces)]
    await this.#write('UPDATE payerbox_worlds SET traces = $2 WHERE incarnation = $1', values)
  }

  lock(name: string): Promise<() => void> {
    return new Promise((resolve, reject) => {
      // The lock ends with its transaction.
      const locked = this.#transaction(async (client) => {
        await client.query(lockWorld, [name])
        await new Promise<void>((unlock) => resolve(unlock))
      })
      locked.catch(reject)
    })
  }

  async eventsAfter(incarnation: string, after: number): Promise<readonly WorldEvent[]> {
    const pages = new EventPages(after)
    const select = pageOf('(SELECT id FROM payerbox_worlds WHERE incarnation = $1)')
    const [page] = await this.#read<PageRow>(select, [incarnation, after, 5000])
    if (page?.version != null) pages.add({ version: Number(page.version), events: page.events })
    return pages.events
  }

  /** Reads the rows of a world up to a version. They stay as they are while the world has its incarnation. */
  async #readPages(id: string, upTo: number, pages: EventPages): Promise<void> {
    const pace = pacer()
    while (pages.version < upTo) {
      const [page] = await this.#read<PageRow>(pageOf('$1', '$4'), [id, pages.version, pages.rows, upTo])
      if (page?.version == null) return
      pages.add({ version: Number(page.version), events: page.events })
      await pace()
    }
  }

  commit(take: () => SharedCommit | undefined, limits: JournalLimits): Promise<Committed> {
    return this.#writer.commit(take, limits)
  }

  async fold({ incarnation, next, version, upTo, events }: WorldFold): Promise<boolean> {
    return this.#transaction(async (client) => {
      const update = `UPDATE payerbox_worlds SET incarnation = $2 WHERE incarnation = $1 AND version = $3 RETURNING id`
      const { rows } = await client.query(update, [incarnation, next, version])
      if (rows.length === 0) return false
      const { id } = rows[0]
      await client.query('DELETE FROM payerbox_events WHERE world = $1 AND version <= $2', [id, upTo])
      // A row can begin before that version and end after it.
      const select = `SELECT version, event AS events FROM payerbox_events WHERE world = $1 ORDER BY version LIMIT 1`
      const [row] = (await client.query<PageRow>(select, [id])).rows
      const rest = row?.version == null ? undefined : cutRow({ version: Number(row.version), events: row.events }, upTo)
      const change = 'UPDATE payerbox_events SET event = $3 WHERE world = $1 AND version = $2'
      if (rest !== undefined) await client.query(change, [id, rest.version, rest.events])
      await addEvents(client, id, events, upTo - events.length)
      return true
    })
  }

  async commitAll(commits: readonly WorldCommit[]): Promise<void> {
    await this.#transaction(async (client) => {
      for (const commit of commits) {
        const { name, begins } = commit
        const isNew = begins !== undefined && (await begin(client, commit, begins))
        if (!isNew) throw new ConflictError(`world ${name} was created meanwhile`)
      }
    })
  }

  async delete(name: string): Promise<void> {
    await this.#write('DELETE FROM payerbox_worlds WHERE name = $1', [name])
  }

  async saveScenarios(scenarios: readonly StoredScenario[]): Promise<void> {
    const insert = `INSERT INTO payerbox_scenarios (name, revision, content)
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`
    const columns = ['name', 'revision', 'content'] as const
    await this.#write(
      insert,
      columns.map((column) => scenarios.map((scenario) => scenario[column])),
    )
  }

  async findScenarios(revisions: readonly string[]): Promise<readonly StoredScenario[]> {
    const select = 'SELECT name, revision, content FROM payerbox_scenarios WHERE revision = ANY ($1)'
    return this.#read<StoredScenario>(select, [revisions])
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  /** Reads, once more on another connection when the first one was cut. */
  async #read<T extends object>(sql: string, values: readonly unknown[]): Promise<readonly T[]> {
    const query = () => this.#pool.query<T & QueryResultRow>(sql, [...values])
    const again = (error: unknown) => {
      if (wasCut(error)) return query()
      throw error
    }
    return tryQuery(this.url, async () => (await query().catch(again)).rows)
  }

  /** Never repeated: whether a write whose connection was cut took place is not known. */
  async #write(sql: string, values: readonly unknown[]): Promise<number> {
    return tryQuery(this.url, async () => (await this.#pool.query(sql, [...values])).rowCount ?? 0)
  }

  #transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return tryQuery(this.url, () => inTransaction(this.#pool, work))
  }
}

interface WorldRow {
  readonly id: string
  readonly name: string
  readonly incarnation: string
  readonly origin: string
  /** A BIGINT arrives as text. */
  readonly version: string
  readonly traces: string | null
  readonly maskKey: string
}
