/** What an HTTP/2 client sends: sessions write below the methods of sockets, so their own handles are guarded, too. */

import {
  type Handle,
  type Http2Handles,
  isLocalPeer,
  type OwnerSession,
  type OwnerSocket,
  replace,
  sessionOf,
  socketOfSession,
  streamOf,
  systemError,
  writes,
} from './native-handles.ts'

/**
 * Makes a request of an HTTP/2 client throw where `refuse` returns an error for its socket and the hosts that it names. What
 * was begun before is refused at the handles: a request that waits for its connection, the body and the end of a request, and
 * every other frame that carries data. The session ends then.
 */
export function guardHttp2(
  { client, session: sessionHandle, stream: streamHandle }: Http2Handles,
  refuse: (socket: OwnerSocket, targets: readonly string[]) => Error | undefined,
): void {
  const refuseHeaders = (session: object | undefined, headers: unknown) => {
    const socket = session && socketOfSession(session)
    return socket && refuse(socket, http2Targets(headers, isLocalPeer(socket)))
  }
  replace(client, 'request', (original) => {
    return function request(...args) {
      const error = refuseHeaders(this, args[0])
      if (error !== undefined) throw error
      return original.apply(this, args)
    }
  })
  const guardHandle = (
    handle: Handle,
    names: readonly string[],
    ownerAndHeaders: OwnerAndHeaders,
    result: number | boolean,
  ) => {
    for (const name of names) {
      replace(handle, name, (original) => {
        return function guarded(...args) {
          const [session, headers] = ownerAndHeaders(this, args)
          const error = refuseHeaders(session, headers)
          if (session === undefined || error === undefined) return original.apply(this, args)
          const end = () => {
            // First the socket, so that the session sends nothing at its end.
            socketOfSession(session)?.destroy(error)
            session.destroy(error)
          }
          // A caller that goes on as if nothing had happened is not done with the session yet.
          if (result === systemError) end()
          else process.nextTick(end)
          return result
        }
      })
    }
  }
  guardHandle(sessionHandle, ['request'], (handle, args) => [sessionOf(handle), sentPairs(args[0])], systemError)
  guardHandle(sessionHandle, ['goaway', 'ping', 'settings'], (handle) => [sessionOf(handle), {}], true)
  const ofStream: OwnerAndHeaders = (handle) => {
    const stream = streamOf(handle)
    return [stream?.session, stream?.sentHeaders]
  }
  guardHandle(streamHandle, [...writes, 'shutdown', 'trailers'], ofStream, 0)
}

type OwnerAndHeaders = (
  handle: object,
  args: readonly unknown[],
) => readonly [session: OwnerSession | undefined, headers: unknown]

/** Headers as Node hands them to a session: one text of names, values and flags, which NUL characters separate. */
function sentPairs(block: unknown): readonly string[] {
  const [text] = Array.isArray(block) ? block : []
  const fields = typeof text === 'string' ? text.replaceAll('\u0001', '\0').split('\0') : []
  return [':method', ':authority', 'host'].flatMap((name) => {
    const value = fields[fields.indexOf(name) + 1]
    return fields.includes(name) && value !== undefined ? [name, value] : []
  })
}

/** The host of a CONNECT, or of any request to another machine. Node takes headers as an object or as a list. */
function http2Targets(headers: unknown, isLocal: boolean): readonly string[] {
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name, index) => (index % 2 === 0 ? [[String(name), headers[index + 1]] as const] : []))
    : Object.entries(headers ?? {})
  const values = new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]))
  if (isLocal && values.get(':method') !== 'CONNECT') return []
  return [values.get(':authority'), values.get('host')].filter((host) => typeof host === 'string')
}

/** How MSW lets a connection of its own pass. */
interface InternalConnections {
  run<T>(connect: () => T): T
}

/**
 * MSW replaces sockets by ones without a connection. A session of HTTP/2 takes over the handle of its socket, and would wait
 * for ever: it gets a real connection, which is guarded.
 */
export function keepHttp2FromMsw(): void {
  const http2 = process.getBuiltinModule('node:http2') as unknown as Handle
  replace(http2, 'connect', (original) => {
    return function connect(...args) {
      const { __MSW_INTERNAL_CONNECTION_CONTEXT: msw } = globalThis as {
        __MSW_INTERNAL_CONNECTION_CONTEXT?: InternalConnections
      }
      const connect = () => original.apply(this, args)
      const hasOwnSocket = args.some(
        (value) => typeof value === 'object' && value !== null && 'createConnection' in value,
      )
      return msw === undefined || hasOwnSocket ? connect() : msw.run(connect)
    }
  })
}
