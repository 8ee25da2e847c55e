import { type ClaimStatusBody, toInquiry } from '../../api/clearinghouse/inquiry.ts'
import { validators as optum } from '../../contract/generated/optum-request.validators.js'
import { validators as stedi } from '../../contract/generated/stedi-request.validators.js'
import { violationsBy } from '../../contract/validators.ts'
import { pointerPath, valueAtPath } from '../../text/json-pointer.ts'
import { violationMessage } from '../../text/violation-message.ts'
import { usualDelimiters } from '../../x12/delimiters.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import { withDefaults } from '../../x12/json/document.ts'
import { depthProblems, type EncodedJson, errorsOfText, type JsonProblem } from '../../x12/json/encode.ts'
import type { InterchangeJson } from '../../x12/json/generated/x12-json.ts'
import { problemsAt } from '../../x12/json/problems-at.ts'
import { traceDelimiters, traceValues } from '../../x12/json/trace-values.ts'
import { writeInterchangeJson } from '../../x12/json/write-document.ts'

/** Whether a document looks like the body of a claim status request to Stedi or Optum. */
export function isRequestBody(document: unknown): document is object {
  if (typeof document !== 'object' || document === null) return false
  return 'providers' in document || 'encounter' in document || 'tradingPartnerServiceId' in document
}

/** Writes the body of a claim status request as the equivalent 276, unless it breaks the implementation guide. */
export function encodeRequestBody(document: object, now: Date): EncodedJson {
  const tooDeep = depthProblems(document)
  const problems = tooDeep.length > 0 ? tooDeep : bodyProblems(document)
  if (problems.length > 0) return { problems }
  const body = document as ClaimStatusBody
  const write = (one: ClaimStatusBody, delimiters = usualDelimiters, decisions?: readonly boolean[]) =>
    writeInterchangeJson(withDefaults({ ...interchangeOf(one), delimiters }, 0, now), decisions)
  const written = write(body)
  const errors = errorsOfText(written)
  const trace = traceValues({
    document: body,
    root: [],
    formMembers: ['providerType'],
    write: (marked) => [write(marked, traceDelimiters, written.decisions)],
  })
  if (errors.length > 0) return { problems: errors.flatMap((error) => problemsAt(error, 0, [], trace)) }
  const message = 'a 276 has no place for this value beside the others; it is not written'
  return { text: written.text, segments: written.lines, omitted: trace.unwritten.map((path) => ({ path, message })) }
}

/** The 276 for a valid body. */
function interchangeOf(body: ClaimStatusBody): InterchangeJson {
  const { controlNumber } = body
  return {
    ...(controlNumber !== undefined && { controlNumber }),
    groups: [{ sets: [{ transaction: '276', inquiries: [inquiryOf(body)] }] }],
  }
}

/** The rules that a body breaks, of the contract of which it breaks the fewest. */
function bodyProblems(document: object): readonly JsonProblem[] {
  // The next edition of Stedi does not require a control number.
  const judged = { controlNumber: defaultControlNumber, ...document }
  const ofStedi = violationsBy(stedi, 'stedi.claimStatus.request', judged)
  const ofOptum = violationsBy(optum, 'optum.claimstatus.request', judged)
  const fewest = ofOptum.length < ofStedi.length ? ofOptum : ofStedi
  // Optum's contract does not have all members of Stedi's.
  const types = ofStedi.filter(({ rule, pointer }) => rule === 'type' && !fewest.some((one) => one.pointer === pointer))
  return [...fewest, ...types].map((violation) => {
    const path = pointerPath(violation.pointer, document)
    return { path, message: violationMessage(violation, { value: valueAtPath(document, path) }) }
  })
}

const defaultControlNumber = '000000001'

/** The inquiry of a valid body. A 276 requires a trace and the name of the payer: their defaults are numbers of the body. */
function inquiryOf(body: ClaimStatusBody): TracedInquiry {
  const inquiry = toInquiry(body, 'tax id')
  const { payer, trace = body.controlNumber ?? '1' } = inquiry
  return { ...inquiry, trace, payer: { name: payer.id, ...payer } }
}
