import { beforeEach, describe, expect, it } from 'vitest'
import type { Call, Reply } from '../http/call.ts'
import { defaultJournalLimits } from '../world/limits.ts'
import type { Exchange } from './entry.ts'
import { MemoryJournal } from './journal.ts'

const world = (name: string) => ({ name, journalCount: { generation: 0, recorded: 0 } })
const call: Call = {
  method: 'POST',
  host: '',
  path: '/medicalnetwork/claimstatus/v2/',
  query: '',
  headers: { authorization: 'Bearer hush' },
  body: '{"subscriber":{"firstName":"Jané"}}',
}
const reply: Reply = { status: 200, headers: {}, body: '{"status":"success"}' }
const usual: Omit<Exchange, 'world'> = {
  at: 7,
  operation: 'x.y',
  call,
  reply,
  took: 0.5,
  clockEpoch: 0,
  from: 3,
  to: 4,
}

let demo = world('demo')
let exchange: Exchange = { ...usual, world: demo }
beforeEach(() => {
  demo = world('demo')
  exchange = { ...usual, world: demo }
})

/** A journal in which exchanges were recorded that differ from the usual one as said. */
function journalOf(...exchanges: readonly Partial<Exchange>[]): MemoryJournal {
  const journal = new MemoryJournal(defaultJournalLimits, ['demo', 'mine', 'theirs'])
  for (const changes of exchanges) journal.record({ ...exchange, ...changes })
  return journal
}

describe('the journal', () => {
  it('keeps bodies, masked, and no credentials', () => {
    expect(journalOf({}).entries(demo)).toEqual([
      {
        id: 1,
        at: 7,
        world: 'demo',
        generation: 1,
        operation: 'x.y',
        method: 'POST',
        path: '/medicalnetwork/claimstatus/v2/',
        status: 200,
        took: 0.5,
        clockEpoch: 0,
        request: expect.stringMatching(/^{"subscriber":{"firstName":"\*{3}[0-9a-f]{12}"}}$/),
        reply: '{"status":"success"}',
      },
    ])
  })

  it('masks equal values alike, in bodies and paths, over all entries', () => {
    const journal = journalOf(
      { reply: { ...reply, body: '{"sessionId":"one","claims":["one",2]}' } },
      { call: { ...call, path: '/api/v1/partner/sessions/one', body: '{"controlNumber":"2"}' } },
    )
    const [first, second] = journal.entries(demo)
    const { sessionId, claims } = JSON.parse(first?.reply ?? '')
    expect(claims[0]).toBe(sessionId)
    expect(second?.path).toBe(`/api/v1/partner/sessions/${sessionId}`)
    expect(JSON.parse(second?.request ?? '')).toEqual({ controlNumber: claims[1] })
    expect(journal.entries(demo)).toEqual([first, second])
  })

  it('records where a request looks like real data, for any path', () => {
    const strange = { ...call, path: '/a b\nc' }
    const phi = 'SSN at /subscriber/ssn; NPI at /providers/0/npi'
    const [first, second] = journalOf({ call: strange, phi }, { call: strange }).entries(demo)
    expect(first?.phi).toBe(phi)
    expect(second).not.toHaveProperty('phi')
    expect(second?.path).toBe(first?.path)
  })

  it.each([
    [{ broken: 'hang' }, 'hang'],
    [{ broken: 'reset', spoiled: true }, 'reset'],
    [{ status: 503, spoiled: true }, 'status'],
    [{ broken: 'middle', spoiled: true }, 'middle'],
    [{ dribble: 20 }, 'dribble'],
    [{ spoiled: true }, 'spoiled'],
    [{}, undefined],
  ] as const)('records %j as the fault %s', (changes, fault) => {
    expect(journalOf({ reply: { ...reply, ...changes } }).entries(demo)[0]?.fault).toBe(fault)
  })

  it('shows a world only its own exchanges, and none of another world of the same name', () => {
    const [mine, theirs, again] = [world('mine'), world('theirs'), world('mine')]
    const journal = journalOf({ world: mine }, { world: theirs }, { world: again }, { world: mine })
    expect(journal.entries(mine).map(({ id }) => id)).toEqual([1, 4])
    expect(journal.entries(again).map(({ id }) => id)).toEqual([3])
    expect(journal.entries(world('mine'))).toEqual([])
    expect(journal.entries().map(({ id, world }) => `${id} ${world}`)).toEqual([
      '1 mine',
      '2 theirs',
      '3 mine',
      '4 mine',
    ])
  })

  it('masks equal values of two worlds differently, and of a world that replaces another', () => {
    const [mine, theirs, again] = [world('mine'), world('theirs'), world('mine')]
    const journal = journalOf({ world: mine }, { world: theirs }, { world: again }, { world: mine })
    const [first, second, third, fourth] = journal.entries().map(({ request }) => request)
    expect(new Set([first, second, third]).size).toBe(3)
    expect(fourth).toBe(first)
    expect(journal.entries(theirs)[0]?.request).toBe(second)
  })

  it('masks the name of a world that was not named at the start, always alike', () => {
    const [jane, again] = [world('jane'), world('jane')]
    const journal = journalOf({ world: jane }, { world: again }, {})
    const names = journal.entries().map((entry) => entry.world)
    expect(names[0]).toMatch(/^\*{3}[0-9a-f]{12}$/)
    expect(names).toEqual([names[0], names[0], 'demo'])
    expect(journal.maskWorld('jane')).toBe(names[0])
    expect(journal.maskWorld('-')).toBe('-')
  })

  it('lists what came after an entry', () => {
    expect(
      journalOf({}, {}, {})
        .lines(demo, 1)
        .map(({ id }) => id),
    ).toEqual([2, 3])
  })

  it('notifies a watcher of each exchange, until it stops', () => {
    const journal = journalOf({})
    const seen: number[] = []
    const end = journal.watch(demo, () => seen.push(journal.lines(demo).length))
    journal.record(exchange)
    end()
    journal.record(exchange)
    expect(seen).toEqual([2])
  })
})

