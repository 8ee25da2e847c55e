import { describe, expect, it } from 'vitest'
import type { Call, Reply } from './call.ts'
import { Journal } from './journal.ts'

const call: Call = {
  method: 'POST',
  host: '',
  path: '/medicalnetwork/claimstatus/v2/',
  query: '',
  headers: { authorization: 'Bearer hush' },
  body: '{"subscriber":{"firstName":"Jané"}}',
}
const reply: Reply = { status: 200, headers: {}, body: '{"status":"success"}' }

describe('the journal', () => {
  it('keeps what was said, masked, and no credential', () => {
    const journal = new Journal()
    journal.record(7, 'demo', 'optum.claimstatus', call, reply)
    expect(journal.entries('demo')).toEqual([
      {
        at: 7,
        world: 'demo',
        operation: 'optum.claimstatus',
        method: 'POST',
        path: '/medicalnetwork/claimstatus/v2/',
        status: 200,
        request: expect.stringMatching(/^{"subscriber":{"firstName":"\*{3}[0-9a-f]{12}"}}$/),
        reply: '{"status":"success"}',
      },
    ])
  })

  it('tells that two values are the same, in bodies and paths, over all its entries', () => {
    const journal = new Journal()
    journal.record(1, 'demo', 'x', call, { ...reply, body: '{"sessionId":"one","claims":["one",2]}' })
    journal.record(
      2,
      'demo',
      'x',
      { ...call, path: '/api/v1/partner/sessions/one', body: '{"controlNumber":"2"}' },
      reply,
    )
    const [first, second] = journal.entries('demo')
    const { sessionId, claims } = JSON.parse(first?.reply ?? '')
    expect(claims[0]).toBe(sessionId)
    expect(second?.path).toBe(`/api/v1/partner/sessions/${sessionId}`)
    expect(JSON.parse(second?.request ?? '')).toEqual({ controlNumber: claims[1] })
    expect(journal.entries('demo')).toEqual([first, second])
  })

  it('says where a request looked like real data, whatever the path holds', () => {
    const journal = new Journal()
    const strange = { ...call, path: '/a b\nc' }
    journal.record(1, 'demo', 'x', strange, reply, 'SSN at /subscriber/ssn; NPI at /providers/0/npi')
    journal.record(2, 'demo', 'x', strange, reply)
    const [first, second] = journal.entries('demo')
    expect(first?.phi).toBe('SSN at /subscriber/ssn; NPI at /providers/0/npi')
    expect(second).not.toHaveProperty('phi')
    expect(second?.path).toBe(first?.path)
  })

  it('says what was done to an answer on purpose', () => {
    const journal = new Journal()
    const kinds = ['hang', 'reset', 'middle', 'short', 'long'] as const
    for (const broken of kinds) journal.record(1, 'demo', 'x', call, { ...reply, broken, spoiled: true })
    journal.record(1, 'demo', 'x', call, { ...reply, dribble: 20 })
    journal.record(1, 'demo', 'x', call, { ...reply, spoiled: true })
    journal.record(1, 'demo', 'x', call, reply)
    expect(journal.entries('demo').map(({ fault }) => fault)).toEqual([...kinds, 'dribble', 'spoiled', undefined])
  })

  it('shows a world only its own exchanges', () => {
    const journal = new Journal()
    journal.record(1, 'mine', 'x', call, reply)
    journal.record(2, 'theirs', 'x', call, reply)
    expect(journal.entries('mine').map((entry) => entry.at)).toEqual([1])
  })

  it('keeps the newest 4,096, in order', () => {
    const journal = new Journal()
    for (let at = 0; at < 10_000; at++) journal.record(at, 'demo', 'x', call, reply)
    const kept = journal.entries('demo').map((entry) => entry.at)
    expect(kept).toEqual(Array.from({ length: 4096 }, (_, i) => 10_000 - 4096 + i))
  })

  it('gives up the oldest when bodies are long, and reads none amiss', () => {
    const journal = new Journal()
    const long = { ...reply, body: JSON.stringify({ status: 'x'.repeat(40_000) }) }
    for (let at = 0; at < 500; at++) journal.record(at, 'demo', 'x', call, long)
    const entries = journal.entries('demo')
    expect(entries.length).toBeGreaterThan(20)
    expect(entries.at(-1)?.at).toBe(499)
    for (const entry of entries) expect(JSON.parse(entry.reply)).toEqual({ status: 'x'.repeat(40_000) })
  })

  it('cuts a body that is longer than it keeps', () => {
    const journal = new Journal()
    journal.record(1, 'demo', 'x', { ...call, body: 'x'.repeat(2_000_000) }, reply)
    expect(journal.entries('demo')[0]?.request).toBe('***')
  })
})
