import type { components } from '../contract/generated/admin.ts'
import type { Work } from '../text/slices.ts'
import { toTimestamp } from '../world/instant.ts'
import type { JournalEntry } from './entry.ts'

type Schemas = components['schemas']

/** A host that does not exist, so that replaying an archive never reaches a vendor. */
const origin = 'http://payerbox.invalid'

/** HAR's value for an unknown size: the length of a masked body is meaningless. */
const unknown = -1

/**
 * Exchanges as the text of an HTTP archive (HAR 1.2), which browsers and proxies can open, as long work. It is masked like the entries.
 * Members that the schema requires and the journal does not record are empty.
 */
export function* writeHar(entries: readonly JournalEntry[], version: string): Work<string> {
  const log: Schemas['Har']['log'] = { version: '1.2', creator: { name: 'payerbox', version }, entries: [] }
  const texts: string[] = []
  for (const entry of entries) {
    texts.push(JSON.stringify(harEntry(entry)))
    yield
  }
  return JSON.stringify({ log }).replace('"entries":[]', () => `"entries":[${texts.join(',')}]`)
}

function harEntry(entry: JournalEntry): Schemas['HarEntry'] {
  const { id, at, world, operation, method, path, status, fault, phi, took, request, reply } = entry
  return {
    startedDateTime: toTimestamp(at),
    time: took,
    request: {
      method,
      url: origin + path,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [],
      queryString: [],
      headersSize: unknown,
      bodySize: unknown,
      ...(request !== '' && { postData: { mimeType: mediaType(request), text: request } }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [],
      content: { size: unknown, mimeType: mediaType(reply), text: reply },
      redirectURL: '',
      headersSize: unknown,
      bodySize: unknown,
    },
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    _payerbox: { id, world, operation, ...(fault && { fault }), ...(phi !== undefined && { phi }) },
  }
}

/** A masked JSON body is still JSON; any other body is masked as a whole. */
function mediaType(body: string): string {
  return /^[{["]/.test(body) ? 'application/json' : 'x-unknown'
}
