import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RouteMatch } from '../contract/routes.ts'
import { type AdminAccess, type Arrival, adminRefusal, withProtection } from '../guard/admin-access.ts'
import type { Call, Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { realElapsed } from '../text/real-time.ts'
import { answerAlways, errorFields, type Log, logCall } from './answer.ts'
import type { Metrics } from './metrics.ts'
import { callHeaders, isBodiless, longestRequestBody, piecesOf, readBodyText } from './request-body.ts'
import { type ReplyService, whenClosed, writeReply } from './write-reply.ts'

/** A sandbox, and how it is served over HTTP. */
export interface HttpService extends ReplyService {
  readonly sandbox: Sandbox
  readonly log: Log
  readonly metrics: Metrics
  readonly access: AdminAccess
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
  if (routed.match?.route?.operation === 'admin.loadSnapshot') {
    answerHttp(service, routed, piecesOf(routed.request), response)
    return
  }
  const started = realElapsed()
  readBodyText(routed.request, service.bodies, longestRequestBody, (body) => {
    if (typeof body === 'string') {
      answerHttp(service, routed, body, response)
      return
    }
    writeReply(isOwn(routed) ? withProtection(body) : body, response, service)
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

/**
 * Answers a request: at once where the reply is there at once.
 *
 * @param body The text, or its pieces as they arrive.
 */
export function answerHttp(
  service: HttpService,
  routed: RoutedRequest,
  body: string | AsyncIterable<string>,
  response: ServerResponse,
): void {
  const { request, target, match } = routed
  const { sandbox, log, metrics } = service
  const started = realElapsed()
  const onClose = match?.api === 'admin' ? (then: () => void) => whenClosed(response, then) : undefined
  const withoutDetails = match?.api === 'admin' && isOpen(match) && refusalFor(service, routed, 'admin') !== undefined
  const headers = callHeaders(request.headers)
  const content = typeof body === 'string' ? { body } : { body: '', pieces: body }
  const call: Call = { ...target, headers, ...content, onClose, withoutDetails }
  const send = (reply: Reply): void => {
    writeReply(isOwn({ match }) ? withProtection(reply) : reply, response, service)
    note(service, { target, match }, reply, realElapsed() - started)
    // What was not read of the body is discarded: a client that is cut off while it sends receives no reply.
    if (typeof body !== 'string') request.resume()
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
