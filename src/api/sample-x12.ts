import type { ClaimFacts } from '../world/claim.ts'
import type { Day } from '../world/instant.ts'
import { usualDelimiters } from '../x12/delimiters.ts'
import type { Envelope } from '../x12/envelope.ts'
import type { InquiryProvider, TracedInquiry } from '../x12/inquiry.ts'
import { encode276 } from '../x12/write/encode-276.ts'

/** What a 276 asks for, besides the people of the claim. */
export interface Inquiry276 {
  readonly serviceFrom: Day
  readonly serviceTo: Day
  readonly patientAccountNumber?: string | undefined
  readonly trace: string
}

/** A 276 that asks for a claim. */
export function write276(facts: ClaimFacts, inquiry: Inquiry276): string {
  const written = encode276([toTracedInquiry(facts, inquiry)], envelope)
  return 'text' in written ? written.text : ''
}

function toTracedInquiry(
  { payer, provider, subscriber, dependent }: ClaimFacts,
  { serviceFrom, serviceTo, patientAccountNumber, trace }: Inquiry276,
): TracedInquiry {
  const { organizationName, npi, taxId } = provider
  const number = npi === undefined ? { tin: taxId?.replaceAll('-', '') ?? '' } : { npi }
  const receiver: InquiryProvider = { organizationName, etin: number.npi ?? number.tin ?? '' }
  return {
    payer: { id: payer.id, name: payer.name },
    receiver,
    serviceProvider: { organizationName, ...number },
    subscriber: withoutUnknownGender(subscriber),
    ...(dependent && { dependent: withoutUnknownGender(dependent) }),
    trace,
    serviceFrom,
    serviceTo,
    ...(patientAccountNumber !== undefined && { patientAccountNumber }),
    lines: [],
  }
}

/** DMG03 has no code for an unknown gender. */
function withoutUnknownGender<P extends { readonly gender?: string }>({ gender, ...person }: P): Omit<P, 'gender'> {
  return gender === undefined || gender === 'U' ? person : { ...person, gender }
}

const envelope: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'PAYERBOX',
  receiverQualifier: 'ZZ',
  receiverId: 'CLEARINGHOUSE',
  applicationSender: 'PAYERBOX',
  applicationReceiver: 'CLEARINGHOUSE',
  controlNumber: '000000001',
  groupControlNumber: '1',
  setControlNumber: '0001',
  reference: 'CHECK',
  at: { date: '20260401', time: '1830' },
  usage: 'T',
  delimiters: usualDelimiters,
}
