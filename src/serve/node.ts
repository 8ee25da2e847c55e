import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RouteMatch } from '../contract/routes.ts'
import { type AdminAccess, type Arrival, adminRefusal, withProtection } from '../guard/admin-access.ts'
import type { Call, Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { realElapsed } from '../text/real-time.ts'
import { errorFields, type Log, logCall, sandboxFailure } from './answer.ts'
import type { Batch } from './batch.ts'
import type { Metrics } from './metrics.ts'
import { callHeaders, isBodiless, longestRequestBody, piecesOf, readBodyText } from './request-body.ts'
import { type ReplyService, whenClosed, writeReply } from './write-reply.ts'

/** A sandbox, and how it is served over HTTP. */
export interface HttpService extends ReplyService {
  readonly sandbox: Sandbox
  readonly log: Log
  readonly metrics: Metrics
  readonly access: AdminAccess
  /** Answers the requests that were received in one turn of the event loop together. Without it, each is answered at once. */
  readonly batch?: Batch<ReceivedRequest, Reply | Promise<Reply>>
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

/** Whether the body of a request is read in pieces. */
function isSnapshot({ match }: Pick<RoutedRequest, 'match'>): boolean {
  return match?.route?.operation === 'admin.loadSnapshot'
}

/** Reads the body of a request and answers it. */
export function answerRequest(service: HttpService, routed: RoutedRequest, response: ServerResponse): void {
  if (routed.match?.api === 'admin' && isRefused(service, routed, response)) return
  if (isBodiless(routed.request)) answerHttp(service, routed, '', response)
  else if (isSnapshot(routed)) answerHttp(service, routed, piecesOf(routed.request), response)
  else answerWithBody(service, routed, response)
}

function answerWithBody(service: HttpService, routed: RoutedRequest, response: ServerResponse): void {
  const started = realElapsed()
  readBodyText(routed.request, service.bodies, longestRequestBody, (body) => {
    if (typeof body === 'string') {
      answerHttp(service, routed, body, response)
      return
    }
    writeReply(isOwn(routed.match) ? withProtection(body) : body, response, service)
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
  writeReply(refusal, response, service)
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

type Body = string | AsyncIterable<string>

/** A request to answer. */
export interface ReceivedRequest {
  readonly service: HttpService
  readonly routed: RoutedRequest
  /** The text, or its pieces as they arrive. */
  readonly body: Body
  readonly response: ServerResponse
  /** When it was received, in real milliseconds. */
  readonly received: number
}

/** Answers a request. @param body The text, or its pieces as they arrive. */
export function answerHttp(service: HttpService, routed: RoutedRequest, body: Body, response: ServerResponse): void {
  const request = { service, routed, body, response, received: realElapsed() }
  if (service.batch === undefined) sendReply(request, replyTo(request))
  else service.batch.add(request)
}

function callOf(received: ReceivedRequest): Call {
  const { routed, body } = received
  const { request, target, match } = routed
  const { method, host, path, query } = target
  if (match?.api === 'admin' || typeof body !== 'string') return adminCallOf(received)
  return { method, host, path, query, headers: callHeaders(request.headers), body }
}

function adminCallOf({ service, routed, body, response }: ReceivedRequest): Call {
  const { request, target, match } = routed
  const withoutDetails = match !== undefined && isOpen(match) && refusalFor(service, routed, 'admin') !== undefined
  const content = typeof body === 'string' ? { body } : { body: '', pieces: body }
  const onClose = (then: () => void): void => whenClosed(response, then)
  return { ...target, headers: callHeaders(request.headers), ...content, onClose, withoutDetails }
}

/** The sandbox's reply to a call. A promise only where the sandbox's own reply is one, so that a call that waits for nothing costs no tick. */
export function replyTo(received: ReceivedRequest): Reply | Promise<Reply> {
  const { service, routed } = received
  const { sandbox, metrics } = service
  const { match } = routed
  try {
    const isMetrics = match?.route?.operation === 'admin.metrics'
    const reply = isMetrics ? metrics.reply() : sandbox.answer(callOf(received), match)
    return reply instanceof Promise ? reply.catch(failureIn(service)) : reply
  } catch (error) {
    return failureIn(service)(error)
  }
}

/** Logs what the sandbox threw, and gives the reply that says so. */
function failureIn({ log }: HttpService): (error: unknown) => Reply {
  return (error) => {
    log.error(errorFields(error), 'payerbox failed to answer')
    return sandboxFailure(error)
  }
}

/** Sends a reply: at once where it is there at once. */
export function sendReply(received: ReceivedRequest, reply: Reply | Promise<Reply>): void {
  if (reply instanceof Promise) void reply.then((made) => sendNow(received, made))
  else sendNow(received, reply)
}

function sendNow({ service, routed, response, received }: ReceivedRequest, reply: Reply): void {
  writeReply(isOwn(routed.match) ? withProtection(reply) : reply, response, service)
  note(service, routed, reply, realElapsed() - received)
  // What was not read of the body is discarded: a client that is cut off while it sends receives no reply.
  if (isSnapshot(routed)) routed.request.resume()
}

/** Counts and logs a call that has ended. */
function note(service: HttpService, routed: Pick<RoutedRequest, 'target' | 'match'>, reply: Reply, ms: number): void {
  service.metrics.count(routed.match, reply, ms)
  logCall(service, routed, reply, ms)
}

/** Whether the sandbox's own API responds, or none: replies of the vendors are as the vendors send them. */
function isOwn(match: RouteMatch | undefined): boolean {
  return match === undefined || match.api === 'admin'
}

/** The target as sent; in its absolute form when the client uses the sandbox as a proxy. */
function targetOf({ method = 'GET', url = '/', headers }: IncomingMessage): RoutedRequest['target'] {
  const absolute = url.startsWith('/') ? undefined : (/^https?:\/\/([^/?]*)(.*)$/is.exec(url) ?? undefined)
  const authority = absolute?.[1] ?? headers.host ?? ''
  const rest = absolute?.[2] ?? url
  const question = rest.indexOf('?')
  return {
    method,
    host: authority.toLowerCase().replace(/:\d*$/, ''),
    path: (question === -1 ? rest : rest.slice(0, question)) || '/',
    query: question === -1 ? '' : rest.slice(question + 1),
  }
}
