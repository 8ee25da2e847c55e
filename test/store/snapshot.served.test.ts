import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, StoreError } from '../../src/index.ts'
import { listen } from '../../src/serve/listen.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { SharedStore, WorldCommit, WorldStore } from '../../src/world/world-store.ts'
import { askTaiga, submit } from '../support/ask.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payerbox-snapshot-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())

/** A snapshot of two worlds, and the session in the second one. */
async function saved(): Promise<{ readonly text: string; readonly session: string }> {
  const original = createSandbox({ ...frozen, worlds: ['one', 'two'] })
  await submit(original, { world: 'one' })
  const session = await submit(original, { world: 'two' })
  return { text: await saveSnapshot(original), session }
}

const stores: Readonly<Record<string, () => Promise<string>>> = {
  SQLite: async () => `sqlite:${join(folder, 'sandbox.db')}`,
  PostgreSQL: () => server.database(),
}

describe.each(Object.keys(stores))('a snapshot in %s', (name) => {
  let url: string
  const start = async (store?: WorldStore | SharedStore): Promise<Sandbox> =>
    createSandbox({ ...frozen, worlds: [], store: store ?? (await openStore(url)) })
  beforeEach(async () => {
    url = (await stores[name]?.()) ?? ''
  })

  it('is there after a restart', async () => {
    const { text, session } = await saved()
    const before = await start()
    expect((await loadSnapshot(before, text)).status).toBe(200)
    const { text: reply } = await askTaiga(before, session, 'two')
    await before.close()
    const after = await start()
    expect((await askTaiga(after, session, 'two')).text).toBe(reply)
    await after.close()
  })

  it('replaces worlds in the store only on demand', async () => {
    const { text, session } = await saved()
    const sandbox = await start()
    const other = await submit(sandbox, { world: 'two' })
    expect((await loadSnapshot(sandbox, text)).status).toBe(409)
    expect((await loadSnapshot(sandbox, text, '?replace=true')).status).toBe(200)
    await sandbox.close()
    const after = await start()
    expect((await askTaiga(after, session, 'two')).status).toBe(200)
    expect(session === other || (await askTaiga(after, other, 'two')).status === 404).toBe(true)
    await after.close()
  })

  it('of which one world cannot be stored leaves everything as it was', async () => {
    const { text } = await saved()
    const store = (await openStore(url)) as WorldStore | SharedStore
    const sandbox = await start(store)
    const session = await submit(sandbox, { world: 'one' })
    const before = content(await saveSnapshot(sandbox))
    failAfterFirst(store)
    const refused = await loadSnapshot(sandbox, text, '?replace=true')
    expect(refused.status).toBe(503)
    expect(refused.json.error).toEqual({ code: 'STORE_FAILED', message: 'the disk is full' })
    expect(content(await saveSnapshot(sandbox))).toEqual(before)
    expect((await askTaiga(sandbox, session, 'one')).status).toBe(200)
    await sandbox.close()
    const after = await start()
    expect(content(await saveSnapshot(after)).filter(isEvent)).toEqual(before.filter(isEvent))
    await after.close()
  })
})

describe('replicas on one PostgreSQL', () => {
  it('see a snapshot that another loaded, and load it once when both try', async () => {
    const { text, session } = await saved()
    const url = await server.database()
    const start = async () => createSandbox({ ...frozen, worlds: [], store: await openStore(url) })
    const replicas = await Promise.all([start(), start()])
    const statuses = await Promise.all(replicas.map(async (replica) => (await loadSnapshot(replica, text)).status))
    expect(statuses.toSorted()).toEqual([200, 409])
    for (const replica of replicas) {
      expect((await askTaiga(replica, session, 'two')).status).toBe(200)
      await replica.close()
    }
  })
})

describe('a large snapshot', () => {
  it('of more than 2 MiB is loaded over HTTP, and one beyond the limit of bodies is refused', async () => {
    const original = createSandbox({ ...frozen, strict: false })
    for (let count = 0; count < 2500; count++) await submit(original)
    const text = await saveSnapshot(original)
    expect(text.length).toBeGreaterThan(2 * 1024 * 1024)
    for (const [maxBodyBytes, status] of [
      [64 * 1024 * 1024, 200],
      [1024 * 1024, 503],
    ] as const) {
      const sandbox = createSandbox(frozen)
      const listening = await listen(sandbox, { maxBodyBytes })
      const fetchFrom = (_: unknown, path: string, init?: RequestInit) => fetch(listening.url + path, init)
      expect((await loadSnapshot({ sandbox, fetch: fetchFrom }, text)).status).toBe(status)
      await listening.close()
    }
  })
})

/** Lets the store fail after it has written the first of several worlds. */
function failAfterFirst(store: WorldStore | SharedStore): void {
  const failing = (commits: readonly WorldCommit[]) => [
    ...commits.slice(0, 1),
    ...commits.slice(1).map((commit) => ({
      ...commit,
      get events(): never {
        throw new StoreError('the disk is full')
      },
    })),
  ]
  const commitAll = store.commitAll.bind(store) as (commits: readonly WorldCommit[]) => never
  store.commitAll = (commits) => commitAll(failing(commits))
}

/** The lines without the header and the last line. */
function content(text: string): readonly string[] {
  return text.split('\n').slice(1, -2)
}

function isEvent(line: string): boolean {
  return !line.startsWith('{"type":"world"')
}
