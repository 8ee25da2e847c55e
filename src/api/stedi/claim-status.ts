import type { Reply } from '../../http/call.ts'
import { trace } from '../../world/identifier.ts'
import type { World } from '../../world/world.ts'
import { usualDelimiters } from '../../x12/delimiters.ts'
import type { StatusResponse } from '../../x12/response.ts'
import {
  askPayers,
  type ClearinghouseServices,
  type NamedPayer,
  type StatusResponses,
} from '../clearinghouse/exchange.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import { type ClaimStatusJson, errorsIn, responseText, toJson } from '../clearinghouse/json.ts'
import { envelopeOf, type Parties, write277 } from '../clearinghouse/raw-x12.ts'
import type { RequestContext } from '../vendor-api.ts'
import type { Edition } from './edition.ts'
import { headersFor, type StediProblem, stediRefusal, unknownPayer, withoutClaimStatus } from './errors.ts'
import { readRequest } from './request.ts'

/** The parties of the interchange between Stedi and a JSON client, as in published samples. */
const parties: Parties = {
  senderQualifier: 'ZZ',
  senderId: 'STEDI',
  receiverQualifier: '01',
  receiverId: '117151744',
  applicationSender: 'STEDI',
  applicationReceiver: '117151744',
  delimiters: usualDelimiters,
}

/** The control number when the interchange is not in the response, as in the sample. */
const controlNumberNotShown = '000000001'

/** Reads the inquiry, asks the payer and formats the response. */
export function stediClaimStatus(services: ClearinghouseServices, context: RequestContext): Reply | Promise<Reply> {
  const { world } = context
  const id = world.traceId()
  const request = readRequest(context, id)
  if ('refusal' in request) return request.refusal

  const { body, edition } = request
  const asked = toInquiry(body, edition.billingNumber)
  const named = stediPayer(asked.payer.id, world)
  if ('refused' in named) return stediRefusal(named.refused, id, edition.name)

  const inquiry = { ...asked, trace: asked.trace ?? trace(world.traceId()) }
  return askPayers(services, context, [{ inquiry, payer: named.payer }], (answers) => {
    const ids = { traceId: id, controlNumber: body.controlNumber, payerId: asked.payer.id }
    const headers = headersFor(id, edition.name)
    const envelope = edition.x12 ? envelopeOf(world, id, parties) : undefined
    const shown =
      envelope === undefined
        ? { interchange: controlNumberNotShown }
        : { interchange: envelope.controlNumber, x12: write277(answers, envelope) }
    const response = toStediResponse(answers, edition, { ...ids, ...shown })
    return { status: 200, headers, body: responseText(response, answers, edition) }
  })
}

/** The payer with that id or alias: on the published list, or in a claim of the world. */
export function stediPayer(id: string, world: World): NamedPayer<StediProblem> {
  const payer = world.payer(id)
  if (payer === undefined) return { refused: unknownPayer(id) }
  return payer.claimStatus === 'NOT_SUPPORTED' ? { refused: withoutClaimStatus(id, payer.stediId ?? id) } : { payer }
}

/** Ids of the exchange that the response repeats. */
export interface StediExchangeIds {
  readonly traceId: string
  /** The control number of the interchange with the payer (ISA13). */
  readonly interchange: string
  /** The control number of the request, if it has one. */
  readonly controlNumber: string | undefined
  /** The id of the payer in the request. */
  readonly payerId: string
  /** The 277, where the response contains it. */
  readonly x12?: string
}

interface StediResponse extends ClaimStatusJson {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  readonly warnings?: StatusResponse['warnings']
  readonly errorResponse?: Readonly<Record<string, unknown>>
  readonly status?: 'success'
  readonly meta?: { readonly applicationMode: 'production'; readonly traceId: string }
  readonly reassociationKey?: string
  readonly x12?: string
}

/** The body of a 200, for inquiries in JSON and in X12. */
export function toStediResponse(answers: StatusResponses, edition: Edition, ids: StediExchangeIds): StediResponse {
  const { traceId, interchange, controlNumber, payerId, x12 } = ids
  const { payer } = answers[0]
  const warnings = answers.flatMap((answer) => answer.warnings)
  return {
    ...toJson(answers, edition),
    controlNumber: edition.controlNumber === 'echo' ? (controlNumber ?? interchange) : interchange,
    tradingPartnerServiceId: payer.idQualifier === 'XV' ? payerId : payer.id,
    ...errorsIn(answers, { transactionId: traceId, customerTransactionId: controlNumber }),
    ...(edition.warnings && warnings.length > 0 && { warnings }),
    ...(edition.confirmation && {
      status: 'success',
      meta: { applicationMode: 'production', traceId },
      reassociationKey: interchange,
    }),
    ...(x12 !== undefined && { x12 }),
  }
}
