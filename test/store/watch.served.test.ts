import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type WatchEvent, watchWorld } from '../../src/admin-client/index.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask, askTaiga, submit } from '../support/ask.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function open(url: string): Promise<{ readonly sandbox: Sandbox; readonly listening: Listening }> {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed: 1, store: await openStore(url) })
  const listening = await listen(sandbox)
  return { sandbox, listening }
}

/** The events of a world, as they come. */
function watching(url: string, lastEventId?: string): readonly WatchEvent[] {
  const events: WatchEvent[] = []
  const leaving = new AbortController()
  const reading = (async () => {
    for await (const event of watchWorld(url, 'demo', { lastEventId, signal: leaving.signal })) events.push(event)
  })().catch(() => {})
  ends.unshift(async () => {
    leaving.abort()
    await reading
  })
  return events
}

const isPaid = (events: readonly WatchEvent[]) =>
  events.some((event) => event.type === 'sessions' && event.data.sessions.some(({ status }) => status === 'paid'))
const setRate = (sandbox: Sandbox, rate: number) =>
  ask(sandbox, 'admin', 'PUT', '/_payerbox/worlds/demo/clock', {}, { rate })

describe('a watched world in a SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payerbox-watch-'))
  const url = `sqlite:${join(folder, 'worlds.db')}`
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has the steps that were applied while it was watched, and continues after a restart', async () => {
    const first = await open(url)
    const session = await submit(first.sandbox, { scenario: 'paid' })
    const events = watching(first.listening.url)
    await expect.poll(() => events.length).toBe(1)
    await setRate(first.sandbox, 1_000_000)
    await expect.poll(() => isPaid(events)).toBe(true)
    await setRate(first.sandbox, 0)
    await first.listening.close()
    await first.sandbox.close()

    const second = await open(url)
    expect((await askTaiga(second.sandbox, session)).json.status).toBe('paid')
    const id = events.findLast((event) => event.id !== undefined)?.id
    const later = watching(second.listening.url, id)
    const calls = () => later.flatMap((event) => (event.type === 'calls' ? event.data.calls : []))
    await expect.poll(() => calls().map(({ operation }) => operation)).toEqual(['taiga.sessionStatus'])
    expect(later.some(({ type }) => type === 'reset')).toBe(false)
    await second.listening.close()
    await second.sandbox.close()
  }, 60_000)
})

describe('a world that replicas watch', () => {
  let server: PostgresServer
  let url: string
  beforeAll(async () => {
    server = await startPostgres()
    url = await server.database()
  }, 180_000)
  afterAll(() => server.stop())

  it('shows what other replicas change, and applies each step once', async () => {
    const replicas = [await open(url), await open(url)] as const
    const [one, other] = replicas
    ends.push(async () => {
      for (const { listening, sandbox } of replicas) {
        await listening.close()
        await sandbox.close()
      }
    })
    const session = await submit(one.sandbox, { scenario: 'paid' })
    const streams = replicas.map(({ listening }) => watching(listening.url))
    for (const events of streams) await expect.poll(() => events.length).toBeGreaterThan(0)
    await ask(one.sandbox, 'admin', 'POST', '/_payerbox/worlds/demo/clock/advance', {}, { by: '1d' })
    for (const events of streams) {
      const accepted = () =>
        events.some(
          (event) => event.type === 'sessions' && event.data.sessions.some((row) => row.status === 'accepted'),
        )
      await expect.poll(accepted).toBe(true)
    }
    await askTaiga(one.sandbox, session)
    for (const events of streams) {
      const calls = () => events.flatMap((event) => (event.type === 'calls' ? event.data.calls : []))
      const operations = () => calls().map(({ operation }) => operation)
      await expect.poll(operations).toContain('taiga.sessionStatus')
    }
    await setRate(other.sandbox, 1_000_000)
    for (const events of streams) await expect.poll(() => isPaid(events)).toBe(true)
    await setRate(other.sandbox, 0)
    const { json } = await ask(one.sandbox, 'admin', 'GET', `/_payerbox/worlds/demo/claims?session=${session}`)
    const [claim] = json.claims as unknown as readonly { readonly moves: readonly { readonly to: string }[] }[]
    const stages = claim?.moves.map(({ to }) => to) ?? []
    expect(stages.at(-1)).toBe('paid')
    expect(new Set(stages).size).toBe(stages.length)
    expect(streams.flat().some(({ type }) => type === 'reset')).toBe(false)
  }, 60_000)
})
