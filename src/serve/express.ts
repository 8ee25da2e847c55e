import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { Sandbox } from '../sandbox.ts'
import { type Log, silent } from './answer.ts'
import { listServed, servedPage } from './landing.ts'
import { answerHttp, answerRequest, isBodiless, routeRequest } from './node.ts'

/**
 * The start page: what is served, as HTML or JSON.
 *
 * Express takes longer to import than all the rest of the sandbox, so the first request that needs it waits for it.
 */
export function startPage(log: Log): RequestListener {
  let app: Promise<Express> | undefined
  return (request, response) => {
    app ??= expressApp()
    app.then(
      (handle) => handle(request, response),
      (error: unknown) => {
        log.error({ err: error }, 'express cannot be loaded')
        response.writeHead(500).end()
      },
    )
  }
}

async function expressApp(): Promise<Express> {
  const { default: express } = await import('express')
  const app = express()
  app.disable('x-powered-by')
  app.get('/', (request, response) => {
    const origin = `http://${request.get('host') ?? 'localhost'}`
    response.format({
      json: () => response.json(listServed(origin)),
      html: () => response.send(servedPage(origin)),
    })
  })
  return app
}

/** An Express or Connect middleware, in Node's own types, so that importing this does not require Express's types. */
type Middleware = (
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * The whole sandbox as a middleware for your own Express app, at the root or under a path.
 *
 * Answers the vendors' routes and `/_payerbox`; other requests go to the next handler. Also works after a body parser:
 * the body is then serialized again from the parsed value.
 *
 * @example app.use('/sandbox', payerboxMiddleware(createSandbox()))
 */
export function payerboxMiddleware(sandbox: Sandbox): Middleware {
  return (request, response, next) => {
    const routed = routeRequest(sandbox, request)
    if (routed.match === undefined) next()
    else if (isBodiless(request) || !request.readableEnded) answerRequest(sandbox, routed, response, silent)
    else answerHttp(sandbox, routed, parsedBody(request), response, silent)
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
