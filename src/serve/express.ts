import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { Sandbox } from '../sandbox.ts'
import { landing, landingPage } from './landing.ts'
import { type Log, silent } from './log.ts'
import { answerHttp, isBodiless, requestListener, targetOf } from './node.ts'

/**
 * Everything that is no vendor's: the admin API, a page that says what is here, and a 404 that helps.
 *
 * Express takes longer to import than all the rest of the sandbox, so the first call that needs it waits for it.
 */
export function expressFallback(sandbox: Sandbox, log: Log): RequestListener {
  let app: Promise<Express> | undefined
  return (request, response) => {
    app ??= expressApp(sandbox, log)
    app.then(
      (handle) => handle(request, response),
      (error: unknown) => {
        log.error({ err: error }, 'express cannot be loaded')
        response.writeHead(500).end()
      },
    )
  }
}

async function expressApp(sandbox: Sandbox, log: Log): Promise<Express> {
  const { default: express } = await import('express')
  const app = express()
  app.disable('x-powered-by')
  const admin = requestListener(sandbox, undefined, log)
  app.use((request, response, next) => (isAdmin(request.path) ? admin(request, response) : next()))
  app.get('/', (request, response) => {
    const origin = `http://${request.get('host') ?? 'localhost'}`
    response.format({
      json: () => response.json(landing(origin)),
      html: () => response.send(landingPage(origin)),
    })
  })
  app.use((request, response) => {
    response.status(404).json({
      error: 'not_found',
      message: `${request.method} ${request.path} is no route of Taiga, Stedi, Optum or payerbox. GET / lists what is served here.`,
    })
  })
  return app
}

/** An Express or Connect middleware, in Node's own types: whoever imports this need not have Express's. */
type Middleware = (
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * The whole sandbox as a middleware: put it into an Express app of your own, at the root or under a path.
 *
 * Answers the vendors' routes and `/_payerbox`; all else goes on to the next handler. Works behind a body parser too, which
 * has read the body by then: the sandbox gets it written anew from what the parser made of it.
 *
 * @example app.use('/sandbox', payerboxMiddleware(createSandbox()))
 */
export function payerboxMiddleware(sandbox: Sandbox): Middleware {
  const direct = requestListener(sandbox)
  return (request, response, next) => {
    const target = targetOf(request)
    if (!sandbox.owns(target) && !isAdmin(target.path)) next()
    else if (isBodiless(request) || !request.readableEnded) direct(request, response)
    else answerHttp(sandbox, request, target, parsedBody(request), response, silent)
  }
}

function isAdmin(path: string): boolean {
  return path === '/_payerbox' || path.startsWith('/_payerbox/')
}

/** What a body parser read, as text again. */
function parsedBody(request: IncomingMessage & { body?: unknown }): string {
  const { body } = request
  if (body === undefined) return ''
  if (typeof body === 'string') return body
  if (Buffer.isBuffer(body)) return body.toString('utf8')
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
  return isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body)
}