describe('the limits of a journal', () => {
  it.each([1, 2, 10, 4096])('of %i entries keep exactly the newest, in order, and count the rest', (entries) => {
    const journal = new MemoryJournal({ entries, bytes: 4 * 1024 * 1024 })
    for (let at = 0; at < 10_000; at++) journal.record({ ...exchange, at })
    const kept = journal.entries(demo).map(({ at }) => at)
    expect(kept).toEqual(Array.from({ length: entries }, (_, index) => 10_000 - entries + index))
    expect(journal.dropped(demo)).toBe(10_000 - entries)
  })

  it('of bytes drop the oldest entries when bodies are long, and keep the others intact', () => {
    const journal = new MemoryJournal()
    const long = { ...reply, body: JSON.stringify({ status: 'x'.repeat(40_000) }) }
    for (let at = 0; at < 500; at++) journal.record({ ...exchange, at, reply: long })
    const entries = journal.entries(demo)
    expect(entries.length).toBeGreaterThan(20)
    expect(entries.length + journal.dropped(demo)).toBe(500)
    expect(entries.at(-1)?.at).toBe(499)
    const status = journal.maskOf(demo)('x'.repeat(40_000))
    for (const entry of entries) expect(JSON.parse(entry.reply)).toEqual({ status })
  })

  it('cut a body that is too long', () => {
    const journal = journalOf({ call: { ...call, body: 'x'.repeat(2_000_000) } })
    expect(journal.lines(demo).map((line) => journal.call(line)?.body.length)).toEqual([64 * 1024])
    expect(journal.entries(demo)[0]?.request).toBe('***')
  })

  it('count an exchange that is larger than the journal, and keep those around it', () => {
    const journal = new MemoryJournal({ entries: 10, bytes: 256 * 1024 })
    for (const path of ['/one', `/${'x'.repeat(256 * 1024)}`, '/three']) {
      journal.record({ ...exchange, call: { ...call, path } })
    }
    expect(journal.entries(demo).map(({ id }) => id)).toEqual([1, 3])
    expect(journal.dropped(demo)).toBe(1)
  })
})

describe('clearing the journal of a world', () => {
  it('deletes all of it, also from memory, and nothing of other worlds', () => {
    const [mine, theirs] = [world('mine'), world('theirs')]
    const journal = journalOf({ world: mine }, { world: theirs }, { world: mine })
    const lines = journal.lines(mine)
    expect(journal.clear(mine)).toBe(2)
    expect(journal.entries(mine)).toEqual([])
    expect(journal.dropped(mine)).toBe(0)
    expect(lines.map((line) => journal.call(line)?.body).join()).not.toContain('Jan')
    expect(journal.entries(theirs)).toHaveLength(1)
    journal.record({ ...exchange, world: mine })
    expect(journal.entries(mine).map(({ id }) => id)).toEqual([4])
  })
})
