import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { components } from '../../src/contract/generated/admin.ts'
import type { Reply } from '../../src/http/call.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { mockTarget, readCases, runCases } from '../../src/kit.ts'
import { openStore } from '../../src/store/open-store.ts'
import { notPassed } from '../contract-test/support/not-passed.ts'
import { tokenOf } from '../support/ask.ts'
import { optumPath, stediPath } from '../support/samples.ts'

type Schemas = components['schemas']

const loaded = await readCases('contracts/cases')
const cases = 'cases' in loaded ? loaded.cases : []

let folder: string
let sandbox: Sandbox

// A stored journal keeps what a call searched for; one in memory searches again when it is asked.
describe.each(['memory:', 'sqlite:'])('with the store %s', (kind) => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'payerbox-explain-'))
    const store = await openStore(kind === 'memory:' ? kind : `${kind}${join(folder, 'state.db')}`)
    sandbox = createSandbox({ strict: true, store })
  })
  afterEach(async () => {
    await sandbox.close()
    rmSync(folder, { recursive: true })
  })

  it('each request of the contract cases gets the response of its contract, and can be explained', async () => {
    const unexplained: string[] = []
    const answer: Sandbox['answer'] = async (call) => {
      const reply = await sandbox.answer(call)
      if (!call.path.startsWith('/_payerbox')) unexplained.push(...(await callsWithoutExplanation()))
      return reply
    }
    const { outcomes } = await runCases(cases, mockTarget({ answer }), { concurrency: 1 })
    expect(unexplained).toEqual([])
    expect(notPassed(outcomes)).toEqual([])
  })

  const invalid = [{}, null, { subscriber: null, providers: 1 }, { x12: 1 }, 'not JSON']
  it.each([stediPath, `${stediPath}/raw-x12`, optumPath, `${optumPath}raw-x12`])(
    'an invalid request that a fault answers with 200 searched for nothing: %s',
    async (path) => {
      const isOptum = path.startsWith(optumPath)
      const authorization = isOptum ? `Bearer ${await tokenOf(sandbox)}` : 'sandbox_demo'
      const fails = { garbage: true, carriedOut: true } as const
      sandbox.world('demo').arm({ on: isOptum ? 'optum.*' : 'stedi.*', times: invalid.length, fails })
      for (const body of invalid) {
        const content = typeof body === 'string' ? body : JSON.stringify(body)
        const headers = { authorization, 'content-type': 'application/json' }
        const reply = await sandbox.answer({ method: 'POST', host: '', path, query: '', headers, body: content })
        expect([reply.status, content]).toEqual([200, content])
        expect(await callsWithoutExplanation()).toEqual([])
      }
    },
  )
})

/** The last calls of all worlds that cannot be explained. */
async function callsWithoutExplanation(): Promise<readonly string[]> {
  const get = async (path: string): Promise<Reply> =>
    sandbox.answer({ method: 'GET', host: '', path: `/_payerbox${path}`, query: '', headers: {}, body: '' })
  const { worlds } = JSON.parse((await get('/worlds')).body) as Schemas['WorldList']
  const failed: string[] = []
  for (const { world } of worlds) {
    const { entries } = JSON.parse((await get(`/worlds/${world}/journal`)).body) as Schemas['Journal']
    const last = entries.at(-1)
    if (last === undefined) continue
    const { status } = await get(`/worlds/${world}/journal/${last.id}`)
    if (status !== 200) failed.push(`${last.operation} ${last.status}: ${status}`)
  }
  return failed
}
