import { isStediEdition, stediEditionHeader } from '../contract/stedi-edition.ts'
import { mediaTypeOf, type TimedExchange } from '../judge/http-exchange.ts'
import { withoutByteOrderMark } from '../text/decode-text.ts'
import { toPointer } from '../text/json-pointer.ts'
import { jsonEntryPositions } from '../text/json-position.ts'

type Json = Readonly<Record<string, unknown>>
type Headers = Readonly<Record<string, string>>

/** An entry of a file that is not recorded. */
export interface LeftOutEntry {
  /** `12:5 /log/entries/1`: line and column, and the JSON pointer. */
  readonly place: string
  /** Without a recorded value. */
  readonly reason: string
}

/** The exchanges of a file, and its entries that contain none. */
export interface ExchangeFile {
  readonly exchanges: readonly TimedExchange[]
  readonly leftOut: readonly LeftOutEntry[]
}

/** An exchange, or the reason why an entry contains none. */
type ReadEntry = TimedExchange | string

/**
 * Parses a file of exchanges from elsewhere: a HAR (HTTP Archive 1.2) or a list in the format of the fixtures. `undefined` if
 * it is neither. An entry that cannot be used is left out.
 */
export function parseTimedExchanges(content: string): ExchangeFile | undefined {
  const text = withoutByteOrderMark(content)
  const value = parsed(text)
  const { entries } = objectOf(objectOf(value).log)
  const isHar = Array.isArray(entries)
  const list: readonly unknown[] | undefined = isHar ? entries : Array.isArray(value) ? value : undefined
  if (list === undefined || (list.length > 0 && !list.some(hasRequest))) return undefined
  const read = list.map((entry) => (isHar ? ofHar(objectOf(entry)) : ofFixture(objectOf(entry))))
  const exchanges = read.filter((one) => typeof one !== 'string')
  if (exchanges.length === read.length) return { exchanges, leftOut: [] }
  const path = isHar ? ['log', 'entries'] : []
  const positions = jsonEntryPositions(text, path)
  const leftOut = read.flatMap((reason, index): readonly LeftOutEntry[] => {
    if (typeof reason !== 'string') return []
    const { line, column } = positions[index] ?? { line: 1, column: 1 }
    return [{ place: `${line}:${column} ${toPointer([...path, String(index)])}`, reason }]
  })
  return { exchanges, leftOut }
}

function hasRequest(entry: unknown): boolean {
  const { request } = objectOf(entry)
  return typeof request === 'object' && request !== null
}

function ofHar({ startedDateTime, request, response }: Json): ReadEntry {
  const { method, url, headers, postData, bodySize } = objectOf(request)
  const { status, headers: received, content } = objectOf(response)
  const at = Date.parse(String(startedDateTime))
  if (!hasRequest({ request })) return 'it has no "request"'
  if (Number.isNaN(at)) return '"startedDateTime" is not a time'
  if (typeof method !== 'string') return '"request.method" is not a string'
  if (typeof url !== 'string') return '"request.url" is not a string'
  if (!isHttpUrl(url)) return '"request.url" is not an http or https URL'
  if (!hasRequest({ request: response })) return 'it has no "response"; the request was aborted'
  // Browsers write 0 or -1 for a request that was aborted or blocked.
  if (typeof status === 'number' && status <= 0) return 'the request was aborted: it has no status'
  if (!isStatus(status)) return '"response.status" is not a status'
  const sent = sentBody(postData, bodySize)
  const answer = receivedBody(content)
  if ('reason' in sent) return sent.reason
  if ('reason' in answer) return answer.reason
  return {
    at,
    sent: {
      method,
      path: pathOf(url),
      headers: withMediaType(contentTypeOf(pairsOf(headers)), postData),
      body: sent.body,
    },
    received: { status, headers: withMediaType(neededOf(pairsOf(received)), content), body: answer.body },
  }
}

function isHttpUrl(url: string): boolean {
  return /^(https?:\/\/|\/)/i.test(url)
}

/** The path and the query, without a fragment. */
function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '')
  return path.startsWith('/') ? path : `/${path}`
}

function isStatus(status: unknown): status is number {
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 999
}

