import type { Received, Sent } from './http-exchange.ts'

/** One side of an exchange, as plain data. */
export type Message =
  | {
      readonly side: 'request'
      readonly sent: Sent
      /** Whether its headers are known. Otherwise neither its content type nor its credential can be judged. */
      readonly hasHeaders: boolean
    }
  | { readonly side: 'response'; readonly received: Received }

/** Thrown for a value that is neither a request nor a response, or cannot be read. */
export class MessageError extends TypeError {
  override readonly name = 'MessageError'
}

/**
 * Reads a request or a response from the values that tests have; see `checkContract`.
 *
 * A `Request` or `Response` stays readable. Plain data without `headers` counts as JSON.
 *
 * @throws MessageError
 */
export async function readMessage(value: unknown): Promise<Message> {
  if (!isRecord(value)) throw new MessageError(unreadable)
  return isFetched(value) ? readFetched(value) : readPlain(value)
}

const unreadable =
  'expected a request or a response: a fetch Request or Response, { method, path, headers, body } or { status, headers, body }'

/** What the `Request` and `Response` of Node, of browsers and of polyfills have in common. */
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
    throw new MessageError('the body was already read: check the message first, or check a clone()')
  }
  const { status, method = 'GET', url } = message
  const headers = headersOf(message.headers)
  const body = await message.clone().text()
  return status === undefined
    ? { side: 'request', sent: { method, path: pathOf(url), headers, body }, hasHeaders: true }
    : { side: 'response', received: { status, headers, body } }
}

function readPlain(value: Readonly<Record<string, unknown>>): Message {
  const { method, headers = { 'content-type': 'application/json' } } = value
  const status = value.status ?? value.statusCode
  const path = value.path ?? value.url
  // Supertest has the text in `text`; its `body` is an empty object where the text is not JSON. Axios has `data`.
  const { body = value.data } = value
  const message = { headers: headersOf(headers), body: textOf(typeof value.text === 'string' ? value.text : body) }
  if (typeof status === 'number') return { side: 'response', received: { status, ...message } }
  if (typeof method === 'string' && typeof path === 'string') {
    const sent = { method: method.toUpperCase(), path: pathOf(path), ...message }
    return { side: 'request', sent, hasHeaders: value.headers !== undefined }
  }
  throw new MessageError(unreadable)
}

/** Path and query of a URL, or of a path. */
function pathOf(url: string): string {
  if (!URL.canParse(url, base)) throw new MessageError('its URL is not valid')
  const { pathname, search } = new URL(url, base)
  return `${pathname}${search}`
}

const base = 'http://localhost'

/** Headers from `Headers`, a `Map`, a list of pairs or an object; repeated ones are joined. */
function headersOf(given: unknown): Readonly<Record<string, string>> {
  if (!isRecord(given)) throw new MessageError('its headers are not an object, a list of pairs, a Map or Headers')
  const pairs =
    Symbol.iterator in given ? [...(given as unknown as Iterable<[string, unknown]>)] : Object.entries(given)
  return Object.fromEntries(
    pairs
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [String(name).toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}

/** A body as text; a parsed one is serialized. */
function textOf(body: unknown): string {
  if (body === undefined) return ''
  if (typeof body === 'string') return body
  if (body instanceof URLSearchParams) return body.toString()
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new TextDecoder().decode(body)
  if (body instanceof ReadableStream || body instanceof Blob) {
    throw new MessageError('its body is a stream or a blob: pass its text instead')
  }
  return JSON.stringify(body)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
