import type { Pool, PoolClient } from 'pg'
import { StoreError } from '../world/world-store.ts'
import { otherSchema } from './store-errors.ts'

/** What each version of the schema adds. Append only: databases of every version exist. */
export const postgresMigrations: readonly string[] = [
  `CREATE TABLE payerbox_worlds (
     id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name TEXT NOT NULL UNIQUE, incarnation TEXT NOT NULL UNIQUE,
     origin TEXT NOT NULL, version BIGINT NOT NULL);
   CREATE TABLE payerbox_events (
     world BIGINT NOT NULL REFERENCES payerbox_worlds ON DELETE CASCADE, version BIGINT NOT NULL, event TEXT NOT NULL,
     PRIMARY KEY (world, version));
   CREATE TABLE payerbox_scenarios (
     name TEXT NOT NULL, revision TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (name, revision));`,
  `ALTER TABLE payerbox_worlds ADD COLUMN traces TEXT;`,
  `CREATE TABLE payerbox_journals (
     id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, identity TEXT NOT NULL UNIQUE,
     world BIGINT UNIQUE REFERENCES payerbox_worlds ON DELETE CASCADE, mask_key TEXT NOT NULL,
     latest BIGINT NOT NULL DEFAULT 0, cleared BIGINT NOT NULL DEFAULT 0, written BIGINT NOT NULL DEFAULT 0);
   CREATE TABLE payerbox_calls (
     journal BIGINT NOT NULL REFERENCES payerbox_journals ON DELETE CASCADE, number BIGINT NOT NULL, ends BIGINT NOT NULL,
     line TEXT NOT NULL, request TEXT NOT NULL, reply TEXT NOT NULL, PRIMARY KEY (journal, number));
   INSERT INTO payerbox_journals (identity, world, mask_key)
     SELECT split_part(incarnation, '.', 1), id, gen_random_uuid()::text || gen_random_uuid() FROM payerbox_worlds;
   INSERT INTO payerbox_journals (identity, mask_key) VALUES ('-', gen_random_uuid()::text || gen_random_uuid());`,
  // From here on, a row can have several events.
  `COMMENT ON COLUMN payerbox_events.version IS 'the version of the world after the last event of the row';`,
  `ALTER TABLE payerbox_calls ADD COLUMN kept TEXT;`,
]

/** The key of the lock in which one process at a time migrates the schema: `pbox` in ASCII. */
const migrationLock = 0x70626f78

/** Creates or migrates the tables: one process at a time, all or nothing. */
export async function migrate(
  name: string,
  pool: Pool,
  migrations: readonly string[] = postgresMigrations,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await client.query('CREATE TABLE IF NOT EXISTS payerbox_schema (version INTEGER NOT NULL)')
    const { rows } = await client.query<{ version: number }>('SELECT version FROM payerbox_schema')
    const version = rows[0]?.version ?? 0
    if (version > migrations.length) {
      throw new StoreError(otherSchema(name, version, migrations.length))
    }
    for (const migration of migrations.slice(version)) await client.query(migration)
    await client.query('DELETE FROM payerbox_schema')
    await client.query('INSERT INTO payerbox_schema (version) VALUES ($1)', [migrations.length])
  })
}

/** Commits what `work` writes, or nothing: after an error its connection is closed, which ends the transaction. */
export function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withClient(pool, async (client) => {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  })
}

/** Works on one connection, which is closed when the work fails. */
export async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  // A connection that is cut between two queries: the next one fails.
  const onCut = (error: Error): void => {
    broken = error
  }
  client.on('error', onCut)
  try {
    return await work(client)
  } catch (error) {
    broken = error as Error
    throw error
  } finally {
    client.off('error', onCut)
    client.release(broken)
  }
}
