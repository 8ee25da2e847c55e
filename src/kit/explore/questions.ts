import { credentialFor } from '../../api/credential.ts'
import {
  optumRequest,
  optumTokenRequest,
  type SampleRequest,
  stediRequest,
  taigaRequest,
} from '../../api/sample-requests.ts'
import type { Call } from '../../http/call.ts'
import type { Claim, ClaimFacts, SessionId } from '../../world/claim.ts'
import { usualDelimiters } from '../../x12/delimiters.ts'
import type { Envelope } from '../../x12/envelope.ts'
import type { InquiryProvider, TracedInquiry } from '../../x12/inquiry.ts'
import { encode276 } from '../../x12/write/inquiries.ts'
import type { Setting } from './setting.ts'

/** The name of every explored world. */
export const worldName = 'check'

/** Something that a client can ask. */
export interface Question {
  readonly operation: string
  /** Whose session or claims are asked for; nothing where the answer tells of none. */
  readonly about: { readonly session: SessionId } | { readonly inquiry: string } | undefined
  /** Whether it counts as a look at the claims asked for. */
  readonly looks: boolean
  /** The request; with a token where it needs one. */
  call(token: string): Call
}

/** Asks Optum for a token. */
export const tokenCall: Call = toCall(optumTokenRequest(worldName))

/** Questions about claims, by setting and inquiry: written once for all the states in which they are asked. */
export type Inquiries = Map<string, readonly Question[]>

/** Everything that a client can ask about claims, in a world of such a setting: each session and each inquiry once. */
export function questionsOf(
  claims: readonly Claim[],
  setting: Setting,
  written: Inquiries = new Map(),
): readonly Question[] {
  const sessions = [...new Set(claims.flatMap(({ facts }) => facts.session ?? []))]
  const patients = new Map(claims.map(({ facts }) => [inquiryKey(facts), facts]))
  const aboutClaims = [...patients].flatMap(([inquiry, facts]) => {
    const key = `${setting.optumProfile} ${inquiry}`
    const questions = written.get(key) ?? aboutClaim(inquiry, facts, setting)
    written.set(key, questions)
    return questions
  })
  return [...sessions.map(aboutSession), ...aboutClaims, tokenQuestion, healthQuestion]
}

/** What is asked before there is a claim. It changes the world, so only what a fault takes in its place is asked of a story. */
export const onboarding: readonly Question[] = [
  { operation: 'taiga.onboardProvider', about: undefined, looks: false, call: () => onboardCall },
  { operation: 'taiga.submitSession', about: undefined, looks: false, call: () => submitCall },
]

const headers = { 'content-type': 'application/json', authorization: `Bearer ${credentialFor(worldName)}` }
const address = { street: '100 Main St', city: 'New York', state: 'NY', zip: '10001' }
const onboardCall = toCall({
  method: 'POST',
  path: '/api/v1/partner/providers',
  headers,
  body: {
    provider: { firstName: 'Jane', lastName: 'Smith', npi: '1234567890' },
    practice: { name: 'Smith Therapy Associates', taxId: '123456789', address },
  },
})
const submitCall = toCall({
  method: 'POST',
  path: '/api/v1/partner/sessions',
  headers,
  body: {
    providerNpi: '1234567890',
    patient: {
      firstName: 'Sarah',
      lastName: 'Johnson',
      dateOfBirth: '1988-05-15',
      gender: 'F',
      address,
      insurance: { memberId: 'MEM-2026-0042', payerName: 'Cigna' },
    },
    session: { dateOfService: '2026-04-01', durationMinutes: 60, diagnosisCodes: [{ code: 'F32.1' }] },
  },
})

const healthCheck = toCall({ method: 'GET', path: '/medicalnetwork/claimstatus/v2/healthcheck', headers: {} })

const tokenQuestion: Question = { operation: 'optum.token', about: undefined, looks: false, call: () => tokenCall }
const healthQuestion: Question = {
  operation: 'optum.healthCheck',
  about: undefined,
  looks: false,
  call: (token) => bearing(token, healthCheck),
}

function aboutSession(session: SessionId): Question {
  const call = toCall(taigaRequest(worldName, session))
  return { operation: 'taiga.sessionStatus', about: { session }, looks: true, call: () => call }
}

function aboutClaim(inquiry: string, facts: ClaimFacts, { optumProfile }: Setting): readonly Question[] {
  const stedi = stediRequest(worldName, facts)
  const isCanned = optumProfile === 'sandbox'
  const optum = toCall(isCanned ? { ...optumRequest(facts), body: predefined } : optumRequest(facts))
  const x12 = write276(facts)
  const raw = toCall({ ...stedi, path: `${stedi.path}/raw-x12`, body: { x12 } })
  const optumRaw = toCall({ ...stedi, path: '/medicalnetwork/claimstatus/v2/raw-x12', body: { x12 } })
  const extensions = { extensions: [{ type: 'CLAIM_STATUS' }] }
  const enhanced = toCall({ ...stedi, path: '/claimstatus/v2/raw-x12/enhanced', body: { x12, extensions } })
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

/** What tells one inquiry from another: claims that agree in it are asked for together. */
export function inquiryKey({ payer, provider, subscriber, dependent, serviceFrom, serviceTo }: ClaimFacts): string {
  return JSON.stringify([payer.id, provider, subscriber, dependent, serviceFrom, serviceTo])
}

function write276(facts: ClaimFacts): string {
  const written = encode276([inquiryOf(facts)], envelope)
  return 'text' in written ? written.text : ''
}

function inquiryOf({ payer, provider, subscriber, dependent, serviceFrom, serviceTo }: ClaimFacts): TracedInquiry {
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

function bearing(token: string, call: Call): Call {
  return { ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } }
}

function toCall({ method, path, headers, body }: SampleRequest): Call {
  return { method, host: '', path, query: '', headers, body: body === undefined ? '' : JSON.stringify(body) }
}
