import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fastClock, run } from '../support/cli-program.ts'

/** The proxy of a network; it lets nothing through. */
let outbound: Server
const asked: string[] = []
let environment: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  outbound = createServer()
  outbound.on('connect', ({ url }, socket) => {
    asked.push(String(url))
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => outbound.listen(0, '127.0.0.1', resolve))
  environment = { HTTPS_PROXY: `http://127.0.0.1:${(outbound.address() as AddressInfo).port}` }
})
afterAll(() => {
  outbound.close()
})

describe('the proxy of the environment', () => {
  it('gets the requests of payerbox proxy to another host, but not those to the proxy itself', async () => {
    const client = "await fetch(process.env.PAYERBOX_PROXY_URL + '/api/v1/partner/sessions/one')"
    const args = ['proxy', '--target', 'https://taiga.invalid', '--port', '0']
    const { out } = await run([...args, '--', process.execPath, '--input-type=module', '-e', client], environment)

    expect(out).toContain('? 1 call was not judged: no response from https://taiga.invalid')
    expect(asked).toEqual(['taiga.invalid:443'])
  })

  it('gets the requests of a live contract test; a vendor that never responds is one finding', async () => {
    const live = { PAYERBOX_LIVE_TAIGA_KEY: 'made-up', PAYERBOX_LIVE_TAIGA_URL: 'https://live.invalid' }
    const args = ['contract', 'test', '--target', 'live', '--yes', '--case', 'taiga/key-*', '--format', 'json']
    const { code, out } = await run(args, { ...environment, ...live, ...fastClock })

    // Each call is repeated three times, as for a vendor that is down for a moment.
    expect(asked.filter((target) => target === 'live.invalid:443').length).toBeGreaterThan(3)
    expect(JSON.parse(out).findings).toMatchObject([
      {
        rule: 'target-responds',
        subject: 'live.invalid',
        message: expect.stringMatching(/^stopped responding after 0 calls: /),
      },
    ])
    expect(code).toBe(1)
  })
})
