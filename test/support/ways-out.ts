import dgram from 'node:dgram'
import dns, { lookup as savedLookup } from 'node:dns'
import { once } from 'node:events'
import http from 'node:http'
import http2 from 'node:http2'
import https, { get as savedGet } from 'node:https'
import net, { type LookupFunction, connect as savedConnect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import tls, { connect as savedTlsConnect } from 'node:tls'
import * as undici from 'undici'

/** A server that takes the place of a vendor's real host, or of a proxy, and records what reaches it. */
export interface FakeHost {
  readonly port: number
  /** What arrived, as text. */
  readonly received: string[]
  /** How many connections were opened. */
  connections: number
  close(): unknown
}

export async function fakeHost(): Promise<FakeHost> {
  const onConnection = (socket: net.Socket): void => {
    host.connections++
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      host.received.push(bytes.toString('latin1'))
      // Late, so that a client that sends more is seen to be refused.
      setTimeout(() => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nreal'), 30)
    })
  }
  const server = net.createServer(onConnection)
  const onPath = net.createServer(onConnection)
  const host: FakeHost = {
    port: 0,
    received: [],
    connections: 0,
    close: () => [server, onPath].map((each) => each.close()),
  }
  await once(server.listen(0, '127.0.0.1').unref(), 'listening')
  const { port } = server.address() as net.AddressInfo
  await once(onPath.listen(pathOf(port)).unref(), 'listening')
  return Object.assign(host, { port })
}

/** The Unix socket of the fake host with a port. */
function pathOf(port: number): string {
  return join(tmpdir(), `payerbox-fake-host-${process.pid}-${port}.sock`)
}

/** A resolver of a client's own, which finds every host on this machine. */
const lookup: LookupFunction = (_, { all }, callback) => {
  setImmediate(() => {
    if (all) callback(null, [{ address: '127.0.0.1', family: 4 }])
    else callback(null, '127.0.0.1', 4)
  })
}

/** The key that a client sends: it must not arrive anywhere. */
export const secret = 'sandbox_secret-of-the-client'

const headers = { authorization: `Bearer ${secret}` }
const path = '/api/v1/partner/sessions/none'

/**
 * A way in which a client can call a vendor: `port` is that of the fake host. Resolves to the response's status, or to
 * `connected`; rejects with the client's error.
 */
export type WayOut = (host: string, port: number) => Promise<unknown>

