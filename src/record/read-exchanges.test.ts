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
    expect(parseTimedExchanges(JSON.stringify({ log: { entries: [entry(plain), entry(encoded)] } }))).toEqual([
      read,
      read,
    ])
  })

  it('reads a list in the format of the fixtures', () => {
    const fixture = {
      at: '2026-04-01T18:30:00Z',
      operation: 'taiga.sessionStatus',
      request: { method: 'GET', path: poll, headers: {}, body: null },
      response: { status: 401, headers: { 'Content-Type': 'application/json' }, body: { error: 'Invalid API key' } },
    }
    expect(parseTimedExchanges(JSON.stringify([fixture]))).toEqual([read])
  })

  it.each(['', 'no JSON', '{}', '[7]', '{"log":{"entries":[{}]}}', '[{"at":"yesterday"}]'])(
    'does not read %j',
    (text) => {
      expect(parseTimedExchanges(text)).toBeUndefined()
    },
  )
})
