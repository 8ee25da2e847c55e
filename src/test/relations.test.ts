import { describe, expect, it } from 'vitest'
import type { RelationForm } from './case.ts'
import type { StepExchange } from './expectation.ts'
import { brokenRelations } from './relations.ts'

const judged: StepExchange = {
  sent: { payer: 'NOBODY' },
  received: { status: 200, headers: { 'request-id': 'r-1' }, body: '' },
  body: {
    id: 'r-1',
    message: 'Payer NOBODY is unknown',
    lines: [{ paid: '10.10' }, { paid: '20.20' }],
    total: '30.30',
    events: [{ at: '2026-04-13' }, { at: '2026-04-01' }, { at: '2026-04-01' }],
  },
  values: { credentials: {}, saved: { first: 'r-0' }, run: { claims: [{ id: 'c-1' }] } },
}

describe('a relation', () => {
  it.each<readonly [RelationForm, RelationForm]>([
    [{ equal: ['/id', 'header:request-id'] }, { equal: ['/id', 'saved:first'] }],
    [{ different: ['/id', 'saved:first', 'run:/claims/0/id'] }, { different: ['/id', 'header:request-id'] }],
    [{ different: ['/lines/*/paid'] }, { different: ['/events/*/at'] }],
    [{ ascending: ['/lines/*/paid', '/total'] }, { ascending: ['/events/*/at'] }],
    [{ descending: ['/events/*/at'] }, { descending: ['/lines/*/paid'] }],
    [{ contains: ['/message', 'request:/payer'] }, { contains: ['/message', '/id'] }],
    [
      { sum: ['/lines/*/paid'], is: '/total' },
      { sum: ['/lines/0/paid'], is: '/total' },
    ],
  ])('holds as %j and not as %j', (kept, broken) => {
    expect(brokenRelations(kept, judged)).toEqual([])
    expect(brokenRelations(broken, judged)).toEqual([Object.keys(broken)[0]])
  })

  it('does not hold for missing values', () => {
    expect(brokenRelations({ equal: ['/nothing', 'request:/nothing'] }, judged)).toEqual(['equal'])
    expect(brokenRelations({ sum: ['/lines/*/paid'], is: '/nothing' }, judged)).toEqual(['sum'])
  })
})
