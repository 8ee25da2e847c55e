import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { json, type Reply } from '../http/call.ts'
import { operationOf } from '../judge/exchange.ts'
import type { Sent, TimedExchange } from '../judge/http-exchange.ts'
import { type Log, silent } from '../serve/answer.ts'
import { bind, keepAliveTimeout, type Listening } from '../serve/listen.ts'
import { forward, proxyFailure } from './forward.ts'
import { decodeBody, forwardedHeaders, longestBody, readBodyBytes, textHeaders } from './http-message.ts'

/** A call that could not be judged. */
export interface Unjudged {
  readonly at: number
  /** Absent when the request itself could not be read. */
  readonly sent?: Sent
  /** Why; it quotes nothing of the request. */
  readonly reason: string
}

export interface ProxyOptions {
  /** The server that requests are forwarded to; see `proxyTarget`. Its path is prepended to every request's. */
  readonly target: URL
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: not reachable from other machines. */
  readonly host?: string
  /** Milliseconds without data after which a request times out. Default 65,000: longer than the vendors take. */
  readonly timeout?: number
  readonly log?: Log
  /** Called with each exchange before the client receives the response. Bodies are decoded; the path is one of an API, if possible. */
  readonly onExchange?: (exchange: TimedExchange) => void
  /** Called with each call that could not be completed or decoded. */
  readonly onUnjudged?: (call: Unjudged) => void
}

type Settings = Required<Omit<ProxyOptions, 'port' | 'host'>>

/**
 * Starts a proxy that forwards requests and responses byte for byte, and reports each exchange.
 *
 * Only the headers of the connection differ. Bodies up to 16 MiB are read before they are forwarded; a longer request gets
 * a 413, a longer response is forwarded and not judged. Without a response from the target, the client gets a 502 or 504.
 *
 * @throws a system error when the port is not available (`code` is `EADDRINUSE`, `EACCES`, …).
 */
export async function startProxy(options: ProxyOptions): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', ...rest } = options
  const settings: Settings = {
    timeout: 65_000,
    log: silent,
    onExchange: () => {},
    onUnjudged: () => {},
    ...rest,
  }
  const server = createServer({ keepAliveTimeout }, (request, response) => {
    forwardRequest(request, response, settings).catch((error: unknown) => {
      settings.log.error({ err: error }, 'the proxy failed')
      response.destroy()
    })
  })
  // A tunnel cannot be judged.
  server.on('connect', (_, socket) => {
    socket.on('error', () => {}).end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n')
  })
  return bind(server, { port, host })
}

/** Forwards one request, and its response. */
async function forwardRequest(request: IncomingMessage, response: ServerResponse, settings: Settings): Promise<void> {
  const { target, timeout, onUnjudged } = settings
  const at = Date.now()
  const disconnected = new AbortController()
  response.once('close', () => disconnected.abort())
  const path = originForm(request.url)
  if (path === undefined) return write(refusal(400, 'the request target must be a path or a URL'), response)
  const body = await readBodyBytes(request).catch(() => undefined)
  if (body === undefined) return onUnjudged({ at, reason: 'the client disconnected before its request was complete' })
  if (!body.whole) {
    const reason = `the request is longer than ${longestBody} bytes`
    onUnjudged({ at, reason })
    // Read to its end: a client that is disconnected while it sends does not read the response.
    request.resume().once('end', () => write(refusal(413, reason), response))
    return
  }
  const { method = 'GET', rawHeaders } = request
  const sent = sentOf(request, path, body.bytes, target)
  const call = { at, ...(sent !== undefined && { sent }) }
  const forwarded = { method, rawHeaders, body: body.bytes, path: prefixOf(target) + path, timeout }
  try {
    const incoming = await forward(target, { ...forwarded, signal: disconnected.signal })
    await sendBack(incoming, response, call, settings)
  } catch (error) {
    const { status, reason } = disconnected.signal.aborted ? clientDisconnected : proxyFailure(target, error, timeout)
    onUnjudged({ ...call, reason })
    if (response.headersSent) response.destroy()
    else write(refusal(status, reason), response)
  }
}

const clientDisconnected = { status: 502, reason: 'the client disconnected before it received the response' }

async function sendBack(
  incoming: IncomingMessage,
  response: ServerResponse,
  call: Pick<Unjudged, 'at' | 'sent'>,
  settings: Settings,
): Promise<void> {
  const { bytes, whole } = await readBodyBytes(incoming)
  response.sendDate = false
  response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, [...forwardedHeaders(incoming.rawHeaders)])
  try {
    recordExchange(incoming, whole ? bytes : undefined, call, settings)
  } catch (error) {
    settings.log.error({ err: error }, 'an exchange cannot be recorded')
  }
  if (whole) {
    response.end(bytes)
  } else {
    response.write(bytes)
    await pipeline(incoming, response)
  }
}

/** @param bytes Absent when the response was too long. */
function recordExchange(
  { statusCode: status = 502, headers }: IncomingMessage,
  bytes: Buffer | undefined,
  { at, sent }: Pick<Unjudged, 'at' | 'sent'>,
  { onExchange, onUnjudged }: Settings,
): void {
  const body = bytes && decodeBody(bytes, headers['content-encoding'])
  if (sent !== undefined && body !== undefined) {
    onExchange({ at, sent, received: { status, headers: textHeaders(headers), body } })
    return
  }
  const reason = bytes ? 'the encoding of a body is not supported' : `the response is longer than ${longestBody} bytes`
  onUnjudged({ at, ...(sent !== undefined && { sent }), reason })
}

/** The request for the report; `undefined` when its body cannot be decoded. */
function sentOf(request: IncomingMessage, path: string, bytes: Buffer, target: URL): Sent | undefined {
  const { method = 'GET', headers } = request
  const body = decodeBody(bytes, headers['content-encoding'])
  if (body === undefined) return undefined
  const sent = { method, path, headers: textHeaders(headers), body }
  // The target's path can be part of the API's (Stedi's base URL), or not (a sandbox mounted in an Express app).
  const behind = { ...sent, path: prefixOf(target) + path }
  return operationOf(behind) === undefined ? sent : behind
}

/** The path and query of a request target; a client that is configured with an HTTP proxy sends the whole URL. */
function originForm(url = '/'): string | undefined {
  if (url.startsWith('/')) return url
  const path = /^https?:\/\/[^/?]*(.*)$/i.exec(url)?.[1]
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
