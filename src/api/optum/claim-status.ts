import { loadRequestValidators } from '../../contract/validators.ts'
import type { Operation } from '../../http/api.ts'
import { json, type Reply } from '../../http/call.ts'
import { trace } from '../../world/identifier.ts'
import { payerById } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import { type Answers, askPayers, type NamedPayer } from '../clearinghouse/exchange.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import { type ClaimStatusJson, type Dialect, toJson } from '../clearinghouse/json.ts'
import type { Services } from '../services.ts'
import { bodyNotJson, invalidValue, type OptumError, unreachable } from './errors.ts'
import type { Gateway } from './gateway.ts'
import { cannedAnswer, sandboxFaults } from './sandbox-profile.ts'
import { type ClaimStatusRequest, contentOf, contractFaults, productionFaults } from './validate.ts'

const name = 'optum.claimstatus'

/** The control number of an interchange that is not shown, as the example has it. */
const unshown = '000000001'

/** `POST /medicalnetwork/claimstatus/v2/`: where a claim stands, asked in JSON. */
export function optumClaimStatus(services: Services, enter: Gateway): Operation<World> {
  return {
    name,
    enter,
    load: () => loadRequestValidators('optum'),
    handle(world, call) {
      const body = contentOf(call.body)
      if (body === undefined) return optumRefusal(world, {}, [bodyNotJson])
      return world.settings.optumProfile === 'sandbox'
        ? answerCanned(world, body.content)
        : answerLive(services, world, body.content)
    },
  }
}

/** The answer for a failure that is told by the API, not by the gateway. */
export function unreachableApi(world: World): Reply {
  return optumRefusal(world, {}, [unreachable])
}

/** As Optum's sandbox answers: predefined values only, and always the same claims. */
function answerCanned(world: World, body: unknown): Reply {
  const faults = sandboxFaults(body)
  if (faults.length > 0) return optumRefusal(world, body, faults)
  const request = body as ClaimStatusRequest
  return success(world, request, [cannedAnswer(traced(world, request))])
}

/** As production answers, from the claims on file in the world. */
function answerLive(services: Services, world: World, body: unknown): Reply | Promise<Reply> {
  const broken = contractFaults(body)
  const faults = broken.length > 0 ? broken : productionFaults(body as ClaimStatusRequest)
  if (faults.length > 0) return optumRefusal(world, body, faults)
  const request = body as ClaimStatusRequest
  const id = request.tradingPartnerServiceId
  const named = optumPayer(id, world)
  if ('refused' in named) return optumRefusal(world, body, [invalidValue('tradingPartnerServiceId', named.refused, id)])
  const inquiry = traced(world, request)
  const exchange = [{ inquiry, payer: named.payer }] as const
  return askPayers(services, world, exchange, name, (answers) => success(world, request, answers))
}

/** The inquiry, with a trace that is made when none was sent. */
function traced(world: World, request: ClaimStatusRequest): TracedInquiry {
  const inquiry = toInquiry(request, dialect.billingNumber)
  return { ...inquiry, trace: inquiry.trace ?? trace(world.traceId()) }
}

function success(world: World, request: ClaimStatusRequest, answers: Answers): Reply {
  const { controlNumber, tradingPartnerServiceId } = request
  const told = { controlNumber, tradingPartnerServiceId, interchange: unshown, traceId: world.traceId() }
  return json(200, toOptumResponse(world, answers, told))
}

/**
 * The payer that an id names; else what is wrong with the id. That an unknown payer is refused as a bad value is inferred:
 * no page tells what Optum answers.
 */
export function optumPayer(id: string, world: World): NamedPayer<string> {
  const listed = payerById(id)
  if (listed?.claimStatus === 'NOT_SUPPORTED') {
    return { refused: 'Invalid value. The payer does not support claim status.' }
  }
  const payer = listed ?? world.state.payer(id)
  return payer === undefined ? { refused: 'Invalid value. The payer is not on the payer list.' } : { payer }
}

/** Optum's JSON. */
export const dialect: Dialect = {
  dates: 'CCYYMMDD',
  providers: 'billing-and-service',
  billingNumber: 'tax id',
  modifiers: false,
  furtherStatuses: true,
}

/** What is told of the exchange, beside the answer itself. */
export interface OptumExchangeIds {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  /** Control number of the interchange with the answer (ISA13). */
  readonly interchange: string
  readonly traceId: string
}

interface OptumResponse extends ClaimStatusJson {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  readonly reassociationKey: string
  readonly status: 'success'
  readonly meta: Readonly<Record<string, string>>
}

/** The body of a 200: alike for a question in JSON and in X12. */
export function toOptumResponse(world: World, answers: Answers, told: OptumExchangeIds): OptumResponse {
  const { controlNumber, tradingPartnerServiceId, interchange, traceId } = told
  return {
    controlNumber,
    tradingPartnerServiceId,
    ...toJson(answers, dialect),
    reassociationKey: interchange,
    status: 'success',
    meta: metaOf(world, traceId),
  }
}

/**
 * A refused request. Both places where clients look for the faults carry them: `errorResponse` is declared by the
 * contract, `errors` is what clients of the platform read. Status and combination are inferred.
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

/** Synthetic ids, and the environment that the world plays. */
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
