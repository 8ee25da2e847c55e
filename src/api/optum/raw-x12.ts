import type { RouteFound } from '../../contract/routes.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import type { Envelope } from '../../x12/envelope.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { elementAt } from '../../x12/segment.ts'
import {
  addressInquiries,
  askPayers,
  type ClearinghouseServices,
  type StatusResponses,
} from '../clearinghouse/exchange.ts'
import { repeatSearch } from '../clearinghouse/explain.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import {
  envelopeOf,
  type HarmlessError,
  inquiriesIn,
  type RawRequest,
  readRawRequest,
  swapParties,
  write277,
} from '../clearinghouse/raw-x12.ts'
import { noNearMisses, type RequestContext, type Search } from '../vendor-api.ts'
import { metaOf, optumDialect, optumPayer, optumRefusal, toOptumResponse } from './claim-status.ts'
import { bodyNotJson, invalidValue } from './errors.ts'
import { cannedResponse } from './sandbox-profile.ts'
import {
  type ClaimStatusRequest,
  liveErrors,
  parseOptumBody,
  type RawOperation,
  rawContractErrors,
} from './validate.ts'

/** The outcome of a 276: the responses with the 277, or the codes of the 999 that rejects it. */
type RawOutcome = { readonly interchange: string; readonly traceId: string } & X12Outcome

/** The outcome in X12. */
type X12Outcome = { readonly x12: string } & (
  | { readonly request: RawRequest; readonly answers: StatusResponses }
  | { readonly codes: Readonly<Record<string, string>> }
)

/**
 * The errors of the published sample: it does not pad the elements of its ISA, and the parent of its dependent is not
 * the subscriber but the level above. A dependent without a valid parent belongs to the subscriber before it.
 */
const isInSample: HarmlessError = ({ code }, segment) =>
  code === 'ISA_ELEMENT_WIDTH' || (code === 'HL_PARENT' && segment?.id === 'HL' && elementAt(segment, 3) === '23')

/** `POST /medicalnetwork/claimstatus/v2/raw-x12`: claim status in X12. */
export function rawX12(services: ClearinghouseServices, context: RequestContext): Reply | Promise<Reply> {
  return answerRaw(services, context, 'rawX12', (outcome) => success(context.world, outcome))
}

interface RawBody {
  readonly x12: string
}

/**
 * Reads a request that contains a 276, asks its payers, and formats the outcome with `format`; or responds with an
 * error.
 */
function answerRaw<Body extends RawBody>(
  services: ClearinghouseServices,
  context: RequestContext,
  operation: RawOperation,
  format: (outcome: RawOutcome, body: Body) => Reply,
): Reply | Promise<Reply> {
  const { world, call } = context
  const read = parseOptumBody(call.body)
  if (read === undefined) return optumRefusal(world, {}, [bodyNotJson])
  const errors = rawContractErrors(operation, read.content)
  if (errors.length > 0) return optumRefusal(world, {}, errors)
  const body = read.content as Body
  return exchangeRaw(services, context, body.x12, (outcome) => format(outcome, body))
}

/** Asks the payers of a 276. A 276 with syntax errors gets a 999 (inferred: Optum documents only its codes). */
function exchangeRaw(
  services: ClearinghouseServices,
  context: RequestContext,
  x12: string,
  format: (outcome: RawOutcome) => Reply,
): Reply | Promise<Reply> {
  const { world } = context
  const reading = readRawRequest(x12, isInSample)
  if ('unreadable' in reading) {
    const why = `Invalid value. The interchange cannot be read: ${reading.unreadable}.`
    return optumRefusal(world, {}, [invalidValue('x12', why)])
  }
  const from = 'acknowledged' in reading ? reading.from : reading.envelope
  const { component } = from.delimiters
  if (component !== ':') {
    return optumRefusal(world, {}, [invalidValue('x12', 'Invalid value. ISA16 must be a colon.', component)])
  }
  const traceId = world.traceId()
  const outcome = (outcomeIn: (envelope: Envelope) => X12Outcome) => {
    const reference = 'acknowledged' in reading ? undefined : reading.envelope.reference
    const envelope = envelopeOf(world, traceId, swapParties(from), reference)
    return format({ interchange: envelope.controlNumber, traceId, ...outcomeIn(envelope) })
  }
  if ('acknowledged' in reading) {
    return outcome((envelope) => {
      const { text, kind: _, ...codes } = reading.acknowledged(envelope)
      return { x12: text, codes }
    })
  }
  return answersTo(services, context, reading, (answers) =>
    outcome((envelope) => ({ x12: write277(answers, envelope), request: reading, answers })),
  )
}

