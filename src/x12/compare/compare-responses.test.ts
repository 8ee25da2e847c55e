import { describe, expect, it } from 'vitest'
import type { LevelResponse, ResponseClaim, StatusResponse } from '../response.ts'
import { differences } from './compare-responses.ts'

const claim: ResponseClaim = {
  trace: 'T1',
  statuses: [{ category: 'P1', status: '20' }],
  effectiveDate: '20240325',
  charge: '150',
  payerClaimNumber: 'PCN1',
  lines: [],
}

const answer: StatusResponse = {
  payer: { id: 'M1', name: 'EXAMPLE PLAN' },
  receiver: { organizationName: 'BILLING', etin: 'E1' },
  serviceProvider: { organizationName: 'COUNSELING', npi: '1000000004' },
  subscriber: { memberId: 'MEM1', firstName: 'PAT', lastName: 'SAMPLE' },
  claims: [claim],
  warnings: [],
}

const refusal: LevelResponse = {
  payer: answer.payer,
  receiver: answer.receiver,
  receiverStatus: {
    trace: 'REQ1',
    information: [{ statuses: [{ category: 'E1', status: '0' }], effectiveDate: '20240325' }],
  },
}

describe('the differences between two lists of answers', () => {
  it('are none where they say the same, in whatever order', () => {
    const other: ResponseClaim = { ...claim, payerClaimNumber: 'PCN2', charge: '80' }
    const one: StatusResponse = { ...answer, claims: [claim, other] }
    expect(differences([one], [{ ...answer, claims: [other, { ...claim, charge: '150.00' }] }])).toEqual([])
    expect(differences([one, refusal], [refusal, one])).toEqual([])
  })

  it('tell what is said of the patient once, and not for each claim', () => {
    const other: ResponseClaim = { ...claim, payerClaimNumber: 'PCN2' }
    const before: StatusResponse = { ...answer, claims: [claim, other] }
    const after: StatusResponse = {
      ...before,
      subscriber: { ...answer.subscriber, firstName: 'PATRICIA', memberId: 'MEM2' },
    }
    expect(differences([before], [after])).toEqual([
      {
        about: 'Answer about PATRICIA SAMPLE',
        says: ['subscriber changed from PAT SAMPLE to PATRICIA SAMPLE', 'member ID changed from MEM1 to MEM2'],
      },
    ])
  })

  it('match claims without a payer claim number by their trace and account, then by their trace', () => {
    const { payerClaimNumber: _, ...found } = claim
    const before: StatusResponse = {
      ...answer,
      claims: [
        { ...found, patientAccountNumber: 'A1' },
        { ...found, patientAccountNumber: 'A2' },
      ],
    }
    const after: StatusResponse = {
      ...answer,
      claims: [
        { ...found, patientAccountNumber: 'A2', statuses: [{ category: 'F1', status: '65' }], paid: '20' },
        { ...found, patientAccountNumber: 'A1' },
      ],
    }
    expect(differences([before], [after])).toEqual([
      {
        about: 'Claim A2 of PAT SAMPLE',
        says: [
          'was pending, and is now paid $20.00',
          'status changed from Pending/In Process (P1) · Accepted for processing. (20) to Finalized/Payment (F1) · Claim/line has been paid. (65)',
          'paid amount $20.00 is new',
        ],
      },
    ])
  })

  it('tell further statuses that come', () => {
    const after: ResponseClaim = {
      ...claim,
      furtherInformation: [{ statuses: [{ category: 'P3', status: '123', entity: '1P' }], effectiveDate: '20240326' }],
    }
    const [difference] = differences([answer], [{ ...answer, claims: [after] }])
    expect(difference?.says).toEqual([
      expect.stringMatching(/^further status 1 Pending.*\(123\).*about: Provider \(1P\), Mar 26, 2024 is new$/),
    ])
  })

  it('tell when the payer answers no longer, and why', () => {
    const found = differences([answer], [refusal])
    expect(found).toEqual([
      {
        about: 'Answer to the receiver',
        says: [expect.stringMatching(/^is new: Response not possible - System Status \(E1\) · /)],
      },
      { about: 'Claim PCN1 of PAT SAMPLE', says: ['is gone; it was pending'] },
    ])
    const later: LevelResponse = {
      ...refusal,
      receiverStatus: {
        trace: 'REQ1',
        information: [{ statuses: [{ category: 'E2', status: '0' }], effectiveDate: '20240325' }],
      },
    }
    expect(differences([refusal], [later])[0]?.says).toEqual([
      expect.stringMatching(/^status for the receiver changed from .*\(E1\).* to .*\(E2\)/),
    ])
  })
})
