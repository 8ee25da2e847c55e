import { type Call, json, type Reply } from '../../http/call.ts'
import { payerById } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { StatusAnswer } from '../../x12/answer.ts'
import type { House } from '../house.ts'
import { answerInquiry } from '../medical-network/answer.ts'
import { type ClaimStatusBody, toInquiry } from '../medical-network/inquiry.ts'
import { type ClaimStatusJson, toJson } from '../medical-network/json.ts'
import { type Edition, editions } from './edition.ts'
import { headersFor, refusal, unknownPayer, withoutClaimStatus } from './errors.ts'
import { readRequest } from './request.ts'

export const operationName = 'stedi.claimStatus'

/** Asks a payer for the status of a claim: reads the inquiry, finds the payer, says its answer. */
export function claimStatus(house: House, world: World, call: Call): Reply {
  const id = world.traceId()
  const edition = editions[world.settings.stediEdition]
  const request = readRequest(call, edition)
  if ('problem' in request) return refusal(request.problem, id)

  const { body } = request
  const payerId = body.tradingPartnerServiceId ?? ''
  const listed = payerById(payerId)
  if (listed?.claimStatus === 'NOT_SUPPORTED') return refusal(withoutClaimStatus(payerId, listed.stediId), id)
  const payer = listed ?? world.truth.payer(payerId)
  if (payer === undefined) return refusal(unknownPayer(payerId), id)

  const answer = answerInquiry(house, world, toInquiry(body), payer, operationName)
  return json(200, toResponse(answer, body, edition, id), headersFor(id))
}

interface ClaimStatusResponse extends ClaimStatusJson {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  readonly warnings?: StatusAnswer['warnings']
  readonly status?: 'success'
  readonly meta?: { readonly applicationMode: 'production'; readonly traceId: string }
  readonly reassociationKey?: string
}

/** The control number of the interchange with the payer (ISA13): each inquiry is the first of its own. */
const interchange = '000000001'

function toResponse(
  answer: StatusAnswer,
  body: ClaimStatusBody,
  edition: Edition,
  traceId: string,
): ClaimStatusResponse {
  return {
    ...toJson(answer, edition),
    controlNumber: edition.controlNumber === 'echo' ? (body.controlNumber ?? interchange) : interchange,
    tradingPartnerServiceId: answer.payer.id,
    ...(edition.warnings && answer.warnings.length > 0 && { warnings: answer.warnings }),
    ...(edition.confirmation && {
      status: 'success',
      meta: { applicationMode: 'production', traceId },
      reassociationKey: interchange,
    }),
  }
}
