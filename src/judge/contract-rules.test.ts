import { describe, expect, it } from 'vitest'
import { brokenBodyRules, type UnknownMembers } from './contract-rules.ts'

const stamps = { createdAt: '2026-04-01T18:30:00.000Z', updatedAt: '2026-04-01T18:31:00.000Z' }
const submitted = {
  sessionId: '3f0c6a52-7a1e-4d0e-9b7c-2f4f8a1f6d10',
  status: 'submitted',
  message: 'Claim submitted to payer. Awaiting acknowledgment.',
  patientName: 'Sarah Johnson',
  dateOfService: '2026-04-01',
  claim: { submittedAt: '2026-04-01T19:00:00.000Z', lastUpdated: '2026-04-01T19:00:00.000Z' },
  events: [],
}
const failuresOf = (body: unknown, unknownMembers: UnknownMembers) =>
  brokenBodyRules('taiga.sessionStatus.200', body, unknownMembers).map(({ pointer, rule }) => `${pointer} ${rule}`)

describe('the contract of a response', () => {
  it('requires the members that belong to a status, and only those', () => {
    expect(failuresOf(submitted, 'refused')).toEqual([])
    expect(failuresOf({ ...submitted, ...stamps }, 'refused')).toEqual([
      '/createdAt false schema',
      '/updatedAt false schema',
    ])
  })

  it('allows a vendor more than the contract has: an unknown member, and one that was only observed elsewhere', () => {
    expect(failuresOf({ ...submitted, ...stamps, payer: 'Cigna' }, 'allowed')).toEqual([])
  })

  it('reports missing members even when unknown ones are allowed', () => {
    const { events: _, ...withoutEvents } = submitted
    expect(failuresOf({ ...withoutEvents, ...stamps }, 'allowed')).toEqual([' required'])
  })
})
