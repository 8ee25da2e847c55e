import type { StatementSync } from 'node:sqlite'
import type { Pool, PoolClient } from 'pg'
import { groupBy } from '../text/group-by.ts'
import type { JournalLimits } from '../world/limits.ts'
import type {
  CallBodies,
  CallToStore,
  JournalStore,
  LatestCalls,
  StoredCall,
  StoredCalls,
} from '../world/world-store.ts'
import { withClient } from './postgres-schema.ts'
import { attempt, type SqliteFile } from './sqlite-file.ts'
import { wasCut } from './store-errors.ts'

/** Into how many parts the limits of a journal are divided: what is beyond them is removed once for each part that was added. */
const parts = 8

/** Whether calls that exceed the limits are removed now: the number of added calls, or of their bytes, passed a multiple of a part. */
function isTrimmed(limits: JournalLimits, before: JournalLimits, after: JournalLimits): boolean {
  const passed = (name: keyof JournalLimits) => {
    const part = Math.ceil(limits[name] / parts)
    return Math.floor(before[name] / part) < Math.floor(after[name] / part)
  }
  return passed('entries') || passed('bytes')
}

function sizeOf({ line, request, reply }: StoredCall): number {
  return line.length + request.length + reply.length
}

/** The journals of worlds in a SQLite file. Every method ends before it returns. */
export class SqliteJournal implements JournalStore {
  readonly maskKey: string
  readonly #file: SqliteFile
  readonly #statements: Readonly<Record<keyof typeof statements, StatementSync>>

  constructor(file: SqliteFile) {
    this.#file = file
    const prepared = Object.entries(statements).map(([name, sql]) => [name, file.statement(sql)])
    this.#statements = Object.fromEntries(prepared)
    this.maskKey = String(this.#statements.journal.get('-')?.maskKey)
  }

  append(calls: readonly CallToStore[], limits: JournalLimits): LatestCalls {
    return this.#file.transaction(() => {
      const latest = new Map<string, number>()
      for (const [identity, added] of groupBy(calls, ({ journal }) => journal)) {
        const row = this.#statements.journal.get(identity)
        if (row !== undefined) latest.set(identity, this.#add(row as unknown as JournalRow, added, limits))
      }
      return latest
    })
  }

