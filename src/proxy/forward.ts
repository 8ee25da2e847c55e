import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { forwardedHeaders } from './http-message.ts'

/** A request that is forwarded to the target. */
export interface ForwardedRequest {
  readonly method: string
  /** With the query, below the path of the target's URL. */
  readonly path: string
  /** Names and values alternating, as received. */
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
  /** Milliseconds without data after which the request times out. */
  readonly timeout: number
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal
}

/**
 * A new connection for each request: a kept one may be closing, and a request must not be sent twice. The proxy of the
 * environment (`HTTPS_PROXY`, except for hosts in `NO_PROXY`) is used where Node supports it: 22.21, 24.5 and later.
 */
function agents(): { readonly http: HttpAgent; readonly https: HttpsAgent } {
  const options = { keepAlive: false, proxyEnv: process.env }
  return { http: new HttpAgent(options), https: new HttpsAgent(options) }
}

/** Forwards a request to the target; resolves with the response once its headers have arrived. */
export function forward(target: URL, request: ForwardedRequest): Promise<IncomingMessage> {
  const { method, path, body, timeout, signal } = request
  const place = { host: target.hostname.replace(/^\[(.*)\]$/, '$1'), port: target.port, method, path, signal }
  const options = { ...place, headers: headersFor(target, request), timeout }
  const { http, https } = agents()
  return new Promise((resolve, reject) => {
    const outgoing =
      target.protocol === 'https:'
        ? httpsRequest({ ...options, agent: https, rejectUnauthorized: true })
        : httpRequest({ ...options, agent: http })
    let response: IncomingMessage | undefined
    outgoing.on('response', (incoming) => {
      response = incoming
      resolve(incoming)
    })
    outgoing.on('timeout', () => {
      const waited = response ?? outgoing
      waited.destroy(coded(silent))
    })
    outgoing.on('error', reject)
    // A response that switches the protocol closes without an error.
    outgoing.on('close', () => reject(coded('ECONNRESET')))
    outgoing.end(body)
  })
}

/** An error with a code, as those of Node. */
function coded(code: string): Error {
  return Object.assign(new Error('no response'), { code })
}

/** Methods that send a content length even for an empty body. */
const bodied: readonly string[] = ['POST', 'PUT', 'PATCH']

function headersFor(target: URL, { method, rawHeaders, body }: ForwardedRequest): readonly string[] {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
  const announced = names.includes('content-length') || names.includes('transfer-encoding')
  return [
    ...['Host', target.host],
    // The body is complete, so the target need not confirm that it expects one.
    ...forwardedHeaders(rawHeaders, ['host', 'content-length', 'expect']),
    ...(announced || bodied.includes(method) ? ['Content-Length', String(body.length)] : []),
  ]
}

/** Why there is no response, for the client and the report. It names the target, and quotes nothing of the request. */
export interface ProxyFailure {
  /** 504 for a timeout, otherwise 502. */
  readonly status: 502 | 504
  readonly reason: string
}

/** Describes an error of the connection to the target. */
export function proxyFailure({ origin }: URL, error: unknown, timeout: number): ProxyFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === silent) return { status: 504, reason: `${origin} sent nothing for ${timeout / 1000} seconds` }
  const why = reasons.find(([pattern]) => pattern.test(code))?.[1] ?? 'the connection failed'
  return { status: 502, reason: `no response from ${origin}: ${why}${code === '' ? '' : ` (${code})`}` }
}

const silent = 'ESILENT'

/** Codes of Node's own errors. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^ECONNREFUSED$/, 'nothing listens there'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'the host name cannot be resolved'],
  [/^(ECONNRESET|EPIPE)$/, 'connection reset'],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'the host cannot be reached'],
  [/^(HPE_|ERR_HTTP_)/, 'its response is not valid HTTP'],
  [/CERT|VERIFY/, 'the certificate is not trusted'],
  [/^(EPROTO|ERR_SSL_)/, 'the server does not support TLS'],
]