type ReadBody = { readonly body: string } | { readonly reason: string }

/** The body of a request: its text, or the fields of a form. */
function sentBody(postData: unknown, bodySize: unknown): ReadBody {
  const { text, params, mimeType } = objectOf(postData)
  if (typeof text === 'string' && text !== '') return { body: withoutByteOrderMark(text) }
  const fields: readonly unknown[] = Array.isArray(params) ? params : []
  if (fields.length > 0) {
    const isForm = mediaTypeOf(String(mimeType ?? '')) === 'application/x-www-form-urlencoded'
    if (!isForm) return { reason: '"request.postData.params" is not of an application/x-www-form-urlencoded body' }
    return { body: new URLSearchParams(fields.map(formField)).toString() }
  }
  if (typeof bodySize === 'number' && bodySize > 0) return { reason: 'the body of the request was not saved' }
  return { body: '' }
}

function formField(field: unknown): [string, string] {
  const { name, value } = objectOf(field)
  return [String(name ?? ''), String(value ?? '')]
}

/** The body of a response. Browsers omit the text of a body that they no longer have. */
function receivedBody(content: unknown): ReadBody {
  const { text, encoding, size } = objectOf(content)
  if (text === undefined || text === null) {
    return typeof size === 'number' && size > 0 ? { reason: 'the body of the response was not saved' } : { body: '' }
  }
  return { body: encoding === 'base64' ? fromBase64(String(text)) : withoutByteOrderMark(String(text)) }
}

/** HAR repeats the content type next to a body; some programs write it only there. */
function withMediaType(headers: Headers, body: unknown): Headers {
  const { mimeType } = objectOf(body)
  const isKnown = typeof mimeType === 'string' && mimeType !== '' && mimeType !== 'x-unknown'
  return isKnown ? { 'content-type': mimeType, ...headers } : headers
}

function ofFixture({ at, edition, request, response }: Json): ReadEntry {
  const { method, path, headers, body } = objectOf(request)
  const { status, headers: received, body: answer } = objectOf(response)
  const time = Date.parse(String(at))
  if (Number.isNaN(time)) return '"at" is not a time'
  if (typeof method !== 'string') return '"request.method" is not a string'
  if (typeof path !== 'string') return '"request.path" is not a string'
  if (!isStatus(status)) return '"response.status" is not a status'
  return {
    at: time,
    sent: { method, path, headers: contentTypeOf(Object.entries(objectOf(headers))), body: textOf(body) },
    received: {
      status,
      headers: neededOf([[stediEditionHeader, edition], ...Object.entries(objectOf(received))]),
      body: textOf(answer),
    },
  }
}

/** Keeps the two headers of a response that are needed: the content type, and the edition that a sandbox names. */
function neededOf(headers: readonly (readonly [string, unknown])[]): Headers {
  const edition = headers.map(([name, value]) => (name.toLowerCase() === stediEditionHeader ? String(value) : ''))
  const named = edition.find(isStediEdition)
  return { ...contentTypeOf(headers), ...(named !== undefined && { [stediEditionHeader]: named }) }
}

/** Keeps the content type only; credentials are not stored. */
function contentTypeOf(headers: readonly (readonly [string, unknown])[]): Headers {
  const [, type] = headers.find(([name]) => name.toLowerCase() === 'content-type') ?? []
  return typeof type === 'string' ? { 'content-type': type } : {}
}

/** The exchange without the headers that are not needed. */
export function keepNeededHeaders({ at, sent, received }: TimedExchange): TimedExchange {
  return {
    at,
    sent: { ...sent, headers: contentTypeOf(Object.entries(sent.headers)) },
    received: { ...received, headers: neededOf(Object.entries(received.headers)) },
  }
}

function pairsOf(headers: unknown): readonly (readonly [string, unknown])[] {
  return (Array.isArray(headers) ? headers : []).map((header: unknown) => {
    const { name, value } = objectOf(header)
    return [String(name), value]
  })
}

/** Invalid base64 is recorded like a body that is not JSON. */
function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  } catch {
    return text
  }
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : body === null || body === undefined ? '' : JSON.stringify(body)
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
