import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import net from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { setupServer } from 'msw/node'
import { createSandbox } from 'payerbox'
import { handlers } from 'payerbox/msw'
import { guardNetwork } from 'payerbox/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answer, type FakeHost, fakeHost, secret, waysOut } from '../support/ways-out.ts'

const host = 'api.usetaiga.com'
const url = `https://${host}/api/v1/partner/sessions/none`
const client = fileURLToPath(new URL('../clients/vendor-client.mjs', import.meta.url))

/** What happens to a client: it is answered by the sandbox, blocked, or not blocked. */
type Fate = 'answered' | 'blocked' | 'not blocked'

/** For each row of the documentation: a client, and what it gets. */
const rows: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  '`fetch`, `node:http`, `node:https`, whatever the spelling of the host': [
    async () => (await fetch(url)).status,
    async () => (await fetch(url.replace(host, 'API.UseTaiga.com.'))).status,
    async () => (await fetch(url.replace(host, 'api%2eusetaiga.com'))).status,
    () => answer(http.get({ host: `${host}.`, path: '/' })),
    () => answer(http.get({ host, path: '/', agent: new http.Agent({ keepAlive: true }) })),
  ],
  ...Object.fromEntries(
    Object.entries(waysOut).map(([name, ways]) => [name, Object.values(ways).map((way) => () => way(host, fake.port))]),
  ),
  'The `undici` that Node has': [() => dispatch(), () => dispatch({ allowH2: true })],
  'A connection, an agent, or a session or stream of HTTP/2 that was open before': [
    async () => {
      const socket = opened
      socket.write(`GET / HTTP/1.1\r\nAuthorization: ${secret}\r\n\r\n`)
      throw await once(socket, 'error').then(([error]) => error)
    },
    async () => session.request({ ':path': '/', authorization: secret }),
    async () => session.request([':path', '/', 'authorization', secret]),
    async () => {
      stream.write(secret)
      throw await once(stream, 'error').then(([error]) => error)
    },
  ],
  'A worker thread or a child process that calls `guardNetwork()`': [() => inWorker(true), () => inChild('guard')],
  'A worker thread that does not': [() => inWorker(false)],
  'A child process that does not': [() => inChild()],
  'The address of a host, without its name': [
    () => answer(http.get({ host: '127.0.0.1', port: fake.port, agent: false, setHost: false })),
  ],
}

/** A request by the dispatcher of Node's own `undici`. */
async function dispatch(options: object = {}): Promise<unknown> {
  await fetch('data:,')
  const dispatcher = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1')) as object
  const Agent = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.2'))?.constructor ?? dispatcher.constructor
  return new Promise((resolve, reject) => {
    new Agent(options).dispatch(
      { origin: `https://${host}`, path: '/', method: 'GET' },
      {
        onRequestStart() {},
        onResponseStart: (_: unknown, status: number) => resolve(status),
        onResponseData() {},
        onResponseEnd() {},
        onResponseError: (_: unknown, error: Error) => reject(error),
      },
    )
  })
}

async function inWorker(guard: boolean): Promise<string> {
  const worker = new Worker(client, { workerData: { port: fake.port, guard } })
  const [message] = await once(worker, 'message')
  return message
}

async function inChild(...args: string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [client, String(fake.port), ...args])).stdout.trim()
}

async function fateOf(call: () => Promise<unknown>): Promise<Fate> {
  try {
    const result = await call()
    if (result === 'PAYERBOX_BLOCKED') return 'blocked'
    return typeof result === 'number' && result >= 400 ? 'answered' : 'not blocked'
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      if ((cause as { code?: string }).code === 'PAYERBOX_BLOCKED') return 'blocked'
    }
    throw error
  }
}

