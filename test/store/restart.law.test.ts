import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type WorldStore } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { pause } from '../../src/text/real-time.ts'
import { askAdmin, askTaiga, submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

describe('a sandbox with a store', () => {
  let folder: string
  let files = 0
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'payerbox-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const start = async (url: string): Promise<Sandbox> => createSandbox({ ...frozen, store: await openStore(url) })

  it('replies after a restart with the bytes that it would have sent without one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(storedActions, { maxLength: 25 }), async (run) => {
        const url = `sqlite:${join(folder, `${files++}.db`)}`
        let sandbox = await start(url)
        const received = await repliesTo(
          async (action) => {
            if (action !== undefined && 'restart' in action) {
              await sandbox.close()
              sandbox = await start(url)
            }
            return sandbox
          },
          'demo',
          run,
        )
        const expected = await repliesTo(createSandbox(frozen), 'demo', run)
        expect(received).toEqual(expected)
      }),
      { numRuns: lawRuns(60) },
    )
  })

  it('replies with the same bytes after a world left the memory', async () => {
    let reads = 0
    await fc.assert(
      fc.asyncProperty(fc.array(storedActions, { maxLength: 25 }), async (run) => {
        const store = (await openStore(`sqlite:${join(folder, `${files++}.db`)}`)) as WorldStore
        const { read } = store
        store.read = (name) => {
          reads++
          return read.call(store, name)
        }
        const sandbox = createSandbox({ ...frozen, limits: { memoryIdle: 1 }, store })
        const received = await repliesTo(
          async (action) => {
            if (action !== undefined && 'restart' in action) await pause(3)
            return sandbox
          },
          'demo',
          run,
        )
        await sandbox.close()
        expect(received).toEqual(await repliesTo(createSandbox(frozen), 'demo', run))
      }),
      { numRuns: lawRuns(40) },
    )
    expect(reads).toBeGreaterThan(lawRuns(40))
  })

  it('keeps as many worlds in memory as the limit of their size allows, and answers for all', async () => {
    const store = (await openStore(`sqlite:${join(folder, `${files++}.db`)}`)) as WorldStore
    const sandbox = createSandbox({ ...frozen, limits: { totalBytes: 100_000 }, store })
    const names = Array.from({ length: 30 }, (_, index) => `team-${index}`)
    const sessions = new Map<string, string>()
    for (const world of names) sessions.set(world, await submit(sandbox, { scenario: 'paid', world }))
    for (const world of names) {
      expect((await askTaiga(sandbox, sessions.get(world) as string, world)).status).toBe(200)
    }
    const { worlds = [] } = (await askAdmin(sandbox, 'listWorlds', 'GET /worlds')).body
    expect(worlds.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(100_000)
    await sandbox.close()
  })

  it('keeps a world in memory while a call is in flight in it', async () => {
    const store = (await openStore(`sqlite:${join(folder, `${files++}.db`)}`)) as WorldStore
    const sandbox = createSandbox({ clock: 'real', limits: { memoryIdle: 1 }, store })
    const session = await submit(sandbox, { scenario: 'polled-to-paid' })
    sandbox.world('demo').arm({ on: 'taiga.*', times: 1, fails: { delay: '50ms' } })
    const slow = askTaiga(sandbox, session)
    await pause(10)
    const others = [await askAdmin(sandbox, 'getWorld', 'GET /worlds/demo'), await askTaiga(sandbox, session)]
    expect(others.map(({ status }) => status)).toEqual([200, 200])
    expect((await slow).status).toBe(200)
    await sandbox.close()
  })

  it('shows the calls of a world in the journal after it left the memory', async () => {
    const store = (await openStore(`sqlite:${join(folder, `${files++}.db`)}`)) as WorldStore
    const sandbox = createSandbox({ ...frozen, limits: { memoryIdle: 1 }, store })
    const session = await submit(sandbox)
    await askTaiga(sandbox, session)
    await pause(5)
    expect((await askAdmin(sandbox, 'journal', 'GET /worlds/demo/journal')).body.entries).toHaveLength(3)
    await sandbox.close()
  })
})
