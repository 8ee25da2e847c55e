import { optumRequest, optumSandboxBody, type SampleRequest, stediRequest } from '../api/sample-requests.ts'
import { write276 } from '../api/sample-x12.ts'
import { pathOf } from '../contract/routes.ts'
import type { ClaimFacts } from '../world/claim.ts'
import { type Day, day, startOf, toDay } from '../world/instant.ts'
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
