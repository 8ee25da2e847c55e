import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startProxy, type Unjudged } from '../../src/proxy/proxy.ts'
import { type Serving, serve as serveCli } from '../support/cli-program.ts'

const started: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((stop) => stop()))
})

async function serve(...args: readonly string[]): Promise<Serving> {
  const serving = await serveCli(['--port', '0', ...args])
  started.push(() => serving.stop())
  return serving
}

/** What a connection received, and whether it is closed. */
interface Caller {
  readonly socket: Socket
  readonly received: () => string
  readonly closed: Promise<number>
}

/** Opens a connection and sends the beginning of a request. */
function call(url: string, bytes: string | Buffer): Caller {
  const { hostname, port } = new URL(url)
  const began = performance.now()
  let text = ''
  const socket = connect(Number(port), hostname, () => socket.write(bytes))
  started.push(() => socket.destroy())
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  socket.on('error', () => {})
  const closed = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now() - began)))
  return { socket, received: () => text, closed }
}

/** Sends a byte every 20 ms until the connection is closed. */
function drip({ socket, closed }: Caller, byte: string): void {
  const timer = setInterval(() => socket.write(byte), 20)
  void closed.then(() => clearInterval(timer))
}

function post(path: string, length: number): string {
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: sandbox_demo\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`
}

function get(path: string, ...headers: readonly string[]): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`
}

const stedi = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
const session = '/api/v1/partner/sessions/x'
const key = 'Authorization: Bearer sandbox_demo'

/** Milliseconds that nothing takes here, even on a busy machine, unless it waits for a caller who does not go on. */
const soon = 10_000

/** Megabytes of memory that a process holds. */
function residentMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

async function healthAfter(url: string): Promise<number> {
  const began = performance.now()
  const { status } = await fetch(`${url}/_payerbox/health`)
  expect(status).toBe(200)
  return performance.now() - began
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 50))
}

const mebibyte = 1024 * 1024

