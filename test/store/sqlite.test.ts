import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, StoreError, type WorldStore } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { runAtOnce } from '../../src/text/slices.ts'
import { askAdmin, askStedi, askTaiga, submit } from '../support/ask.ts'

describe('a SQLite store', () => {
  let folder: string
  let file: string
  const open = async (path = file): Promise<WorldStore> => (await openStore(`sqlite:${path}`)) as WorldStore
  /** Creates a store with one world, and closes it. */
  const created = async (): Promise<void> => createSandbox({ store: await open() }).close()

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'payerbox-store-'))
    file = join(folder, 'sandbox.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('keeps the worlds of a sandbox', async () => {
    const before = createSandbox({ clock: 'frozen@2026-04-01', store: await open() })
    const session = await submit(before, { scenario: 'paid', world: 'team-a' })
    before.world('team-a').advance('2h')
    const { text } = await askTaiga(before, session, 'team-a')
    await before.close()

    const after = createSandbox({ store: await open() })
    expect(after.worlds).toEqual(['demo', 'team-a'])
    expect((await askTaiga(after, session, 'team-a')).text).toBe(text)
    await after.close()
  })

  it('keeps a scenario that its runs began with, also when the files no longer have it', async () => {
    const [own] = createSandbox().scenarios.filter(({ name }) => name === 'paid')
    if (own === undefined) throw new Error('no such scenario')
    const before = createSandbox({
      clock: 'frozen@2026-04-01',
      scenarios: [{ ...own, name: 'own' }],
      store: await open(),
    })
    const session = await submit(before, { scenario: 'own' })
    await before.close()

    const after = createSandbox({ store: await open() })
    after.world('demo').advance('30d')
    expect((await askTaiga(after, session)).json.status).toBe('paid')
    await after.close()
  })

  it('has a fork when the reply to its call is sent', async () => {
    const store = await open()
    const sandbox = createSandbox({ store })
    await submit(sandbox)
    await askAdmin(sandbox, 'fork', 'POST /worlds/demo/fork', { as: 'copy' })
    const eventsOf = (world: string) => runAtOnce(store.read(world))?.events
    expect(eventsOf('copy')).toEqual(eventsOf('demo'))
    await sandbox.close()
  })

  it('forgets a world that is deleted, and what a world was before its reset', async () => {
    const before = createSandbox({ store: await open() })
    const session = await submit(before, { world: 'brief' })
    const other = await submit(before)
    before.world('brief').delete()
    before.world('demo').reset()
    await before.close()

    const after = createSandbox({ store: await open(), worlds: [] })
    expect(after.worlds).toEqual(['demo'])
    expect((await askTaiga(after, other)).status).toBe(404)
    expect((await askTaiga(after, session, 'brief')).status).toBe(404)
    await after.close()
  })

  it.each([
    ['a file that is no database', () => writeFileSync(file, 'patient records'.repeat(100)), 'is not a SQLite file'],
    [
      'a database of another program',
      () => sql(file, 'CREATE TABLE notes (text TEXT)'),
      'is a database of another program',
    ],
    [
      'a store of a newer version',
      () => created().then(() => sql(file, 'PRAGMA user_version = 99')),
      'was written by a newer payerbox: its schema has version 99',
    ],
    ['a folder', () => rmSync(file, { force: true }), 'cannot be opened', '.'],
    ['a folder that does not exist', () => undefined, 'does not exist or cannot be read', 'missing/sandbox.db'],
  ])('refuses %s, and changes nothing', async (_, prepare, message, path = 'sandbox.db') => {
    await prepare()
    const before = path === 'sandbox.db' ? readFileSync(file) : undefined
    await expect(open(join(folder, path))).rejects.toThrow(StoreError)
    await expect(open(join(folder, path))).rejects.toThrow(message)
    if (before !== undefined) expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('refuses a file that another process has open', async () => {
    const store = await open()
    await expect(open()).rejects.toThrow('is in use by another process')
    store.close()
  })

  it.each(['', 'sqlite:', 'mysql://localhost', './sandbox.db'])('refuses the URL "%s"', async (url) => {
    await expect(openStore(url)).rejects.toThrow('invalid store; use memory:, sqlite:<file>')
  })

  it('answers 503 in the words of each API when an event cannot be stored, and keeps nothing of the call', async () => {
    const store = await open()
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01', store })
    const session = await submit(sandbox, { scenario: 'polled-to-paid' })
    const before = (await askAdmin(sandbox, 'getWorld', 'GET /worlds/demo')).body
    const failing = failingCommits(store)

    const stedi = await askStedi(sandbox)
    expect(stedi.status).toBe(503)
    expect(stedi.headers.get('x-payerbox-hint')).toBe('the disk is full')
    expect((await askTaiga(sandbox, session)).status).toBe(503)
    expect((await askAdmin(sandbox, 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '1d' })).status).toBe(503)

    failing.end()
    expect((await askAdmin(sandbox, 'getWorld', 'GET /worlds/demo')).body).toEqual(before)
    expect((await askStedi(sandbox)).status).toBe(200)
    await sandbox.close()
  })

  it('refuses a file that it may not write', async () => {
    await created()
    chmodSync(file, 0o400)
    // The superuser may write every file.
    if (process.getuid?.() !== 0) await expect(open()).rejects.toThrow('cannot be written')
  })
})

function sql(file: string, statement: string): void {
  const database = new DatabaseSync(file)
  database.exec(statement)
  database.close()
}

/** Makes the commits of a store fail until `end`. */
function failingCommits(store: WorldStore): { end(): void } {
  const { commit } = store
  store.commit = () => {
    throw new StoreError('the disk is full')
  }
  return {
    end: () => {
      store.commit = commit.bind(store)
    },
  }
}
