import { json, jsonText, type Reply } from '../../http/call.ts'
import { uuid } from '../../world/identifier.ts'
import type { World } from '../../world/world.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import {
  askPayers,
  type ClearinghouseServices,
  type NamedPayer,
  type StatusResponses,
} from '../clearinghouse/exchange.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import { type ClaimStatusJson, type Dialect, errorsIn, responseText, toJson } from '../clearinghouse/json.ts'
import type { RequestContext } from '../vendor-api.ts'
import { bodyNotJson, invalidValue, type OptumError, unreachable } from './errors.ts'
import { cannedResponse, sandboxErrors } from './sandbox-profile.ts'
import { type ClaimStatusRequest, liveErrors, parseOptumBody } from './validate.ts'

/** The control number when the interchange is not in the response, as in the example. */
const controlNumberNotShown = '000000001'

/** `POST /medicalnetwork/claimstatus/v2/`: claim status in JSON. */
export function optumClaimStatus(services: ClearinghouseServices, context: RequestContext): Reply | Promise<Reply> {
  const { world, call } = context
  const body = parseOptumBody(call.body)
  if (body === undefined) return optumRefusal(world, {}, [bodyNotJson])
  return world.settings.optumProfile === 'sandbox'
    ? answerCanned(world, body.content)
    : answerLive(services, context, body.content)
}

/** The response for a failure that the API reports, not the gateway. */
export function unreachableApi(world: World): Reply {
  return optumRefusal(world, {}, [unreachable])
}

/** Responds as Optum's sandbox: predefined values only, and always the same claims. */
function answerCanned(world: World, body: unknown): Reply {
  const errors = sandboxErrors(body)
  if (errors.length > 0) return optumRefusal(world, body, errors)
  const request = body as ClaimStatusRequest
  return success(world, request, [cannedResponse(traced(world, request))])
}

/** Responds as production, from the claims on file in the world. */
function answerLive(services: ClearinghouseServices, context: RequestContext, body: unknown): Reply | Promise<Reply> {
  const { world } = context
  const errors = liveErrors(body)
  if (errors.length > 0) return optumRefusal(world, body, errors)
  const request = body as ClaimStatusRequest
  const id = request.tradingPartnerServiceId
  const named = optumPayer(id, world)
  if ('refused' in named) return optumRefusal(world, body, [invalidValue('tradingPartnerServiceId', named.refused, id)])
  const inquiry = traced(world, request)
  const exchange = [{ inquiry, payer: named.payer }] as const
  return askPayers(services, context, exchange, (answers) => success(world, request, answers))
}

/** The inquiry, with a generated trace where the request has none: a UUID, as documented. */
function traced(world: World, request: ClaimStatusRequest): TracedInquiry {
  const inquiry = toInquiry(request, optumDialect.billingNumber)
  return { ...inquiry, trace: inquiry.trace ?? uuid(`${world.traceId()}/tracking-number`) }
}

function success(world: World, request: ClaimStatusRequest, answers: StatusResponses): Reply {
  const { controlNumber, tradingPartnerServiceId } = request
  const ids = { controlNumber, tradingPartnerServiceId, interchange: controlNumberNotShown, traceId: world.traceId() }
  return jsonText(200, responseText(toOptumResponse(world, answers, ids), answers, optumDialect))
}

/**
 * The payer with that id, or the error in the id. That an unknown payer is an invalid value is inferred: Optum does
 * not document it.
 */
export function optumPayer(id: string, world: World): NamedPayer<string> {
  const payer = world.payer(id)
  if (payer === undefined) return { refused: 'Invalid value. The payer is not on the payer list.' }
  if (payer.claimStatus !== 'NOT_SUPPORTED') return { payer }
  return { refused: 'Invalid value. The payer does not support claim status.' }
}

/** The dialect of Optum's JSON. */
export const optumDialect: Dialect = {
  dates: 'CCYYMMDD',
  providers: 'billing-and-service',
  billingNumber: 'tax id',
  categoryDash: '-',
  modifiers: false,
  furtherStatuses: true,
}

/** Ids of the exchange that the response repeats. */
export interface OptumExchangeIds {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  /** The control number of the interchange with the response (ISA13). */
  readonly interchange: string
  readonly traceId: string
}

interface OptumResponse extends ClaimStatusJson {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  readonly errorResponse?: Readonly<Record<string, unknown>>
  readonly reassociationKey: string
  readonly status: 'success'
  readonly meta: Readonly<Record<string, string>>
}

/** The body of a 200, for inquiries in JSON and in X12. */
export function toOptumResponse(world: World, answers: StatusResponses, ids: OptumExchangeIds): OptumResponse {
  const { controlNumber, tradingPartnerServiceId, interchange, traceId } = ids
  return {
    controlNumber,
    tradingPartnerServiceId,
    ...toJson(answers, optumDialect),
    ...errorsIn(answers, { transactionId: traceId, customerTransactionId: controlNumber }),
    reassociationKey: interchange,
    status: 'success',
    meta: metaOf(world, traceId),
  }
}

/**
 * An error response. It lists the errors in both places where clients look for them: the contract declares
 * `errorResponse`, clients of the platform read `errors`. Status and combination are inferred.
 */
export function optumRefusal(world: World, body: unknown, errors: readonly OptumError[]): Reply {
  const traceId = world.traceId()
  const { controlNumber, tradingPartnerServiceId } = echoed(body)
  return json(400, {
    ...(controlNumber !== undefined && { controlNumber }),
    ...(tradingPartnerServiceId !== undefined && { tradingPartnerServiceId }),
    errorResponse: {
      code: 'INVALIDMISSINGINPUTDATA',
      description: 'Invalid or missing input data',
      transactionIdentifier: {
        ...(controlNumber !== undefined && { customerTransactionId: controlNumber }),
        transactionId: traceId,
      },
      errors,
    },
    errors,
    meta: metaOf(world, traceId),
  })
}

/** Synthetic ids, and the environment that the profile of the world stands for. */
export function metaOf({ settings }: World, traceId: string): Readonly<Record<string, string>> {
  return {
    submitterId: '000000',
    senderId: '000000000',
    billerId: '000000',
    traceId,
    applicationMode: settings.optumProfile === 'sandbox' ? 'sandbox' : 'production',
  }
}

function echoed(body: unknown): { readonly controlNumber?: string; readonly tradingPartnerServiceId?: string } {
  if (typeof body !== 'object' || body === null) return {}
  const echo: Record<string, string> = {}
  for (const member of ['controlNumber', 'tradingPartnerServiceId']) {
    const value: unknown = (body as Record<string, unknown>)[member]
    if (typeof value === 'string') echo[member] = value
  }
  return echo
}
