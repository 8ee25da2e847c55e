import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask, askAdmin, askOptum, askTaiga, submit, tokenOf } from '../support/ask.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { submissionOf } from '../support/samples.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

describe('what replicas store with one call', () => {
  let server: PostgresServer
  let client: pg.Client
  let replicas: readonly [Sandbox, Sandbox]
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop(), 60_000)

  beforeEach(async () => {
    const url = await server.database()
    const open = async () => createSandbox({ ...frozen, store: await openStore(url) })
    replicas = [await open(), await open()]
    client = new pg.Client({ connectionString: url })
    await client.connect()
  })
  afterEach(async () => {
    await client.end()
    await Promise.all(replicas.map((each) => each.close()))
  })

  /** Lets every insertion into a table fail. Returns what ends that. */
  const refuseRows = async (table: string, condition = 'true'): Promise<() => Promise<void>> => {
    await client.query(`CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF ${condition} THEN RAISE 'no row is taken'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse()`)
    return async () => void (await client.query(`DROP TRIGGER refuse ON ${table}`))
  }
  const eventsOf = async (world: string): Promise<number> => {
    const { rows } = await client.query('SELECT version FROM payerbox_worlds WHERE name = $1', [world])
    return Number(rows[0]?.version)
  }
  const callsOf = async (sandbox: Sandbox, world: string): Promise<readonly string[]> => {
    const { json } = await ask(sandbox, 'admin', 'GET', `/_payerbox/worlds/${world}/journal`)
    const { entries } = json as unknown as { readonly entries: readonly { operation: string; status: number }[] }
    return entries.map(({ operation, status }) => `${operation} ${status}`)
  }
  const statusOfSubmission = async (sandbox: Sandbox, world: string): Promise<number> => {
    const authorization = `Bearer sandbox_${world}`
    const body = submissionOf('MEM-1')
    return (await ask(sandbox, 'taiga', 'POST', '/api/v1/partner/sessions', { authorization }, body)).status
  }

  it.each(['payerbox_calls', 'payerbox_events'])(
    'is an entry and its events, or nothing: where %s takes no row, the call fails',
    async (table) => {
      const [replica, other] = replicas
      await submit(replica)
      const [events, calls] = [await eventsOf('demo'), await callsOf(other, 'demo')]
      const accept = await refuseRows(table)
      expect(await statusOfSubmission(replica, 'demo')).toBe(503)
      await accept()
      expect(await eventsOf('demo')).toBe(events)
      expect(await callsOf(other, 'demo')).toEqual(calls)
      await submit(replica)
      expect(await eventsOf('demo')).toBeGreaterThan(events)
      expect(await callsOf(other, 'demo')).toEqual([...calls, 'taiga.onboardProvider 200', 'taiga.submitSession 201'])
    },
  )

  it('is an entry later where a call changed nothing, and the store does not take the entry', async () => {
    const [replica, other] = replicas
    const session = await submit(replica, { scenario: 'paid' })
    const accept = await refuseRows('payerbox_calls')
    expect((await askTaiga(replica, session)).status).toBe(200)
    await accept()
    expect((await askTaiga(replica, session)).status).toBe(200)
    const polls = async () => (await callsOf(other, 'demo')).slice(2)
    await expect.poll(polls, { timeout: 20_000 }).toEqual(['taiga.sessionStatus 200', 'taiga.sessionStatus 200'])
  })

  it('is stored together with what other calls in other worlds do at the same time', async () => {
    const [replica] = replicas
    const worlds = Array.from({ length: 8 }, (_, index) => `world-${index}`)
    const sessions = await Promise.all(worlds.map((world) => submit(replica, { world, scenario: 'polled-to-paid' })))
    await client.query('DELETE FROM payerbox_calls')
    const polls = [...worlds, ...worlds].map((world, index) => askTaiga(replica, sessions[index % 8] as string, world))
    await Promise.all(polls)
    const { rows } = await client.query(
      'SELECT count(*)::int AS calls, count(DISTINCT xmin::text)::int AS transactions FROM payerbox_calls',
    )
    expect(rows).toEqual([{ calls: 16, transactions: 1 }])
  })

  it('does not fail because of a world whose events are refused', async () => {
    const [replica] = replicas
    for (const world of ['good', 'bad']) await submit(replica, { world })
    const { rows } = await client.query(`SELECT id FROM payerbox_worlds WHERE name = 'bad'`)
    const accept = await refuseRows('payerbox_events', `NEW.world = ${rows[0].id}`)
    const statuses = await Promise.all(['good', 'bad', 'good'].map((world) => statusOfSubmission(replica, world)))
    await accept()
    expect(statuses).toEqual([201, 503, 201])
  })

  it('does not wait for a world that is locked', async () => {
    const [replica] = replicas
    for (const world of ['free', 'locked']) await submit(replica, { world })
    await client.query(`BEGIN; SELECT FROM payerbox_worlds WHERE name = 'locked' FOR UPDATE`)
    const ended: string[] = []
    const call = async (world: string): Promise<void> => {
      await submit(replica, { world })
      ended.push(world)
    }
    const locked = call('locked')
    for (let count = 0; count < 3; count++) await call('free')
    await client.query('COMMIT')
    await locked
    expect(ended).toEqual(['free', 'free', 'free', 'locked'])
  })

  it('is never based on a world that another replica has changed, replaced or deleted', async () => {
    const [replica, other] = replicas
    for (let round = 0; round < 5; round++) {
      const [moved, reset, deleted] = [`moved-${round}`, `reset-${round}`, `deleted-${round}`]
      const sessions: Record<string, string> = {}
      for (const world of [moved, reset, deleted]) {
        sessions[world] = await submit(replica, { world, scenario: 'paid' })
        expect((await askTaiga(replica, sessions[world], world)).json.status).toBe('processing')
      }
      const token = await tokenOf(replica, moved)
      await askAdmin(other, 'advanceClock', `POST /worlds/${moved}/clock/advance`, { by: '400d' })
      await ask(other, 'admin', 'POST', `/_payerbox/worlds/${reset}/reset`, {}, {})
      await ask(other, 'admin', 'DELETE', `/_payerbox/worlds/${deleted}`)
      expect((await askOptum(replica, undefined, { world: moved, token })).status).toBe(401)
      expect((await askTaiga(replica, sessions[moved] as string, moved)).json.status).toBe('paid')
      expect((await askTaiga(replica, sessions[reset] as string, reset)).status).toBe(404)
      expect((await askTaiga(replica, sessions[deleted] as string, deleted)).status).toBe(404)
      expect(await callsOf(other, moved)).toHaveLength(6)
    }
  })
})
