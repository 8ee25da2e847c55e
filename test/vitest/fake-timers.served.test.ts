import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Payerbox, payerboxTest } from 'payerbox/vitest'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { listen } from '../../src/serve/listen.ts'

beforeEach(() => {
  vi.useFakeTimers({
    now: 0,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'Date', 'performance'],
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const transports = [
  ['MSW', payerboxTest({ clock: '100x' })],
  ['HTTP', payerboxTest({ clock: '100x', transport: 'http' })],
] as const

describe.each(transports)('fake timers do not stop the sandbox, over %s:', (_, test) => {
  const poll = ({ urls, credentials }: Payerbox) =>
    fetch(`${urls.taiga}/api/v1/partner/sessions/none`, { headers: { authorization: `Bearer ${credentials.taiga}` } })

  test('a verification waits in real time', async ({ payerbox }) => {
    await payerbox.verify({ operation: 'taiga.*', never: true, within: '50ms' })
    const verified = payerbox.verify({ operation: 'taiga.*', min: 1, within: '10s' })
    await poll(payerbox)
    await verified
  })

  test('late and slow responses arrive', async ({ payerbox }) => {
    const { admin, world } = payerbox
    await admin.armFault({ world }, { on: 'taiga.*', times: 1, fails: { delay: '2s' } })
    await admin.armFault({ world }, { on: 'taiga.*', times: 1, fails: { dribble: '40ms' } })
    expect((await poll(payerbox)).status).toBe(404)
    expect(await (await poll(payerbox)).json()).toEqual({ error: 'Session not found' })
  })

  test('a running clock runs', async ({ payerbox: { clock } }) => {
    const before = await clock.now()
    await vi.waitFor(async () => expect((await clock.now()).getTime()).toBeGreaterThan(before.getTime()))
  })
})

describe('a server', () => {
  it('closes in spite of a connection that stays open', async () => {
    const listening = await listen(createSandbox(), { guard: false })
    const hanging = get(`${listening.url}/_payerbox/health`, { agent: false, headers: { connection: 'keep-alive' } })
    const [response] = await new Promise<[import('node:http').IncomingMessage]>((resolve) =>
      hanging.on('response', (response) => resolve([response])),
    )
    expect(await text(response)).toContain('ok')
    await listening.close()
  })
})
