import type { StatusResponse } from '../../x12/response.ts'
import type { Answers } from '../clearinghouse/exchange.ts'
import { type ClaimStatusJson, toJson } from '../clearinghouse/json.ts'
import type { Edition } from './edition.ts'

/** What is told of the exchange, beside the answer itself. */
export interface Told {
  readonly traceId: string
  /** Control number of the interchange with the payer (ISA13). */
  readonly interchange: string
  /** The control number that came with the request; nothing when none did. */
  readonly controlNumber: string | undefined
  /** The 277, where it is shown. */
  readonly x12?: string
}

interface ClaimStatusResponse extends ClaimStatusJson {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  readonly warnings?: StatusResponse['warnings']
  readonly status?: 'success'
  readonly meta?: { readonly applicationMode: 'production'; readonly traceId: string }
  readonly reassociationKey?: string
  readonly x12?: string
}

/** The body of a 200: alike for a question in JSON and in X12. */
export function toResponse(answers: Answers, edition: Edition, told: Told): ClaimStatusResponse {
  const { traceId, interchange, controlNumber, x12 } = told
  const warnings = answers.flatMap((answer) => answer.warnings)
  return {
    ...toJson(answers, edition),
    controlNumber: edition.controlNumber === 'echo' ? (controlNumber ?? interchange) : interchange,
    tradingPartnerServiceId: answers[0].payer.id,
    ...(edition.warnings && warnings.length > 0 && { warnings }),
    ...(edition.confirmation && {
      status: 'success',
      meta: { applicationMode: 'production', traceId },
      reassociationKey: interchange,
    }),
    ...(x12 !== undefined && { x12 }),
  }
}
