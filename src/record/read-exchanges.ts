import { isStediEdition, stediEditionHeader } from '../contract/stedi-edition.ts'
import type { TimedExchange } from '../judge/http-exchange.ts'

type Json = Readonly<Record<string, unknown>>
type Headers = Readonly<Record<string, string>>

/**
 * Parses a file of exchanges from elsewhere: a HAR (HTTP Archive 1.2) or a list in the format of the fixtures. `undefined` if
 * it is neither.
 */
export function parseTimedExchanges(text: string): readonly TimedExchange[] | undefined {
  const value = parsed(text)
  const { entries } = objectOf(objectOf(value).log)
  const list: readonly unknown[] | undefined = Array.isArray(entries)
    ? entries
    : Array.isArray(value)
      ? value
      : undefined
  const read = list?.map((entry) => (Array.isArray(entries) ? ofHar(objectOf(entry)) : ofFixture(objectOf(entry))))
  const exchanges = read?.filter((exchange) => exchange !== undefined)
  return exchanges?.length === read?.length ? exchanges : undefined
}

function ofHar({ startedDateTime, request, response }: Json): TimedExchange | undefined {
  const { method, url, headers, postData } = objectOf(request)
  const { status, headers: received, content } = objectOf(response)
  const at = Date.parse(String(startedDateTime))
  if (typeof method !== 'string' || typeof url !== 'string' || typeof status !== 'number' || Number.isNaN(at))
    return undefined
  const { text = '', encoding } = objectOf(content)
  const body = encoding === 'base64' ? fromBase64(String(text)) : String(text)
  return {
    at,
    sent: {
      method,
      path: url.replace(/^https?:\/\/[^/]*/i, '') || '/',
      headers: contentTypeOf(pairsOf(headers)),
      body: String(objectOf(postData).text ?? ''),
    },
    received: { status, headers: neededOf(pairsOf(received)), body },
  }
}

function ofFixture({ at, edition, request, response }: Json): TimedExchange | undefined {
  const { method, path, headers, body } = objectOf(request)
  const { status, headers: received, body: answer } = objectOf(response)
  const time = Date.parse(String(at))
  if (typeof method !== 'string' || typeof path !== 'string' || typeof status !== 'number' || Number.isNaN(time))
    return undefined
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
