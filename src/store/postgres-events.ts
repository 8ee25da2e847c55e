import type { PoolClient } from 'pg'
import type { WorldEvent } from '../world/event.ts'
import { identityOf } from '../world/world-memory.ts'
import type { WorldCommit } from '../world/world-store.ts'
import { toRows } from './event-rows.ts'
import { beginJournal } from './postgres-journal.ts'

/** How many rows are stored in one statement: some hundred kilobytes. */
const rowsAtOnce = 16

/** Stores events in several statements, between which other calls are answered. */
export async function addEvents(
  client: PoolClient,
  world: string,
  events: readonly WorldEvent[],
  after: number,
): Promise<void> {
  let values: (string | number)[] = []
  const insert = async (): Promise<void> => {
    const places = Array.from({ length: values.length / 2 }, (_, row) => `($1, $${2 * row + 2}, $${2 * row + 3})`)
    if (places.length === 0) return
    await client.query(`INSERT INTO payerbox_events (world, version, event) VALUES ${places}`, [world, ...values])
    values = []
  }
  for (const row of toRows(events, after)) {
    values.push(row.version, row.events)
    if (values.length === 2 * rowsAtOnce) await insert()
  }
  await insert()
}

/** At most `$3` rows of a world after version `$2`, as one row. @param upTo Up to this version. */
export function pageOf(world: string, upTo?: string): string {
  return `SELECT string_agg(event, ',' ORDER BY version) AS events, max(version) AS version
    FROM (SELECT version, event FROM payerbox_events
      WHERE world = ${world} AND version > $2 ${upTo === undefined ? '' : `AND version <= ${upTo}`}
      ORDER BY version LIMIT $3) AS rows`
}

/** Stores a new world. False when there is one of its name that it does not replace. */
export async function begin(
  client: PoolClient,
  { name, incarnation, after, events }: WorldCommit,
  { origin, maskKey, replaces }: NonNullable<WorldCommit['begins']>,
): Promise<boolean> {
  if (replaces) await client.query('DELETE FROM payerbox_worlds WHERE name = $1', [name])
  const insert = `INSERT INTO payerbox_worlds (name, incarnation, origin, version) VALUES ($1, $2, $3, $4)
    ON CONFLICT (name) DO NOTHING RETURNING id`
  const { rows } = await client.query(insert, [name, incarnation, JSON.stringify(origin), after + events.length])
  if (rows.length === 0) return false
  await addEvents(client, rows[0].id, events, after)
  await beginJournal(client, rows[0].id, identityOf(incarnation), maskKey)
  return true
}

/** Stores a new world, or events in several statements. False when another process was faster. */
export async function addCommit(client: PoolClient, commit: WorldCommit): Promise<boolean> {
  const { incarnation, begins, after, events } = commit
  if (begins !== undefined) return begin(client, commit, begins)
  const change = `UPDATE payerbox_worlds SET version = $3 WHERE incarnation = $1 AND version = $2 RETURNING id`
  const { rows } = await client.query(change, [incarnation, after, after + events.length])
  if (rows.length > 0) await addEvents(client, rows[0].id, events, after)
  return rows.length > 0
}

/** Waits up to three seconds. The numbers of these locks begin with `pbox` in ASCII. */
export const lockWorld: string = `SELECT set_config('lock_timeout', '3s', true), pg_advisory_xact_lock(${0x70626f78}, hashtext($1))`

/** A page of rows; empty at the end of a log. A BIGINT arrives as text. */
export type PageRow =
  | { readonly version: string; readonly events: string }
  | { readonly version: null; readonly events: null }
