import type { Envelope, ResponseClaim, StatusComposite, StatusResponse } from '../../src/x12/index.ts'

/** How many claims the measured interchanges have. Two make a 277 of 1 KB. */
export const claimCounts = { smallest: 2, small: 1_000, large: 10_000, largest: 100_000 } as const

/** From the payer to the clinic. */
export const envelope: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'MYPAYER',
  receiverQualifier: 'ZZ',
  receiverId: 'MYCLINIC',
  applicationSender: 'MYPAYER',
  applicationReceiver: 'MYCLINIC',
  controlNumber: '100000001',
  groupControlNumber: '1',
  setControlNumber: '0001',
  reference: 'RSP0001',
  at: { date: '20260401', time: '1830' },
  usage: 'T',
  delimiters: { element: '*', repetition: '^', component: ':', segment: '~' },
}

/** What a payer answers about so many claims: two a subscriber, all of one provider, each with a line. */
export function answersAbout(claims: number): readonly StatusResponse[] {
  return Array.from({ length: claims / 2 }, (_, subscriber) => ({
    payer: { id: 'PLAN1', name: 'EXAMPLE HEALTH PLAN' },
    receiver: { organizationName: 'EXAMPLE BILLING', etin: 'ETIN1' },
    serviceProvider: { organizationName: 'EXAMPLE COUNSELING', npi: '1000000004' },
    subscriber: { memberId: `MEM${digits(subscriber)}`, firstName: 'PAT', lastName: `SAMPLE${subscriber % 7}` },
    claims: [paid(subscriber * 2), denied(subscriber * 2 + 1)],
    warnings: [],
  }))
}

function paid(index: number): ResponseClaim {
  const charge = String(100 + (index % 90))
  const amounts = { charge, paid: charge }
  return {
    ...claim(index, { category: 'F1', status: '65' }),
    ...amounts,
    finalizedDate: '20260330',
    remittanceDate: '20260401',
    remittanceNumber: `CHK${digits(index)}`,
    lines: [line({ category: 'F1', status: '65' }, amounts)],
  }
}

function denied(index: number): ResponseClaim {
  const amounts = { charge: String(100 + (index % 90)), paid: '0' }
  const status = { category: 'F2', status: '88', entity: 'QC' }
  return { ...claim(index, status), ...amounts, finalizedDate: '20260330', lines: [line(status, amounts)] }
}

function claim(index: number, status: StatusComposite) {
  return {
    trace: `TRACE${digits(index)}`,
    statuses: [status] as const,
    effectiveDate: '20260401',
    payerClaimNumber: `CLAIM${digits(index)}`,
    patientAccountNumber: `ACCT${digits(index)}`,
    serviceFrom: '20260316',
  }
}

function line(status: StatusComposite, amounts: { readonly charge: string; readonly paid: string }) {
  return {
    statuses: [status] as const,
    effectiveDate: '20260401',
    qualifier: 'HC',
    procedure: '90837',
    ...amounts,
    units: '1',
    serviceFrom: '20260316',
  }
}

function digits(index: number): string {
  return String(index).padStart(8, '0')
}
