import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
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
})
