import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { RouteMatch } from '../contract/routes.ts'
import { type AdminAccess, type Arrival, adminRefusal, withProtection } from '../guard/admin-access.ts'
import type { Call, Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { realElapsed, realTimers } from '../text/real-time.ts'
import { announcedLength, answerAlways, dribble, errorFields, type Log, logCall, pauseBeforeBreak } from './answer.ts'
import type { BodyBudget } from './limits.ts'
import type { Metrics } from './metrics.ts'
import { callHeaders, isBodiless, longestRequestBody, readBodyText } from './request-body.ts'

/** A sandbox, and how it is served over HTTP. */
export interface HttpService {
  readonly sandbox: Sandbox
  readonly log: Log
  readonly metrics: Metrics
  readonly access: AdminAccess
  /** What the bodies that are being received, and the responses that are not read yet, may take. */
  readonly bodies: BodyBudget
  /** Milliseconds that a client may read nothing of a response; 0 for no limit. */
  readonly readTimeout: number
  /** Milliseconds after which a fault that keeps a connection open ends; 0 for never. */
  readonly faultTimeout: number
}

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

/** Whether an operation of the admin API needs no token: a health check must not need one. */
function isOpen({ route }: RouteMatch): boolean {
  return route?.operation === 'admin.health' || route?.operation === 'admin.ready'
}

/** Reads the body of a request and answers it. */
export function answerRequest(service: HttpService, routed: RoutedRequest, response: ServerResponse): void {
  if (routed.match?.api === 'admin' && isRefused(service, routed, response)) return
  if (isBodiless(routed.request)) {
    answerHttp(service, routed, '', response)
    return
  }
  const started = realElapsed()
  const isSnapshot = routed.match?.route?.operation === 'admin.loadSnapshot'
  const most = isSnapshot ? Number.POSITIVE_INFINITY : longestRequestBody
  readBodyText(routed.request, service.bodies, most, (body) => {
    if (typeof body === 'string') {
      answerHttp(service, routed, body, response)
      return
    }
    write(isOwn(routed) ? withProtection(body) : body, response, service)
    note(service, routed, body, realElapsed() - started)
  })
}

/** Whether a call of the admin API, or of the start page, is refused. If so, the refusal is sent. */
export function isRefused(
  service: HttpService,
  { request, target, match }: RoutedRequest,
  response: ServerResponse,
): boolean {
  const operation = match === undefined || isOpen(match) ? 'open' : 'admin'
  const refusal = refusalFor(service, { request, target, match }, operation)
  if (refusal === undefined) return false
  write(refusal, response, service)
  note(service, { target, match }, refusal, 0)
  // The body is discarded as it arrives.
  request.resume()
  return true
}

function refusalFor(
  { access }: HttpService,
  { request, target }: RoutedRequest,
  operation: Arrival['operation'],
): Reply | undefined {
  const { headers, socket } = request
  const hasBody = !isBodiless(request)
  return adminRefusal(
    { ...target, headers: callHeaders(headers), address: socket.localAddress, hasBody, operation },
    access,
  )
}

/** Answers a request whose body is known: at once where the reply is there at once. */
export function answerHttp(service: HttpService, routed: RoutedRequest, body: string, response: ServerResponse): void {
  const { request, target, match } = routed
  const { sandbox, log, metrics } = service
  const started = realElapsed()
  const onClose = match?.api === 'admin' ? (then: () => void) => whenClosed(response, then) : undefined
  const withoutDetails = match?.api === 'admin' && isOpen(match) && refusalFor(service, routed, 'admin') !== undefined
  const call: Call = { ...target, headers: callHeaders(request.headers), body, onClose, withoutDetails }
  const send = (reply: Reply): void => {
    write(isOwn({ match }) ? withProtection(reply) : reply, response, service)
    note(service, { target, match }, reply, realElapsed() - started)
  }
  const reply = answerAlways(
    () => (match?.route?.operation === 'admin.metrics' ? metrics.reply() : sandbox.answer(call, match)),
    (error) => log.error(errorFields(error), 'payerbox failed to answer'),
  )
  if (reply instanceof Promise) void reply.then(send)
  else send(reply)
}

/** Counts and logs a call that has ended. */
function note(service: HttpService, routed: Pick<RoutedRequest, 'target' | 'match'>, reply: Reply, ms: number): void {
  const { sandbox, log, metrics } = service
  metrics.count(routed.match, reply, ms)
  logCall(log, { sandbox, ...routed }, reply, ms)
}

/** Whether the sandbox's own API responds, or none: replies of the vendors are as the vendors send them. */
function isOwn({ match }: Pick<RoutedRequest, 'match'>): boolean {
  return match === undefined || match.api === 'admin'
}

/** The target as sent; in its absolute form when the client uses the sandbox as a proxy. */
function targetOf({ method = 'GET', url = '/', headers }: IncomingMessage): RoutedRequest['target'] {
  const absolute = url.startsWith('/') ? undefined : /^https?:\/\/([^/?]*)(.*)$/is.exec(url)
  const [, authority = headers.host ?? '', rest = url] = absolute ?? []
  const question = rest.indexOf('?')
  return {
    method,
    host: authority.toLowerCase().replace(/:\d*$/, ''),
    path: (question === -1 ? rest : rest.slice(0, question)) || '/',
    query: question === -1 ? '' : rest.slice(question + 1),
  }
}

/**
 * Writes a reply, or does to the connection what a fault asks for. A client that has left does not matter: in Node, writing
 * to a closed connection is not an error.
 *
 * After a body that is not as announced, the connection is closed, so that no later reply is taken for a part of it.
 */
function write(reply: Reply, response: ServerResponse, service: HttpService): void {
  const { broken, dribble: over, body, ended } = reply
  if (ended !== undefined) whenClosed(response, ended)
  if (broken === undefined && over === undefined) {
    writeHead(reply, response, Buffer.byteLength(body))
    response.end(body)
    if (response.socket !== null) limitUnread(response, response.socket, service)
    // With pipelining, the response is written just after it gets the socket.
    else response.once('socket', (socket) => queueMicrotask(() => limitUnread(response, socket, service)))
  } else if (broken === 'reset') {
    inItsTurn(response, (socket) => socket.resetAndDestroy())
  } else {
    limitDuration(response, service.faultTimeout)
    if (broken !== 'hang') writeSpoiled(reply, response, Buffer.from(body))
  }
}

/** Bytes that a connection may hold for a client that does not read, without being counted. */
const smallResponse = 64 * 1024

/** Breaks the connection of a client that does not read its response for too long, or while too many others do not. */
function limitUnread(response: ServerResponse, socket: Socket, { bodies, readTimeout }: HttpService): void {
  const { writableLength: length } = socket
  if (length < smallResponse) return
  const share = bodies.share()
  if (!share.take({ length })) {
    socket.resetAndDestroy()
    return
  }
  response.once('close', () => share.release())
  // After the response, the time-out of an idle connection takes its place.
  if (readTimeout > 0) socket.setTimeout(readTimeout)
}

/** Breaks the connection of a response that is not complete after so many milliseconds; 0 for never. */
function limitDuration(response: ServerResponse, milliseconds: number): void {
  if (milliseconds === 0) return
  const reset = (): void => inItsTurn(response, (socket) => socket.resetAndDestroy())
  const timer = realTimers.setTimeout(reset, milliseconds)
  response.once('close', () => realTimers.clearTimeout(timer))
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
