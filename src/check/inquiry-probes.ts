import { optumRequest, type SampleRequest, stediRequest } from '../api/sample-requests.ts'
import { pathOf } from '../contract/routes.ts'
import type { ClaimFacts } from '../world/claim.ts'
import { type Day, day, startOf, toDay } from '../world/instant.ts'
import { usualDelimiters } from '../x12/delimiters.ts'
import type { Envelope } from '../x12/envelope.ts'
import type { InquiryProvider, TracedInquiry } from '../x12/inquiry.ts'
import { encode276 } from '../x12/write/encode-276.ts'
import { type EditionSet, exploredWorld, toCall, withToken } from './explored-world.ts'
import type { Probe } from './probes.ts'

/** A claim status inquiry. */
export interface ProbeInquiry {
  /** Equal for equal inquiries. */
  readonly name: string
  /** A claim that it asks for. */
  readonly facts: ClaimFacts
  readonly serviceFrom: Day
  readonly serviceTo: Day
  readonly patientAccountNumber: string | undefined
}

/** The minimal inquiry that both clearinghouses recommend: patient, provider and dates, without fields that could prevent a match. */
export function minimalInquiry(facts: ClaimFacts): ProbeInquiry {
  const { serviceFrom, serviceTo } = facts
  return { name: patientKey(facts), facts, serviceFrom, serviceTo, patientAccountNumber: undefined }
}

/** An inquiry with the account number and a wider range of dates, as payers with behaviors may require. */
export function detailedInquiry(facts: ClaimFacts): ProbeInquiry {
  const { patientAccountNumber } = facts
  const days = (date: Day, count: number) => toDay(startOf(date) + count * day)
  const [serviceFrom, serviceTo] = [days(facts.serviceFrom, -3), days(facts.serviceTo, 3)]
  const name = `${patientKey(facts)} ${patientAccountNumber}`
  return { name, facts, serviceFrom, serviceTo, patientAccountNumber }
}

/** Whether an inquiry asks for a claim; its matches may include others. */
export function isTargetOf(facts: ClaimFacts, { facts: target, patientAccountNumber }: ProbeInquiry): boolean {
  return (
    patientKey(facts) === patientKey(target) &&
    (patientAccountNumber === undefined || patientAccountNumber === facts.patientAccountNumber)
  )
}

/** Equal for claims that the same minimal inquiry asks for. */
function patientKey({ payer, provider, subscriber, dependent, serviceFrom, serviceTo }: ClaimFacts): string {
  return JSON.stringify([payer.id, provider, subscriber, dependent, serviceFrom, serviceTo])
}

/** The probes that send an inquiry to Stedi and Optum, in JSON and in X12. */
export function inquiryProbes(inquiry: ProbeInquiry, { optumProfile }: EditionSet): readonly Probe[] {
  const { facts } = inquiry
  const stedi = withEncounter(stediRequest(exploredWorld, facts), inquiry)
  const isPredefined = optumProfile === 'sandbox'
  const live = withEncounter(optumRequest(facts), inquiry)
  const optum = toCall(isPredefined ? { ...live, body: sandboxBody } : live)
  const x12 = to276(inquiry)
  const raw = toCall({ ...stedi, path: pathOf('stedi.claimStatusRawX12'), body: { x12 } })
  const optumRaw = toCall({ ...stedi, path: pathOf('optum.rawX12'), body: { x12 } })
  const extensions = { extensions: [{ type: 'CLAIM_STATUS' }] }
  const enhanced = toCall({ ...stedi, path: pathOf('optum.rawX12Enhanced'), body: { x12, extensions } })
  const json = toCall(stedi)
  // Optum's sandbox returns predefined claims for every inquiry.
  const subject = isPredefined ? undefined : { inquiry }
  return [
    { operation: 'stedi.claimStatus', subject: { inquiry }, isPoll: true, call: () => json },
    { operation: 'stedi.claimStatusRawX12', subject: { inquiry }, isPoll: true, call: () => raw },
    { operation: 'optum.claimstatus', subject, isPoll: !isPredefined, call: (token) => withToken(token, optum) },
    { operation: 'optum.rawX12', subject, isPoll: !isPredefined, call: (token) => withToken(token, optumRaw) },
    { operation: 'optum.rawX12Enhanced', subject, isPoll: !isPredefined, call: (token) => withToken(token, enhanced) },
  ]
}

function withEncounter(
  request: SampleRequest,
  { serviceFrom, serviceTo, patientAccountNumber }: ProbeInquiry,
): SampleRequest {
  const dates = { beginningDateOfService: serviceFrom, endDateOfService: serviceTo }
  const encounter = patientAccountNumber === undefined ? dates : { ...dates, patientAccountNumber }
  return { ...request, body: { ...request.body, encounter } }
}

/** A request with predefined values (Optum, "Sandbox predefined fields and values"). */
const sandboxBody = {
  controlNumber: '000000001',
  tradingPartnerServiceId: 'serviceId',
  providers: [{ organizationName: 'TestProvider', taxId: '0123456789', providerType: 'BillingProvider' }],
  subscriber: {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
    gender: 'M',
  },
  encounter: { beginningDateOfService: '20100101', endDateOfService: '20100102' },
}

function to276(inquiry: ProbeInquiry): string {
  const written = encode276([toTracedInquiry(inquiry)], envelope)
  return 'text' in written ? written.text : ''
}

function toTracedInquiry({ facts, serviceFrom, serviceTo, patientAccountNumber }: ProbeInquiry): TracedInquiry {
  const { payer, provider, subscriber, dependent } = facts
  const { organizationName, npi, taxId } = provider
  const number = npi === undefined ? { tin: taxId?.replaceAll('-', '') ?? '' } : { npi }
  const receiver: InquiryProvider = { organizationName, etin: number.npi ?? number.tin ?? '' }
  return {
    payer: { id: payer.id, name: payer.name },
    receiver,
    serviceProvider: { organizationName, ...number },
    subscriber: withoutUnknownGender(subscriber),
    ...(dependent && { dependent: withoutUnknownGender(dependent) }),
    trace: 'CHECK',
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
