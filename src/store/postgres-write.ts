import type { Pool, PoolClient } from 'pg'
import type { JournalLimits } from '../world/limits.ts'
import type { CallToStore } from '../world/world-store.ts'
import { isTrimmed, sizeOf } from './journal-limits.ts'
import { withClient } from './postgres-schema.ts'
import { CutWrite, wasCut } from './store-errors.ts'

/** What is stored of one world, or of calls that belong to none. */
export interface Write {
  /** The identity of the journal. */
  readonly identity: string
  /** They get the next numbers of the journal. Those of a journal that does not exist are lost. */
  readonly calls: readonly Omit<CallToStore, 'journal'>[]
  /** The world must have the version `after`, or nothing is stored; absent where its version does not matter. */
  readonly world?: {
    readonly incarnation: string
    readonly after: number
    /** The version that it gets; `after` where there are no events. */
    readonly next: number
    /** The row of the events; empty where there are none. */
    readonly events: string
  }
}

/** One for each write that took place. A BIGINT arrives as text. */
export interface WrittenRow {
  /** Which of the writes. */
  readonly index: number
  /** The journal and what it has now; null where there were no calls, or where it does not exist. */
  readonly journal: string | null
  readonly latest: string | null
  readonly written: string | null
}

/** How writes are stored. */
export interface WriteHow {
  /** Whether worlds that another process is changing now are left out, instead of waited for. */
  readonly skipsLocked?: boolean
  /** Whether the statement is part of a transaction, which waits for the disk of the server. */
  readonly isPart?: boolean
}

/**
 * Stores writes with different journals in one statement, and so in one transaction. Without events, the transaction does not wait for
 * the disk of the server.
 */
export async function write(
  client: Pick<PoolClient, 'query'>,
  writes: readonly Write[],
  { skipsLocked = false, isPart = false }: WriteHow = {},
): Promise<readonly WrittenRow[]> {
  const hasEvents = writes.some(({ world }) => world !== undefined && world.next > world.after)
  const statement = hasEvents ? (skipsLocked ? freeWorlds : worlds) : noEvents
  const values = [...callColumns(writes), ...worldColumns(writes, hasEvents), ...(hasEvents ? [] : [!isPart])]
  return (await client.query<WrittenRow>({ ...statement, values })).rows
}

/** The same on a connection of a pool. @throws CutWrite when the connection is cut after the statement was sent */
export async function writeOnce(pool: Pool, writes: readonly Write[], how?: WriteHow): Promise<readonly WrittenRow[]> {
  let isSent = false
  try {
    return await withClient(pool, (client) => {
      isSent = true
      return write(client, writes, how)
    })
  } catch (error) {
    throw isSent && wasCut(error) ? new CutWrite(error) : error
  }
}

/** Texts are sent as lines: JSON contains no line break, so that no text has to be escaped. */
function lines(texts: readonly string[]): string {
  return texts.join('\n')
}

function numbers(list: readonly number[]): string {
  return `{${list.join()}}`
}

/** How many calls each write has, and how long they are; then of each call that is kept, how far it moves these two, and its texts. */
function callColumns(writes: readonly Write[]): readonly string[] {
  const [counts, lengths, owners, nths, ends]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []]
  const [heads, requests, replies, kept]: [string[], string[], string[], string[]] = [[], [], [], []]
  for (const [index, { calls }] of writes.entries()) {
    let [nth, end] = [0, 0]
    for (const { count, call } of calls) {
      nth += count
      if (call === undefined) continue
      end += sizeOf(call)
      owners.push(index)
      nths.push(nth)
      ends.push(end)
      heads.push(call.line)
      requests.push(call.request)
      replies.push(call.reply)
      kept.push(call.kept)
    }
    counts.push(nth)
    lengths.push(end)
  }
  return [...[counts, lengths, owners, nths, ends].map(numbers), ...[heads, requests, replies, kept].map(lines)]
}

function worldColumns(writes: readonly Write[], hasEvents: boolean): readonly string[] {
  const columns = [
    lines(writes.map(({ identity }) => identity)),
    lines(writes.map(({ world }) => world?.incarnation ?? '')),
    numbers(writes.map(({ world }) => world?.after ?? 0)),
  ]
  if (!hasEvents) return columns
  const next = numbers(writes.map(({ world }) => world?.next ?? 0))
  return [...columns, next, lines(writes.map(({ world }) => world?.events ?? ''))]
}

