import { type ClaimStatusBody, toInquiry } from '../../api/clearinghouse/inquiry.ts'
import { validators as optum } from '../../contract/generated/optum-request.validators.js'
import { validators as stedi } from '../../contract/generated/stedi-request.validators.js'
import { violationsBy } from '../../contract/validators.ts'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'
import { violationMessage } from '../../text/violation-message.ts'
import type { TracedInquiry } from '../inquiry.ts'
import type { Problem } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** The requests that a body may be one of. */
const parts = ['stedi.claimStatus.request', 'optum.claimstatus.request'] as const

/** Whether a document is the body of a claim status request to Stedi or Optum, if an imperfect one. */
export function isBody(document: Json): boolean {
  return 'providers' in document || 'encounter' in document || 'tradingPartnerServiceId' in document
}

/** What is wrong with a body by the contract that it is nearest to. */
export function bodyProblems(document: Json): readonly Problem[] {
  const [least = []] = parts
    .map((part) => violationsBy({ ...stedi, ...optum }, part, document))
    .sort((one, other) => one.length - other.length)
  return least.map((violation) => {
    const value = valueAtPath(document, pointerKeys(violation.pointer))
    return { pointer: violation.pointer, message: violationMessage(violation, { value }) }
  })
}

/**
 * The inquiry of a body that breaks no rule. Where it sends no trace its control number stands in, and for a payer's name
 * the payer's id: the 276 has to have both.
 */
export function inquiryOf(document: Json): TracedInquiry {
  const body = document as unknown as ClaimStatusBody
  const inquiry = toInquiry(body, 'tax id')
  const { payer, trace = body.controlNumber ?? '1' } = inquiry
  return { ...inquiry, trace, payer: { name: payer.id, ...payer } }
}
