import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { json, type Reply } from '../http/call.ts'
import { operationOf } from '../judge/exchange.ts'
import type { Sent, TimedExchange } from '../judge/http-exchange.ts'
import { type Log, silent } from '../serve/answer.ts'
import { bind, keepAliveTimeout, type Listening } from '../serve/listen.ts'
import { forward, proxyFailure } from './forward.ts'
import { decodeBody, longestBody, passedOn, readBodyBytes, textHeaders } from './http-message.ts'

/** A call that could not be judged. */
export interface Unjudged {
  readonly at: number
  /** Absent when the request itself could not be read. */
  readonly sent?: Sent
  /** Why, in a sentence that holds nothing of what was sent. */
  readonly reason: string
}

export interface ProxyOptions {
  /** The server that requests are forwarded to; see `proxyTarget`. Its path is prepended to every request's. */
  readonly target: URL
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: not reachable from other machines. */
  readonly host?: string
  /** Milliseconds without a sign of life after which the target counts as silent. Default 65,000: as long as the vendors take. */
  readonly patience?: number
  readonly log?: Log
  /** Told of every exchange before the client has its answer: bodies decoded, the path one that an API knows, if any does. */
  readonly onExchange?: (exchange: TimedExchange) => void
  /** Told of every call that became no exchange, and of those that cannot be read. */
  readonly onUnjudged?: (call: Unjudged) => void
}

type Settings = Required<Omit<ProxyOptions, 'port' | 'host'>>

/**
 * Stands between a client and a server, passes on what each says to the other, byte for byte, and tells of it.
 *
 * Only the headers of a connection are its own. Bodies up to 16 MiB are read before they are passed on; a longer request is
 * refused with a 413, a longer answer is passed on and not told of. A target that does not answer becomes a 502 or a 504.
 *
 * @throws the system's own error when the port cannot be had (`code` is `EADDRINUSE`, `EACCES`, …).
 */
export async function startProxy(options: ProxyOptions): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', ...rest } = options
  const settings: Settings = {
    patience: 65_000,
    log: silent,
    onExchange: () => {},
    onUnjudged: () => {},
    ...rest,
  }
  const server = createServer({ keepAliveTimeout }, (request, response) => {
    pass(request, response, settings).catch((error: unknown) => {
      settings.log.error({ err: error }, 'the proxy failed')
      response.destroy()
    })
  })
  // A tunnel would hide what goes through it.
  server.on('connect', (_, socket) => {
    socket.on('error', () => {}).end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n')
  })
  return bind(server, { port, host })
}

/** One request to the target, and its answer back. */
async function pass(request: IncomingMessage, response: ServerResponse, settings: Settings): Promise<void> {
  const { target, patience, onUnjudged } = settings
  const at = Date.now()
  const left = new AbortController()
  response.once('close', () => left.abort())
  const path = originForm(request.url)
  if (path === undefined) return write(refusal(400, 'a request names a path or a URL, and this one neither'), response)
  const asked = await readBodyBytes(request).catch(() => undefined)
  if (asked === undefined) return onUnjudged({ at, reason: 'the client left before its request was whole' })
  if (!asked.whole) {
    const reason = `the request is longer than ${longestBody} bytes`
    onUnjudged({ at, reason })
    // Read to its end all the same: a client that is cut off while it sends hears no answer.
    request.resume().once('end', () => write(refusal(413, reason), response))
    return
  }
  const { method = 'GET', rawHeaders } = request
  const sent = sentOf(request, path, asked.bytes, target)
  const call = { at, ...(sent !== undefined && { sent }) }
  const question = { method, rawHeaders, body: asked.bytes, path: prefixOf(target) + path, patience }
  try {
    const answer = await forward(target, { ...question, signal: left.signal })
    await passBack(answer, response, call, settings)
  } catch (error) {
    const { status, reason } = left.signal.aborted ? clientLeft : proxyFailure(target, error, patience)
    onUnjudged({ ...call, reason })
    if (response.headersSent) response.destroy()
    else write(refusal(status, reason), response)
  }
}

const clientLeft = { status: 502, reason: 'the client left before its answer came' }

async function passBack(
  answer: IncomingMessage,
  response: ServerResponse,
  call: Pick<Unjudged, 'at' | 'sent'>,
  settings: Settings,
): Promise<void> {
  const { bytes, whole } = await readBodyBytes(answer)
  response.sendDate = false
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, [...passedOn(answer.rawHeaders)])
  try {
    tell(answer, whole ? bytes : undefined, call, settings)
  } catch (error) {
    settings.log.error({ err: error }, 'an exchange cannot be told of')
  }
  if (whole) {
    response.end(bytes)
  } else {
    response.write(bytes)
    await pipeline(answer, response)
  }
}

/** @param bytes Absent when the answer was too long to be held. */
function tell(
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
  const reason = bytes
    ? 'a body is in an encoding that cannot be read'
    : `the answer is longer than ${longestBody} bytes`
  onUnjudged({ at, ...(sent !== undefined && { sent }), reason })
}

/** The request as it is told of; `undefined` when its body cannot be read. */
function sentOf(request: IncomingMessage, path: string, bytes: Buffer, target: URL): Sent | undefined {
  const { method = 'GET', headers } = request
  const body = decodeBody(bytes, headers['content-encoding'])
  if (body === undefined) return undefined
  const sent = { method, path, headers: textHeaders(headers), body }
  // The target's path can be a part of the API's (Stedi's base URL), or of none (a sandbox in somebody's Express app).
  const behind = { ...sent, path: prefixOf(target) + path }
  return operationOf(behind) === undefined ? sent : behind
}

/** A request's target as path and query; a client that takes us for its proxy writes the whole URL. */
function originForm(url = '/'): string | undefined {
  if (url.startsWith('/')) return url
  const path = /^https?:\/\/[^/?]*(.*)$/i.exec(url)?.[1]
  return path === undefined || path.startsWith('/') ? path : `/${path}`
}

/** The path of the target's URL, without a slash at its end. */
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
