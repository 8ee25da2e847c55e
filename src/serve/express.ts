import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { Sandbox } from '../sandbox.ts'
import { type ApiAccess, describeAccess } from './access.ts'
import { type Log, silent } from './answer.ts'
import { answerHttp, answerRequest, isBodiless, routeRequest } from './node.ts'

/**
 * What belongs to no API: a page that lists what is served, and a 404 that refers to it.
 *
 * Express takes longer to import than all the rest of the sandbox, so the first request that needs it waits for it.
 */
export function expressFallback(log: Log): RequestListener {
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
      json: () => response.json(landing(origin)),
      html: () => response.send(landingPage(origin)),
    })
  })
  app.use((request, response) => {
    response.status(404).json({
      error: 'not_found',
      message: `${request.method} ${request.path} is not a route of Taiga, Stedi, Optum or payerbox. GET / lists what is served here.`,
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

/** The response to `GET /`: what is served here. */
interface Landing {
  readonly name: 'payerbox'
  readonly summary: string
  readonly apis: readonly (ApiAccess & { readonly baseUrl: string })[]
  readonly links: Readonly<Record<string, string>>
}

/** @param origin as the client addressed the sandbox: `http://localhost:4276` */
function landing(origin: string): Landing {
  return {
    name: 'payerbox',
    summary: 'A local sandbox for Taiga, Stedi and Optum claim status.',
    apis: describeAccess('demo').map((access) => ({ ...access, baseUrl: origin })),
    links: { scenarios: `${origin}/_payerbox/scenarios`, health: `${origin}/_payerbox/health` },
  }
}

/** The same as a self-contained page: no scripts, fonts or other assets. */
function landingPage(origin: string): string {
  const { summary, apis, links } = landing(origin)
  const rows = apis.map(
    ({ name, vendor, baseUrl, credential }) =>
      `<tr><th scope="row">${name}</th>${[vendor, baseUrl, credential].map((text) => `<td><code>${escapeHtml(text)}</code></td>`).join('')}</tr>`,
  )
  const items = Object.entries(links).map(([name, url]) => `<li><a href="${escapeHtml(url)}">${name}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>payerbox</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem }
table { border-collapse: collapse }
th, td { padding: .25rem 1rem .25rem 0; text-align: left }
</style>
</head>
<body>
<h1>payerbox</h1>
<p>${summary} All patients are synthetic.</p>
<table>
<thead><tr><th scope="col">API</th><th scope="col">Replaces</th><th scope="col">Base URL</th><th scope="col">Credential</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<ul>
${items.join('\n')}
</ul>
</body>
</html>
`
}

/** The origin comes from the client's `Host` header. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
