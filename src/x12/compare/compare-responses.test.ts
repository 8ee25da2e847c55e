import { describe, expect, it } from 'vitest'
import type { LevelResponse, ResponseClaim, StatusResponse } from '../response.ts'
import { compareResponses } from './compare-responses.ts'

const claim: ResponseClaim = {
  trace: 'T1',
  statuses: [{ category: 'P1', status: '20' }],
  effectiveDate: '20240325',
  charge: '150',
  payerClaimNumber: 'PCN1',
  lines: [],
}

const response: StatusResponse = {
  payer: { id: 'M1', name: 'EXAMPLE PLAN' },
  receiver: { organizationName: 'BILLING', etin: 'E1' },
  serviceProvider: { organizationName: 'COUNSELING', npi: '1000000004' },
  subscriber: { memberId: 'MEM1', firstName: 'PAT', lastName: 'SAMPLE' },
  claims: [claim],
  warnings: [],
}

const refusal: LevelResponse = {
  payer: response.payer,
  receiver: response.receiver,
  receiverStatus: {
    trace: 'REQ1',
    information: [{ statuses: [{ category: 'E1', status: '0' }], effectiveDate: '20240325' }],
  },
}

describe('the comparison of two lists of responses', () => {
  it('finds no change in equal responses, in any order', () => {
    const other: ResponseClaim = { ...claim, payerClaimNumber: 'PCN2', charge: '80' }
    const one: StatusResponse = { ...response, claims: [claim, other] }
    expect(compareResponses([one], [{ ...response, claims: [other, { ...claim, charge: '150.00' }] }])).toEqual([])
    expect(compareResponses([one, refusal], [refusal, one])).toEqual([])
  })

  it('reports a change of the patient once, not for each claim', () => {
    const other: ResponseClaim = { ...claim, payerClaimNumber: 'PCN2' }
    const before: StatusResponse = { ...response, claims: [claim, other] }
    const after: StatusResponse = {
      ...before,
      subscriber: { ...response.subscriber, firstName: 'PATRICIA', memberId: 'MEM2' },
    }
    expect(compareResponses([before], [after])).toEqual([
      {
        about: 'Response for PATRICIA SAMPLE',
        changes: ['subscriber changed from PAT SAMPLE to PATRICIA SAMPLE', 'member ID changed from MEM1 to MEM2'],
      },
    ])
  })

  it('matches claims without a payer claim number by their trace and account, then by their trace', () => {
    const { payerClaimNumber: _, ...found } = claim
    const before: StatusResponse = {
      ...response,
      claims: [
        { ...found, patientAccountNumber: 'A1' },
        { ...found, patientAccountNumber: 'A2' },
      ],
    }
    const after: StatusResponse = {
      ...response,
      claims: [
        { ...found, patientAccountNumber: 'A2', statuses: [{ category: 'F1', status: '65' }], paid: '20' },
        { ...found, patientAccountNumber: 'A1' },
      ],
    }
    expect(compareResponses([before], [after])).toEqual([
      {
        about: 'Claim A2 of PAT SAMPLE',
        changes: [
          'was pending, is now paid $20.00',
          'status changed from Pending/In Process (P1) · Accepted for processing. (20) to Finalized/Payment (F1) · Claim/line has been paid. (65)',
          'paid amount $20.00 added',
        ],
      },
    ])
  })

  it('reports an additional status', () => {
    const after: ResponseClaim = {
      ...claim,
      furtherInformation: [{ statuses: [{ category: 'P3', status: '123', entity: '1P' }], effectiveDate: '20240326' }],
    }
    const [difference] = compareResponses([response], [{ ...response, claims: [after] }])
    expect(difference?.changes).toEqual([
      expect.stringMatching(/^further status 1 Pending.*\(123\).*about: Provider \(1P\), Mar 26, 2024 added$/),
    ])
  })

  it('reports that the payer rejects the inquiry, and why', () => {
    const found = compareResponses([response], [refusal])
    expect(found).toEqual([
      {
        about: 'Response to the receiver',
        changes: [expect.stringMatching(/^added: Response not possible - System Status \(E1\) · /)],
      },
      { about: 'Claim PCN1 of PAT SAMPLE', changes: ['removed; was pending'] },
    ])
    const later: LevelResponse = {
      ...refusal,
      receiverStatus: {
        trace: 'REQ1',
        information: [{ statuses: [{ category: 'E2', status: '0' }], effectiveDate: '20240325' }],
      },
    }
    expect(compareResponses([refusal], [later])[0]?.changes).toEqual([
      expect.stringMatching(/^status for the receiver changed from .*\(E1\).* to .*\(E2\)/),
    ])
  })
})
