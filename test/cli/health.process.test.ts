import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { run, serve } from '../support/cli-program.ts'

let server: Server | undefined
afterEach(() => {
  server?.close()
  server?.closeAllConnections()
})

/** A server other than payerbox: responds with `status`, or not at all. */
async function otherServer(status?: number): Promise<string> {
  server = createServer((_, response) => {
    if (status !== undefined) response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return String((server.address() as AddressInfo).port)
}

describe('payerbox health', () => {
  it('exits with 0 when the sandbox on this machine is healthy', async () => {
    const serving = await serve(['-p', '0'])
    const { port } = new URL(serving.url)
    const [byVariable, byFlag] = await Promise.all([
      run(['health'], { PAYERBOX_PORT: port }),
      run(['health', '--port', port], { PAYERBOX_PORT: '1' }),
    ])
    const healthy = { code: 0, out: `healthy: ${serving.url}/_payerbox/health\n`, err: '' }
    expect(byVariable).toEqual(healthy)
    expect(byFlag).toEqual(healthy)
    await serving.stop()
  })

  it.each([
    ['::1', '[::1]', '::1'],
    ['::', '[::1]', '::1'],
    ['0.0.0.0', '127.0.0.1', '127.0.0.1'],
    ['127.0.0.2', '127.0.0.2', '127.0.0.2'],
    ['localhost', 'localhost', 'localhost'],
  ])('asks at the address of PAYERBOX_HOST: %s', async (host, shown, address) => {
    server = createServer((_, response) => response.end())
    await new Promise<void>((resolve) => server?.listen(0, address, resolve))
    const port = String((server.address() as AddressInfo).port)

    expect(await run(['health'], { PAYERBOX_HOST: host, PAYERBOX_PORT: port })).toMatchObject({
      code: 0,
      out: `healthy: http://${shown}:${port}/_payerbox/health\n`,
    })
  })

  it('exits with 1 and the reason when nothing listens on the port', async () => {
    const { code, err } = await run(['health', '-p', '1'])
    expect(code).toBe(1)
    expect(err).toBe(
      'payerbox: no healthy sandbox at http://127.0.0.1:1/_payerbox/health: connect ECONNREFUSED 127.0.0.1:1\n',
    )
  })

  it('exits with 1 when the server responds with an error', async () => {
    const port = await otherServer(503)
    expect(await run(['health', '-p', port])).toMatchObject({
      code: 1,
      err: expect.stringContaining(': status 503\n'),
    })
  })

  it('exits with 1 when the server does not respond within two seconds', async () => {
    const port = await otherServer()
    expect(await run(['health', '-p', port])).toMatchObject({
      code: 1,
      err: expect.stringContaining(': no response within 2000 ms\n'),
    })
  })

  it('checks with --ready that the store can be used, too', async () => {
    const serving = await serve(['-p', '0', '--store', 'sqlite::memory:'])
    const { port } = new URL(serving.url)
    expect(await run(['health', '--ready', '-p', port])).toEqual({
      code: 0,
      out: `ready: ${serving.url}/_payerbox/ready\n`,
      err: '',
    })
    await serving.stop()
  })

  it('exits with 1 and the reason when the sandbox is not ready', async () => {
    const message = 'the store is full; free some space'
    server = createServer((_, response) => response.writeHead(503).end(JSON.stringify({ error: { message } })))
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { code, err } = await run(['health', '--ready', '-p', String(port)])
    expect(code).toBe(1)
    expect(err).toBe(`payerbox: no ready sandbox at http://127.0.0.1:${port}/_payerbox/ready: ${message}\n`)
  })
})