let fake: FakeHost
let opened: net.Socket
let session: http2.ClientHttp2Session
let stream: http2.ClientHttp2Stream
const http2Requests: string[] = []
const http2Server = http2.createServer((request) => {
  http2Requests.push(String(request.headers.authorization))
  request.on('error', () => {}).on('data', (data) => http2Requests.push(String(data)))
})
const server = setupServer(...handlers(createSandbox(), { guard: false }))
let endGuard = () => {}
beforeAll(async () => {
  fake = await fakeHost()
  const lookup: net.LookupFunction = (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }])
  opened = net.connect({ host, port: fake.port, lookup })
  await once(http2Server.listen(0, '127.0.0.1'), 'listening')
  session = http2.connect(`http://${host}:${(http2Server.address() as net.AddressInfo).port}`, { lookup })
  await Promise.all([once(opened, 'connect'), once(session, 'connect')])
  session.on('error', () => {})
  stream = session.request({ ':method': 'POST', ':path': '/' })
  await vi.waitUntil(() => http2Requests.length === 1)
  http2Requests.length = 0
  endGuard = guardNetwork()
  server.listen({ onUnhandledFrame: 'bypass' })
})
afterAll(() => {
  server.close()
  endGuard()
  session.destroy()
  http2Server.close()
  fake.close()
})

describe('the documentation of the network guard', () => {
  const page = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8')
  const [, table = ''] = /\| Client in a guarded process \|.*\n\|.*\n((?:\|.*\n)+)/.exec(page) ?? []
  const documented = table.split('\n').flatMap((line) => {
    const [, name, fate] = /^\| (.*) \| (answered|blocked|not blocked)\b.* \|$/.exec(line) ?? []
    return name === undefined ? [] : [{ name, fate }]
  })

  it('has a proof for each row', () => {
    expect(documented.map(({ name }) => name)).toEqual(Object.keys(rows))
  })

  it.each(documented)('$name: $fate', async ({ name, fate }) => {
    const calls = rows[name] ?? []
    const fates = await Promise.all(calls.map(fateOf))
    // What needs no connection may be answered by MSW even where the client's function was saved.
    const expected = fates.map((found) => (fate === 'blocked' && found === 'answered' ? found : fate))
    expect(fates).toEqual(expected)
    expect(fates.some((found) => found === fate)).toBe(true)
  })

  it('nothing of the client reached the host', () => {
    expect(fake.received.filter((text) => text.includes(secret))).toEqual([])
    expect(http2Requests).toEqual([])
  })
})

describe('a guard', () => {
  it('says what was blocked, why, and what to do', async () => {
    const error = await new Promise<Error>((resolve) =>
      net.connect(443, 'APIGW.optum.com.').on('error', resolve).end('hello'),
    )
    expect({ ...error, message: error.message }).toEqual({
      name: 'BlockedConnectionError',
      code: 'PAYERBOX_BLOCKED',
      host: 'apigw.optum.com',
      message: [
        'payerbox blocked the name resolution of apigw.optum.com: a sandbox answers for this host in this process, and this client bypasses its MSW handlers.',
        'Use a client that MSW intercepts (fetch, node:http, node:https), or set its base URL to a sandbox on a port.',
        "To reach the real host, name it: contractGuard({ hosts: ['apigw.optum.com'] }) or guardNetwork({ except: ['apigw.optum.com'] }).",
      ].join('\n'),
    })
  })

  it('lets a host through that is excepted, and blocks it again afterwards', async () => {
    const lookup: net.LookupFunction = (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }])
    const ask = () => answer(http.get({ host: 'apigw.optum.com', port: fake.port, agent: false, lookup }))
    server.close()
    const end = guardNetwork({ except: ['APIGW.optum.com'] })
    expect(await ask()).toBe(200)
    end()
    end()
    await expect(ask()).rejects.toMatchObject({ code: 'PAYERBOX_BLOCKED' })
    server.listen({ onUnhandledFrame: 'bypass' })
  })

  it('ends when all guards are ended', async () => {
    const [call] = Object.values(waysOut['The address of a host, with its name in TLS'] ?? {}).slice(1)
    const second = guardNetwork()
    endGuard()
    await expect(call?.(host, fake.port)).rejects.toMatchObject({ code: 'PAYERBOX_BLOCKED' })
    second()
    await expect(call?.(host, fake.port)).rejects.not.toMatchObject({ code: 'PAYERBOX_BLOCKED' })
    endGuard = guardNetwork()
  })
})
