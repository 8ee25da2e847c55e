import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Express, NextFunction, Request, Response } from 'express'
import { protectiveHeaders } from '../guard/admin-access.ts'
import type { ReplyStream } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { checkOptionTypes, hostsOption, textOption } from '../text/option-error.ts'
import { checkSandbox, errorFields, type Log, silent } from './answer.ts'
import { answerDashboard, isDashboardRequest } from './dashboard-files.ts'
import { errorPage, listServed, pagePolicy, servedPage } from './landing.ts'
import { BodyBudget, type ServerLimits, serverLimits, serverLimitTypes } from './limits.ts'
import { Metrics } from './metrics.ts'
import { answerHttp, answerRequest, isRefused, routeRequest } from './node.ts'
import { isBodiless } from './request-body.ts'

/**
 * The start page: what is served, as HTML or JSON.
 *
 * Express takes longer to import than all the rest of the sandbox, so the first request that needs it waits for it.
 */
export function startPage(log: Log): RequestListener {
  let app: Promise<Express> | undefined
  return (request, response) => {
    app ??= expressApp(log)
    // A body is discarded: a client that is cut off while it sends receives no response.
    request.resume()
    app
      .then((handle) => {
        // A target in absolute form need not be a valid URL.
        request.url = '/'
        handle(request, response)
      })
      .catch((error: unknown) => {
        log.error(errorFields(error), 'the start page failed')
        if (response.headersSent) response.destroy()
        else response.writeHead(500, protectiveHeaders).end()
      })
  }
}

async function expressApp(log: Log): Promise<Express> {
  const { default: express } = await import('express')
  const app = express()
  const policy = pagePolicy()
  app.disable('x-powered-by')
  app.use((_, response, next) => {
    response.set({ ...protectiveHeaders, 'content-security-policy': policy })
    next()
  })
  app.get('/', (request, response) => {
    const origin = `http://${request.get('host') ?? 'localhost'}`
    const type = request.accepts(['json', 'html'])
    if (type === 'json') response.json(listServed(origin))
    else if (type === 'html') response.send(servedPage(origin))
    else sendError(request, response, 406, 'the start page is served as application/json and as text/html')
  })
  // Express recognizes an error handler by its four parameters.
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const status = statusOf(error)
    if (status >= 500) log.error(errorFields(error), 'the start page failed')
    sendError(
      request,
      response,
      status,
      status >= 500 ? 'the start page failed; the log has the error' : 'the request is not valid',
    )
  })
  return app
}

/** The status of an error of the client that Express found; 500 for any other error. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

/** In the format that the client asks for; as JSON if it asks for neither. It never contains a stack trace. */
function sendError(request: Request, response: Response, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.status(status)
  if (request.accepts(['json', 'html']) === 'html') response.send(errorPage(status, message))
  else response.json({ error: { code: status === 406 ? 'NOT_ACCEPTABLE' : 'START_PAGE', message } })
}

/** An Express or Connect middleware, in Node's own types, so that importing this does not require Express's types. */
type Middleware = (
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/** How a middleware serves the sandbox. Connections and their time limits are those of your own server. */
export interface MiddlewareOptions extends Partial<Pick<ServerLimits, 'maxBodyBytes' | 'faultTimeout'>> {
  /** As in `ListenOptions`. */
  readonly allowHosts?: readonly string[]
  /** The token that the admin API needs. Without one, only connections to a loopback address may call it. */
  readonly adminToken?: string
}

/**
 * The whole sandbox as a middleware for your own Express app, at the root or under a path.
 *
 * Answers the vendors' routes and `/_payerbox`, with the web page; other requests go to the next handler. Also works after a body parser:
 * the body is then serialized again from the parsed value.
 *
 * @throws OptionError
 * @example app.use('/sandbox', payerboxMiddleware(createSandbox()))
 */
export function payerboxMiddleware(sandbox: Sandbox, options: MiddlewareOptions = {}): Middleware {
  checkSandbox(sandbox)
  const { maxBodyBytes: bytes, faultTimeout: time } = serverLimitTypes
  checkOptionTypes(options, {
    allowHosts: hostsOption,
    adminToken: textOption,
    maxBodyBytes: bytes,
    faultTimeout: time,
  })
  const { maxBodyBytes, faultTimeout } = serverLimits(options)
  const service = {
    sandbox,
    log: silent,
    metrics: new Metrics(sandbox),
    access: { hosts: (options.allowHosts ?? []).map((name) => name.toLowerCase()), token: options.adminToken },
    bodies: new BodyBudget(maxBodyBytes),
    readTimeout: 0,
    faultTimeout,
    streams: new Set<ReplyStream>(),
  }
  return (request, response, next) => {
    const routed = routeRequest(sandbox, request)
    if (isDashboardRequest(routed.target)) answerDashboard(service, routed, response)
    else if (routed.match === undefined) next()
    else if (isBodiless(request) || !request.readableEnded) answerRequest(service, routed, response)
    else if (routed.match.api !== 'admin' || !isRefused(service, routed, response)) {
      answerHttp(service, routed, parsedBody(request), response)
    }
  }
}

/** The body that a body parser read, as text. */
function parsedBody(request: IncomingMessage & { body?: unknown }): string {
  const { body } = request
  if (body === undefined) return ''
  if (typeof body === 'string') return body
  if (Buffer.isBuffer(body)) return body.toString('utf8')
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
  return isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body)
}
