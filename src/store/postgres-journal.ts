import type { Pool, PoolClient } from 'pg'
import { groupBy } from '../text/group-by.ts'
import type { JournalLimits } from '../world/limits.ts'
import type {
  CallBodies,
  CallToStore,
  JournalStore,
  LatestCalls,
  StoredBodies,
  StoredCalls,
} from '../world/world-store.ts'
import { trim, type WrittenRow, writeOnce } from './postgres-write.ts'
import { CutWrite } from './store-errors.ts'

/** The journals of worlds in a PostgreSQL database. */
export class PostgresJournal implements JournalStore {
  readonly maskKey: string
  readonly #pool: Pool
  readonly #attempt: <T>(work: () => Promise<T>) => Promise<T>
  readonly #rows: ReadRows

  /**
   * @param attempt Throws a StoreError where PostgreSQL fails.
   * @param read The same for a query that can be repeated.
   */
  constructor(maskKey: string, pool: Pool, attempt: <T>(work: () => Promise<T>) => Promise<T>, read: ReadRows) {
    this.maskKey = maskKey
    this.#pool = pool
    this.#attempt = attempt
    this.#rows = read
  }

  /** Others see the calls when this is done. A crash of the server can lose the latest of them, since their commit does not wait for its disk. */
  async append(calls: readonly CallToStore[], limits: JournalLimits): Promise<LatestCalls> {
    const writes = [...groupBy(calls, ({ journal }) => journal)].map(([identity, calls]) => ({ identity, calls }))
    const rows = await this.#attempt(() => writeOnce(this.#pool, writes).catch(nothingOfCut))
    const latest = new Map<string, number>()
    for (const row of rows) {
      const written = writes[row.index]
      if (written === undefined || row.latest === null) continue
      latest.set(written.identity, Number(row.latest))
      await this.#attempt(() => trim(this.#pool, written, row, limits))
    }
    return latest
  }

  async read(journal: string, after: number, { entries, bytes }: JournalLimits): Promise<StoredCalls> {
    // One statement, and so one state of the database.
    const select = `WITH j AS (SELECT *, GREATEST(cleared, latest - $3::bigint) AS first, written - $4::bigint AS start
        FROM payerbox_journals WHERE identity = $1)
      SELECT latest - cleared AS recorded,
        (SELECT count(*) FROM payerbox_calls WHERE journal = j.id AND number > first AND ends > start) AS kept,
        (SELECT string_agg(format('{"id":%s,"line":%s}', number, to_json(line)), ',' ORDER BY number) FROM payerbox_calls
         WHERE journal = j.id AND number > GREATEST(first, $2::bigint) AND ends > start) AS lines
      FROM j`
    const [row] = await this.#rows<ReadRow>(select, [journal, after, entries, bytes])
    if (row === undefined) return { lines: [], recorded: 0, kept: 0 }
    return { lines: JSON.parse(`[${row.lines ?? ''}]`), recorded: Number(row.recorded), kept: Number(row.kept) }
  }

  async readBodies(journal: string, ids: readonly number[]): Promise<CallBodies> {
    const select = `SELECT number, request, reply, kept FROM payerbox_calls
      WHERE journal = (SELECT id FROM payerbox_journals WHERE identity = $1) AND number = ANY ($2)`
    const rows = await this.#rows<BodiesRow>(select, [journal, ids])
    return new Map(rows.map(({ number, ...bodies }) => [Number(number), bodies]))
  }

  async latest(journals: readonly string[]): Promise<LatestCalls> {
    const select = 'SELECT identity, latest FROM payerbox_journals WHERE identity = ANY ($1)'
    const rows = await this.#rows<LatestRow>(select, [journals])
    return new Map(rows.map(({ identity, latest }) => [identity, Number(latest)]))
  }

  async clear(journal: string): Promise<void> {
    const clear = `WITH j AS (UPDATE payerbox_journals SET cleared = latest WHERE identity = $1 RETURNING id, latest)
      DELETE FROM payerbox_calls USING j WHERE journal = j.id AND number <= latest`
    await this.#attempt(() => this.#pool.query(clear, [journal]))
  }
}

type ReadRows = <T extends object>(sql: string, values: readonly unknown[]) => Promise<readonly T[]>

/** Creates the journal of a new world. */
export async function beginJournal(
  client: PoolClient,
  world: number,
  identity: string,
  maskKey: string,
): Promise<void> {
  const insert = 'INSERT INTO payerbox_journals (identity, world, mask_key) VALUES ($1, $2, $3)'
  await client.query(insert, [identity, world, maskKey])
}

/** A BIGINT arrives as text. */
interface ReadRow {
  readonly recorded: string
  readonly kept: string
  readonly lines: string | null
}

interface LatestRow {
  readonly identity: string
  readonly latest: string
}

interface BodiesRow extends StoredBodies {
  readonly number: string
}

/** Of calls whose connection is cut meanwhile, no numbers are known. */
function nothingOfCut(error: unknown): readonly WrittenRow[] {
  if (error instanceof CutWrite) return []
  throw error
}
