import { json, type Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import type { Answers } from '../clearinghouse/exchange.ts'
import { type ClaimStatusJson, type Dialect, toJson } from '../clearinghouse/json.ts'
import type { Fault } from './errors.ts'

/** Optum's JSON. */
export const dialect: Dialect = {
  dates: 'CCYYMMDD',
  providers: 'billing-and-service',
  billingNumber: 'tax id',
  modifiers: false,
  furtherStatuses: true,
}

/** What is told of the exchange, beside the answer itself. */
export interface Told {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  /** Control number of the interchange with the answer (ISA13). */
  readonly interchange: string
  readonly traceId: string
}

interface ClaimStatusResponse extends ClaimStatusJson {
  readonly controlNumber: string
  readonly tradingPartnerServiceId: string
  readonly reassociationKey: string
  readonly status: 'success'
  readonly meta: Readonly<Record<string, string>>
}

/** The body of a 200: alike for a question in JSON and in X12. */
export function toResponse(world: World, answers: Answers, told: Told): ClaimStatusResponse {
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
export function refusal(world: World, body: unknown, errors: readonly Fault[]): Reply {
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
