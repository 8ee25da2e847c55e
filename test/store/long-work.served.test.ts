import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { nextTurn, runAtOnce, type Work } from '../../src/text/slices.ts'
import type { WorldEvent } from '../../src/world/event.ts'
import { defaultJournalLimits } from '../../src/world/limits.ts'
import type { SharedStore, StoredWorld, WorldCommit, WorldStore } from '../../src/world/world-store.ts'
import { ask, askAdmin, askTaiga, submit } from '../support/ask.ts'
import { submitMany } from '../support/large-world.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'

let folder: string
let server: PostgresServer
let files = 0
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payerbox-long-'))
  server = await startPostgres()
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server.stop()
})

const newFile = async (): Promise<string> => `sqlite:${join(folder, `${files++}.db`)}`
const stores = [
  ['SQLite', newFile],
  ['PostgreSQL', () => server.database()],
] as const

const at = Date.parse('2026-04-01T18:30:00Z')
/** Events that take up several rows. */
const moves = (count: number): readonly WorldEvent[] =>
  Array.from({ length: count }, (_, n) => ({ type: 'clock.moved', at: at + n, real: at, rate: 0 }))

const settings = { stediEdition: 'auto', optumProfile: 'live', scenario: 'paid' } as const
const origin = { name: 'w', seed: 1, line: 'w', idSalt: '', clock: { at, real: at, rate: 0 }, settings }

function beginning(name: string, events: readonly WorldEvent[]): WorldCommit {
  return {
    name,
    incarnation: name,
    begins: { origin: { ...origin, name }, maskKey: 'aa', replaces: false },
    after: 0,
    events,
  }
}

function following(name: string, after: number, events: readonly WorldEvent[]): WorldCommit {
  return { name, incarnation: name, after, events }
}

/** How many rows of events a file has. */
function rowsOf(url: string): number {
  const file = new DatabaseSync(url.slice('sqlite:'.length))
  const { rows } = file.prepare('SELECT count(*) AS rows FROM events').get() as { rows: number }
  file.close()
  return rows
}

async function done<A, B>(work: Work<A> | Promise<B>): Promise<A | B> {
  return work instanceof Promise ? work : runAtOnce(work)
}

async function commitTo(store: WorldStore | SharedStore, commit: WorldCommit): Promise<void> {
  if (!store.isShared) return runAtOnce(store.commit(commit))
  const take = () => ({ ...commit, calls: [], isChecked: false })
  expect(await store.commit(take, defaultJournalLimits)).toEqual({ isStored: true })
}

async function read(store: WorldStore | SharedStore, name: string): Promise<StoredWorld | undefined> {
  return done(store.read(name))
}

const open = async (url: string): Promise<WorldStore | SharedStore> => {
  const store = await openStore(url)
  if (store === undefined) throw new Error('not a durable store')
  return store
}

describe.each(stores)('long commits to %s', (_, url) => {
  it('are read as they were written, and folded also in the middle of one', async () => {
    const store = await open(await url())
    const [first, second, third] = [moves(5000), moves(3000), moves(2)]
    await commitTo(store, beginning('w', first))
    await commitTo(store, following('w', 5000, second))
    await commitTo(store, following('w', 8000, third))
    const all = [...first, ...second, ...third]
    expect((await read(store, 'w'))?.events).toEqual(all)

    const [last] = moves(1)
    const folded: WorldEvent = {
      type: 'log.folded',
      at,
      version: 6001,
      ordinal: 0,
      clockMoves: 0,
      armed: 0,
      faults: [],
    }
    const events = [last as WorldEvent, folded]
    await done(store.fold({ name: 'w', incarnation: 'w', next: 'w', version: 8002, upTo: 6001, events }))
    expect((await read(store, 'w'))?.events).toEqual([...events, ...all.slice(6001)])
    await commitTo(store, following('w', 8002, third))
    expect((await read(store, 'w'))?.events).toEqual([...events, ...all.slice(6001), ...third])
    await store.close()
  })

  it('that end a world with many steps due are answered, and kept', async () => {
    const address = await url()
    const options = { clock: 'frozen@2026-04-01T18:30:00Z' } as const
    const sandbox = createSandbox({ ...options, store: await open(address) })
    await submitMany(sandbox, 'demo', 300)
    const session = await submit(sandbox)
    const { status } = await askAdmin(sandbox, 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '400d' })
    expect(status).toBe(200)
    const before = await askTaiga(sandbox, session)
    expect(before.json.status).toBe('paid')
    await sandbox.close()
    const restarted = createSandbox({ ...options, store: await open(address) })
    expect((await askTaiga(restarted, session)).text).toBe(before.text)
    await restarted.close()
  })
})

