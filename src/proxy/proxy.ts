import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { matchRoute } from '../contract/routes.ts'
import { type AdminAccess, adminRefusal, isLoopback } from '../guard/admin-access.ts'
import { json, type Reply } from '../http/call.ts'
import { operationOf } from '../judge/exchange.ts'
import type { Sent, TimedExchange } from '../judge/http-exchange.ts'
import { errorFields, type Log, silent } from '../serve/answer.ts'
import { BodyBudget, type BodyShare, nodeTimeouts, type ServerLimits, serverLimits } from '../serve/limits.ts'
import { bind, keepAliveTimeout, type Listening } from '../serve/listen.ts'
import { forward, proxyFailure } from './forward.ts'
import { decodeBody, forwardedHeaders, type Gathered, longestBody, readBodyBytes, textHeaders } from './http-message.ts'

/** A call that could not be judged. */
export interface Unjudged {
  readonly at: number
  /** Absent when the request itself could not be read. */
  readonly sent?: Sent
  /** Why; it quotes nothing of the request. */
  readonly reason: string
}

export interface ProxyOptions extends Partial<Omit<ServerLimits, 'faultTimeout'>> {
  /** The server that requests are forwarded to; see `proxyTarget`. Its path is prepended to every request's. */
  readonly target: URL
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: not reachable from other machines. */
  readonly host?: string
  /** As in `ListenOptions`: names by which clients may call the admin API of the target through the proxy. */
  readonly allowHosts?: readonly string[]
  /** Milliseconds without data after which a request times out. Default 65,000: longer than the vendors take. */
  readonly timeout?: number
  readonly log?: Log
  /** Called with each exchange before the client receives the response. Bodies are decoded; the path is one of an API, if possible. */
  readonly onExchange?: (exchange: TimedExchange) => void
  /** Called with each call that could not be completed or decoded. */
  readonly onUnjudged?: (call: Unjudged) => void
}

type Settings = Required<Pick<ProxyOptions, 'target' | 'timeout' | 'log' | 'onExchange' | 'onUnjudged'>> & {
  readonly access: AdminAccess
  /** What all bodies of requests and responses that are held may take. */
  readonly bodies: BodyBudget
}

/**
 * Starts a proxy that forwards requests and responses byte for byte, and reports each exchange.
 *
 * Only the headers of the connection differ. Bodies up to 16 MiB are read before they are forwarded; a longer request gets
 * a 413, a longer response is forwarded and not judged. So is a response that exceeds the budget for bodies; a request that does gets
 * a 503. Without a response from the target, the client gets a 502 or 504.
 *
 * @throws a system error when the port is not available (`code` is `EADDRINUSE`, `EACCES`, …).
 */
export async function startProxy(options: ProxyOptions): Promise<Listening> {
  const { target, port = 0, host = '127.0.0.1', allowHosts = [] } = options
  const { timeout = 65_000, log = silent, onExchange = () => {}, onUnjudged = () => {} } = options
  const limits = serverLimits(options)
  const access = { hosts: allowHosts.map((name) => name.toLowerCase()) }
  const bodies = new BodyBudget(limits.maxBodyBytes)
  const settings: Settings = { target, timeout, log, onExchange, onUnjudged, access, bodies }
  const server = createServer({ keepAliveTimeout, ...nodeTimeouts(limits) }, (request, response) => {
    forwardRequest(request, response, settings).catch((error: unknown) => {
      settings.log.error(errorFields(error), 'the proxy failed')
      response.destroy()
    })
  })
  // A tunnel cannot be judged.
  server.on('connect', (_, socket) => {
    socket.on('error', () => {}).end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n')
  })
  return bind(server, { port, host, maxConnections: limits.maxConnections, log })
}

/** Forwards one request, and its response. */
async function forwardRequest(request: IncomingMessage, response: ServerResponse, settings: Settings): Promise<void> {
  const { target, timeout, onUnjudged, bodies } = settings
  const at = Date.now()
  const disconnected = new AbortController()
  const share = bodies.share()
  response.once('close', () => {
    disconnected.abort()
    share.release()
  })
  const path = originForm(request.url)
  if (path === undefined) return write(refusal(400, 'the request target must be a path or a URL'), response)
  const refused = refusedAdminCall(request, path, settings)
  if (refused !== undefined) return discard(request, refused, response)
  const body = await readBodyBytes(request, share).catch(() => undefined)
  if (body === undefined) return onUnjudged({ at, reason: 'the client disconnected before its request was complete' })
  if (body.tooLarge === 'budget') {
    const reason = bodiesTooLarge(bodies)
    onUnjudged({ at, reason: `the request was refused: ${reason}` })
    return discard(
      request,
      refusal(503, `${reason}; send the request again later, or raise --max-body-bytes`),
      response,
    )
  }
  if (body.tooLarge === 'length') {
    const reason = `the request is longer than ${longestBody} bytes`
    onUnjudged({ at, reason })
    share.release()
    // Read to its end: a client that is disconnected while it sends does not read the response.
    request.resume().once('end', () => write(refusal(413, reason), response))
    return
  }
  const { method = 'GET', rawHeaders } = request
  // Decoded only when it is needed: many small bodies can decode to large ones.
  const call = (): Omit<TimedExchange, 'received'> => ({ at, ...sentOf(request, path, body.bytes, target) })
  const forwarded = { method, rawHeaders, body: body.bytes, path: prefixOf(target) + path, timeout }
  try {
    const incoming = await forward(target, { ...forwarded, signal: disconnected.signal })
    await sendBack(incoming, response, call, share, settings)
  } catch (error) {
    const { status, reason } = disconnected.signal.aborted ? clientDisconnected : proxyFailure(target, error, timeout)
    const { sent } = call()
    onUnjudged({ at, sent, reason })
    if (response.headersSent) response.destroy()
    else write(refusal(status, reason), response)
  }
}

