import { describe, expect, it } from 'vitest'
import type { JournalEntry } from './entry.ts'
import { lintJournal, lintRules, unjudgedRules } from './lint.ts'

const second = 1000
const hour = 3_600_000
const day = 24 * hour
let count = 0

/** A call, some milliseconds after the beginning, on a clock that runs. */
function call(at: number, rest: Partial<JournalEntry>): JournalEntry {
  const usual = { method: 'GET', path: '/x', status: 200, took: 1, clockEpoch: 1, request: '', reply: '{}' }
  return { id: ++count, at, operation: 'taiga.sessionStatus', world: 'demo', generation: 1, ...usual, ...rest }
}
const poll = (at: number, status: string, rest: Partial<JournalEntry> = {}) =>
  call(at, { path: '/api/v1/partner/sessions/***1', reply: JSON.stringify({ status }), ...rest })
const token = (at: number) => call(at, { operation: 'optum.token', method: 'POST', reply: '{"expires_in":3600}' })
const stedi = (at: number, status: number, request = '{"a":"***1"}', category = 'P1') =>
  call(at, {
    operation: 'stedi.claimStatus',
    status,
    request,
    reply: JSON.stringify({ claims: [{ claimStatus: { statusCategoryCode: category } }] }),
  })
const optum = (at: number, status = 200) =>
  call(at, { operation: 'optum.claimstatus', status, request: `{"at":${at}}` })
const submission = (at: number, status: number, request = '{"p":"***1"}') =>
  call(at, { operation: 'taiga.submitSession', status, request })
const onboarding = (at: number) =>
  call(at, { operation: 'taiga.onboardProvider', request: '{"n":"***1"}', reply: '{"status":"already_exists"}' })
const strange = (at: number) =>
  poll(at, 'accepted', { reply: '{"status":"accepted","events":[{"type":"835_reversed"}]}' })
const other = (at: number) => poll(at, 'accepted', { path: '/api/v1/partner/sessions/***2' })
const each = (length: number, make: (index: number) => JournalEntry) =>
  Array.from({ length }, (_, index) => make(index))

interface Example {
  readonly rule: string
  readonly bad: readonly JournalEntry[]
  readonly good: Readonly<Record<string, readonly JournalEntry[]>>
}

