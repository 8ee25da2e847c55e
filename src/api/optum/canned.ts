import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { ResponseClaim, ResponseLine, ResponseProvider, StatusResponse } from '../../x12/response.ts'
import { isSame, namesOf, underOneNumber } from '../clearinghouse/provider.ts'

/**
 * The answer of Optum's sandbox: always the same claims, whoever asks, the first paid and a later one revised. The
 * published page could be read in part only, so amounts, dates and numbers are our own.
 */
export function cannedAnswer(inquiry: TracedInquiry): StatusResponse {
  const { payer, receiver, serviceProvider, subscriber, dependent, trace } = inquiry
  return {
    payer: { id: payer.id, name: 'Unknown' },
    receiver,
    serviceProvider:
      serviceProvider && !isSame(serviceProvider, receiver) ? underOneNumber(serviceProvider) : addedFor(receiver),
    subscriber: { memberId: subscriber.memberId, firstName: subscriber.firstName, lastName: subscriber.lastName },
    ...(dependent && { dependent: { firstName: dependent.firstName, lastName: dependent.lastName } }),
    claims: [
      { ...paid, trace },
      { ...pending, trace },
      { ...revised, trace },
    ],
    warnings: [],
  }
}

/** The service provider that is added from the billing provider: its tax id comes back as `npi`, as was seen published. */
function addedFor(receiver: ResponseProvider): ResponseProvider {
  const { etin } = receiver
  return etin === undefined ? namesOf(receiver) : { ...namesOf(receiver), npi: etin }
}

const dates = { effectiveDate: '20100115', serviceFrom: '20100101', serviceTo: '20100102' }
const adjudicated = { finalizedDate: '20100115', remittanceDate: '20100118' }

const paid: Omit<ResponseClaim, 'trace'> = {
  ...dates,
  ...adjudicated,
  statuses: [{ category: 'F1', status: '65' }],
  charge: '100.00',
  paid: '80.00',
  remittanceNumber: '0000000001',
  payerClaimNumber: 'PBX0000000001',
  patientAccountNumber: 'PBX-1',
  lines: [line('99214', '100.00', '80.00', 'F1', '107')],
}

const pending: Omit<ResponseClaim, 'trace'> = {
  ...dates,
  statuses: [{ category: 'P1', status: '20' }],
  charge: '150.00',
  payerClaimNumber: 'PBX0000000002',
  patientAccountNumber: 'PBX-2',
  lines: [],
}

const revised: Omit<ResponseClaim, 'trace'> = {
  ...dates,
  ...adjudicated,
  statuses: [{ category: 'F3', status: '101' }],
  charge: '250.00',
  paid: '200.00',
  remittanceNumber: '0000000003',
  payerClaimNumber: 'PBX0000000003',
  patientAccountNumber: 'PBX-3',
  lines: [line('90837', '250.00', '200.00', 'F3', '101')],
}

function line(procedure: string, charge: string, paid: string, category: string, status: string): ResponseLine {
  return { qualifier: 'HC', procedure, charge, paid, units: '1', statuses: [{ category, status }], ...dates }
}
