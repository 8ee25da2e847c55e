import { type ClaimStatusBody, toInquiry } from '../../api/clearinghouse/inquiry.ts'
import { validators as optum } from '../../contract/generated/optum-request.validators.js'
import { validators as stedi } from '../../contract/generated/stedi-request.validators.js'
import { violationsBy } from '../../contract/validators.ts'
import { pointerPath, valueAtPath } from '../../text/json-pointer.ts'
import { violationMessage } from '../../text/violation-message.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import { type EncodedJson, encodeExactly, fullEnvelope, type JsonProblem } from '../../x12/json/encode.ts'
import { encode276 } from '../../x12/write/encode-276.ts'

/** The parts of contracts that describe such a body. */
const parts = ['stedi.claimStatus.request', 'optum.claimstatus.request'] as const

/** Whether a document looks like the body of a claim status request to Stedi or Optum. */
export function isRequestBody(document: unknown): document is object {
  if (typeof document !== 'object' || document === null) return false
  return 'providers' in document || 'encounter' in document || 'tradingPartnerServiceId' in document
}

/** Writes the body of a claim status request as the equivalent 276. */
export function encodeRequestBody(document: object, now: Date): EncodedJson {
  const problems = bodyProblems(document)
  if (problems.length > 0) return { problems }
  return encodeExactly(document as ClaimStatusBody & Envelopes, undefined, (body) => {
    const { envelopes, controlNumber } = body
    const envelope = fullEnvelope(envelopes, now)
    return encode276([inquiryOf(body)], controlNumber === undefined ? envelope : { ...envelope, controlNumber })
  })
}

type Envelopes = Parameters<typeof encodeExactly>[0]

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
