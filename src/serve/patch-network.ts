/**
 * The lowest place at which JavaScript sees a connection: the methods of Node's handles. Every client and MSW are above it,
 * so it does not matter which functions they use, or when they imported them.
 */

import {
  type Handle,
  hostsOf,
  isLocalPeer,
  nativeHandles,
  type OwnerSocket,
  ownerOf,
  replace,
  systemError,
  writes,
} from './native-handles.ts'
import { guardHttp2, keepHttp2FromMsw } from './patch-http2.ts'
import { requestTargets } from './request-targets.ts'

/** The error for an attempt to reach a host, described by `what`; `undefined` when the attempt is allowed. */
type Refuse = (host: string, what: string) => Error | undefined

const patchedKey: unique symbol = Symbol.for('payerbox.network-guard.patched')

/**
 * Makes attempts to reach a host fail where `refuse` returns an error for it. This applies to the whole thread and cannot
 * be undone.
 *
 * @param isOwnPort Whether a server of this process listens on a port. Requests to it may name any host.
 */
export function patchNetwork(refuse: Refuse, isOwnPort: (port: number) => boolean): void {
  const { tcp, pipe, stream, tls, resolver, system, http2 } = nativeHandles()
  if (patchedKey in tcp) return
  Object.defineProperty(tcp, patchedKey, { value: true })

  // MSW gives the handle of one socket to another, so both are kept.
  const clients = new WeakSet<object>()
  const refuseSocket = (socket: OwnerSocket, what: string) => firstError(hostsOf(socket), (host) => refuse(host, what))
  guardSocket(tcp, ['connect', 'connect6'], (socket, handle) => {
    clients.add(socket).add(handle)
    return refuseSocket(socket, 'a connection to')
  })
  guardSocket(pipe, ['connect'], (socket, handle) => {
    clients.add(socket).add(handle)
    return undefined
  })
  guardSocket(tls, ['start'], (socket) => refuseSocket(socket, 'a TLS connection to'))

  const heads = new WeakMap<object, string>()
  const refuseWrite = (socket: OwnerSocket, handle: object, [, data, areBuffers]: readonly unknown[]) => {
    // A server's side of a connection.
    if (!clients.has(socket) && !clients.has(handle) && hostsOf(socket).length === 0) return undefined
    const error = refuseSocket(socket, 'a request on an open connection to')
    if (error !== undefined || isOwnServer(socket, isOwnPort)) return error
    const { targets, rest } = requestTargets(
      `${heads.get(handle) ?? ''}${textOf(data, areBuffers === true)}`,
      !isLocalPeer(socket),
    )
    heads.set(handle, rest)
    return firstError(targets, (host) => refuse(host, 'a request through another host to'))
  }
  for (const handle of [stream, tls]) guardSocket(handle, writes, refuseWrite, 'now')

  const refuseName = (name: unknown) => (typeof name === 'string' ? refuse(name, 'the name resolution of') : undefined)
  guardNames(system, ['getaddrinfo'], refuseName)
  const queries = Object.getOwnPropertyNames(resolver).filter((name) => name.startsWith('query'))
  guardNames(resolver, queries, refuseName)
  refusePromises(refuseName)
  guardHttp2(http2, (socket, targets) => {
    const error = refuseSocket(socket, 'a request on an open session to')
    if (error !== undefined || isOwnServer(socket, isOwnPort)) return error
    return firstError(targets, (host) => refuse(host, 'a request through another host to'))
  })
  keepHttp2FromMsw()
  // For modules that imported one of these by name.
  process.getBuiltinModule('node:module').syncBuiltinESMExports()
}

/**
 * Destroys the socket of a call, where `refuse` returns an error, instead of making the call. Where the call begins a
 * connection, its caller is not done with the socket yet, so the socket is destroyed after that.
 */
function guardSocket(
  handle: Handle,
  names: readonly string[],
  refuse: (socket: OwnerSocket, handle: object, args: readonly unknown[]) => Error | undefined,
  when: 'now' | 'next' = 'next',
): void {
  for (const name of names) {
    replace(handle, name, (original) => {
      return function guarded(...args) {
        const socket = ownerOf(this)
        const error = socket && refuse(socket, this, args)
        if (socket === undefined || error === undefined) return original.apply(this, args)
        if (when === 'now') {
          socket.destroy(error)
          return systemError
        }
        process.nextTick(() => socket.destroy(error))
        return 0
      }
    })
  }
}

function guardNames(handle: Handle, names: readonly string[], refuse: (name: unknown) => Error | undefined): void {
  for (const name of names) {
    replace(handle, name, (original) => {
      return function guarded(request, asked, ...rest) {
        const error = refuse(asked)
        if (error === undefined) return original.call(this, request, asked, ...rest)
        const { callback, reject } = request as { callback?(error: Error): void; reject?(error: Error): void }
        process.nextTick(callback ?? reject ?? (() => {}), error)
        return 0
      }
    })
  }
}

/** `dns.promises.lookup` keeps `getaddrinfo` for itself. */
function refusePromises(refuse: (name: unknown) => Error | undefined): void {
  const { promises } = process.getBuiltinModule('node:dns')
  replace(promises as unknown as Handle, 'lookup', (original) => {
    return async function lookup(name, ...rest) {
      const error = refuse(name)
      if (error !== undefined) throw error
      return original.call(this, name, ...rest)
    }
  })
}

function firstError<T>(values: Iterable<T>, refuse: (value: T) => Error | undefined): Error | undefined {
  for (const value of values) {
    const error = refuse(value)
    if (error !== undefined) return error
  }
  return undefined
}

/** A server of this process, or the sandbox at `PAYERBOX_URL`, which may be on another machine. */
function isOwnServer(socket: OwnerSocket, isOwnPort: (port: number) => boolean): boolean {
  const { remotePort = 0, _host } = socket
  if (isLocalPeer(socket) && isOwnPort(remotePort)) return true
  const url = process.env.PAYERBOX_URL ?? ''
  if (!URL.canParse(url)) return false
  const { hostname, port } = new URL(url)
  return (
    (hostname === _host || hostname === socket.remoteAddress || (hostname === 'localhost' && isLocalPeer(socket))) &&
    Number(port || 80) === remotePort
  )
}

/**
 * The first bytes of a write as text, one character a byte.
 *
 * @param areBuffers Whether a list holds chunks only. Otherwise their encodings follow them.
 */
function textOf(data: unknown, areBuffers: boolean): string {
  if (typeof data === 'string') return data.slice(0, longestHead)
  if (ArrayBuffer.isView(data)) {
    const length = Math.min(data.byteLength, longestHead)
    return Buffer.from(data.buffer, data.byteOffset, length).toString('latin1')
  }
  if (!Array.isArray(data)) return ''
  const chunks: readonly unknown[] = areBuffers ? data : data.filter((_, index) => index % 2 === 0)
  return chunks
    .slice(0, mostChunks)
    .map((chunk) => textOf(chunk, false))
    .join('')
}

/** How many chunks of a write are read, and how many bytes of each. */
const mostChunks = 8
const longestHead = 4096
