import { once } from 'node:events'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net, { type AddressInfo, type LookupFunction } from 'node:net'
import { Duplex, PassThrough } from 'node:stream'
import tls from 'node:tls'
import { guardNetwork } from 'payerbox/server'
import * as undici from 'undici'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const host = 'api.usetaiga.com'
const secret = 'sandbox_secret-of-the-client'

/** TLS without a certificate, so that the tests need none. */
const anonymous = { ciphers: 'AECDH-AES256-SHA@SECLEVEL=0', maxVersion: 'TLSv1.2' } as const
const trusting = { ...anonymous, rejectUnauthorized: false } as const

/** What the vendor's hosts, which these servers stand for, received. */
const received: string[] = []
const note = (text: unknown) => received.push(String(text))
const plain = http.createServer((request, response) => {
  note(JSON.stringify(request.headers))
  request.on('data', note)
  request.on('end', () => response.end('real'))
})
plain.on('upgrade', (_, socket: Duplex) => {
  socket.on('data', note).on('error', () => {})
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: raw\r\n\r\n')
})
const onStream = (stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders): void => {
  note(JSON.stringify(headers))
  stream.on('error', () => {}).on('data', note)
  stream.on('trailers', (trailers) => note(JSON.stringify(trailers)))
  stream.on('end', () => stream.aborted || stream.destroyed || note('complete'))
  stream.respond({ ':status': 200 })
  stream.write('real')
}
const onSession = (session: http2.ServerHttp2Session): void => {
  session.on('error', () => {}).on('ping', note)
  session.on('goaway', (_, __, data) => data && note(data))
  session.on('remoteSettings', ({ customSettings }) => note(Object.keys(customSettings ?? {})))
}
const clear2 = http2
  .createServer({ remoteCustomSettings: [4276] })
  .on('stream', onStream)
  .on('session', onSession)
const secure = http2.createSecureServer({ ...anonymous, allowHTTP1: true }, (request, response) => {
  note(JSON.stringify(request.headers))
  response.write('re')
  request.on('data', note).on('end', () => response.end('al'))
})
secure.on('session', onSession)
const servers = [plain, clear2, secure]

const lookup: LookupFunction = (_, { all }, callback) => {
  setImmediate(() => {
    if (all) callback(null, [{ address: '127.0.0.1', family: 4 }])
    else callback(null, '127.0.0.1', 4)
  })
}
const portOf = (server: net.Server) => (server.address() as AddressInfo).port
const at = (server: net.Server) => ({ host, port: portOf(server), lookup })

/** What a client does with what it opened before: it resolves, or rejects with the error of the client. */
type Later = () => Promise<unknown>

/** Rejects with the first error of an emitter after `act`; resolves when nothing fails. */
async function failing(emitters: readonly NodeJS.EventEmitter[], act: () => unknown): Promise<unknown> {
  const failed = new Promise((_, reject) => {
    for (const emitter of emitters) emitter.on('error', reject)
  })
  failed.catch(() => {})
  act()
  return Promise.race([failed, new Promise((resolve) => setTimeout(resolve, 250, 'sent'))])
}

function answerOf(request: http.ClientRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      response.on('error', reject).on('end', () => resolve(response.statusCode))
      response.resume()
    })
  })
}

/** A session with a stream whose headers were sent before. */
async function streaming(
  url: string,
  options: http2.SecureClientSessionOptions = {},
  streamOptions: http2.ClientSessionRequestOptions = {},
) {
  const session = http2.connect(url, { lookup, ...options })
  session.on('error', () => {})
  const stream = session.request({ ':method': 'POST', ':path': '/' }, streamOptions)
  stream.on('error', () => {})
  stream.resume()
  await once(stream, 'response')
  return { session, stream }
}

const inClear = () => `http://${host}:${portOf(clear2)}`
const overTls = () => `https://${host}:${portOf(secure)}`