  #add({ id, latest, written }: JournalRow, calls: readonly CallToStore[], limits: JournalLimits): number {
    let [last, bytes] = [latest, written]
    for (const { call, count } of calls) {
      last += count
      if (call === undefined) continue
      bytes += sizeOf(call)
      this.#statements.add.run(id, last, bytes, call.line, call.request, call.reply)
    }
    this.#statements.move.run(last, bytes, id)
    const isDue = isTrimmed(limits, { entries: latest, bytes: written }, { entries: last, bytes })
    if (isDue) this.#statements.trim.run(id, last - limits.entries, bytes - limits.bytes)
    return last
  }

  read(journal: string, after: number, limits: JournalLimits): StoredCalls {
    return attempt(this.#file.path, () => {
      const row = this.#statements.journal.get(journal) as unknown as JournalRow | undefined
      if (row === undefined) return { lines: [], recorded: 0, kept: 0 }
      const { id, latest, cleared, written } = row
      const first = Math.max(cleared, latest - limits.entries)
      const kept = Number(this.#statements.kept.get(id, first, written - limits.bytes)?.kept)
      const lines = this.#statements.lines.all(id, Math.max(after, first), written - limits.bytes)
      return { lines: lines as unknown as StoredCalls['lines'], recorded: latest - cleared, kept }
    })
  }

  readBodies(journal: string, ids: readonly number[]): CallBodies {
    return attempt(this.#file.path, () => {
      const id = this.#statements.journal.get(journal)?.id
      if (id === undefined) return new Map()
      const rows = this.#statements.bodies.all(id, JSON.stringify(ids)) as unknown as readonly BodiesRow[]
      return new Map(rows.map(({ number, request, reply }) => [number, { request, reply }]))
    })
  }

  latest(journals: readonly string[]): LatestCalls {
    return attempt(
      this.#file.path,
      () => new Map(journals.map((name) => [name, Number(this.#statements.journal.get(name)?.latest ?? 0)])),
    )
  }

  clear(journal: string): void {
    this.#file.transaction(() => {
      const row = this.#statements.journal.get(journal) as unknown as JournalRow | undefined
      if (row === undefined) return
      this.#statements.clear.run(row.id)
      this.#statements.trim.run(row.id, row.latest, row.written)
    })
  }
}

const statements = {
  journal: 'SELECT id, mask_key AS maskKey, latest, cleared, written FROM journals WHERE identity = ?',
  add: 'INSERT INTO calls (journal, number, ends, line, request, reply) VALUES (?, ?, ?, ?, ?, ?)',
  move: 'UPDATE journals SET latest = ?, written = ? WHERE id = ?',
  trim: 'DELETE FROM calls WHERE journal = ? AND (number <= ? OR ends <= ?)',
  clear: 'UPDATE journals SET cleared = latest WHERE id = ?',
  kept: 'SELECT count(*) AS kept FROM calls WHERE journal = ? AND number > ? AND ends > ?',
  lines: 'SELECT number AS id, line FROM calls WHERE journal = ? AND number > ? AND ends > ? ORDER BY number',
  bodies: `SELECT number, request, reply FROM calls WHERE journal = ? AND number IN (SELECT value FROM json_each(?))`,
} as const satisfies Record<string, string>

interface JournalRow {
  readonly id: number
  readonly latest: number
  readonly cleared: number
  readonly written: number
}

interface BodiesRow extends Omit<StoredCall, 'line'> {
  readonly number: number
}

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
    const column = (read: (call: StoredCall) => string | number) =>
      calls.map(({ call }) => (call === undefined ? null : read(call)))
    const values = [
      calls.map(({ journal }) => journal),
      calls.map(({ call }) => (call === undefined ? 0 : sizeOf(call))),
      column(({ line }) => line),
      column(({ request }) => request),
      column(({ reply }) => reply),
      calls.map(({ count }) => count),
    ]
    const rows = await this.#attempt(() => this.#addOnce(values))
    for (const { id, latest, written, added, bytes } of rows) {
      const after = { entries: Number(latest), bytes: Number(written) }
      const before = { entries: after.entries - Number(added), bytes: after.bytes - Number(bytes) }
      if (!isTrimmed(limits, before, after)) continue
      const trim = 'DELETE FROM payerbox_calls WHERE journal = $1 AND (number <= $2 OR ends <= $3)'
      const most = [id, after.entries - limits.entries, after.bytes - limits.bytes]
      await this.#attempt(() => this.#pool.query(trim, most))
    }
    return new Map(rows.map(({ identity, latest }) => [identity, Number(latest)]))
  }

  /** Of calls whose connection is cut meanwhile, it is not known whether they are stored: they are not added a second time. */
  async #addOnce(values: readonly unknown[]): Promise<readonly MovedRow[]> {
    let isSent = false
    try {
      const { rows } = await withClient(this.#pool, (client) => {
        isSent = true
        return client.query<MovedRow>({ name: 'append', text: append, values: [...values] })
      })
      return rows
    } catch (error) {
      if (isSent && wasCut(error)) return []
      throw error
    }
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
    const select = `SELECT number, request, reply FROM payerbox_calls
      WHERE journal = (SELECT id FROM payerbox_journals WHERE identity = $1) AND number = ANY ($2)`
    const rows = await this.#rows<BodiesRow>(select, [journal, ids])
    return new Map(rows.map(({ number, request, reply }) => [Number(number), { request, reply }]))
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

/** Two processes that add to the same journals lock them in the same order. The calls of a journal get its next numbers. */
const append = `WITH given AS (
    SELECT *, sum(calls) OVER journal AS nth, sum(size) OVER journal AS upto
    FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::bigint[])
      WITH ORDINALITY AS e (identity, size, line, request, reply, calls, number)
    WINDOW journal AS (PARTITION BY identity ORDER BY number)),
  total AS (SELECT identity, sum(calls) AS calls, sum(size) AS bytes FROM given GROUP BY identity),
  locked AS (SELECT id FROM payerbox_journals WHERE identity = ANY ($1) ORDER BY id FOR UPDATE),
  moved AS (
    UPDATE payerbox_journals j SET latest = j.latest + total.calls, written = j.written + total.bytes
    FROM total, locked WHERE total.identity = j.identity AND locked.id = j.id
    RETURNING j.id, j.identity, j.latest, j.written, total.calls AS added, total.bytes),
  added AS (
    INSERT INTO payerbox_calls (journal, number, ends, line, request, reply)
    SELECT id, latest - added + nth, written - bytes + upto, line, request, reply
    FROM given JOIN moved USING (identity) WHERE line IS NOT NULL)
  SELECT id, identity, latest, written, added, bytes, set_config('synchronous_commit', 'off', true) FROM moved`

/** A BIGINT arrives as text. */
interface MovedRow {
  readonly id: string
  readonly identity: string
  readonly latest: string
  readonly written: string
  readonly added: string
  readonly bytes: string
}

interface ReadRow {
  readonly recorded: string
  readonly kept: string
  readonly lines: string | null
}

interface LatestRow {
  readonly identity: string
  readonly latest: string
}