describe('bodies that are being received', () => {
  it('take no more memory than the limit, however many callers send half of one', async () => {
    const serving = await serve('--max-body-bytes', String(32 * mebibyte))
    const before = residentMemory(serving.pid)
    const half = Buffer.concat([Buffer.from(post(stedi, 2 * mebibyte)), Buffer.alloc(mebibyte, 'x')])
    const callers = Array.from({ length: 500 }, () => call(serving.url, half))
    await expect.poll(() => callers.filter(({ received }) => received() !== '').length).toBeGreaterThan(400)

    expect(residentMemory(serving.pid) - before).toBeLessThan(250)
    expect(await healthAfter(serving.url)).toBeLessThan(soon)
    const refused = callers.find(({ received }) => received() !== '')?.received() ?? ''
    expect(refused).toMatch(/^HTTP\/1\.1 503 .*retry-after: 1\r\n/is)
    expect(refused).toContain(
      '"code":"LIMIT_REACHED","message":"the requests that are being received hold 33554432 bytes',
    )

    for (const { socket } of callers) socket.destroy()
    await expect
      .poll(async () => (await fetch(serving.url + stedi, { method: 'POST', body: 'x'.repeat(mebibyte) })).status)
      .not.toBe(503)
  })

  it('count with the memory that tiny pieces take', async () => {
    const serving = await serve('--max-body-bytes', '20000')
    const caller = call(serving.url, post(stedi, 10_000))
    drip(caller, 'x')
    await expect.poll(caller.received).toMatch(/^HTTP\/1\.1 503 /)
  })

  it('of the proxy share one limit, responses included', async () => {
    const big = 'y'.repeat(2 * mebibyte)
    const server: Server = createServer((_, response) => response.end(big)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    started.push(
      () => server.closeAllConnections(),
      () => server.close(),
    )
    const unjudged: Unjudged[] = []
    const target = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const proxy = await startProxy({ target, maxBodyBytes: mebibyte, onUnjudged: (call) => void unjudged.push(call) })
    started.push(() => proxy.close())

    const response = await fetch(proxy.url)
    expect(await response.text()).toBe(big)
    const refused = await fetch(proxy.url, { method: 'POST', body: big })
    expect([refused.status, await refused.json()]).toMatchObject([503, { error: 'payerbox_proxy' }])
    const why = 'the bodies that the proxy holds take 1048576 bytes, which is the limit'
    expect(unjudged.map(({ reason }) => reason)).toEqual([
      `the response was not kept: ${why}`,
      `the request was refused: ${why}`,
    ])
    expect((await fetch(proxy.url, { method: 'POST', body: 'small' })).status).toBe(200)
  })
})

describe('a request', () => {
  it.each([
    ['a dripping body', post(stedi, 1000)],
    ['a body that stops', `${post(stedi, 1000)}{`],
    ['slow headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    ['headers that stop', 'GET / HTTP/1.1\r\nHost: localh'],
  ])('with %s gets a 408 after the time-out, and others are answered meanwhile', async (kind, beginning) => {
    const serving = await serve('--request-timeout', '1s')
    const caller = call(serving.url, beginning)
    if (!kind.includes('stop')) drip(caller, 'x')
    expect(await healthAfter(serving.url)).toBeLessThan(soon)
    const after = await caller.closed
    expect(after).toBeGreaterThan(900)
    expect(after).toBeLessThan(soon)
    expect(caller.received()).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('may take longer to be answered than to be sent', async () => {
    const serving = await serve('--request-timeout', '1s')
    const response = await fetch(serving.url + session, {
      headers: { authorization: 'Bearer sandbox_demo', 'x-payerbox-fault': 'delay=2s' },
    })
    expect(response.status).toBe(404)
  })
})

describe('responses that are not read', () => {
  it.each([
    ['for too long break their connections', ['--request-timeout', '1s'], 0],
    ['share the limit of bodies with others, beyond which their connections break', ['--max-body-bytes', '1000000'], 1],
  ])('%s', async (_, limits, spared) => {
    const serving = await serve(...limits, '--clock', 'frozen@2026-04-01')
    const start = () => fetch(`${serving.url}/_payerbox/worlds/demo/scenarios/paid/start`, { method: 'POST' })
    for (let batch = 0; batch < 20; batch++) await Promise.all(Array.from({ length: 50 }, start))
    const path = '/_payerbox/worlds/demo/claims'
    const size = (await (await fetch(serving.url + path)).text()).length
    expect(size).toBeGreaterThan(500_000)
    const asked = 40
    const callers = Array.from({ length: 6 }, () => call(serving.url, get(path).repeat(asked)))
    for (const { socket } of callers) socket.pause()
    // Node sees progress once more, while the buffers of the system fill.
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    expect(await healthAfter(serving.url)).toBeLessThan(soon)

    for (const { socket } of callers) socket.resume()
    const whole = () => callers.filter(({ received }) => received().length > asked * size)
    const ends = callers.map(({ closed, received }) =>
      Promise.race([closed, until(() => received().length > asked * size)]),
    )
    await Promise.all(ends)
    expect(whole().length).toBeLessThanOrEqual(spared)
  })
})

describe('a fault that keeps a connection open', () => {
  it.each(['hang', 'dribble=1h'])('by %s ends after the time limit', async (fault) => {
    const serving = await serve('--fault-timeout', '1s')
    const { closed } = call(serving.url, get(session, key, `x-payerbox-fault: ${fault}`))
    const after = await closed
    expect(after).toBeGreaterThan(900)
    expect(after).toBeLessThan(soon)
  })
})

describe('connections', () => {
  it('beyond the limit are closed at once, and the log says so', async () => {
    const serving = await serve('--max-connections', '5')
    const held = Array.from({ length: 5 }, () => call(serving.url, 'GET '))
    await Promise.all(held.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))
    const others = Array.from({ length: 20 }, () => call(serving.url, get('/_payerbox/health')))
    await Promise.all(others.map(({ closed }) => closed))
    expect(others.map(({ received }) => received()).join('')).toBe('')
    const logged = serving.lines.filter(({ maxConnections }) => maxConnections === 5)
    expect(logged).toMatchObject([{ level: 'error', msg: expect.stringContaining('limit of connections') }])
    held[0]?.socket.destroy()
    await expect.poll(() => healthAfter(serving.url).catch(() => Number.NaN)).toBeLessThan(soon)
  })
})
