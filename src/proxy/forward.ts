import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { passedOn } from './http-message.ts'

/** A request on its way to the target. */
export interface ForwardedRequest {
  readonly method: string
  /** With the query; what the target's URL has of a path stands in front. */
  readonly path: string
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
  /** Milliseconds without a sign of life after which the target counts as silent. */
  readonly patience: number
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal
}

/** One connection a request: one that was kept may be closed just now, and a request must not be sent twice. */
const agents = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) }

/** Passes a request on to the target and gives the answer as soon as its head is there. */
export function forward(target: URL, question: ForwardedRequest): Promise<IncomingMessage> {
  const { method, path, body, patience, signal } = question
  const place = { host: target.hostname.replace(/^\[(.*)\]$/, '$1'), port: target.port, method, path, signal }
  const options = { ...place, headers: headersFor(target, question), timeout: patience }
  return new Promise((resolve, reject) => {
    const outgoing =
      target.protocol === 'https:'
        ? httpsRequest({ ...options, agent: agents.https, rejectUnauthorized: true })
        : httpRequest({ ...options, agent: agents.http })
    let answer: IncomingMessage | undefined
    outgoing.on('response', (incoming) => {
      answer = incoming
      resolve(incoming)
    })
    outgoing.on('timeout', () => {
      const waited = answer ?? outgoing
      waited.destroy(coded(silent))
    })
    outgoing.on('error', reject)
    // An answer that asks for another protocol ends like this, without an error.
    outgoing.on('close', () => reject(coded('ECONNRESET')))
    outgoing.end(body)
  })
}

/** An error as Node makes them. */
function coded(code: string): Error {
  return Object.assign(new Error('the target did not answer'), { code })
}

/** Methods that announce a body even when it is empty. */
const bodied: readonly string[] = ['POST', 'PUT', 'PATCH']

function headersFor(target: URL, { method, rawHeaders, body }: ForwardedRequest): readonly string[] {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
  const announced = names.includes('content-length') || names.includes('transfer-encoding')
  return [
    ...['Host', target.host],
    // The whole body is here, so that there is nothing to wait for before it is sent.
    ...passedOn(rawHeaders, ['host', 'content-length', 'expect']),
    ...(announced || bodied.includes(method) ? ['Content-Length', String(body.length)] : []),
  ]
}

/** Why there is no answer, for the client and for a report. It names the target, and nothing of the request. */
export interface ProxyFailure {
  /** 504 when the target took too long, 502 for everything else. */
  readonly status: 502 | 504
  readonly reason: string
}

/** What an error of the connection to the target means. */
export function proxyFailure({ origin }: URL, error: unknown, patience: number): ProxyFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === silent) return { status: 504, reason: `${origin} gave no sign of life for ${patience / 1000} seconds` }
  const why = reasons.find(([pattern]) => pattern.test(code))?.[1] ?? 'the connection failed'
  return { status: 502, reason: `${origin} gave no answer: ${why}${code === '' ? '' : ` (${code})`}` }
}

const silent = 'ESILENT'

/** Codes of Node's own errors. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^ECONNREFUSED$/, 'nothing listens there'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'its name cannot be resolved'],
  [/^(ECONNRESET|EPIPE)$/, 'it broke the connection'],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'it cannot be reached'],
  [/^(HPE_|ERR_HTTP_)/, 'its response is not valid HTTP'],
  [/CERT|VERIFY/, 'its certificate is not to be trusted'],
  [/^(EPROTO|ERR_SSL_)/, 'it does not speak TLS'],
]
