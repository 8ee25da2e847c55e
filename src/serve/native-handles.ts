/**
 * The handles of Node: the native objects below its sockets and resolvers. Node documents none of this; it is the same in
 * Node 20 to 26.
 */

/** The socket that owns a handle. Node documents neither that nor `_host`. */
export interface OwnerSocket {
  /** The name that a client connected to; `null` for an address, and for an accepted connection. */
  readonly _host?: string | null
  readonly remoteAddress?: string
  readonly remotePort?: number
  destroy(error: Error): unknown
}

export type Method = (this: object, ...args: unknown[]) => unknown
export type Handle = Record<string, Method | undefined>

/** The objects whose methods Node calls for each connection. */
export interface NativeHandles {
  readonly tcp: Handle
  /** Unix sockets, and named pipes of Windows. */
  readonly pipe: Handle
  /** The writes of TCP connections and of pipes. */
  readonly stream: Handle
  readonly tls: Handle
  /** Asks DNS servers. */
  readonly resolver: Handle
  /** Asks the operating system, by `getaddrinfo`. */
  readonly system: Handle
  /** Sessions of HTTP/2: they write below the methods of `stream`. */
  readonly http2: Http2Handles
}

export interface Http2Handles {
  /** The class of a client's session, as its user sees it. */
  readonly client: Handle
  /** A session below that class, which sends frames. A request that waited for the connection arrives only here. */
  readonly session: Handle
  /** One request or response of a session, which sends its body. */
  readonly stream: Handle
}

/** Finds the prototypes at sockets that connect to nothing: the resolution of their name never ends. */
export function nativeHandles(): NativeHandles {
  const net = process.getBuiltinModule('node:net')
  const { TLSSocket } = process.getBuiltinModule('node:tls')
  const { Resolver } = process.getBuiltinModule('node:dns')
  const plain = new net.Socket()
  plain.on('error', () => {}).connect({ host: 'payerbox.invalid', port: 1, lookup: () => {} })
  const secure = new TLSSocket(plain).on('error', () => {})
  const local = new net.Socket().on('error', () => {}).connect({ path: noSuchPipe })
  const tcp = prototypeOf(handleOf(plain))
  const found = {
    tcp,
    pipe: prototypeOf(handleOf(local)),
    stream: prototypeOf(tcp),
    tls: prototypeOf(handleOf(secure)),
    resolver: prototypeOf(handleOf(new Resolver())),
    system: systemResolver(),
    http2: http2Handles(),
  }
  local.destroy()
  secure.destroy()
  plain.destroy()
  return found
}

/** The kind of a handle depends on the path alone; nothing listens there. */
const noSuchPipe = process.platform === 'win32' ? String.raw`\\.\pipe\payerbox.invalid` : '/payerbox.invalid'

/** The handles of a session over a connection that leads nowhere. */
function http2Handles(): Http2Handles {
  const { connect } = process.getBuiltinModule('node:http2')
  const { Duplex } = process.getBuiltinModule('node:stream')
  const nowhere = new Duplex({ read() {}, write: (_, __, done) => done() })
  const session = connect('http://payerbox.invalid', { createConnection: () => nowhere }).on('error', () => {})
  const stream = session.request().on('error', () => {})
  const handle = (holder: object) => prototypeOf((valueAt(holder, 'kHandle') ?? {}) as Handle)
  const found = {
    client: prototypeOf(session as unknown as Handle),
    session: handle(session),
    stream: handle(stream),
  }
  session.destroy()
  return found
}

function handleOf(owner: object): Handle {
  return (owner as { _handle: Handle })._handle
}

function prototypeOf(handle: Handle): Handle {
  return Object.getPrototypeOf(handle) as Handle
}

/** Empty where Node's permission model forbids the access. Connections are still guarded then. */
function systemResolver(): Handle {
  const { binding } = process as { binding?: (name: string) => Handle }
  try {
    return binding?.('cares_wrap') ?? {}
  } catch {
    return {}
  }
}

export function ownerOf(handle: object): OwnerSocket | undefined {
  return valueAt(handle, 'owner_symbol') as OwnerSocket | undefined
}

/** The names by which a client addresses the other side: of its connection, and of its certificate. */
export function hostsOf(socket: OwnerSocket): readonly string[] {
  const { host, servername } = (valueAt(socket, 'connect-options') ?? {}) as Record<string, unknown>
  return [socket._host, host, servername].filter((name) => typeof name === 'string' && name !== '') as string[]
}

/** A session of HTTP/2. Its own `socket` refuses most uses of it. */
export interface OwnerSession {
  destroy(error: Error): unknown
}

/** One request or response of a session. */
export interface OwnerStream {
  readonly session?: OwnerSession
  readonly sentHeaders?: unknown
}

/** The session that owns a handle. */
export function sessionOf(handle: object): OwnerSession | undefined {
  return valueAt(handle, 'owner_symbol') as OwnerSession | undefined
}

/** The stream that owns a handle. */
export function streamOf(handle: object): OwnerStream | undefined {
  return valueAt(handle, 'owner_symbol') as OwnerStream | undefined
}

/** The socket of an HTTP/2 session, which its `socket` wraps. */
export function socketOfSession(session: object): OwnerSocket | undefined {
  return valueAt(session, 'socket') as OwnerSocket | undefined
}

/** The value of a property whose key is a symbol of Node's own. */
function valueAt(holder: object, description: string): unknown {
  const key = Object.getOwnPropertySymbols(holder).find((symbol) => symbol.description === description)
  return key && Reflect.get(holder, key)
}

/** The methods of a handle that write. */
export const writes: readonly string[] = [
  'writev',
  'writeBuffer',
  'writeAsciiString',
  'writeUtf8String',
  'writeUcs2String',
  'writeLatin1String',
]

export function replace(handle: Handle, name: string, replacement: (original: Method) => Method): void {
  const original = handle[name]
  if (original !== undefined) handle[name] = replacement(original)
}

/** The code of any error of the system: the socket has the error that matters. */
export const systemError: number = -1

/** Whether the other side has an address of this machine. A Unix socket has none: what listens there is often a proxy. */
export function isLocalPeer({ remoteAddress = '' }: OwnerSocket): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(remoteAddress)
}
