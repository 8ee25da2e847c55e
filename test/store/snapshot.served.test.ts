import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions, StoreError } from '../../src/index.ts'
import { silent } from '../../src/serve/answer.ts'
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
  let text: string
  beforeAll(async () => {
    const original = createSandbox({ ...frozen, strict: false })
    for (let count = 0; count < 2500; count++) await submit(original)
    text = await saveSnapshot(original)
    expect(text.length).toBeGreaterThan(2 * 1024 * 1024)
  })

  /** A sandbox that is served, with an even smaller limit of bodies. */
  async function start(limits: SandboxOptions['limits'] = {}) {
    const sandbox = createSandbox({ ...frozen, limits })
    const errors: unknown[] = []
    const log = { ...silent, error: (fields: unknown) => errors.push(fields) }
    const listening = await listen(sandbox, { maxBodyBytes: 1024 * 1024, log })
    const target = {
      sandbox,
      fetch: (_: unknown, path: string, init?: RequestInit) => fetch(listening.url + path, init),
    }
    return { ...listening, target, errors }
  }

  it('is loaded and saved over HTTP in pieces, however small the limit of bodies is', async () => {
    const { target, close } = await start()
    expect((await loadSnapshot(target, text)).status).toBe(200)
    const response = await target.fetch('admin', '/_payerbox/worlds/demo/snapshot.ndjson')
    expect(response.headers.get('transfer-encoding')).toBe('chunked')
    expect(content(await response.text())).toEqual(content(text))
    await close()
  })

  it('that exceeds the limit of a world is refused while it arrives, and the client gets the reason', async () => {
    const { target, close } = await start({ bytes: 1024 * 1024 })
    const { status, json } = await loadSnapshot(target, text, '?replace=true')
    expect({ status, code: json.error }).toMatchObject({ status: 503, code: { code: 'LIMIT_REACHED' } })
    expect(target.sandbox.world('demo').claims().length).toBeLessThan(100)
    await close()
  })

  it('whose client leaves is not loaded', async () => {
    const { url, target, close, errors } = await start()
    const before = await saveSnapshot(target)
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    const head = [
      'POST /_payerbox/snapshot.ndjson?replace=true HTTP/1.1',
      'host: localhost',
      `content-length: ${text.length}`,
    ]
    const sent = [...head, 'content-type: application/x-ndjson', '', text.slice(0, -100)].join('\r\n')
    await new Promise<void>((resolve) => socket.write(sent, () => resolve()))
    socket.destroy()
    await once(socket, 'close')
    expect(content(await saveSnapshot(target))).toEqual(content(before))
    await close()
    expect(errors).toEqual([])
  })

  it('comes in pieces, and does not look complete when it is closed too early', async () => {
    const { target, close } = await start()
    expect((await loadSnapshot(target, text)).status).toBe(200)
    const call = { method: 'GET', host: '', path: '/_payerbox/snapshot.ndjson', query: '', headers: {}, body: '' }
    const { body, stream } = await target.sandbox.answer({ ...call, onClose: () => {} })
    const first = (await stream?.next()) ?? ''
    expect([body, first.slice(0, 18), first.length < text.length / 2]).toEqual(['', '{"type":"snapshot"', true])
    stream?.close()
    await expect(stream?.next()).rejects.toThrow('closed before its end')
    await close()
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
