import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../http/journal-entry.ts'
import { lintJournal } from './lint.ts'

const second = 1000
const hour = 3_600_000
let count = 0

/** A call, some milliseconds after the beginning, on a clock that runs. */
function call(at: number, rest: Partial<JournalEntry>): JournalEntry {
  const usual = { method: 'GET', path: '/x', status: 200, took: 1, stretch: 1, request: '', reply: '{}', world: 'demo' }
  return { id: ++count, at, operation: 'taiga.sessionStatus', ...usual, ...rest }
}
const poll = (at: number, status: string, rest: Partial<JournalEntry> = {}) =>
  call(at, { path: '/api/v1/partner/sessions/***1', reply: JSON.stringify({ status }), ...rest })
const token = (at: number) => call(at, { operation: 'optum.token', method: 'POST', reply: '{"expires_in":3600}' })
const each = (length: number, make: (index: number) => JournalEntry) =>
  Array.from({ length }, (_, index) => make(index))

const clients: readonly (readonly [string, readonly JournalEntry[], readonly JournalEntry[]])[] = [
  [
    'polls-what-is-final',
    each(6, (index) => poll(index * 24 * hour, 'paid')),
    [poll(0, 'accepted'), poll(24 * hour, 'paid'), poll(48 * hour, 'paid')],
  ],
  [
    'polls-processing-too-often',
    each(5, (index) => poll(index * 5 * second, 'processing')),
    each(5, (index) => poll(index * 30 * second, 'processing')),
  ],
  [
    'polls-the-payer-too-often',
    each(5, (index) => poll(index * 60 * second, 'accepted')),
    each(5, (index) => poll(index * 24 * hour, 'accepted')),
  ],
  ['fetches-tokens-to-throw-away', each(5, (index) => token(index * second)), each(5, (index) => token(index * hour))],
  [
    'goes-on-with-a-dead-token',
    each(4, (index) => call(index, { operation: 'optum.claimstatus', status: 401 })),
    [call(0, { operation: 'optum.claimstatus', status: 401 }), token(1), call(2, { operation: 'optum.claimstatus' })],
  ],
  [
    'repeats-what-was-refused',
    each(3, (index) => call(index, { operation: 'stedi.claimStatus', status: 400, request: '{"a":"***1"}' })),
    each(3, (index) => call(index, { operation: 'stedi.claimStatus', status: 400, request: `{"a":"***${index}"}` })),
  ],
  [
    'does-not-back-off',
    [call(0, { operation: 'stedi.claimStatus', status: 429 }), call(100, { operation: 'stedi.claimStatus' })],
    [call(0, { operation: 'stedi.claimStatus', status: 429 }), call(5000, { operation: 'stedi.claimStatus' })],
  ],
  [
    'submits-twice',
    each(2, (index) => call(index, { operation: 'taiga.submitSession', status: 201, request: '{"p":"***1"}' })),
    each(2, (index) => call(index, { operation: 'taiga.submitSession', status: 201, request: `{"p":"***${index}"}` })),
  ],
]

describe('the linter of clients', () => {
  it.each(clients)('finds %s in a bad client, and nothing in a good one', (rule, bad, good) => {
    expect(lintJournal(bad).map((finding) => finding.rule)).toEqual([rule])
    expect(lintJournal(good)).toEqual([])
  })

  it('tells nothing of intervals on a clock that somebody moves, or that stands still', () => {
    const moved = each(5, (index) => poll(index * second, 'processing', { stretch: index + 1 }))
    const frozen = each(5, () => poll(0, 'processing', { stretch: 0 }))
    expect([...lintJournal(moved), ...lintJournal(frozen)]).toEqual([])
  })

  it('names the calls, and what to do instead', () => {
    const [finding] = lintJournal(clients[0]?.[1] ?? [])
    expect(finding).toMatchObject({
      message: 'a session was polled 5 times after it had come to its end',
      advice: expect.stringContaining('stop to poll'),
      source: 'Taiga, "Polling" (documented)',
    })
    expect(finding?.entries).toHaveLength(5)
  })
})
