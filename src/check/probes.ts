import {
  optumRequest,
  optumSandboxBody,
  type SampleRequest,
  stediRequest,
  taigaRequest,
} from '../api/sample-requests.ts'
import { write276 } from '../api/sample-x12.ts'
import { basePathOf, pathOf } from '../contract/routes.ts'
import type { Call } from '../http/call.ts'
import type { Claim, ClaimFacts, SessionId } from '../world/claim.ts'
import { type Day, day, startOf, toDay } from '../world/instant.ts'
import { credentialFor } from '../world/world-name.ts'
import { type EditionSet, exploredWorld, toCall, tokenCall, withToken } from './explored-world.ts'

/** A request that the check sends in every state. */
export interface Probe {
  readonly operation: string
  /** The session or the claims that it asks for; `undefined` when the reply is about neither. */
  readonly subject: { readonly session: SessionId } | { readonly inquiry: ProbeInquiry } | undefined
  /** Whether it counts as a poll of the claims that it asks for. */
  readonly isPoll: boolean
  /** The request; with the token when it needs one. */
  call(token: string): Call
}

/** Probes by inquiry: the same ones are sent in many states. */
export type ProbeCache = Map<string, readonly Probe[]>

interface ProbeOptions {
  readonly editions: EditionSet
  /** Whether to send each inquiry also in detail, as payers with behaviors may require. */
  readonly withDetails: boolean
  readonly cache: ProbeCache
}

/** The probes for claims: one for each session and each distinct inquiry, and those that ask for no claim. */
export function probesFor(claims: readonly Claim[], { editions, withDetails, cache }: ProbeOptions): readonly Probe[] {
  const sessions = [...new Set(claims.flatMap(({ facts }) => facts.session ?? []))]
  const inquiries = claims.flatMap(({ facts }) => [
    minimalInquiry(facts),
    ...(withDetails ? [detailedInquiry(facts)] : []),
  ])
  const distinct = [...new Map(inquiries.map((inquiry) => [inquiry.name, inquiry])).values()]
  const claimProbes = distinct.flatMap((inquiry) => {
    const key = `${editions.optumProfile} ${inquiry.name}`
    const probes = cache.get(key) ?? inquiryProbes(inquiry, editions)
    cache.set(key, probes)
    return probes
  })
  return [...sessions.map(sessionProbe), ...claimProbes, tokenProbe, healthProbe]
}

function sessionProbe(session: SessionId): Probe {
  const call = toCall(taigaRequest(exploredWorld, session))
  return { operation: 'taiga.sessionStatus', subject: { session }, isPoll: true, call: () => call }
}

const tokenProbe: Probe = { operation: 'optum.token', subject: undefined, isPoll: false, call: () => tokenCall }

const healthCheck = toCall({ method: 'GET', path: pathOf('optum.healthCheck'), headers: {} })
const healthProbe: Probe = {
  operation: 'optum.healthCheck',
  subject: undefined,
  isPoll: false,
  call: (token) => withToken(token, healthCheck),
}

const headers = { 'content-type': 'application/json', authorization: `Bearer ${credentialFor(exploredWorld)}` }
const address = { street: '100 Main St', city: 'New York', state: 'NY', zip: '10001' }
const onboardCall = toCall({
  method: 'POST',
  path: pathOf('taiga.onboardProvider'),
  headers,
  body: {
    provider: { firstName: 'Jane', lastName: 'Smith', npi: '1234567890' },
    practice: { name: 'Smith Therapy Associates', taxId: '123456789', address },
  },
})
const submitCall = toCall({
  method: 'POST',
  path: pathOf('taiga.submitSession'),
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

/** The probes that create providers and sessions. They change the world, so they are sent only where a fault applies to them. */
export const onboardingProbes: readonly Probe[] = [
  { operation: 'taiga.onboardProvider', subject: undefined, isPoll: false, call: () => onboardCall },
  { operation: 'taiga.submitSession', subject: undefined, isPoll: false, call: () => submitCall },
]

/** The errors that a client can make with any request. */
export const clientErrors: readonly ((call: Call) => Call)[] = [
  (call) => ({ ...call, headers: { ...call.headers, authorization: 'Bearer unknown' } }),
  (call) => ({ ...call, body: '{}' }),
  (call) => ({ ...call, body: '{' }),
  // An unknown session, provider, payer or client.
  (call) => ({
    ...call,
    path: call.path.replace(/sessions\/.*/, 'sessions/00000000-0000-4000-8000-000000000000'),
    body: call.body
      .replace(/"providerNpi":"[^"]*"/, '"providerNpi":"1999999999"')
      .replace(/"tradingPartnerServiceId":"[^"]*"/, '"tradingPartnerServiceId":"UNKNOWN"')
      .replace(/"client_id":"[^"]*"/, '"client_id":"unknown"')
      .replace(/(NM1\*PR\*2\*[^~]*\*)[^*~]*~/, '$1UNKNOWN~'),
  }),
  // Only Stedi documents its response to an unknown path.
  (call) => (call.path.startsWith(`${basePathOf('stedi')}/`) ? { ...call, path: `${call.path}/unknown` } : call),
]

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
function minimalInquiry(facts: ClaimFacts): ProbeInquiry {
  const { serviceFrom, serviceTo } = facts
  return { name: patientKey(facts), facts, serviceFrom, serviceTo, patientAccountNumber: undefined }
}

/** An inquiry with the account number and a wider range of dates, as payers with behaviors may require. */
function detailedInquiry(facts: ClaimFacts): ProbeInquiry {
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
function inquiryProbes(inquiry: ProbeInquiry, { optumProfile }: EditionSet): readonly Probe[] {
  const { facts } = inquiry
  const stedi = withEncounter(stediRequest(exploredWorld, facts), inquiry)
  const isPredefined = optumProfile === 'sandbox'
  const live = withEncounter(optumRequest(facts), inquiry)
  const optum = toCall(isPredefined ? { ...live, body: optumSandboxBody } : live)
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

function to276({ facts, serviceFrom, serviceTo, patientAccountNumber }: ProbeInquiry): string {
  return write276(facts, { serviceFrom, serviceTo, patientAccountNumber, trace: 'CHECK' })
}
