import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { watchWorld } from '../../src/admin-client/index.ts'
import { createSandbox } from '../../src/index.ts'
import { type ProxyOptions, startProxy } from '../../src/proxy/proxy.ts'
import { listen } from '../../src/serve/listen.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
})

/** The port of a proxy in front of a sandbox, which sees every call come from its own machine. */
async function proxied(options: Partial<ProxyOptions> = {}): Promise<number> {
  const sandbox = await listen(createSandbox())
  const proxy = await startProxy({ target: new URL(sandbox.url), ...options })
  opened.push(sandbox, proxy)
  return proxy.port
}

function send(port: number, path: string, headers: Record<string, string> = {}, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host, port, path, headers }, (response) => {
      text(response).then((body) => resolve(`${response.statusCode} ${body}`), reject)
    })
      .once('error', reject)
      .end()
  })
}

describe('the admin API behind the proxy', () => {
  it('is reached from this machine', async () => {
    expect(await send(await proxied(), '/_payerbox/worlds')).toMatch(/^200 /)
  })

  it('sends the events of a world as they come', async () => {
    const events = watchWorld(`http://127.0.0.1:${await proxied()}`, 'demo')
    expect((await events.next()).value).toMatchObject({ type: 'world', data: { world: 'demo' } })
    await events.return(undefined)
  })

  it.each([
    ['by a foreign name, as after DNS rebinding', { host: 'evil.example' }, 'FOREIGN_HOST'],
    ['by a page of another site', { origin: 'https://evil.example' }, 'FOREIGN_PAGE'],
  ])('is not reached %s', async (_, headers, code) => {
    const port = await proxied()
    for (const path of ['/_payerbox/worlds', '/_payerbox/worlds?x=1', `http://127.0.0.1:${port}/_payerbox/worlds`]) {
      expect(await send(port, path, headers)).toMatch(new RegExp(`^403 .*${code}`))
    }
    expect(await send(port, '/api/v1/partner/sessions/x', headers)).toMatch(/^401 /)
  })

  it('is not reached from other machines', async () => {
    const { networkInterfaces } = await import('node:os')
    const addresses = Object.values(networkInterfaces()).flat()
    const address = addresses.find((each) => each?.family === 'IPv4' && !each.internal)?.address
    const port = await proxied({ host: '0.0.0.0' })
    expect(await send(port, '/_payerbox/worlds')).toMatch(/^200 /)
    if (address === undefined) return
    expect(await send(port, '/_payerbox/worlds', {}, address)).toMatch(/^403 .*its own machine/)
    expect(await send(port, '/api/v1/partner/sessions/x', {}, address)).toMatch(/^401 /)
  })
})