/** A column of texts. It lacks a last line that is empty where it has no other: `unnest` makes that NULL. */
const texts = (place: number) => `string_to_array($${place}, E'\\n')`

/** The writes whose world has the version that it must have. */
const unchanged = `SELECT * FROM given WHERE (COALESCE(incarnation, '') = '' OR EXISTS (
    SELECT FROM payerbox_worlds w WHERE w.incarnation = given.incarnation AND w.version = given.after))`

/** Two processes that write to the same worlds and journals lock them in the same order: first worlds, then journals. */
const noEvents = {
  name: 'payerbox-calls',
  text: `WITH given AS (
      SELECT *, nr::integer - 1 AS index
      FROM unnest(${texts(10)}, ${texts(11)}, $12::bigint[], $1::bigint[], $2::bigint[])
        WITH ORDINALITY AS given (identity, incarnation, after, count, length, nr)),
    done AS (${unchanged}), ${addCalls()}
    SELECT done.index, journal, latest, written,
      CASE WHEN $13::boolean THEN set_config('synchronous_commit', 'off', true) END AS durability
    FROM done LEFT JOIN counted USING (index)`,
}
const worlds = withEvents('payerbox-worlds', '')
const freeWorlds = withEvents('payerbox-free-worlds', 'SKIP LOCKED')

function withEvents(name: string, locking: string): { readonly name: string; readonly text: string } {
  const text = `WITH given AS (
      SELECT *, nr::integer - 1 AS index
      FROM unnest(${texts(10)}, ${texts(11)}, $12::bigint[], $13::bigint[], ${texts(14)}, $1::bigint[], $2::bigint[])
        WITH ORDINALITY AS given (identity, incarnation, after, next, events, count, length, nr)),
    locked AS (
      SELECT id, index FROM given JOIN payerbox_worlds w USING (incarnation) WHERE next > after
      ORDER BY id FOR NO KEY UPDATE OF w ${locking}),
    moved AS (
      UPDATE payerbox_worlds w SET version = next FROM locked JOIN given USING (index)
      WHERE w.id = locked.id AND w.version = after RETURNING w.id, index),
    filed AS (
      INSERT INTO payerbox_events (world, version, event) SELECT id, next, events FROM moved JOIN given USING (index)),
    done AS (SELECT given.* FROM given JOIN moved USING (index) UNION ALL ${unchanged} AND next = after), ${addCalls()}
    SELECT done.index, journal, latest, written FROM done LEFT JOIN counted USING (index)`
  return { name, text }
}

function addCalls(): string {
  return `own AS (
      SELECT j.id, done.* FROM payerbox_journals j JOIN done USING (identity) WHERE count > 0
      ORDER BY j.id FOR NO KEY UPDATE OF j),
    counted AS (
      UPDATE payerbox_journals j SET latest = latest + count, written = written + length
      FROM own WHERE j.id = own.id RETURNING j.id AS journal, index, count, length, latest, written),
    added AS (
      INSERT INTO payerbox_calls (journal, number, ends, line, request, reply, kept)
      SELECT journal, latest - count + nth, written - length + upto, line, COALESCE(request, ''), COALESCE(reply, ''),
        COALESCE(kept, '')
      FROM unnest($3::integer[], $4::bigint[], $5::bigint[], ${texts(6)}, ${texts(7)}, ${texts(8)}, ${texts(9)})
        AS call (index, nth, upto, line, request, reply, kept)
      JOIN counted USING (index))`
}

/** Removes the oldest calls of a journal that grew by a part of its limits. */
export async function trim(
  client: Pick<PoolClient, 'query'>,
  { calls }: Write,
  { journal, latest, written }: WrittenRow,
  limits: JournalLimits,
): Promise<void> {
  const after = { entries: Number(latest), bytes: Number(written) }
  const before = { ...after }
  for (const { count, call } of calls) {
    before.entries -= count
    before.bytes -= call === undefined ? 0 : sizeOf(call)
  }
  if (!isTrimmed(limits, before, after)) return
  const remove = 'DELETE FROM payerbox_calls WHERE journal = $1 AND (number <= $2 OR ends <= $3)'
  await client.query(remove, [journal, after.entries - limits.entries, after.bytes - limits.bytes])
}
