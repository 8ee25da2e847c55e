import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask } from '../support/ask.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'

const read = async (sandbox: Sandbox, path: string) => {
  const { status, json } = await ask(sandbox, 'admin', 'GET', path)
  return { ...json, code: status }
}
const readiness = (sandbox: Sandbox) => read(sandbox, '/_payerbox/ready')

describe('readiness', () => {
  it.each(['memory', 'sqlite'])('shows the facts with the store %s', async (kind) => {
    const url = kind === 'memory' ? 'memory:' : 'sqlite::memory:'
    const sandbox = createSandbox({ strict: true, store: await openStore(url) })
    const scenarios = sandbox.scenarios.length
    expect(await readiness(sandbox)).toMatchObject({ status: 'ready', store: kind, scenarios })
    await sandbox.close()
  })
})

describe('readiness with PostgreSQL', () => {
  let server: PostgresServer
  let url: string
  let sandbox: Sandbox
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql)
    await client.end()
  }

  beforeAll(async () => {
    server = await startPostgres()
    url = await server.database()
    sandbox = createSandbox({ strict: true, store: await openStore(url) })
  }, 60_000)
  afterAll(() => sandbox.close())

  it('shows the facts', async () => {
    expect(await readiness(sandbox)).toMatchObject({ status: 'ready', store: 'postgres' })
  })

  it('ends when another version migrates the schema, and returns with the schema', async () => {
    await query('UPDATE payerbox_schema SET version = version + 1')
    const { code, error } = await readiness(sandbox)
    expect([code, error]).toEqual([
      503,
      { code: 'NOT_READY', message: expect.stringMatching(/was written by a newer payerbox: its schema has version/) },
    ])
    await query('UPDATE payerbox_schema SET version = version - 1')
    expect(await readiness(sandbox)).toMatchObject({ status: 'ready' })
  })

  it('ends in time when the database does not respond', async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('BEGIN; LOCK TABLE payerbox_schema IN ACCESS EXCLUSIVE MODE')
    const started = performance.now()
    const { code, error } = await readiness(sandbox)
    expect(performance.now() - started).toBeLessThan(5000)
    expect([code, error]).toEqual([
      503,
      { code: 'NOT_READY', message: 'the store did not respond within 1500 ms; check its server and the network' },
    ])
    await client.end()
    expect(await readiness(sandbox)).toMatchObject({ status: 'ready' })
  })

  it('ends when the server stops, and health does not', async () => {
    await server.stop()
    const { code, error } = await readiness(sandbox)
    expect([code, error]).toEqual([
      503,
      { code: 'NOT_READY', message: expect.stringMatching(/^postgres:\/\/[^@]* .*;/) },
    ])
    expect(await read(sandbox, '/_payerbox/health')).toMatchObject({ status: 'ok' })
  })
})
