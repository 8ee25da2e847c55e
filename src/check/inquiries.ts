import { optumRequest, type SampleRequest, stediRequest } from '../api/sample-requests.ts'
import { pathOf } from '../contract/routes.ts'
import type { ClaimFacts } from '../world/claim.ts'
import { type Day, day, startOf, toDay } from '../world/instant.ts'
import { usualDelimiters } from '../x12/delimiters.ts'
import type { Envelope } from '../x12/envelope.ts'
import type { InquiryProvider, TracedInquiry } from '../x12/inquiry.ts'
import { encode276 } from '../x12/write/inquiries.ts'
import { bearing, toCall, worldName } from './calls.ts'
import type { Question } from './questions.ts'
import type { CheckSetting } from './setting.ts'

/** How claims are asked for. */
export interface Inquiry {
  /** Equal for inquiries that ask the same. */
  readonly name: string
  /** A claim that is asked for. */
  readonly facts: ClaimFacts
  readonly serviceFrom: Day
  readonly serviceTo: Day
  readonly patientAccountNumber: string | undefined
}

/** As both clearinghouses advise to begin with: people, provider and dates, and nothing that might keep a claim from being found. */
export function plainly(facts: ClaimFacts): Inquiry {
  const { serviceFrom, serviceTo } = facts
  return { name: patientOf(facts), facts, serviceFrom, serviceTo, patientAccountNumber: undefined }
}

/** As a particular payer likes it: with the account number, over some days. */
export function carefully(facts: ClaimFacts): Inquiry {
  const { patientAccountNumber } = facts
  const days = (date: Day, count: number) => toDay(startOf(date) + count * day)
  const [serviceFrom, serviceTo] = [days(facts.serviceFrom, -3), days(facts.serviceTo, 3)]
  const name = `${patientOf(facts)} ${patientAccountNumber}`
  return { name, facts, serviceFrom, serviceTo, patientAccountNumber }
}

/** Whether a claim is one of those that an inquiry is made for; it may find others, too. */
export function isAskedFor(facts: ClaimFacts, { facts: asked, patientAccountNumber }: Inquiry): boolean {
  return (
    patientOf(facts) === patientOf(asked) &&
    (patientAccountNumber === undefined || patientAccountNumber === facts.patientAccountNumber)
  )
}

/** What tells the claims of one inquiry from those of another. */
function patientOf({ payer, provider, subscriber, dependent, serviceFrom, serviceTo }: ClaimFacts): string {
  return JSON.stringify([payer.id, provider, subscriber, dependent, serviceFrom, serviceTo])
}

/** The questions that put an inquiry to Stedi and Optum, in JSON and in X12. */
export function aboutClaim(inquiry: Inquiry, { optumProfile }: CheckSetting): readonly Question[] {
  const { facts } = inquiry
  const stedi = asking(stediRequest(worldName, facts), inquiry)
  const isCanned = optumProfile === 'sandbox'
  const live = asking(optumRequest(facts), inquiry)
  const optum = toCall(isCanned ? { ...live, body: predefined } : live)
  const x12 = write276(inquiry)
  const raw = toCall({ ...stedi, path: pathOf('stedi.claimStatusRawX12'), body: { x12 } })
  const optumRaw = toCall({ ...stedi, path: pathOf('optum.rawX12'), body: { x12 } })
  const extensions = { extensions: [{ type: 'CLAIM_STATUS' }] }
  const enhanced = toCall({ ...stedi, path: pathOf('optum.rawX12Enhanced'), body: { x12, extensions } })
  const json = toCall(stedi)
  // Optum's sandbox answers with claims of its own, whoever asks.
  const about = isCanned ? undefined : { inquiry }
  return [
    { operation: 'stedi.claimStatus', about: { inquiry }, looks: true, call: () => json },
    { operation: 'stedi.claimStatusRawX12', about: { inquiry }, looks: true, call: () => raw },
    { operation: 'optum.claimstatus', about, looks: !isCanned, call: (token) => bearing(token, optum) },
    { operation: 'optum.rawX12', about, looks: !isCanned, call: (token) => bearing(token, optumRaw) },
    { operation: 'optum.rawX12Enhanced', about, looks: !isCanned, call: (token) => bearing(token, enhanced) },
  ]
}

function asking(request: SampleRequest, { serviceFrom, serviceTo, patientAccountNumber }: Inquiry): SampleRequest {
  const dates = { beginningDateOfService: serviceFrom, endDateOfService: serviceTo }
  const encounter = patientAccountNumber === undefined ? dates : { ...dates, patientAccountNumber }
  return { ...request, body: { ...request.body, encounter } }
}

/** A request of predefined values (Optum, Sandbox predefined fields and values). */
const predefined = {
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

function write276(inquiry: Inquiry): string {
  const written = encode276([inquiryOf(inquiry)], envelope)
  return 'text' in written ? written.text : ''
}

function inquiryOf({ facts, serviceFrom, serviceTo, patientAccountNumber }: Inquiry): TracedInquiry {
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

/** DMG03 has no code for it. */
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
