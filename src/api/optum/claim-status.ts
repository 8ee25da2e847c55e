import type { Operation } from '../../http/api.ts'
import { json, type Reply } from '../../http/call.ts'
import { payerById } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { StatusAnswer } from '../../x12/answer.ts'
import type { House } from '../house.ts'
import { type AskedPayer, answerInquiry } from '../medical-network/answer.ts'
import { toInquiry } from '../medical-network/inquiry.ts'
import { type Dialect, toJson } from '../medical-network/json.ts'
import { cannedAnswer } from './canned.ts'
import { type Fault, invalid, unreachable } from './errors.ts'
import type { Gateway } from './gateway.ts'
import { sandboxFaults } from './predefined.ts'
import { type ClaimStatusRequest, contractFaults, productionFaults } from './validate.ts'

const name = 'optum.claimstatus'
const dialect: Dialect = {
  dates: 'CCYYMMDD',
  providers: 'billing-and-service',
  modifiers: false,
  furtherStatuses: true,
}

/** `POST /medicalnetwork/claimstatus/v2/`: where a claim stands, asked in JSON. */
export function claimStatus(house: House, enter: Gateway): Operation<World> {
  return {
    name,
    enter,
    handle(world, call) {
      const read = parsed(call.body)
      if (read === undefined) return refusal(world, {}, [invalid('', 'Invalid value. The body must be valid JSON.')])
      const body = withoutNulls(read.content, call.body)
      return world.settings.optumProfile === 'sandbox' ? answerCanned(world, body) : answerLive(house, world, body)
    },
  }
}

/** The answer for a failure that is told by the API, not by the gateway. */
export function unreachableApi(world: World): Reply {
  return refusal(world, {}, [unreachable])
}

/** As Optum's sandbox answers: predefined values only, and always the same claims. */
function answerCanned(world: World, body: unknown): Reply {
  const faults = sandboxFaults(body)
  if (faults.length > 0) return refusal(world, body, faults)
  const request = body as ClaimStatusRequest
  return success(world, request, cannedAnswer(world, toInquiry(request)))
}

/** As production answers, from the claims on file in the world. */
function answerLive(house: House, world: World, body: unknown): Reply {
  const broken = contractFaults(body)
  const faults = broken.length > 0 ? broken : productionFaults(body as ClaimStatusRequest)
  if (faults.length > 0) return refusal(world, body, faults)
  const request = body as ClaimStatusRequest
  const payer = payerOf(world, request.tradingPartnerServiceId)
  if ('refused' in payer) {
    return refusal(world, body, [invalid('tradingPartnerServiceId', payer.refused, request.tradingPartnerServiceId)])
  }
  return success(world, request, answerInquiry(house, world, toInquiry(request), payer, name))
}

/** That an unknown payer is refused as a bad value is inferred: no page tells what Optum answers. */
function payerOf(world: World, id: string): AskedPayer | { readonly refused: string } {
  const listed = payerById(id)
  if (listed?.claimStatus === 'NOT_SUPPORTED') {
    return { refused: 'Invalid value. The payer does not support claim status.' }
  }
  return listed ?? world.truth.payer(id) ?? { refused: 'Invalid value. The payer is not on the payer list.' }
}

function success(
  world: World,
  { controlNumber, tradingPartnerServiceId }: ClaimStatusRequest,
  answer: StatusAnswer,
): Reply {
  return json(200, {
    controlNumber,
    tradingPartnerServiceId,
    ...toJson(answer, dialect),
    reassociationKey: '000000001',
    status: 'success',
    meta: metaOf(world, world.traceId()),
  })
}

/**
 * A refused request. Both places where clients look for the faults carry them: `errorResponse` is declared by the
 * contract, `errors` is what clients of the platform read. Status and combination are inferred.
 */
function refusal(world: World, body: unknown, errors: readonly Fault[]): Reply {
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
function metaOf({ settings }: World, traceId: string): Readonly<Record<string, string>> {
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

function parsed(text: string): { readonly content: unknown } | undefined {
  try {
    return { content: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The platform takes `null` for an absent member (observed). Bodies without the word need no second look. */
function withoutNulls(content: unknown, text: string): unknown {
  return text.includes('null') ? stripped(content) : content
}

function stripped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(stripped)
  const kept = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(kept.map(([name, member]) => [name, stripped(member)]))
}