describe.each(stores)('a world of many events in %s', (_, url) => {
  it('is read and compacted without holding up calls in other worlds', async () => {
    const address = await url()
    const store = await open(address)
    await commitTo(store, beginning('big', moves(40_000)))
    await commitTo(store, beginning('small', moves(1)))
    await store.close()
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', store: await open(address), worlds: [] })
    const ended: string[] = []
    const call = async (name: string, line: string): Promise<void> => {
      expect((await ask(sandbox, 'admin', ...(line.split(' ') as [string, string]))).status).toBe(200)
      ended.push(name)
    }
    await Promise.all([call('big', 'GET /_payerbox/worlds/big'), call('small', 'GET /_payerbox/worlds/small')])
    const compact = askAdmin(sandbox, 'compact', 'POST /worlds/big/compact').then(({ body }) => {
      ended.push('compacted')
      return body.after?.events
    })
    await call('small', 'GET /_payerbox/worlds/small')
    expect(await compact).toBe(2)
    expect(ended).toEqual(['small', 'big', 'small', 'compacted'])
    await sandbox.close()
    const reopened = await open(address)
    expect((await read(reopened, 'big'))?.events).toHaveLength(2)
    await reopened.close()
  })
})

describe('a world of many events in SQLite that changes while it is read', () => {
  it('is read again from its beginning, part by part with the size of each', async () => {
    const store = (await open(await newFile())) as WorldStore
    const [first, second] = [moves(20_000), moves(1)]
    runAtOnce(store.commit(beginning('w', first)))
    const readings: WorldEvent[][] = []
    const reading = store.read('w', ({ name }) => {
      expect(name).toBe('w')
      const taken: WorldEvent[] = []
      readings.push(taken)
      return function* (part, bytes) {
        taken.push(...part)
        expect(bytes).toBe(part.reduce((sum, event) => sum + JSON.stringify(event).length, 0))
      }
    })
    reading.next()
    runAtOnce(store.commit(following('w', first.length, second)))
    expect(runAtOnce(reading)).toMatchObject({ incarnation: 'w', events: [] })
    expect(readings).toEqual([first, [...first, ...second]])
    store.close()
  })
})

describe('a long commit to SQLite', () => {
  it('lets other worlds be written and read meanwhile; none reads a part of it, also after a crash', async () => {
    const url = await newFile()
    const store = (await open(url)) as WorldStore
    for (const name of ['w', 'other']) runAtOnce(store.commit(beginning(name, moves(10))))
    const commits: readonly Work<void>[] = [
      store.commit(following('w', 10, moves(5000))),
      store.commit(beginning('new', moves(5000))),
      store.fold({ name: 'w', incarnation: 'w', next: 'w', version: 10, upTo: 10, events: moves(900) }),
    ]
    for (let step = 0; step < 4; step++) for (const work of commits) expect(work.next().done).toBe(false)
    runAtOnce(store.commit(following('other', 10, moves(3))))
    const expectOld = (): void => {
      const lengths = store.names().map((name) => [name, runAtOnce(store.read(name))?.events.length])
      expect(lengths).toEqual([
        ['w', 10],
        ['other', 13],
      ])
    }
    expectOld()
    store.close()

    const reopened = (await open(url)) as WorldStore
    const lengths = reopened.names().map((name) => [name, runAtOnce(reopened.read(name))?.events.length])
    expect(lengths).toEqual([
      ['w', 10],
      ['other', 13],
    ])
    runAtOnce(reopened.commit(following('w', 10, moves(700))))
    expect(runAtOnce(reopened.read('w'))?.events).toHaveLength(710)
    reopened.close()
  })

  it('that a crash ended is deleted in slices after the file is opened, beside new commits', async () => {
    const url = await newFile()
    const store = (await open(url)) as WorldStore
    for (const name of ['w', 'other']) runAtOnce(store.commit(beginning(name, moves(10))))
    const endless: readonly Work<void>[] = [
      store.commit(following('w', 10, moves(60_000))),
      store.commit(following('other', 10, moves(60_000))),
      store.commit(beginning('new', moves(60_000))),
    ]
    for (let step = 0; step < 250; step++) for (const work of endless) work.next()
    store.close()
    const left = rowsOf(url)
    expect(left).toBeGreaterThan(750)

    const opened = (await open(url)) as WorldStore
    opened.close()
    expect(rowsOf(url)).toBe(left)

    const reopened = (await open(url)) as WorldStore
    await nextTurn()
    await nextTurn()
    // A commit that finds the deletion half done ends it.
    runAtOnce(reopened.commit(following('other', 10, moves(60_000))))
    for (let turn = 0; turn < 50; turn++) await nextTurn()
    expect(runAtOnce(reopened.read('other'))?.events).toHaveLength(60_010)
    expect(runAtOnce(reopened.read('w'))?.events).toHaveLength(10)
    reopened.close()
    const after = (await open(url)) as WorldStore
    runAtOnce(after.delete('other'))
    after.close()
    expect(rowsOf(url)).toBe(1)
  })

  it('that fails leaves nothing of it to later commits', async () => {
    const store = (await open(await newFile())) as WorldStore
    runAtOnce(store.commit(beginning('w', moves(10))))
    const failing = moves(5000).map((event, n) => ({ ...event, ...(n === 4000 && { real: 1n as never }) }))
    expect(() => runAtOnce(store.commit(following('w', 10, failing)))).toThrow('BigInt')
    for (let after = 10; after < 6000; after += 30) runAtOnce(store.commit(following('w', after, moves(30))))
    expect(runAtOnce(store.read('w'))?.events).toHaveLength(6010)
    store.close()
  })
})
