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
 * A `Request` or `Response` stays readable; a stream is read to its end. Plain data without `headers` counts as JSON.
 *
 * @throws MessageError
 */
export async function readMessage(value: unknown): Promise<Message> {
  if (!isRecord(value) || typeof value.then === 'function') throw unreadable(value)
  if (isFetched(value)) return readFetched(value)
  return value instanceof Error && isRecord(value.response) ? readError(value, value.response) : readPlain(value)
}

/** The response of a client that rejects for a status: axios, got, ky and superagent. Ky has read its body. */
function readError(
  error: Error & { readonly data?: unknown },
  response: Readonly<Record<string, unknown>>,
): Promise<Message> {
  const isRead = isFetched(response) && response.bodyUsed && error.data !== undefined
  return readMessage(isRead ? { status: response.status, headers: response.headers, body: error.data } : response)
}

/** The error for a value that is not a message. It names what the value is, and no part of its content. */
function unreadable(value: unknown): MessageError {
  return new MessageError(
    `expected a request or a response: a fetch Request or Response, { method, path, headers, body } or { status, headers, body }; got ${shapeOf(value)}`,
  )
}

function shapeOf(value: unknown): string {
  if (!isRecord(value)) return value === null || value === undefined ? String(value) : `a ${typeof value}`
  if (typeof value.then === 'function') return 'a promise: await it first'
  if (Array.isArray(value)) return 'a list'
  const names = Object.keys(value).slice(0, mostNames)
  const kind = value instanceof Error ? 'an error without a response' : 'an object'
  return names.length === 0 ? `${kind} without members` : `${kind} with the members ${names.join(', ')}`
}

/** How many members of an unknown value are named. */
const mostNames = 8

/** What the `Request` and `Response` of Node, of browsers and of polyfills have in common. */
interface Fetched {
  readonly bodyUsed: boolean
  readonly headers: Headers
  readonly status?: number
  readonly method?: string
  readonly url: string
  readonly body: object | null
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
  const body = await cloned(message).text()
  if (body === '' && message.body !== null && Number(headers['content-length'] ?? 0) > 0) {
    throw new MessageError(
      'its clone() has no body, as in happy-dom: pass { status, headers, body: await response.text() }',
    )
  }
  return status === undefined
    ? { side: 'request', sent: { method, path: pathOf(url), headers, body }, hasHeaders: true }
    : { side: 'response', received: { status, headers, body } }
}

/** @throws MessageError for a message whose body is being read. */
function cloned(message: Fetched): ReturnType<Fetched['clone']> {
  try {
    return message.clone()
  } catch (cause) {
    throw new MessageError('its body is being read: check the message first, or check a clone()', { cause })
  }
}

async function readPlain(value: Readonly<Record<string, unknown>>): Promise<Message> {
  const { method, headers = { 'content-type': 'application/json' } } = value
  const status = value.status ?? value.statusCode
  const path = value.path ?? value.url
  const isResponse = Number.isInteger(status)
  if (!isResponse && (typeof method !== 'string' || typeof path !== 'string')) throw unreadable(value)
  const known = headersOf(headers)
  const message = { headers: known, body: await bodyOf(value, known) }
  if (isResponse) return { side: 'response', received: { status: Number(status), ...message } }
  const sent = { method: String(method).toUpperCase(), path: pathOf(String(path)), ...message }
  return { side: 'request', sent, hasHeaders: value.headers !== undefined }
}

/**
 * The body of a message as its client has it. Superagent and supertest have the text in `text`; their `body` is an empty object
 * where the text is not JSON. Got has the bytes in `rawBody`, axios has `data`. A message of `node:http` is a stream itself,
 * and `body` of undici and `data` of axios can be one: it is read to its end.
 */
async function bodyOf(value: Readonly<Record<string, unknown>>, headers: Received['headers']): Promise<string> {
  if (typeof value.text === 'string') return value.text
  const { rawBody, body = value.data } = value
  if (ArrayBuffer.isView(rawBody)) return textOf(rawBody)
  if (isStream(body)) return readStream(body, headers)
  return body === undefined && isStream(value) ? readStream(value, headers) : textOf(body)
}

/** A `Readable` of Node. */
interface NodeStream extends AsyncIterable<unknown> {
  readonly readableEnded: boolean
  readonly destroyed: boolean
}

function isStream(value: unknown): value is NodeStream {
  return isRecord(value) && 'readableEnded' in value && Symbol.asyncIterator in value
}

/** Reads a stream to its end. @throws MessageError if it was read already, or is encoded in a way that is unknown here. */
async function readStream(stream: NodeStream, headers: Received['headers']): Promise<string> {
  if (stream.readableEnded || stream.destroyed) {
    throw new MessageError('the body was already read: pass { status, headers, body } with its text')
  }
  const chunks: BlobPart[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? chunk : (chunk as Uint8Array<ArrayBuffer>))
  const bytes = new Blob(chunks)
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding === 'identity') return bytes.text()
  if (encoding !== 'gzip' && encoding !== 'deflate') {
    throw new MessageError(`its body has the encoding ${encoding}: decode it, and pass { status, headers, body }`)
  }
  return new Response(bytes.stream().pipeThrough(new DecompressionStream(encoding))).text()
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
  try {
    const text = JSON.stringify(body) as string | undefined
    if (text !== undefined) return text
  } catch (cause) {
    throw new MessageError(`its body cannot be written as JSON: ${firstLine(cause)}`, { cause })
  }
  throw new MessageError(`its body is a ${typeof body}: pass a text, or a value that JSON has`)
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
