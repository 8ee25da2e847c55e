import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { TimedExchange } from '../../src/judge/http-exchange.ts'
import { type ProxyOptions, startProxy, type Unjudged } from '../../src/proxy/proxy.ts'
import { proxyTarget } from '../../src/proxy/target.ts'
import { lawRuns } from '../support/law-runs.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()))
})

type Route = (request: IncomingMessage, response: ServerResponse) => unknown

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that is no part of payerbox. */
async function upstream(route: Route): Promise<string> {
  const server = createServer((request, response) => void route(request, response))
  opened.push(() => server.closeAllConnections())
  return listening(server)
}

/** A server that says these bytes to whoever sends something, and hangs up. */
function saying(bytes: string): Promise<string> {
  return listening(
    createTcpServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.end(bytes))
    }),
  )
}

/** Where nobody listens any more. */
async function deserted(): Promise<string> {
  const server = createTcpServer()
  const url = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return url
}

interface Between {
  readonly url: string
  readonly port: number
  readonly exchanges: readonly TimedExchange[]
  readonly unheard: readonly Unjudged[]
}

async function proxyTo(url: string, options: Partial<ProxyOptions> = {}): Promise<Between> {
  const exchanges: TimedExchange[] = []
  const unheard: Unjudged[] = []
  const proxy = await startProxy({
    target: proxyTarget(url, false),
    onExchange: (exchange) => exchanges.push(exchange),
    onUnjudged: (call) => unheard.push(call),
    ...options,
  })
  opened.push(() => proxy.close())
  return { url: proxy.url, port: proxy.port, exchanges, unheard }
}

interface Told {
  readonly status: number
  readonly statusText: string
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
}

/** A client that sends and shows what goes over the wire, and adds nothing. */
async function send(
  url: string,
  path: string,
  { method = 'GET', headers = [], body }: { method?: string; headers?: readonly string[]; body?: Buffer } = {},
): Promise<Told> {
  const { hostname, port } = new URL(url)
  const outgoing = request({ hostname, port, path, method, headers: ['Host', 'client.example', ...headers] })
  outgoing.end(body)
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  const { statusCode = 0, statusMessage = '', rawHeaders } = answer
  return { status: statusCode, statusText: statusMessage, rawHeaders, body: await buffer(answer) }
}

async function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes, 'latin1')
  return text(socket)
}

