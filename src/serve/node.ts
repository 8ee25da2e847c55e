import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { RouteMatch } from '../contract/routes.ts'
import { type Call, json, type Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { realElapsed, realTimers } from '../text/real-time.ts'
import { announcedLength, answerAlways, dribble, type Log, logCall, pauseBeforeBreak, silent } from './answer.ts'

/** Bytes. Twice what the most generous vendor accepts, so that each vendor's own refusal comes first. */
const longestBody = 2 * 1024 * 1024

const tooLong: Reply = json(413, { message: 'Request Too Long' })

/** The start page, as the log sees it. */
const page: Reply = { status: 200, headers: {}, body: '' }

/** A request whose body is not read yet, with its route. */
export interface RoutedRequest {
  readonly request: IncomingMessage
  readonly target: Pick<Call, 'method' | 'host' | 'path' | 'query'>
  readonly match: RouteMatch | undefined
}

export function routeRequest(sandbox: Sandbox, request: IncomingMessage): RoutedRequest {
  const target = targetOf(request)
  return { request, target, match: sandbox.route(target) }
}

/**
 * A listener for `http.createServer` that answers as the sandbox does. Requests for the start page, `GET /`, go to
 * `startPage`.
 */
export function requestListener(sandbox: Sandbox, startPage: RequestListener, log: Log = silent): RequestListener {
  return (request, response) => {
    const routed = routeRequest(sandbox, request)
    const { method, path } = routed.target
    const isStartPage = routed.match === undefined && path === '/' && (method === 'GET' || method === 'HEAD')
    if (isStartPage) {
      const started = realElapsed()
      response.once('finish', () => {
        logCall(log, { sandbox, ...routed }, { ...page, status: response.statusCode }, realElapsed() - started)
      })
      startPage(request, response)
    } else answerRequest(sandbox, routed, response, log)
  }
}

/** Reads the body of a request and answers it. */
export function answerRequest(sandbox: Sandbox, routed: RoutedRequest, response: ServerResponse, log: Log): void {
  if (isBodiless(routed.request)) {
    answerHttp(sandbox, routed, '', response, log)
    return
  }
  const started = realElapsed()
  readBody(routed.request, (body) => {
    if (body === undefined) {
      write(tooLong, response)
      logCall(log, { sandbox, ...routed }, tooLong, realElapsed() - started)
    } else answerHttp(sandbox, routed, body, response, log)
  })
}

/** Answers a request whose body is known: at once where the reply is there at once. */
export function answerHttp(
  sandbox: Sandbox,
  { request, target, match }: RoutedRequest,
  body: string,
  response: ServerResponse,
  log: Log,
): void {
  const started = realElapsed()
  const call: Call = { ...target, headers: textHeaders(request.headers), body }
  const send = (reply: Reply): void => {
    write(reply, response)
    logCall(log, { sandbox, target, match }, reply, realElapsed() - started)
  }
  const reply = answerAlways(
    () => sandbox.answer(call, match),
    (error) => log.error({ err: error }, 'payerbox failed to answer'),
  )
  if (reply instanceof Promise) void reply.then(send)
  else send(reply)
}

/** Whether the headers announce no body, so that there is nothing to wait for. */
export function isBodiless({ headers }: IncomingMessage): boolean {
  return (headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined
}

/**
 * Reads the body as text; `undefined` when it is too long. A long one is read to its end all the same: a client that is cut
 * off while it sends receives no reply.
 */
function readBody(request: IncomingMessage, use: (body: string | undefined) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= longestBody) chunks.push(chunk)
  })
  request.on('end', () => use(size <= longestBody ? toText(chunks) : undefined))
}

function toText(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const bytes = first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)
  const text = bytes.toString('utf8')
  // `Request.text()` drops the byte order mark, and all adapters must read alike.
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** The target as sent; in its absolute form when the client uses the sandbox as a proxy. */
function targetOf({ method = 'GET', url = '/', headers }: IncomingMessage): RoutedRequest['target'] {
  const absolute = url.startsWith('/') ? undefined : /^https?:\/\/([^/?]*)(.*)$/i.exec(url)
  const [, authority = headers.host ?? '', rest = url] = absolute ?? []
  const question = rest.indexOf('?')
  return {
    method,
    host: authority.toLowerCase().replace(/:\d*$/, ''),
    path: (question === -1 ? rest : rest.slice(0, question)) || '/',
    query: question === -1 ? '' : rest.slice(question + 1),
  }
}

/** Node joins a header that is sent twice into one text, except `set-cookie`, which has no meaning in a request. */
function textHeaders(headers: IncomingMessage['headers']): Call['headers'] {
  return headers['set-cookie'] === undefined
    ? (headers as Call['headers'])
    : { ...(headers as Call['headers']), 'set-cookie': undefined }
}

/**
 * Writes a reply, or does to the connection what a fault asks for. A client that has left does not matter: in Node, writing
 * to a closed connection is not an error.
 *
 * After a body that is not as announced, the connection is closed, so that no later reply is taken for a part of it.
 */
function write(reply: Reply, response: ServerResponse): void {
  const { broken, dribble: over, body, ended } = reply
  if (ended !== undefined) whenClosed(response, ended)
  if (broken === undefined && over === undefined) {
    writeHead(reply, response, Buffer.byteLength(body))
    response.end(body)
  } else if (broken === 'reset') {
    inItsTurn(response, (socket) => socket.resetAndDestroy())
  } else if (broken !== 'hang') {
    writeSpoiled(reply, response, Buffer.from(body))
  }
}

function writeSpoiled(reply: Reply, response: ServerResponse, bytes: Buffer<ArrayBuffer>): void {
  const { broken, dribble: over } = reply
  if (broken === 'short' || broken === 'long') response.shouldKeepAlive = false
  writeHead(reply, response, announcedLength(reply, bytes.length))
  if (over !== undefined) void writeSlowly(bytes, over, response)
  else if (broken === 'middle') breakOff(bytes, response)
  else response.end(bytes)
}

function writeHead({ status, headers }: Reply, response: ServerResponse, length: number): void {
  // The machine's date would contradict the world's clock.
  response.sendDate = false
  // An object, not a list of names and values: middleware that wraps `writeHead` often misreads a list.
  const fields: Record<string, string | number> = { ...headers }
  if (status !== 204 && status !== 304) fields['content-length'] = length
  response.writeHead(status, fields)
}

/** The first half leaves before the connection breaks: the client has read a part of the reply by then. */
function breakOff(bytes: Buffer, response: ServerResponse): void {
  inItsTurn(response, (socket) => {
    response.write(bytes.subarray(0, bytes.length / 2), () =>
      realTimers.setTimeout(() => socket.resetAndDestroy(), pauseBeforeBreak),
    )
  })
}

async function writeSlowly(bytes: Buffer<ArrayBuffer>, over: number, response: ServerResponse): Promise<void> {
  response.flushHeaders()
  for await (const piece of dribble(bytes, over)) {
    if (response.destroyed) return
    response.write(piece)
  }
  response.end()
}

/** With pipelining, a response gets the socket only when the responses before it are sent. */
function inItsTurn(response: ServerResponse, use: (socket: Socket) => void): void {
  if (response.socket !== null) use(response.socket)
  else response.once('socket', use)
}

function whenClosed(response: ServerResponse, then: () => void): void {
  if (response.closed) then()
  else response.once('close', then)
}