function answersTo(
  services: ClearinghouseServices,
  context: RequestContext,
  { inquiries, envelope }: RawRequest,
  format: (answers: StatusResponses) => Reply,
): Reply | Promise<Reply> {
  const { world } = context
  const [first, ...others] = inquiries
  if (world.settings.optumProfile === 'sandbox') return format([cannedResponse(first), ...others.map(cannedResponse)])
  const addressed = addressInquiries(inquiries, (id) => {
    const named = optumPayer(id, world)
    return 'refused' in named ? { refused: invalidValue('x12', named.refused, id) } : named
  })
  if ('refused' in addressed) return optumRefusal(world, {}, [addressed.refused])
  return askPayers(services, context, addressed.exchange, format, envelope.delimiters)
}

function success(world: World, outcome: RawOutcome): Reply {
  const { x12, interchange, traceId } = outcome
  if ('codes' in outcome) {
    const { codes } = outcome
    return json(200, { status: 'ERROR', ...codes, reassociationKey: interchange, x12, meta: metaOf(world, traceId) })
  }
  const { envelope, inquiries } = outcome.request
  const ids = {
    controlNumber: envelope.setControlNumber,
    tradingPartnerServiceId: inquiries[0].payer.id,
    interchange,
    traceId,
  }
  return json(200, { ...toOptumResponse(world, outcome.answers, ids), x12 })
}

/** The only type of extension. */
const extensionType = 'CLAIM_STATUS'

/** The result of the request for extensions: the codes and descriptions of the contract. */
const results = {
  success: { statusCode: '0', statusDescription: 'Success' },
  notApplicable: { statusCode: '3', statusDescription: 'Extension Not Applicable' },
  notAvailable: { statusCode: '4', statusDescription: 'Extension Not Available At This time' },
  invalidType: { statusCode: '5', statusDescription: 'Invalid Request Extension Type' },
} as const

interface EnhancedBody extends RawBody {
  readonly extensions?: { readonly extensions?: readonly { readonly type: string }[] }
}

/**
 * `POST /claimstatus/v2/raw-x12/enhanced`: claim status in X12, with a request for claim, check and coordination of
 * benefits data. The format of such data is not published; the response contains the result of the request for it
 * (which code applies when is inferred).
 */
export function rawX12Enhanced(services: ClearinghouseServices, context: RequestContext): Reply | Promise<Reply> {
  return answerRaw<EnhancedBody>(services, context, 'rawX12Enhanced', (outcome, body) => {
    const types = body.extensions?.extensions?.map(({ type }) => type) ?? []
    return json(200, { x12: outcome.x12, ...(types.length > 0 && { extensions: extensionsOf(outcome, types) }) })
  })
}

function extensionsOf(outcome: RawOutcome, types: readonly string[]): object {
  if (types.some((type) => type !== extensionType)) return results.invalidType
  const result = resultOf(outcome)
  return result === results.success ? { ...result, extensions: types.map((type) => ({ type })) } : result
}

/** Claims that were found have more data; a payer that cannot respond now may have it later. */
function resultOf(outcome: RawOutcome): (typeof results)[keyof typeof results] {
  if ('codes' in outcome) return results.notApplicable
  const categories = outcome.answers.flatMap(({ claims }) => claims.map(({ statuses }) => statuses[0].category))
  if (categories.some((category) => !/^(D0|A4|E\d)$/.test(category))) return results.success
  return categories.some((category) => /^E[12]$/.test(category)) ? results.notAvailable : results.notApplicable
}

/** Repeats the search of an earlier inquiry; `undefined` for a request that searched for nothing, or was invalid. */
export function optumSearch(past: World, { route }: RouteFound, { body }: Call): Search | undefined {
  if (!route.reachesPayer) return undefined
  if (past.settings.optumProfile === 'sandbox') {
    return { found: [], nearMisses: noNearMisses, without: 'the profile "sandbox" always returns the same claims' }
  }
  const inquiries = inquiriesOf(route.operationId, parseOptumBody(body)?.content)
  return inquiries && repeatSearch(past, 'optum', inquiries, (id) => optumPayer(id, past))
}

function inquiriesOf(operation: string, content: unknown): readonly StatusInquiry[] | undefined {
  if (operation === 'claimstatus') {
    return liveErrors(content).length > 0
      ? undefined
      : [toInquiry(content as ClaimStatusRequest, optumDialect.billingNumber)]
  }
  const isValid = rawContractErrors(operation as RawOperation, content).length === 0
  return isValid ? inquiriesIn((content as RawBody).x12, isInSample) : undefined
}