function pairs(raw: readonly string[]): readonly string[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1]}`] : []))
}

const name = fc.stringMatching(/^X-[A-Za-z0-9]{1,8}$/)
const value = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/)
const headerList = fc.array(fc.tuple(name, value), { maxLength: 6 }).map((list) => list.flat())
const bytes = fc.uint8Array({ maxLength: 5000 }).map((array) => Buffer.from(array))

describe('a proxy between a client and a server', () => {
  it('forwards bodies and headers of both sides unchanged', async () => {
    let heard: { method: string; url: string; rawHeaders: readonly string[]; body: Buffer } | undefined
    let answer: { status: number; headers: readonly string[]; body: Buffer } = {
      status: 200,
      headers: [],
      body: Buffer.of(),
    }
    const url = await upstream(async (request, response) => {
      const { method = '', url = '', rawHeaders } = request
      heard = { method, url, rawHeaders, body: await buffer(request) }
      response.sendDate = false
      response.writeHead(answer.status, 'As It Is', [...answer.headers]).end(answer.body)
    })
    const proxy = await proxyTo(url)
    const law = fc.asyncProperty(
      fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'),
      fc.webPath(),
      fc.webQueryParameters(),
      headerList,
      bytes,
      fc.constantFrom(200, 201, 400, 401, 404, 429, 500, 503),
      headerList,
      bytes,
      async (method, path, query, headers, body, status, replyHeaders, replyBody) => {
        answer = { status, headers: replyHeaders, body: replyBody }
        const asked = `/${path.replace(/^\/+/, '')}?${query}`
        const told = await send(proxy.url, asked, {
          method,
          headers: ['Content-Length', String(body.length), ...headers],
          body,
        })

        expect(heard?.method).toBe(method)
        expect(heard?.url).toBe(asked)
        expect(heard?.body.equals(body)).toBe(true)
        expect(pairs(heard?.rawHeaders ?? []).filter((line) => line.startsWith('X-'))).toEqual(pairs(headers))
        expect(told).toMatchObject({ status, statusText: 'As It Is' })
        expect(told.body.equals(replyBody)).toBe(true)
        expect(pairs(told.rawHeaders).filter((line) => line.startsWith('X-'))).toEqual(pairs(replyHeaders))
      },
    )
    await fc.assert(law, { numRuns: lawRuns(60) })
    expect(proxy.unheard).toEqual([])
  })

  it('sets the host to the target, and drops connection headers', async () => {
    let heard: IncomingMessage['headers'] = {}
    const url = await upstream(({ headers }, response) => {
      heard = headers
      response
        .writeHead(200, { Connection: 'close, X-Hop', 'X-Hop': '1', 'Proxy-Authenticate': 'Basic', 'X-Kept': '1' })
        .end()
    })
    const proxy = await proxyTo(url)
    const told = await send(proxy.url, '/', {
      headers: [
        'Connection',
        'X-Mine',
        'X-Mine',
        '1',
        'Proxy-Authorization',
        'x',
        'TE',
        'trailers',
        'X-Also-Kept',
        '1',
      ],
    })

    expect(heard).toMatchObject({ host: new URL(url).host, 'x-also-kept': '1' })
    expect(Object.keys(heard)).not.toEqual(expect.arrayContaining(['x-mine']))
    expect(heard).not.toHaveProperty('proxy-authorization')
    expect(heard).not.toHaveProperty('te')
    const names = pairs(told.rawHeaders).map((line) => line.split(':')[0])
    expect(names).toContain('X-Kept')
    expect(names).not.toContain('X-Hop')
    expect(names).not.toContain('Proxy-Authenticate')
  })

  it('reports each exchange with its start time, before the client gets the response', async () => {
    const url = await upstream((_, response) =>
      response.writeHead(401, { 'Content-Type': 'application/json' }).end('{}'),
    )
    const proxy = await proxyTo(url)
    const began = Date.now()
    await send(proxy.url, '/api/v1/partner/sessions/one?x=1', { headers: ['Authorization', 'Bearer sandbox_demo'] })

    expect(proxy.exchanges).toEqual([
      {
        at: expect.any(Number),
        sent: {
          method: 'GET',
          path: '/api/v1/partner/sessions/one?x=1',
          headers: expect.objectContaining({ authorization: 'Bearer sandbox_demo' }),
          body: '',
        },
        received: { status: 401, headers: expect.objectContaining({ 'content-type': 'application/json' }), body: '{}' },
      },
    ])
    expect(proxy.exchanges[0]?.at).toBeGreaterThanOrEqual(began)
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['gzip, br', (given: string) => brotliCompressSync(gzipSync(given))],
  ])('decodes %s for the check, and forwards it unchanged', async (encoding, encode) => {
    const encoded = encode('{"fine":true}')
    const url = await upstream((_, response) => response.writeHead(200, { 'Content-Encoding': encoding }).end(encoded))
    const proxy = await proxyTo(url)
    const { body, rawHeaders } = await send(proxy.url, '/')

    expect(body.equals(encoded)).toBe(true)
    expect(pairs(rawHeaders)).toContain(`Content-Encoding: ${encoding}`)
    expect(proxy.exchanges[0]?.received.body).toBe('{"fine":true}')
  })

  it('decodes a compressed request, too', async () => {
    const url = await upstream(async (request, response) => response.end(await buffer(request)))
    const proxy = await proxyTo(url)
    const body = gzipSync('{"a":1}')
    const headers = ['Content-Encoding', 'gzip', 'Content-Length', String(body.length)]

    expect((await send(proxy.url, '/', { method: 'POST', headers, body })).body.equals(body)).toBe(true)
    expect(proxy.exchanges[0]?.sent.body).toBe('{"a":1}')
  })

  it.each([
    ['in an encoding that nobody knows', 'rot13', 'whatever'],
    ['that is not what it calls itself', 'gzip', 'whatever'],
  ])('forwards a body %s, and reports that it cannot be judged', async (_, encoding, body) => {
    const url = await upstream((_, response) => response.writeHead(200, { 'Content-Encoding': encoding }).end(body))
    const proxy = await proxyTo(url)

    expect((await send(proxy.url, '/')).body.toString()).toBe(body)
    expect(proxy.exchanges).toEqual([])
    expect(proxy.unheard).toMatchObject([{ reason: 'the encoding of a body is not supported' }])
  })

  it('forwards a response that is too long, without judging it', async () => {
    const long = Buffer.alloc(17 * 1024 * 1024, 'x')
    const url = await upstream((_, response) => response.end(long))
    const proxy = await proxyTo(url)

    expect((await send(proxy.url, '/')).body.equals(long)).toBe(true)
    expect(proxy.unheard).toMatchObject([{ reason: 'the response is longer than 16777216 bytes' }])
  })

  it('rejects a request that is too long, and sends none of it', async () => {
    let asked = 0
    const url = await upstream((_, response) => {
      asked++
      response.end()
    })
    const proxy = await proxyTo(url)
    const body = Buffer.alloc(17 * 1024 * 1024, 'x')
    const headers = ['Content-Length', String(body.length)]

    expect(await send(proxy.url, '/', { method: 'POST', headers, body })).toMatchObject({ status: 413 })
    expect(asked).toBe(0)
    expect(proxy.unheard).toMatchObject([{ reason: 'the request is longer than 16777216 bytes' }])
  })

  it('forwards HEAD, 204 and 304 without a body, with their headers about it', async () => {
    const url = await upstream(({ url }, response) =>
      response
        .writeHead(Number(url?.slice(1)), { ETag: '"a"', ...(url === '/200' && { 'Content-Length': '12' }) })
        .end(),
    )
    const proxy = await proxyTo(url)
    const head = await send(proxy.url, '/200', { method: 'HEAD' })

    expect(pairs(head.rawHeaders)).toContain('Content-Length: 12')
    for (const status of [204, 304]) {
      const told = await send(proxy.url, `/${status}`)
      expect({ status: told.status, length: told.body.length }).toEqual({ status, length: 0 })
      expect(pairs(told.rawHeaders)).toContain('ETag: "a"')
    }
  })

  it('prefixes every path with the path of the target', async () => {
    const url = await upstream(({ url }, response) => response.end(url))
    const proxy = await proxyTo(`${url}/2024-04-01/`)

    expect((await send(proxy.url, '/change/medicalnetwork/claimstatus/v2', { method: 'POST' })).body.toString()).toBe(
      '/2024-04-01/change/medicalnetwork/claimstatus/v2',
    )
    expect(proxy.exchanges[0]?.sent.path).toBe('/2024-04-01/change/medicalnetwork/claimstatus/v2')
  })

  it('reports the path of the API when the target has a path prefix', async () => {
    const url = await upstream((_, response) => response.end())
    const proxy = await proxyTo(`${url}/sandbox`)
    await send(proxy.url, '/api/v1/partner/sessions/one')

    expect(proxy.exchanges[0]?.sent.path).toBe('/api/v1/partner/sessions/one')
  })

  it('accepts a request target in absolute form, as for a proxy', async () => {
    const url = await upstream(({ url }, response) => response.end(url))
    const proxy = await proxyTo(url)

    expect((await send(proxy.url, 'http://other.example?a=1')).body.toString()).toBe('/?a=1')
  })
})

describe('a target that does not respond', () => {
  it.each([
    ['is not there', deserted, /nothing listens there \(ECONNREFUSED\)/],
    ['breaks the connection', () => upstream(({ socket }) => socket.resetAndDestroy()), /connection reset/],
    ['hangs up', () => saying(''), /connection reset/],
    [
      'breaks off within its answer',
      () =>
        upstream((_, response) =>
          response.writeHead(200, { 'Content-Length': '9' }).write('half', () => response.destroy()),
        ),
      /connection reset/,
    ],
    ['speaks no HTTP', () => saying('220 mail.example ESMTP\r\n'), /its response is not valid HTTP/],
    [
      'has a status that is none',
      () => saying('HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n'),
      /its response is not valid HTTP/,
    ],
    [
      'asks for another protocol',
      () => saying('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      /no response from/,
    ],
  ])('becomes a 502 with a message when it %s', async (_, start, reason) => {
    const proxy = await proxyTo(await start())
    const { status, body } = await send(proxy.url, '/api/v1/partner/sessions/one')

    expect(status).toBe(502)
    expect(JSON.parse(body.toString())).toEqual({ error: 'payerbox_proxy', message: expect.stringMatching(reason) })
    expect(proxy.unheard).toMatchObject([{ sent: { method: 'GET' }, reason: expect.stringMatching(reason) }])
    expect(proxy.exchanges).toEqual([])
  })

  it('becomes a 502 when it does not speak TLS', async () => {
    const url = await upstream((_, response) => response.end())
    const proxy = await proxyTo(url.replace('http:', 'https:'))
    const { status, body } = await send(proxy.url, '/')

    expect({ status, body: body.toString() }).toEqual({
      status: 502,
      body: expect.stringMatching(/the server does not support TLS/),
    })
  })

  it.each([
    ['says nothing', () => {}],
    ['stops within its answer', (_, response) => response.writeHead(200, { 'Content-Length': '9' }).write('half')],
  ] satisfies [string, Route][])('becomes a 504 when it %s', async (_, route) => {
    const proxy = await proxyTo(await upstream(route), { timeout: 100 })
    const { status, body } = await send(proxy.url, '/')

    expect({ status, body: body.toString() }).toEqual({
      status: 504,
      body: expect.stringContaining('sent nothing for 0.1 seconds'),
    })
  })
})

describe('an unusual client', () => {
  const echo: Route = (_, response) => response.end('here')

  it('gets a 400 for invalid HTTP, and for a target that is not a path', async () => {
    const proxy = await proxyTo(await upstream(echo))

    expect(await raw(proxy.port, 'what is this\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
    expect(await raw(proxy.port, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400 /,
    )
  })

  it('gets no tunnel', async () => {
    const proxy = await proxyTo(await upstream(echo))

    expect(await raw(proxy.port, 'CONNECT other.example:443 HTTP/1.1\r\nHost: other.example:443\r\n\r\n')).toMatch(
      /^HTTP\/1.1 501 /,
    )
  })

  it('can ask for an upgrade, and gets a response in HTTP/1.1', async () => {
    const proxy = await proxyTo(await upstream(echo))
    const answer = await raw(
      proxy.port,
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: x\r\n\r\n',
    )

    expect(answer).toMatch(/^HTTP\/1.1 200 [\s\S]*here/)
  })

  it('can send Expect: 100-continue', async () => {
    const proxy = await proxyTo(await upstream(async (request, response) => response.end(await text(request))))
    const asked = [
      'POST / HTTP/1.1',
      'Host: x',
      'Connection: close',
      'Expect: 100-continue',
      'Content-Length: 2',
      '',
      'ok',
    ]

    expect(await raw(proxy.port, asked.join('\r\n'))).toMatch(/^HTTP\/1.1 100 Continue[\s\S]*HTTP\/1.1 200 [\s\S]*ok/)
  })

  it('can disconnect during its request or before the response, without affecting others', async () => {
    const gone = new EventEmitter()
    const url = await upstream((request, response) => {
      if (request.url === '/') return response.end('here')
      request.socket.once('close', () => gone.emit('noticed'))
      return client.destroy()
    })
    const proxy = await proxyTo(url)
    const half = connect(proxy.port, '127.0.0.1')
    half.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf', () => half.destroy())
    const client = connect(proxy.port, '127.0.0.1')
    client.write('GET /gone HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(gone, 'noticed')

    expect((await send(proxy.url, '/')).body.toString()).toBe('here')
    expect(proxy.unheard.map(({ reason }) => reason).sort()).toEqual([
      'the client disconnected before it received the response',
      'the client disconnected before its request was complete',
    ])
  })

  it('gets its responses even if the callback throws', async () => {
    const proxy = await proxyTo(await upstream(echo), {
      onExchange: () => {
        throw new Error('a fault of ours')
      },
    })

    expect((await send(proxy.url, '/')).body.toString()).toBe('here')
  })
})

describe('the target of a proxy', () => {
  it.each([
    ['ftp://127.0.0.1', /the target must be a URL such as/],
    ['somewhere', /the target must be a URL such as/],
    ['http://user:word@127.0.0.1', /path only/],
    ['http://127.0.0.1/?a=1', /path only/],
    ['https://healthcare.us.stedi.com/2024-04-01', /healthcare.us.stedi.com is a vendor's host/],
    ['https://API.usetaiga.com.', /is a vendor's host/],
  ])('cannot be %s', (text, sentence) => {
    expect(() => proxyTarget(text, false)).toThrow(sentence)
  })

  it('can be a vendor only with --live', () => {
    expect(proxyTarget('https://sandbox-apigw.optum.com', true).hostname).toBe('sandbox-apigw.optum.com')
  })
})
