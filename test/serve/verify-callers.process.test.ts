import { afterEach, describe, expect, it } from 'vitest'
import { adminClient } from '../../src/admin-client/index.ts'
import { type Serving, serve } from '../support/cli-program.ts'
import { onboarding, submission } from '../support/samples.ts'

let serving: Serving | undefined
afterEach(async () => {
  await serving?.stop()
  serving = undefined
})

describe('callers that wait for a verification', () => {
  it('end when their connections are closed', async () => {
    serving = await serve(['--port', '0'])
    const { url } = serving
    const leaving = new AbortController()
    const verify = (within: string, signal?: AbortSignal) =>
      fetch(`${url}/_payerbox/worlds/demo/journal/verify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ min: 1, within }),
        ...(signal && { signal }),
      })
    const statusNow = async () => (await verify('1ms')).status
    const callers = Array.from({ length: 256 }, () => verify('55s', leaving.signal))
    const left = Promise.allSettled(callers)
    await expect.poll(statusNow).toBe(429)
    leaving.abort()
    expect(new Set((await left).map(({ status }) => status))).toEqual(new Set(['rejected']))
    await expect.poll(statusNow).toBe(200)
  })

  it('share one copy of a large world, in a process with little memory', async () => {
    serving = await serve(
      ['--port', '0', '--max-world-bytes', '0', '--max-total-bytes', '0', '--journal-entries', '1000'],
      {},
      // One copy of this world takes 26 MB. A copy for each of the 200 callers would not fit by far.
      ['--max-old-space-size=128'],
    )
    const { url } = serving
    const admin = adminClient(url)
    const headers = { authorization: 'Bearer sandbox_demo', 'content-type': 'application/json' }
    const post = (path: string, body: unknown) =>
      fetch(`${url}/api/v1/partner/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    await post('providers', onboarding)
    for (let sent = 0; sent < 6000; sent += 200) {
      const replies = await Promise.all(Array.from({ length: 200 }, () => post('sessions', submission)))
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
      await Promise.all(replies.map((reply) => reply.arrayBuffer()))
    }
    const [claim] = (await admin.listClaims({ world: 'demo', limit: 1 })).claims
    const poll = () => fetch(`${url}/api/v1/partner/sessions/${claim?.session}`, { headers })
    expect((await poll()).status).toBe(200)
    const wanted = { operation: 'taiga.sessionStatus', claim: claim?.id ?? '', min: 2, within: '59s' } as const
    const waiting = Array.from({ length: 200 }, () => admin.verifyCalls({ world: 'demo' }, wanted))
    await expect(admin.verifyCalls({ world: 'demo' }, { ...wanted, within: '1s' })).resolves.toMatchObject({ count: 1 })
    expect((await poll()).status).toBe(200)
    const found = await Promise.all(waiting)
    expect(new Set(found.map(({ ok, count }) => `${ok} ${count}`))).toEqual(new Set(['true 2']))
  })
})
