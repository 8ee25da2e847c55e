import type { Received, Sent } from './answer.ts'

/** One side of an exchange, as plain data. */
export type Message =
  | { readonly side: 'request'; readonly sent: Sent }
  | { readonly side: 'answer'; readonly received: Received }

/** What is given is neither a request nor an answer, or cannot be read; the message says why. */
export class MessageError extends TypeError {
  override readonly name = 'MessageError'
}

/**
 * A request or an answer out of whatever a test holds in its hand; what it can be is told at `ContractMessage`.
 *
 * A `Request` or `Response` stays readable. Where plain data has no `headers`, it counts as JSON.
 *
 * @throws MessageError
 */
export async function readMessage(value: unknown): Promise<Message> {
  if (!isRecord(value)) throw new MessageError(unreadable)
  return isFetched(value) ? readFetched(value) : readPlain(value)
}

const unreadable =
  'this is neither a request nor an answer: give a fetch Request or Response, { method, path, headers, body } or { status, headers, body }'

/** What `Request` and `Response` have in common, whosever they are (Node's, a browser's, a polyfill's). */
interface Fetched {
  readonly bodyUsed: boolean
  readonly headers: Headers
  readonly status?: number
  readonly method?: string
  readonly url: string
  clone(): { text(): Promise<string> }
}

function isFetched(value: object): value is Fetched {
  return 'clone' in value && typeof value.clone === 'function' && 'bodyUsed' in value
}

async function readFetched(message: Fetched): Promise<Message> {
  if (message.bodyUsed) {
    throw new MessageError('its body was read already: check it first, or check a clone() made before it was read')
  }
  const { status, method = 'GET', url } = message
  const headers = headersOf(message.headers)
  const body = await message.clone().text()
  return status === undefined
    ? { side: 'request', sent: { method, path: pathOf(url), headers, body } }
    : { side: 'answer', received: { status, headers, body } }
}

function readPlain(value: Readonly<Record<string, unknown>>): Message {
  const { method, headers = { 'content-type': 'application/json' } } = value
  const status = value.status ?? value.statusCode
  const path = value.path ?? value.url
  // Supertest has the text beside the value, which it makes an empty object of what is no JSON; axios says data.
  const { body = value.data } = value
  const message = { headers: headersOf(headers), body: textOf(typeof value.text === 'string' ? value.text : body) }
  if (typeof status === 'number') return { side: 'answer', received: { status, ...message } }
  if (typeof method === 'string' && typeof path === 'string') {
    return { side: 'request', sent: { method: method.toUpperCase(), path: pathOf(path), ...message } }
  }
  throw new MessageError(unreadable)
}

/** Path and query of a URL, or of a path. */
function pathOf(url: string): string {
  if (!URL.canParse(url, base)) throw new MessageError('its url is none')
  const { pathname, search } = new URL(url, base)
  return `${pathname}${search}`
}

const base = 'http://localhost'

/** Headers of `Headers`, a `Map`, a list of pairs or an object; those that came several times are joined. */
function headersOf(given: unknown): Readonly<Record<string, string>> {
  if (!isRecord(given)) throw new MessageError('its headers are none')
  const pairs =
    Symbol.iterator in given ? [...(given as unknown as Iterable<[string, unknown]>)] : Object.entries(given)
  return Object.fromEntries(
    pairs
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [String(name).toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}

/** A body as text; one that was parsed already is written anew. */
function textOf(body: unknown): string {
  if (body === undefined) return ''
  if (typeof body === 'string') return body
  if (body instanceof URLSearchParams) return body.toString()
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new TextDecoder().decode(body)
  if (body instanceof ReadableStream || body instanceof Blob) {
    throw new MessageError('its body is a stream or a blob: give its text')
  }
  return JSON.stringify(body)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