/** What is opened before the guard, by kind, and what is done with it afterwards. */
const openings: Readonly<Record<string, () => Promise<Later>>> = {
  'a socket': async () => {
    const socket = net.connect(at(plain))
    await once(socket, 'connect')
    return () => failing([socket], () => socket.write(`POST / HTTP/1.1\r\nHost: x\r\nX: ${secret}\r\n\r\n`))
  },
  'a socket that is corked': async () => {
    const socket = net.connect(at(plain))
    await once(socket, 'connect')
    socket.cork()
    socket.write('POST / HTTP/1.1\r\nHost: x\r\n')
    socket.write(`X: ${secret}\r\n\r\n`)
    return () => failing([socket], () => socket.uncork())
  },
  'a socket whose name is not resolved yet': async () => {
    let resolved: Parameters<LookupFunction>[2] = () => {}
    const socket = net.connect({ ...at(plain), lookup: (_, __, callback) => (resolved = callback) })
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX: ${secret}\r\n\r\n`)
    return () => failing([socket], () => resolved(null, [{ address: '127.0.0.1', family: 4 }]))
  },
  'a TLS socket': async () => {
    const socket = tls.connect({ ...at(secure), servername: host, ...trusting })
    await once(socket, 'secureConnect')
    return () => failing([socket], () => socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX: ${secret}\r\n\r\n`))
  },
  'a socket after an upgrade': async () => {
    const request = http.get({ ...at(plain), agent: false, headers: { connection: 'upgrade', upgrade: 'raw' } })
    const [, socket] = await once(request, 'upgrade')
    return () => failing([socket], () => socket.write(secret))
  },
  'an http.Agent with a free socket': async () => {
    const agent = new http.Agent({ keepAlive: true })
    await answerOf(http.get({ ...at(plain), agent }))
    await vi.waitUntil(() => Object.values(agent.freeSockets).flat().length === 1)
    return () => answerOf(http.get({ ...at(plain), agent, headers: { secret } }))
  },
  'an https.Agent with a free socket': async () => {
    const agent = new https.Agent({ keepAlive: true, ...trusting })
    await answerOf(https.get({ ...at(secure), agent }))
    await vi.waitUntil(() => Object.values(agent.freeSockets).flat().length === 1)
    return () => answerOf(https.get({ ...at(secure), agent, headers: { secret } }))
  },
  'an http request whose body is not sent yet': async () => {
    const request = http.request({ ...at(plain), method: 'POST', agent: false })
    request.flushHeaders()
    await once(request, 'socket').then(([socket]) => once(socket, 'connect'))
    return () => {
      const answer = answerOf(request)
      request.end(secret)
      return answer
    }
  },
  'an undici Agent with a free socket': async () => {
    const dispatcher = new undici.Agent({ connect: { lookup } })
    const url = `http://${host}:${portOf(plain)}/`
    await undici.request(url, { dispatcher }).then(({ body }) => body.text())
    return () => undici.request(url, { dispatcher, headers: { secret } })
  },
  'an undici Agent with a free TLS socket': async () => {
    const dispatcher = new undici.Agent({ connect: { lookup, ...trusting } as undici.buildConnector.BuildOptions })
    await undici.request(overTls(), { dispatcher }).then(({ body }) => body.text())
    return () => undici.request(overTls(), { dispatcher, headers: { secret } })
  },
  'an undici request whose body is not sent yet': async () => {
    const dispatcher = new undici.Agent({ connect: { lookup } })
    const body = new PassThrough()
    const answer = undici.request(`http://${host}:${portOf(plain)}/`, { dispatcher, method: 'POST', body })
    answer.catch(() => {})
    body.write('begun')
    await vi.waitUntil(() => received.includes('begun'))
    return () => {
      body.end(secret)
      return answer
    }
  },
  'an undici Agent with an HTTP/2 session': async () => {
    const dispatcher = new undici.Agent({
      allowH2: true,
      connect: { lookup, ...trusting } as undici.buildConnector.BuildOptions,
    })
    await undici.request(overTls(), { dispatcher }).then(({ body }) => body.text())
    return () => undici.request(overTls(), { dispatcher, headers: { secret } })
  },
  'a stream of HTTP/2, and its body': async () => {
    const { stream } = await streaming(inClear())
    return () => failing([stream], () => stream.write(secret))
  },
  'a stream of HTTP/2, and its body in several encodings': async () => {
    const { stream } = await streaming(inClear())
    return () =>
      failing([stream], () => {
        stream.cork()
        stream.write(Buffer.from(secret))
        stream.write(secret, 'latin1')
        stream.uncork()
      })
  },
  'a stream of HTTP/2 over TLS, and its body': async () => {
    const { stream } = await streaming(overTls(), trusting)
    return () => failing([stream], () => stream.write(secret))
  },
  'a stream of HTTP/2, and its end, which completes the request': async () => {
    const { stream } = await streaming(inClear())
    return () => failing([stream], () => stream.end())
  },
  'a stream of HTTP/2, and its trailers': async () => {
    const { stream } = await streaming(inClear(), {}, { waitForTrailers: true })
    stream.on('wantTrailers', () => stream.sendTrailers({ secret }))
    return () => failing([stream], () => stream.end())
  },
  'a stream of HTTP/2 that reads from another stream': async () => {
    const { stream } = await streaming(inClear())
    const source = new PassThrough()
    source.pipe(stream)
    return () => failing([stream], () => source.write(secret))
  },
  'a session of HTTP/2, and a new stream': async () => {
    const { session } = await streaming(inClear())
    return async () => session.request({ ':path': '/', secret })
  },
  'a session of HTTP/2 that is not connected yet, and its requests': async () => {
    let resolved: Parameters<LookupFunction>[2] = () => {}
    const session = http2.connect(inClear(), { lookup: (_, __, callback) => (resolved = callback) })
    const stream = session.request({ ':path': '/', secret })
    return () => failing([session, stream], () => resolved(null, [{ address: '127.0.0.1', family: 4 }]))
  },
  'a session of HTTP/2, and the data of its farewell': async () => {
    const { session } = await streaming(inClear())
    return () => failing([session], () => session.goaway(0, 0, Buffer.from(secret)))
  },
  'a session of HTTP/2, and a ping': async () => {
    const { session } = await streaming(inClear())
    return () => failing([session], () => session.ping(Buffer.from(secret.slice(-8)), () => {}))
  },
  'a session of HTTP/2 on a stream of its own': async () => {
    const socket = net.connect(at(clear2))
    await once(socket, 'connect')
    const own = new Duplex({ read() {}, write: (chunk, _, done) => void socket.write(chunk, done) })
    socket.on('data', (chunk) => own.push(chunk)).on('error', () => {})
    const { stream } = await streaming(inClear(), { createConnection: () => own })
    return () => failing([stream, socket], () => stream.write(secret))
  },
  // The last one, so that the guard begins before it is connected.
  'a session of HTTP/2 that connects, and its requests': async () => {
    const socket = net.connect(at(clear2))
    await once(socket, 'lookup')
    const session = http2.connect(inClear(), { createConnection: () => socket })
    const stream = session.request({ ':path': '/', secret })
    const failed = failing([session, stream], () => {})
    failed.catch(() => {})
    return () => failed
  },
}

function isBlocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (error as { code?: string }).code === 'PAYERBOX_BLOCKED' || isBlocked(error.cause)
}

const later = new Map<string, Later>()
let endGuard = () => {}
beforeAll(async () => {
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1').unref(), 'listening')))
  for (const [name, open] of Object.entries(openings)) later.set(name, await open())
  received.length = 0
  // The first guard of this process: it finds all of these open.
  endGuard = guardNetwork()
})
afterAll(() => {
  endGuard()
  for (const server of servers) server.close()
})

describe('what was opened before the guard', () => {
  it.each(Object.keys(openings))('sends nothing more to a vendor, and its user sees why: %s', async (name) => {
    const outcome = await later
      .get(name)?.()
      .catch((error) => (isBlocked(error) ? 'blocked' : error.stack))
    expect(outcome).toBe('blocked')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(received).toEqual([])
  })

  it('a stream of HTTP/2 to another host still sends its body', async () => {
    const other = `http://elsewhere.test:${portOf(clear2)}`
    const { session, stream } = await streaming(other)
    stream.end('a body for another host')
    await expect.poll(() => received).toContain('complete')
    session.close()
    expect(received).toContain('a body for another host')
    received.length = 0
  })
})
