import { type ClaimStatusBody, toInquiry } from '../../api/clearinghouse/inquiry.ts'
import { validators as optum } from '../../contract/generated/optum-request.validators.js'
import { validators as stedi } from '../../contract/generated/stedi-request.validators.js'
import { violationsBy } from '../../contract/validators.ts'
import { pointerPath, valueAtPath } from '../../text/json-pointer.ts'
import { violationMessage } from '../../text/violation-message.ts'
import { usualDelimiters } from '../../x12/delimiters.ts'
import type { Envelope } from '../../x12/envelope.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { EncodedJson, JsonProblem } from '../../x12/json/encode.ts'
import { findErrors, type WrittenErrors } from '../../x12/json/find-errors.ts'
import { examine } from '../../x12/validate/validate.ts'
import { encode276 } from '../../x12/write/encode-276.ts'
import type { Encoding } from '../../x12/write/write-envelope.ts'

/** The parts of contracts that describe such a body. */
const parts = ['stedi.claimStatus.request', 'optum.claimstatus.request'] as const

/** Whether a document looks like the body of a claim status request to Stedi or Optum. */
export function isRequestBody(document: unknown): document is object {
  if (typeof document !== 'object' || document === null) return false
  return 'providers' in document || 'encounter' in document || 'tradingPartnerServiceId' in document
}

/** Writes the body of a claim status request as the equivalent 276, unless it breaks the implementation guide. */
export function encodeRequestBody(document: object, now: Date): EncodedJson {
  const problems = bodyProblems(document)
  if (problems.length > 0) return { problems }
  const write = (body: ClaimStatusBody): Encoding => {
    const envelope = envelopeAt(now)
    const { controlNumber = envelope.controlNumber } = body
    return encode276([inquiryOf(body)], { ...envelope, controlNumber })
  }
  const errorsOf = (body: ClaimStatusBody): WrittenErrors => {
    const written = write(body)
    if ('errors' in written) return { errors: written.errors, isWritten: false, segments: [] }
    const segments = written.text.split(usualDelimiters.segment)
    return { errors: examine(written.text).errors, isWritten: true, segments }
  }
  const body = document as ClaimStatusBody
  const { errors } = errorsOf(body)
  const written = write(body)
  if (errors.length > 0 || 'errors' in written) return { problems: findErrors(body, errorsOf, errors) }
  const { segment } = usualDelimiters
  const segments = written.text.split(segment).slice(0, -1)
  return { text: written.text, segments: segments.map((line) => line + segment) }
}

/** The envelope of an interchange of which only the time is known. */
function envelopeAt(now: Date): Envelope {
  const [date = '', time = ''] = now.toISOString().split('T')
  return {
    senderQualifier: 'ZZ',
    senderId: 'SENDER',
    receiverQualifier: 'ZZ',
    receiverId: 'RECEIVER',
    applicationSender: 'SENDER',
    applicationReceiver: 'RECEIVER',
    controlNumber: '000000001',
    groupControlNumber: '1',
    setControlNumber: '0001',
    reference: '1',
    at: { date: date.replaceAll('-', ''), time: time.slice(0, 5).replace(':', '') },
    usage: 'T',
    delimiters: usualDelimiters,
  }
}

/** The rules that a body breaks, of the contract of which it breaks the fewest. */
function bodyProblems(document: object): readonly JsonProblem[] {
  const [fewest = []] = parts
    .map((part) => violationsBy({ ...stedi, ...optum }, part, document))
    .sort((one, other) => one.length - other.length)
  return fewest.map((violation) => {
    const path = pointerPath(violation.pointer, document)
    return { path, message: violationMessage(violation, { value: valueAtPath(document, path) }) }
  })
}

/** The inquiry of a valid body. A 276 requires a trace and the name of the payer: their defaults are numbers of the body. */
function inquiryOf(body: ClaimStatusBody): TracedInquiry {
  const inquiry = toInquiry(body, 'tax id')
  const { payer, trace = body.controlNumber ?? '1' } = inquiry
  return { ...inquiry, trace, payer: { name: payer.id, ...payer } }
}
