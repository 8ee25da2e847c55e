import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createSandbox, type Sandbox, StoreError, scenariosFrom } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { askStedi, askTaiga, submit, type Target } from '../support/ask.ts'
import { run } from '../support/cli-program.ts'
import { lawRuns } from '../support/law-runs.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { countingScenario, pseudoRandom, StoreLoad, storedLogs } from '../support/store-load.ts'
import { startUnreliableProxy, type UnreliableProxy } from '../support/unreliable-proxy.ts'

describe('PostgreSQL with faults', () => {
  let server: PostgresServer
  let direct: string
  let proxy: UnreliableProxy
  let url: string
  let replicas: readonly Sandbox[] = []
  let statuses: Set<string>

  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop())

  beforeEach(async () => {
    direct = await server.database()
    proxy = await startUnreliableProxy(Number(new URL(direct).port))
    url = Object.assign(new URL(direct), { port: proxy.port }).href
    const scenarios = await scenariosFrom([parse(countingScenario)])
    const clock = 'frozen@2026-04-01T18:30:00Z'
    const open = async () => createSandbox({ clock, scenarios, store: await openStore(url) })
    replicas = [await open(), await open()]
    statuses = new Set()
  })
  afterEach(async () => {
    await Promise.all(replicas.map((each) => each.close()))
    proxy.close()
  })

  /** The next replica in turn. Notes how its replies fail. */
  const targets = (): (() => Target) => {
    let calls = 0
    return () => noting(replicas[calls++ % replicas.length] as Sandbox, statuses)
  }

  /** Loads both replicas while `faults` happen, and checks that nothing is lost or doubled. */
  const underLoad = async (title: string, faults: () => Promise<void>): Promise<void> => {
    const load = new StoreLoad(targets(), 1)
    load.start(['a', 'b', 'c'], 4)
    await faults()
    await elapsed(100)
    await load.stop()
    load.checkLogs(await storedLogs(direct))
    await load.checkResponses()
    load.report(title)
    expect([...statuses].filter((status) => !expected.test(status))).toEqual([])
    for (const each of replicas) {
      expect((await askTaiga(each, await submit(each, { world: 'after' }), 'after')).status).toBe(200)
      expect((await askStedi(each, undefined, { authorization: 'sandbox_after' })).status).toBe(200)
    }
  }

  it('that cuts connections, loses replies to commits and is away for a while loses and doubles nothing', async () => {
    const random = pseudoRandom(1)
    await underLoad('PostgreSQL, faults of the network', async () => {
      for (let fault = 0; fault < lawRuns(30); fault++) {
        await elapsed(random() * 150)
        const dice = random()
        if (dice < 0.3) proxy.cut()
        else if (dice < 0.8) await proxy.loseReplies(random() * 30)
        else if (dice < 0.9) await proxy.refuse(random() * 100)
        else await terminateConnections(direct)
      }
    })
    expect(statuses.size).toBeGreaterThan(0)
  }, 120_000)

  it('that restarts loses and doubles nothing', async ({ skip }) => {
    const { restart } = server
    if (restart === undefined) return skip()
    await underLoad('PostgreSQL, restarts', async () => {
      for (let restarts = 0; restarts < lawRuns(2); restarts++) {
        await elapsed(300)
        await restart()
      }
    })
  }, 120_000)

  it('lets calls wait while all connections are in use', async () => {
    const session = await submit(replicas[0] as Sandbox, { world: 'busy' })
    const client = await connected(direct)
    await client.query('BEGIN; LOCK TABLE payerbox_worlds IN ACCESS EXCLUSIVE MODE')
    const calls = Array.from({ length: 60 }, (_, i) => askTaiga(replicas[i % 2] as Sandbox, session, 'busy'))
    await elapsed(800)
    await client.query('COMMIT')
    await client.end()
    expect(new Set((await Promise.all(calls)).map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('says that it is busy when no connection becomes free', async () => {
    const [replica] = replicas as [Sandbox]
    const worlds = Array.from({ length: 14 }, (_, i) => `many-${i}`)
    for (const world of worlds) await submit(replicas[1] as Sandbox, { world })
    const client = await connected(direct)
    await client.query('BEGIN; LOCK TABLE payerbox_events IN ACCESS EXCLUSIVE MODE')
    const calls = worlds.map((world) => askTaiga(noting(replica, statuses), 'none', world))
    await elapsed(6500)
    await client.query('COMMIT')
    await client.end()
    await Promise.all(calls)
    expect([...statuses].filter((status) => status.startsWith('503'))).toEqual([
      expect.stringContaining('is busy: all connections are in use, or it accepts none; try again'),
    ])
  }, 60_000)

  it('migrates the tables once when several processes open an empty database at the same time', async () => {
    const empty = await server.database()
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(empty)))
    await Promise.all(stores.map((store) => store?.close()))
    const client = await connected(empty)
    const { rows } = await client.query('SELECT count(*)::int AS versions FROM payerbox_schema')
    await client.end()
    expect(rows).toEqual([{ versions: 1 }])
  })

  it.each([
    ['the password is wrong', (to: URL) => Object.assign(to, { password: 'wrong' }), 'refuses the password'],
    [
      'the database does not exist',
      (to: URL) => Object.assign(to, { pathname: '/nothing' }),
      'has no database of that',
    ],
    ['nothing listens', (to: URL) => Object.assign(to, { port: '1' }), 'does not accept connections'],
    ['the host does not exist', (to: URL) => Object.assign(to, { hostname: 'none.invalid' }), 'has a host that'],
  ])('is refused in one sentence without the password when %s', async (_, change, message) => {
    const wrong = change(new URL(direct)).href
    const failure = await openStore(wrong).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StoreError)
    expect((failure as Error).message).toContain(message)
    expect((failure as Error).message).not.toContain(new URL(direct).password)
    const { code, err } = await run(['--port', '0', '--store', wrong])
    expect(code).toBe(2)
    expect(err.replaceAll(/\s+/g, ' ')).toContain(message)
    expect(err).not.toContain(' at ')
  })

  it.each([
    ['is read-only', (name: string) => `ALTER DATABASE ${name} SET default_transaction_read_only = on`, 'is read-only'],
    [
      'does not let the user create tables',
      (name: string) => `CREATE ROLE guest_${name} LOGIN PASSWORD 'guest'; REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
      'does not let the user create or change the tables',
    ],
    [
      'has a newer schema',
      () => 'CREATE TABLE payerbox_schema (version INTEGER); INSERT INTO payerbox_schema VALUES (99)',
      'was written by a newer payerbox: its schema has version 99',
    ],
  ])('is refused, with nothing written, when it %s', async (_, statement, message) => {
    const empty = new URL(await server.database())
    const name = empty.pathname.slice(1)
    const client = await connected(empty.href)
    const sql = statement(name)
    await client.query(sql)
    const user = sql.includes('ROLE') ? { username: `guest_${name}`, password: 'guest' } : {}
    await expect(openStore(Object.assign(new URL(empty), user).href)).rejects.toThrow(message)
    const { rows } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'payerbox_schema'`,
    )
    await client.end()
    expect(rows).toEqual([])
  })
})

/** A submission also follows on an onboarding that failed, and another client can move the clock beyond a token. */
const expected = /^(503 postgres:\/\/127\.0\.0\.1|404 .*Provider NPI not found|401 .*access_token_expired)/

/** A sandbox whose failing replies are noted with the reason. */
function noting(sandbox: Sandbox, statuses: Set<string>): Target {
  return {
    ...sandbox,
    answer: async (call, match) => {
      const reply = await sandbox.answer(call, match)
      if (reply.status >= 400) statuses.add(`${reply.status} ${reply.headers['x-payerbox-hint'] ?? reply.body}`)
      return reply
    },
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

async function terminateConnections(url: string): Promise<void> {
  const client = await connected(url)
  await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`)
  await client.end()
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
