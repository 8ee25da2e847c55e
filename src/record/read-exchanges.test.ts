import { describe, expect, it } from 'vitest'
import { parseTimedExchanges } from './read-exchanges.ts'

const poll = '/api/v1/partner/sessions/one'
const at = Date.parse('2026-04-01T18:30:00Z')
const read = {
  at,
  sent: { method: 'GET', path: poll, headers: {}, body: '' },
  received: { status: 401, headers: { 'content-type': 'application/json' }, body: '{"error":"Invalid API key"}' },
}

describe('parseExchanges', () => {
  it('reads a HAR and keeps only the content types of its headers', () => {
    const entry = (content: unknown) => ({
      startedDateTime: '2026-04-01T18:30:00.000Z',
      request: {
        method: 'GET',
        url: `https://api.example.com${poll}`,
        headers: [{ name: 'Authorization', value: 'Bearer x' }],
      },
      response: { status: 401, headers: [{ name: 'Content-Type', value: 'application/json' }], content },
    })
    const plain = { text: read.received.body }
    const encoded = { text: btoa(read.received.body), encoding: 'base64' }
    expect(parseTimedExchanges(JSON.stringify({ log: { entries: [entry(plain), entry(encoded)] } }))).toEqual({
      exchanges: [read, read],
      leftOut: [],
    })
  })

  it('reads a list in the format of the fixtures', () => {
    const fixture = {
      at: '2026-04-01T18:30:00Z',
      operation: 'taiga.sessionStatus',
      request: { method: 'GET', path: poll, headers: {}, body: null },
      response: { status: 401, headers: { 'Content-Type': 'application/json' }, body: { error: 'Invalid API key' } },
    }
    expect(parseTimedExchanges(JSON.stringify([fixture]))).toEqual({ exchanges: [read], leftOut: [] })
  })

  const call = (members: object = {}, request: object = {}, response: object = {}) => ({
    startedDateTime: '2026-04-01T18:30:00Z',
    request: { method: 'GET', url: `https://api.example.com${poll}`, headers: [], ...request },
    response: {
      status: 401,
      headers: [],
      content: { mimeType: 'application/json', text: read.received.body },
      ...response,
    },
    ...members,
  })
  const har = (...entries: readonly unknown[]) => JSON.stringify({ log: { version: '1.2', entries } }, undefined, 2)

  it('skips a byte order mark, of the file and of a body', () => {
    const marked = call({}, {}, { content: { mimeType: 'application/json', text: `\uFEFF${read.received.body}` } })
    expect(parseTimedExchanges(`\uFEFF${har(marked)}`)).toEqual({ exchanges: [read], leftOut: [] })
  })

  it.each<[string, unknown]>([
    ['it has no "request"', null],
    ['it has no "request"', {}],
    ['"startedDateTime" is not a time', call({ startedDateTime: 'yesterday' })],
    ['"request.method" is not a string', call({}, { method: 7 })],
    ['"request.url" is not a string', call({}, { url: undefined })],
    ['"request.url" is not an http or https URL', call({}, { url: 'data:text/plain,x' })],
    ['it has no "response"; the request was aborted', call({ response: undefined })],
    ['it has no "response"; the request was aborted', call({ response: null })],
    ['the request was aborted: it has no status', call({}, {}, { status: 0 })],
    ['the request was aborted: it has no status', call({}, {}, { status: -1 })],
    ['"response.status" is not a status', call({}, {}, { status: '200' })],
    ['the body of the response was not saved', call({}, {}, { content: { size: 30, mimeType: 'text/html' } })],
    ['the body of the request was not saved', call({}, { method: 'POST', bodySize: 30 })],
    [
      '"request.postData.params" is not of an application/x-www-form-urlencoded body',
      call({}, { postData: { mimeType: 'multipart/form-data; boundary=x', params: [{ name: 'a', value: 'b' }] } }),
    ],
  ])('leaves out an entry and uses the others: %s', (reason, entry) => {
    const text = har(call(), entry, call())
    const found = parseTimedExchanges(text)
    expect(found?.exchanges).toEqual([read, read])
    expect(found?.leftOut.map((one) => one.reason)).toEqual([reason])
  })

  it('tells where an entry is that it leaves out', () => {
    const text = `{ "log": {
  "pages": [{}, {}],
  "entries": [
    ${JSON.stringify(call())},
    {}, ${JSON.stringify(call({ response: null }))}
  ]
} }`
    expect(parseTimedExchanges(text)?.leftOut).toEqual([
      { place: '5:5 /log/entries/1', reason: 'it has no "request"' },
      { place: '5:9 /log/entries/2', reason: 'it has no "response"; the request was aborted' },
    ])
  })

  it('reads the fields of a form, and the media type next to a body', () => {
    const fields = [
      { name: 'grant_type', value: 'client_credentials' },
      { name: 'scope', value: 'a b&c' },
      { name: 'empty' },
    ]
    const form = { mimeType: 'application/x-www-form-urlencoded; charset=UTF-8', params: fields }
    const url = 'https://api.example.com/apip/auth/v2/token?x=1#top'
    const found = parseTimedExchanges(har(call({}, { method: 'POST', url, postData: form, bodySize: 60 })))
    expect(found?.exchanges).toMatchObject([
      {
        sent: {
          path: '/apip/auth/v2/token?x=1',
          headers: { 'content-type': form.mimeType },
          body: 'grant_type=client_credentials&scope=a+b%26c&empty=',
        },
      },
    ])
  })

  it('leaves out an exchange of a list that cannot be used', () => {
    const good = { at: '2026-04-01T18:30:00Z', request: { method: 'GET', path: poll }, response: { status: 200 } }
    expect(parseTimedExchanges(JSON.stringify([good, { ...good, at: 'yesterday' }]))).toMatchObject({
      exchanges: [{ sent: { path: poll } }],
      leftOut: [{ place: expect.stringMatching(/^1:\d+ \/1$/), reason: '"at" is not a time' }],
    })
  })

  it.each(['', 'no JSON', '{}', '[7]', '{"log":{"entries":[{}]}}', '[{"at":"yesterday"}]'])(
    'does not read %j',
    (text) => {
      expect(parseTimedExchanges(text)).toBeUndefined()
    },
  )
})