const examples: readonly Example[] = [
  {
    rule: 'polls-final-session',
    bad: each(5, (index) => poll(index * day, 'paid')),
    good: {
      'polls once more': [poll(0, 'accepted'), poll(day, 'paid'), poll(2 * day, 'paid')],
      'polls a denied session daily': each(9, (index) => poll(index * day, 'denied')),
      'follows a session that continued': [
        poll(0, 'rejected'),
        ...each(9, (index) => poll((index + 1) * day, 'accepted')),
      ],
    },
  },
  {
    rule: 'polls-processing-too-often',
    bad: each(5, (index) => poll(index * 5 * second, 'processing')),
    good: {
      'keeps to 30 seconds': each(5, (index) => poll(index * 30 * second, 'processing')),
      'polls another session': [poll(0, 'processing'), other(1), other(day), other(2 * day)],
      'polls early once': [poll(0, 'processing'), poll(second, 'processing'), poll(40 * second, 'processing')],
    },
  },
  {
    rule: 'polls-payer-too-often',
    bad: each(5, (index) => poll(index * hour, 'accepted')),
    good: { 'polls once a day': each(5, (index) => poll(index * day, 'accepted')) },
  },
  {
    rule: 'repeats-finalized-inquiry',
    bad: each(5, (index) => stedi(index * day, 200, `{"controlNumber":"***${index}","a":"***1"}`, 'F1')),
    good: {
      'asks while it is pending': each(9, (index) => stedi(index * day, 200)),
      'asks for other claims': each(9, (index) => stedi(index, 200, `{"a":"***${index}"}`, 'F1')),
    },
  },
  {
    rule: 'stops-at-unknown-event',
    bad: [strange(0), other(3 * day), other(4 * day), other(5 * day)],
    good: {
      continues: [strange(0), other(3 * day), other(4 * day), other(5 * day), strange(6 * day)],
      'stops altogether': [other(0), strange(1)],
    },
  },
  {
    rule: 'discards-tokens',
    bad: each(8, (index) => (index % 2 === 0 ? token(index * second) : optum(index * second))),
    good: {
      'fetches one an hour': each(5, (index) => token(index * hour)),
      'renews it five minutes early': each(5, (index) => token(index * 55 * 60 * second)),
      'is restarted now and then': each(20, (index) => (index % 5 === 0 ? token(index) : optum(index))),
    },
  },
  {
    rule: 'reuses-expired-token',
    bad: each(4, (index) => optum(index, 401)),
    good: { 'fetches another': [optum(0, 401), token(1), optum(2), optum(hour, 401), token(hour + 1)] },
  },
  {
    rule: 'retries-refused-request',
    bad: each(3, (index) => stedi(index, 400)),
    good: {
      'corrects it': each(3, (index) => stedi(index, 400, `{"a":"***${index}"}`)),
      'sends invalid JSON, which is not recorded': each(3, (index) => stedi(index, 400, '***')),
    },
  },
  {
    rule: 'no-back-off',
    bad: [stedi(0, 429), stedi(100, 429), stedi(200, 200)],
    good: {
      'repeats once immediately': [stedi(0, 429), stedi(100, 200)],
      waits: [stedi(0, 503), stedi(5000, 503), stedi(20_000, 200)],
      'has other calls in flight': each(9, (index) => stedi(index, 429, `{"a":"***${index}"}`)),
    },
  },
  {
    rule: 'retries-without-limit',
    bad: each(6, (index) => stedi(index * 10 * second, 504)),
    good: {
      'gives up': each(3, (index) => stedi(index * 10 * second, 504)),
      'retries later': each(9, (index) => stedi(index * 120 * second, 504)),
    },
  },
  {
    rule: 'submits-twice',
    bad: each(2, (index) => submission(index, 201)),
    good: {
      'submits two sessions': each(2, (index) => submission(index, 201, `{"p":"***${index}"}`)),
      'repeats a failed submission': [submission(0, 503), submission(second, 404), submission(hour, 201)],
    },
  },
  {
    rule: 'onboards-repeatedly',
    bad: each(6, onboarding),
    good: { 'onboards again at its start': each(3, onboarding) },
  },
]

describe('the lint rules', () => {
  it('has an example for each rule', () => {
    expect(examples.map(({ rule }) => rule)).toEqual(lintRules.map(({ rule }) => rule))
  })

  it.each(examples)('finds that a client $rule', ({ rule, bad }) => {
    expect(lintJournal(bad).map((finding) => finding.rule)).toEqual([rule])
  })

  it.each(
    examples.flatMap(({ rule, good }) => Object.entries(good).map(([how, calls]) => [rule, how, calls] as const)),
  )('does not find that a client %s when it %s', (_, __, calls) => {
    expect(lintJournal(calls)).toEqual([])
  })

  it('names the calls, their times and the advice', () => {
    const bad = examples[0]?.bad ?? []
    expect(lintJournal(bad)).toEqual([
      {
        rule: 'polls-final-session',
        message: 'a session was polled 4 times after its final status',
        advice: expect.stringContaining('stop polling a paid session'),
        source: 'Taiga, "Polling" (documented)',
        entries: bad.slice(1).map(({ id }) => id),
        first: day,
        last: 4 * day,
      },
    ])
  })

  it('judges each world by itself, also after a reset', () => {
    const again = examples[0]?.bad.map((call, index) => ({ ...call, generation: index })) ?? []
    expect(lintJournal(again)).toEqual([])
  })

  it('names the source and evidence of every rule', () => {
    for (const { source } of lintRules) expect(source).toMatch(/\((documented|observed|inferred)/)
  })
})

describe('intervals', () => {
  const standing = each(5, () => poll(0, 'processing', { clockEpoch: 0 }))
  const moved = each(5, (index) => poll(index * second, 'processing', { clockEpoch: index + 1 }))

  it('are reported as not judged if the clock was frozen or set', () => {
    for (const calls of [standing, moved]) {
      expect(lintJournal(calls)).toEqual([])
      expect(unjudgedRules(calls)).toEqual(['polls-processing-too-often', 'polls-payer-too-often', 'no-back-off'])
    }
  })

  it('are judged as soon as the clock ran by itself between two calls', () => {
    expect(unjudgedRules([...standing, poll(0, 'processing'), poll(second, 'processing')])).toEqual([])
  })
})