/** By what the documentation calls the client: the ways, each with a name. */
export const waysOut: Readonly<Record<string, Readonly<Record<string, WayOut>>>> = {
  'Functions of `node:http` and `node:https` that were saved before': {
    'https.get': (host) => answer(savedGet({ host, headers, path })),
    'https.get with a resolver': (host, port) => answer(savedGet({ host, port, headers, path, lookup })),
  },
  '`net` and `tls` sockets, `createConnection`, HTTP/2': {
    'net.connect': (host, port) => data(net.connect({ host, port, lookup }), `GET / HTTP/1.1\r\nX: ${secret}\r\n\r\n`),
    'net.connect without a resolver': (host, port) => data(net.connect(port, host), secret),
    'net.connect without a write': (host, port) => data(net.connect({ host, port, lookup })),
    'net.connect, saved': (host, port) => data(savedConnect({ host, port, lookup }), secret),
    'new Socket': (host, port) => data(new net.Socket().connect({ host, port, lookup }), secret),
    'net.connect without family selection': (host, port) =>
      data(net.connect({ host, port, lookup, autoSelectFamily: false }), secret),
    'tls.connect': (host, port) => data(tls.connect({ host, port, lookup }), secret),
    'tls.connect, saved': (host, port) => data(savedTlsConnect({ host, port, lookup }), secret),
    'TLS over a socket': (host, port) => data(tls.connect({ socket: net.connect(port, '127.0.0.1'), host }), secret),
    createConnection: (host, port) =>
      answer(
        http.get({ host: 'elsewhere.test', headers, createConnection: () => net.connect({ host, port, lookup }) }),
      ),
    'http2.connect over TLS': (host, port) => session(http2.connect(`https://${host}:${port}`, { lookup })),
    'http2.connect': (host, port) => session(http2.connect(`http://${host}:${port}`, { lookup })),
  },
  'A proxy, also on a Unix socket: `CONNECT`, an absolute URL, SOCKS; on a Unix socket also the `Host` header': {
    'http CONNECT': (host, port) => answer(http.request({ ...local(port), method: 'CONNECT', path: `${host}:443` })),
    'CONNECT in pieces': async (host, port) => {
      const socket = net.connect(local(port))
      await once(socket, 'connect')
      socket.setNoDelay().write('CONNECT ')
      await new Promise((resolve) => setTimeout(resolve, 5))
      return data(socket, `${host}:443 HTTP/1.1\r\n\r\n`)
    },
    'an absolute URL': (host, port) =>
      data(net.connect(local(port)), `GET http://${host}/ HTTP/1.1\r\nX: ${secret}\r\n\r\n`),
    'an absolute URL on a Unix socket': (host, port) =>
      data(net.connect({ path: pathOf(port) }), `GET http://${host}/ HTTP/1.1\r\nX: ${secret}\r\n\r\n`),
    'http.get on a Unix socket': (host, port) =>
      answer(http.get({ socketPath: pathOf(port), path: `http://${host}/`, headers, agent: false })),
    'CONNECT on a Unix socket': (host, port) =>
      answer(http.request({ socketPath: pathOf(port), method: 'CONNECT', path: `${host}:443`, agent: false })),
    'a Host header on a Unix socket': (host, port) =>
      answer(http.get({ socketPath: pathOf(port), path, headers: { ...headers, host }, agent: false })),
    'SOCKS 5': (host, port) => data(net.connect(local(port)), socks5(host)),
    'SOCKS 4a': (host, port) => data(net.connect(local(port)), `\x04\x01\x01\xbb\0\0\0\x01user\0${host}\0`),
  },
  'The address of a host, with its name in TLS': {
    'tls.connect': (host, port) => data(tls.connect({ ...local(port), servername: host }), secret),
    'https.get': (host, port) => answer(https.get({ ...local(port), servername: host, headers })),
  },
  'Clients with sockets of their own, such as `undici`': {
    'undici.request': async (host, port) =>
      (await undici.request(`http://${host}:${port}${path}`, { headers, dispatcher: agent() })).statusCode,
    'undici.fetch': async (host, port) =>
      (await undici.fetch(`http://${host}:${port}${path}`, { headers, dispatcher: agent() })).status,
    'undici.stream': async (host, port) => {
      const options = { method: 'GET', headers, dispatcher: agent() } as const
      return new Promise((resolve, reject) => {
        const sink = ({ statusCode }: { statusCode: number }) => {
          resolve(statusCode)
          return new Writable({ write: (_, __, done) => done() })
        }
        undici.stream(`http://${host}:${port}${path}`, options, sink).catch(reject)
      })
    },
    'a Client': async (host, port) =>
      (
        await new undici.Client(`http://${host}:${port}`, { connect: { lookup } }).request({
          path,
          method: 'GET',
          headers,
        })
      ).statusCode,
    'a Pool': async (host, port) =>
      (
        await new undici.Pool(`http://${host}:${port}`, { connect: { lookup } }).request({
          path,
          method: 'GET',
          headers,
        })
      ).statusCode,
    'a RetryAgent': async (host, port) =>
      (
        await undici.request(`http://${host}:${port}${path}`, {
          headers,
          dispatcher: new undici.RetryAgent(agent(), { maxRetries: 0 }),
        })
      ).statusCode,
    'the global dispatcher': async (host, port) => {
      const before = undici.getGlobalDispatcher()
      undici.setGlobalDispatcher(agent())
      try {
        return (await undici.fetch(`http://${host}:${port}${path}`, { headers })).status
      } finally {
        undici.setGlobalDispatcher(before)
      }
    },
    'a ProxyAgent that tunnels TLS': async (host, port) =>
      (
        await undici.fetch(`https://${host}${path}`, {
          headers,
          dispatcher: new undici.ProxyAgent({ uri: `http://127.0.0.1:${port}`, proxyTunnel: true }),
        })
      ).status,
    'a ProxyAgent that forwards': async (host, port) =>
      (
        await undici.fetch(`http://${host}${path}`, {
          headers,
          dispatcher: new undici.ProxyAgent({ uri: `http://127.0.0.1:${port}`, proxyTunnel: false }),
        })
      ).status,
    'HTTP/2 over TLS': async (host, port) =>
      (
        await undici.request(`https://${host}:${port}${path}`, {
          headers,
          dispatcher: new undici.Agent({ allowH2: true, connect: { lookup } }),
        })
      ).statusCode,
    'a socketPath': async (host, port) =>
      (
        await undici.request(`http://${host}${path}`, {
          headers,
          dispatcher: new undici.Agent({ connect: { socketPath: pathOf(port) } }),
        })
      ).statusCode,
  },
  'Name resolution': {
    'dns.lookup': (host) => new Promise((resolve, reject) => dns.lookup(host, settle(resolve, reject))),
    'dns.lookup, saved': (host) => new Promise((resolve, reject) => savedLookup(host, settle(resolve, reject))),
    'dns.promises.lookup': (host) => dns.promises.lookup(host),
    'dns.resolve4': (host) => new Promise((resolve, reject) => dns.resolve4(host, settle(resolve, reject))),
    'dns.promises.resolve': (host) => dns.promises.resolve(host),
    'new Resolver': (host) => new dns.promises.Resolver().resolveAny(host),
    'a datagram': (host, port) =>
      new Promise((resolve, reject) => {
        const socket = dgram.createSocket('udp4').unref()
        socket.send(secret, port, host, (error) => (error ? reject(error) : resolve('sent')))
      }),
  },
}

/** An agent that finds every host on this machine. */
function agent(): undici.Agent {
  return new undici.Agent({ connect: { lookup } })
}

function local(port: number): { readonly host: string; readonly port: number } {
  return { host: '127.0.0.1', port }
}

function settle(resolve: (value: unknown) => void, reject: (error: Error) => void) {
  return (error: Error | null, value: unknown) => (error ? reject(error) : resolve(value))
}

function socks5(host: string): Buffer {
  return Buffer.concat([Buffer.from([5, 1, 0, 3, host.length]), Buffer.from(host), Buffer.from([1, 187])])
}

/** The status of a response. */
export function answer(request: http.ClientRequest): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request.on('error', reject)
    request.on('connect', ({ statusCode }) => resolve(statusCode))
    request.on('response', (response) => resolve(response.resume().statusCode))
    request.end()
  })
}

function data(socket: net.Socket, text?: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('data', () => resolve('connected'))
    socket.on('close', () => resolve('closed'))
    if (text !== undefined) socket.write(text)
  })
}

function session(session: http2.ClientHttp2Session): Promise<string> {
  return new Promise((resolve, reject) => {
    session.on('error', reject)
    const stream = session.request({ ':path': path, ...headers })
    stream.on('error', reject)
    stream.on('response', () => resolve('connected'))
    stream.end()
  })
}
