import { describe, expect, it } from 'vitest'
import { clientCoverage, readDemand, unmet } from './coverage.ts'
import type { JournalEntry } from './entry.ts'

const usual = {
  id: 1,
  at: 0,
  world: 'demo',
  generation: 1,
  method: 'GET',
  path: '/x',
  took: 1,
  clockEpoch: 0,
  request: '',
}
const told = (operation: string, status: number, answer: unknown, rest: Partial<JournalEntry> = {}): JournalEntry => ({
  ...usual,
  operation,
  status,
  reply: JSON.stringify(answer),
  ...rest,
})

describe('the coverage of a client', () => {
  const coverage = clientCoverage([
    told('taiga.sessionStatus', 200, { status: 'paid', events: [{ type: '835_paid' }, { type: 'strange' }] }),
    told('taiga.sessionStatus', 200, {
      status: 'denied',
      events: [{ type: '835_denied' }, { type: '277ca_rejected' }],
    }),
    told('stedi.claimStatus', 200, { claims: [{ claimStatus: { statusCategoryCode: 'F1', statusCode: '65' } }] }),
    told('optum.claimstatus', 401, { error: 'x' }),
    told('stedi.claimStatus', 503, {}, { fault: 'status' }),
  ])
  const of = (what: string) => coverage.find((one) => one.what === what)

  it('counts received values of all known values', () => {
    expect(of('statuses')).toMatchObject({ met: ['paid', 'denied'], percent: 33 })
    expect(of('families')).toMatchObject({ met: ['F'], missing: ['A', 'P', 'R', 'E', 'D'], percent: 16 })
    expect(of('errors')?.met).toEqual(['stedi.claimStatus 503', 'optum.claimstatus 401'])
    expect(of('faults')?.met).toEqual(['status'])
  })

  it('recognizes a resubmission: rejected once, and no longer', () => {
    expect(of('submissionTypes')).toMatchObject({ met: ['resubmission'], missing: ['appeal'], percent: 50 })
    expect(of('codes')?.met).toEqual(['65'])
  })

  it('lists unknown values without counting them', () => {
    expect(of('events')).toMatchObject({
      met: ['277ca_rejected', '835_paid', '835_denied', 'strange'],
      percent: 75,
    })
  })

  it('reports unmet minimums', () => {
    expect(unmet(coverage, [readDemand('statuses=33'), readDemand('statuses=34')])).toEqual([
      { what: 'statuses', percent: 34 },
    ])
  })

  it.each(['status=100', 'statuses', 'statuses=101', 'statuses=x', ''])('refuses the minimum %j', (text) => {
    expect(() => readDemand(text)).toThrow(
      /^invalid minimum coverage ".*"; write statuses=100, with one of statuses, submissionTypes, families, /,
    )
  })
})
