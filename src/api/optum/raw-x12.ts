import { isReply, type Operation } from '../../http/api.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import type { X12ErrorCode } from '../../x12/error.ts'
import type { House } from '../house.ts'
import { envelopeOf, swapped } from '../medical-network/envelope.ts'
import { type Answers, address, answerAll } from '../medical-network/exchange.ts'
import { write277 } from '../medical-network/raw-answer.ts'
import { type RawRequest, readRawRequest } from '../medical-network/raw-request.ts'
import { contentOf } from './body.ts'
import { cannedAnswer } from './canned.ts'
import { type Fault, invalid, notJson } from './errors.ts'
import type { Gateway } from './gateway.ts'
import { payerNamed } from './payer.ts'
import { metaOf, refusal, toResponse } from './response.ts'
import { rawFaults } from './validate.ts'

/** What came of a 276: the answers with the 277, or the codes of the 999 that refuses it. */
export type RawOutcome = { readonly x12: string; readonly interchange: string; readonly traceId: string } & (
  | { readonly request: RawRequest; readonly answers: Answers }
  | { readonly codes: Readonly<Record<string, string>> }
)

/** The published sample of an interchange does not pad its ISA. */
const overlooked: ReadonlySet<X12ErrorCode> = new Set<X12ErrorCode>(['ISA_ELEMENT_WIDTH'])

/** `POST /medicalnetwork/claimstatus/v2/raw-x12`: where claims stand, asked in X12. */
export function rawX12(house: House, enter: Gateway): Operation<World> {
  return {
    name: 'optum.rawX12',
    enter,
    handle(world, call) {
      const taken = takeRaw<RawBody>(house, world, call, 'rawX12')
      return isReply(taken) ? taken : success(world, taken.outcome)
    },
  }
}

export interface RawBody {
  readonly x12: string
}

/** Reads a request with a 276 in it and takes that to its payers; or refuses it. */
export function takeRaw<Body extends RawBody>(
  house: House,
  world: World,
  call: Call,
  operation: 'rawX12' | 'rawX12Enhanced',
): { readonly body: Body; readonly outcome: RawOutcome } | Reply {
  const read = contentOf(call.body)
  if (read === undefined) return refusal(world, {}, [notJson])
  const faults = rawFaults(operation, read.content)
  if (faults.length > 0) return refusal(world, {}, faults)
  const body = read.content as Body
  const outcome = exchangeRaw(house, world, body.x12, `optum.${operation}`)
  return 'refused' in outcome ? refusal(world, {}, [outcome.refused]) : { body, outcome }
}

/** Takes a 276 to its payers and back. A 276 with bad syntax gets a 999 (inferred: Optum publishes its codes alone). */
function exchangeRaw(
  house: House,
  world: World,
  x12: string,
  operation: string,
): RawOutcome | { readonly refused: Fault } {
  const reading = readRawRequest(x12, overlooked)
  if ('unreadable' in reading)
    return { refused: invalid('x12', `Invalid value. The interchange cannot be read: ${reading.unreadable}.`) }
  const from = 'acknowledged' in reading ? reading.from : reading.envelope
  if (from.delimiters.component !== ':') {
    return { refused: invalid('x12', 'Invalid value. ISA16 must be a colon.', from.delimiters.component) }
  }
  const traceId = world.traceId()
  const envelope = envelopeOf(world, traceId, swapped(from))
  const told = { interchange: envelope.controlNumber, traceId }
  if ('acknowledged' in reading) {
    const { text, kind: _, ...codes } = reading.acknowledged(envelope)
    return { ...told, x12: text, codes }
  }
  const answers = answersTo(house, world, reading, operation)
  return 'refused' in answers ? answers : { ...told, x12: write277(answers, envelope), request: reading, answers }
}

function answersTo(
  house: House,
  world: World,
  { inquiries, envelope }: RawRequest,
  operation: string,
): Answers | { readonly refused: Fault } {
  const [first, ...others] = inquiries
  if (world.settings.optumProfile === 'sandbox') return [cannedAnswer(first), ...others.map(cannedAnswer)]
  const addressed = address(inquiries, (id) => {
    const named = payerNamed(id, world)
    return 'refused' in named ? { refused: invalid('x12', named.refused, id) } : named
  })
  if ('refused' in addressed) return addressed
  return answerAll(house, world, addressed.exchange, operation, envelope.delimiters)
}

function success(world: World, outcome: RawOutcome): Reply {
  const { x12, interchange, traceId } = outcome
  if ('codes' in outcome) {
    const { codes } = outcome
    return json(200, { status: 'ERROR', ...codes, reassociationKey: interchange, x12, meta: metaOf(world, traceId) })
  }
  const { envelope, inquiries } = outcome.request
  const told = {
    controlNumber: envelope.setControlNumber,
    tradingPartnerServiceId: inquiries[0].payer.id,
    interchange,
    traceId,
  }
  return json(200, { ...toResponse(world, outcome.answers, told), x12 })
}
