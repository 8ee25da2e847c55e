import type { FileHandle } from 'node:fs/promises'
import type { RequestListener, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { protectiveHeaders } from '../guard/admin-access.ts'
import type { Call } from '../http/call.ts'
import { realElapsed } from '../text/real-time.ts'
import { errorFields, logCall } from './answer.ts'
import { errorPage } from './landing.ts'
import { type HttpService, isRefused, type RoutedRequest } from './node.ts'

/**
 * The files of the web page: `GET /_payerbox/`, its frame `GET /_payerbox/contract.html` and `GET /_payerbox/assets/*`, as
 * `scripts/dashboard.ts` builds them. A file is read when it is asked for, and none is kept in memory.
 */
const folder = fileURLToPath(
  // The code of the package stands in the folders of dist/, beside the page.
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/dashboard/' : '../dashboard/', import.meta.url),
)

/** Scripts and styles come only from the sandbox, and none stands in the document; nothing connects to another host. */
const dashboardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The frame of a contract is shown only by the page. The hash is that of an empty text: Redoc adds a `style` element without
 * content, and its rules by script. The frame connects to nothing.
 */
const contractPolicy = dashboardPolicy
  .replace("style-src 'self'", "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
  .replace("connect-src 'self'", "connect-src 'none'")
  .replace("frame-src 'self'", "frame-src 'none'")
  .replace("frame-ancestors 'none'", "frame-ancestors 'self'")

const html = 'text/html; charset=utf-8'

const types: Readonly<Record<string, string | undefined>> = {
  css: 'text/css; charset=utf-8',
  html,
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const root = '/_payerbox'
const page = `${root}/`
const contractFrame = '/_payerbox/contract.html'
const reference = '/_payerbox/docs'
const assets = '/_payerbox/assets/'
const documents: ReadonlySet<string> = new Set([root, page, contractFrame, reference])

/** Whether a request is for the page, and not for the admin API. */
export function isDashboardRequest({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
  if (!path.startsWith(root) || (method !== 'GET' && method !== 'HEAD')) return false
  return documents.has(path) || path.startsWith(assets)
}

type FileRequest = Pick<RoutedRequest, 'request' | 'target'>

/** Answers a request for a file of the page. It needs no token: whatever the page shows, it reads from the admin API. */
export function answerDashboard(
  service: HttpService,
  { request, target }: RoutedRequest,
  response: ServerResponse,
): void {
  answerPage(service, { request, target, match: undefined }, response, () => {
    request.resume()
    sendDashboardFile(service, { request, target }, response).catch((error: unknown) => {
      service.log.error(errorFields(error), 'a file of the web page cannot be read')
      if (response.headersSent) response.destroy()
      else response.writeHead(500, protectiveHeaders).end()
    })
  })
}

/** Answers a request for a page by `send`, unless it is refused, and logs it. */
export function answerPage(
  service: HttpService,
  routed: RoutedRequest,
  response: ServerResponse,
  send: RequestListener,
): void {
  if (isRefused(service, routed, response)) return
  const started = realElapsed()
  response.once('finish', () => {
    const reply = { status: response.statusCode, headers: {}, body: '' }
    logCall(service, routed, reply, realElapsed() - started)
  })
  send(routed.request, response)
}

/** @throws the system's own error when a file is there and cannot be read */
async function sendDashboardFile(service: HttpService, asked: FileRequest, response: ServerResponse): Promise<void> {
  const { method, path } = asked.target
  // The machine's date would contradict the world's clock.
  response.sendDate = false
  const redirect = redirects[path]
  if (redirect !== undefined) {
    const [status, location] = redirect
    response.writeHead(status, { ...protectiveHeaders, location, 'content-length': 0 }).end()
    return
  }
  const found =
    path === page
      ? await openFile('index.html')
      : path === contractFrame
        ? await openFile('contract.html')
        : await openAsset(path.slice(assets.length), asked.request)
  if (found !== undefined) {
    await sendFile(found, asked, service.readTimeout, response)
    return
  }
  const [status, contentType, body] =
    path === page
      ? [503, html, errorPage(503, 'the page is not built; run npm run build:dashboard and reload')]
      : [404, 'application/json', JSON.stringify({ error: { code: 'NOT_FOUND', message: noSuchFile } })]
  const headers = { ...protectiveHeaders, 'content-type': contentType, 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body)
}

/** Relative: the sandbox can stand under a path of another app. */
const redirects: Readonly<Record<string, readonly [status: number, location: string]>> = {
  [page.slice(0, -1)]: [308, '_payerbox/'],
  [reference]: [302, './#/docs'],
}

const noSuchFile = 'the page has no such file; reload the page: it may be of another version'

/** A file of the page, open for reading, and the headers that depend on it. */
interface OpenFile {
  readonly handle: FileHandle
  readonly headers: Readonly<Record<string, string>>
}

async function openFile(path: string): Promise<OpenFile | undefined> {
  const type = types[/\.(\w+)(?:\.(?:br|gz))?$/.exec(path)?.[1] ?? '']
  if (type === undefined) return undefined
  // A start does without it.
  const { open } = await import('node:fs/promises')
  try {
    return { handle: await open(folder + path), headers: { 'content-type': type, 'cache-control': 'no-cache' } }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Opens the smallest form of an asset that the client accepts. A name that could lead out of the folder names no asset. */
async function openAsset(name: string, { headers }: FileRequest['request']): Promise<OpenFile | undefined> {
  if (!/^\w[\w-]*\.(?:css|js|svg)$/.test(name)) return undefined
  const accepted = String(headers['accept-encoding'] ?? '')
  // The name has a hash of the content.
  const always = { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' }
  for (const { coding, suffix } of codings) {
    if (!accepts(accepted, coding)) continue
    const found = await openFile(`assets/${name}${suffix}`)
    if (found !== undefined) return { ...found, headers: { ...found.headers, ...always, 'content-encoding': coding } }
  }
  const plain = await openFile(`assets/${name}`)
  return plain && { ...plain, headers: { ...plain.headers, ...always } }
}

const codings = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
]

/** Sends a file and closes it, also for a client that leaves: Node ends a process that forgets an open file. */
async function sendFile(
  { handle, headers }: OpenFile,
  { target, request }: FileRequest,
  readTimeout: number,
  response: ServerResponse,
): Promise<void> {
  try {
    const { size } = await handle.stat()
    const policy =
      target.path === contractFrame
        ? { 'content-security-policy': contractPolicy, 'x-frame-options': 'SAMEORIGIN' }
        : { 'content-security-policy': dashboardPolicy }
    response.writeHead(200, { ...protectiveHeaders, ...headers, ...policy, 'content-length': size })
    if (target.method === 'HEAD') {
      response.end()
      return
    }
    if (readTimeout > 0) request.socket.setTimeout(readTimeout)
    // A client that leaves before the end does not matter.
    await pipeline(handle.createReadStream(), response).catch(() => {})
  } finally {
    await handle.close()
  }
}

/** Whether an `Accept-Encoding` allows a coding: by its name, without `q=0`. */
function accepts(header: string, coding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    return name === coding && !parameters.some((text) => /^q=0(?:\.0*)?$/.test(text))
  })
}