const clientDisconnected = { status: 502, reason: 'the client disconnected before it received the response' }

function bodiesTooLarge({ limit }: BodyBudget): string {
  return `the bodies that the proxy holds take ${limit} bytes, which is the limit`
}

/** Responds at once, and discards the rest of the request as it arrives. */
function discard(request: IncomingMessage, reply: Reply, response: ServerResponse): void {
  write(reply, response)
  request.resume()
}

/**
 * The refusal of a call to the admin API of a payerbox behind the proxy: that one sees the proxy as a client on its own machine,
 * and the proxy's own `Host`.
 */
function refusedAdminCall(request: IncomingMessage, path: string, { access, target }: Settings): Reply | undefined {
  const { method = 'GET', headers } = request
  const pathname = path.split('?', 1)[0] as string
  const isAdmin = [pathname, prefixOf(target) + pathname].some(
    (path) => matchRoute({ method, host: '', path })?.api === 'admin',
  )
  if (!isAdmin) return undefined
  const { localAddress = '' } = request.socket
  if (!isLoopback(localAddress))
    return refusal(403, 'the proxy forwards calls of the admin API from its own machine only')
  const hasBody = (headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined
  const arrival = { method, host: '', headers: textHeaders(headers), hasBody, operation: 'admin' } as const
  return adminRefusal({ ...arrival, address: localAddress }, access)
}

async function sendBack(
  incoming: IncomingMessage,
  response: ServerResponse,
  call: () => Omit<TimedExchange, 'received'>,
  share: BodyShare,
  settings: Settings,
): Promise<void> {
  // A stream of events has no end, and no vendor sends one.
  const isStream = incoming.headers['content-type']?.startsWith('text/event-stream') === true
  const received = isStream ? undefined : await readBodyBytes(incoming, share)
  response.sendDate = false
  response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, [...forwardedHeaders(incoming.rawHeaders)])
  if (received === undefined) return pipeline(incoming, response)
  const { bytes, tooLarge } = received
  try {
    recordExchange(incoming, received, call(), settings)
  } catch (error) {
    settings.log.error(errorFields(error), 'an exchange cannot be recorded')
  }
  if (tooLarge === undefined) {
    response.end(bytes)
  } else {
    response.write(bytes)
    await pipeline(incoming, response)
  }
}

function recordExchange(
  { statusCode: status = 502, headers }: IncomingMessage,
  { bytes, tooLarge }: Gathered,
  call: Omit<TimedExchange, 'received'>,
  { onExchange, onUnjudged, bodies }: Settings,
): void {
  const body = tooLarge === undefined ? decodeBody(bytes, headers['content-encoding']) : undefined
  if (body !== undefined) {
    onExchange({ ...call, received: { status, headers: textHeaders(headers), body } })
    return
  }
  const reasons = {
    length: `the response is longer than ${longestBody} bytes`,
    budget: `the response was not kept: ${bodiesTooLarge(bodies)}`,
    none: 'the encoding of a body is not supported',
  }
  onUnjudged({ at: call.at, sent: call.sent, reason: reasons[tooLarge ?? 'none'] })
}

/** The request for the report. A body that cannot be decoded is left out: a rule about its content coding is judged all the same. */
function sentOf(
  request: IncomingMessage,
  path: string,
  bytes: Buffer,
  target: URL,
): Pick<TimedExchange, 'sent' | 'undecoded'> {
  const { method = 'GET', headers } = request
  const body = decodeBody(bytes, headers['content-encoding'])
  const sent = { method, path, headers: textHeaders(headers), body: body ?? '' }
  // The target's path can be part of the API's (Stedi's base URL), or not (a sandbox mounted in an Express app).
  const behind = { ...sent, path: prefixOf(target) + path }
  return {
    sent: operationOf(behind) === undefined ? sent : behind,
    ...(body === undefined && { undecoded: true }),
  }
}

/** The path and query of a request target; a client that is configured with an HTTP proxy sends the whole URL. */
function originForm(url = '/'): string | undefined {
  if (url.startsWith('/')) return url
  const path = /^https?:\/\/[^/?]*(.*)$/is.exec(url)?.[1]
  return path === undefined || path.startsWith('/') ? path : `/${path}`
}

/** The path of the target's URL, without a trailing slash. */
function prefixOf({ pathname }: URL): string {
  return pathname.replace(/\/$/, '')
}

/** In a format of its own, so that it cannot be mistaken for a response of the target. */
function refusal(status: number, message: string): Reply {
  return json(status, { error: 'payerbox_proxy', message })
}

function write({ status, headers, body }: Reply, response: ServerResponse): void {
  response.writeHead(status, { ...headers }).end(body)
}
