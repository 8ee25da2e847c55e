import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'
import { type Action, repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const
const run = fc.array(
  storedActions.filter((action) => !('restart' in action)),
  { maxLength: 12 },
)

describe('a snapshot', () => {
  let folder: string
  let files = 0
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'payerbox-snapshot-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop())

  const stores: Readonly<Record<string, () => Promise<string>>> = {
    memory: async () => 'memory:',
    SQLite: async () => `sqlite:${join(folder, `${files++}.db`)}`,
    PostgreSQL: () => server.database(),
  }
  const start = async (url: string): Promise<Sandbox> => createSandbox({ clock: 'frozen', store: await openStore(url) })

  it.each(Object.keys(stores))('gives a sandbox in %s the replies that the saved one gives', async (name) => {
    await fc.assert(
      fc.asyncProperty(run, run, async (before: readonly Action[], after: readonly Action[]) => {
        const original = createSandbox(frozen)
        await repliesTo(original, 'demo', before)
        const text = await saveSnapshot(original)
        const copy = await start((await stores[name]?.()) ?? '')
        expect((await loadSnapshot(copy, text)).status).toBe(200)
        const expected = await everyReply(original, after)
        expect(await everyReply(copy, after)).toEqual(expected)
        await copy.close()
      }),
      { numRuns: lawRuns(name === 'PostgreSQL' ? 4 : 20) },
    )
  })

  it('of what was loaded is what was saved, but for the header', async () => {
    const original = createSandbox(frozen)
    await repliesTo(original, 'demo', [{ scenario: 'denied' }, { minutes: 9000 }, { poll: 'stedi' }])
    await repliesTo(original, 'other', [{ scenario: 'polled-to-paid' }, { poll: 'taiga' }])
    const text = await saveSnapshot(original)
    const copy = await start('memory:')
    await loadSnapshot(copy, text)
    expect(content(await saveSnapshot(copy))).toEqual(content(text))
    expect(content(text).length).toBeGreaterThan(40)
  })

  describe('that is not as it was saved', () => {
    let text: string
    beforeAll(async () => {
      const original = createSandbox({ ...frozen, worlds: ['demo', 'other'] })
      await repliesTo(original, 'other', [{ scenario: 'denied' }, { minutes: 9000 }, { poll: 'optum' }])
      text = await saveSnapshot(original)
    })

    const refused = async (altered: string): Promise<string> => {
      const sandbox = createSandbox(frozen)
      const worlds = await worldsOf(sandbox)
      const { status, json } = await loadSnapshot(sandbox, altered, '?replace=true')
      expect({ status, code: json.error }).toMatchObject({ status: 400, code: { code: 'INVALID_SNAPSHOT' } })
      expect(await worldsOf(sandbox)).toEqual(worlds)
      return (json.error as unknown as { message: string }).message
    }

    it('in one byte, is refused with the line', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 127 }), async (at, difference) => {
          const index = at % text.length
          const byte = String.fromCharCode((text.charCodeAt(index) + difference) % 128)
          const message = await refused(text.slice(0, index) + byte + text.slice(index + 1))
          const line = text.slice(0, index).split('\n').length
          expect(message).toMatch(new RegExp(`^line (${line}|${line + 1}): `))
        }),
        { numRuns: lawRuns(150) },
      )
    })

    it('because it was cut, is refused', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (at) => {
          await refused(text.slice(0, at % text.length))
        }),
        { numRuns: lawRuns(100) },
      )
    })

    it('because lines are missing, doubled or in another order, is refused', async () => {
      const lines = text.split('\n')
      const index = fc.integer({ min: 0, max: lines.length - 2 })
      await fc.assert(
        fc.asyncProperty(index, index, fc.constantFrom('missing', 'doubled', 'moved'), async (from, to, kind) => {
          const line = lines[from] ?? ''
          const rest = kind === 'doubled' ? lines : lines.toSpliced(from, 1)
          const altered = (kind === 'missing' ? rest : rest.toSpliced(to, 0, line)).join('\n')
          fc.pre(altered !== text)
          await refused(altered)
        }),
        { numRuns: lawRuns(100) },
      )
    })
  })
})

/** Replies of every API with all their headers, trace ids included. */
async function everyReply(sandbox: Sandbox, actions: readonly Action[]): Promise<readonly unknown[]> {
  const replies = await repliesTo(sandbox, 'demo', actions)
  const { text, headers } = await ask(sandbox, 'optum', 'POST', '/oauth2/token', {}, '')
  return [...replies, text, ...headers, await worldsOf(sandbox)]
}

async function worldsOf(sandbox: Sandbox): Promise<string> {
  return (await ask(sandbox, 'admin', 'GET', '/_payerbox/worlds')).text
}

/** The lines without the header, and without the last line, whose checksum includes the header. */
function content(text: string): readonly string[] {
  return text.split('\n').slice(1, -2)
}
