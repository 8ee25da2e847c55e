import { loadRequestValidators } from '../../contract/load.ts'
import type { Operation } from '../../http/api.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import type { Envelope } from '../../x12/envelope.ts'
import type { X12ErrorCode } from '../../x12/error.ts'
import { envelopeOf, swapped } from '../clearinghouse/envelope.ts'
import { type Answers, address, askPayers } from '../clearinghouse/exchange.ts'
import { type RawRequest, readRawRequest } from '../clearinghouse/raw-request.ts'
import { write277 } from '../clearinghouse/raw-response.ts'
import type { Services } from '../services.ts'
import { contentOf } from './body.ts'
import { cannedAnswer } from './canned.ts'
import { invalid, notJson } from './errors.ts'
import type { Gateway } from './gateway.ts'
import { payerNamed } from './payer.ts'
import { metaOf, refusal, toResponse } from './response.ts'
import { rawFaults } from './validate.ts'

/** What came of a 276: the answers with the 277, or the codes of the 999 that refuses it. */
export type RawOutcome = { readonly interchange: string; readonly traceId: string } & ToldIn

/** What is told in X12. */
type ToldIn = { readonly x12: string } & (
  | { readonly request: RawRequest; readonly answers: Answers }
  | { readonly codes: Readonly<Record<string, string>> }
)

/** The published sample of an interchange does not pad its ISA. */
export const overlooked: ReadonlySet<X12ErrorCode> = new Set<X12ErrorCode>(['ISA_ELEMENT_WIDTH'])

/** `POST /medicalnetwork/claimstatus/v2/raw-x12`: where claims stand, asked in X12. */
export function rawX12(services: Services, enter: Gateway): Operation<World> {
  return {
    name: 'optum.rawX12',
    enter,
    load: () => loadRequestValidators('optum'),
    handle(world, call) {
      return takeRaw(services, world, call, 'rawX12', (outcome) => success(world, outcome))
    },
  }
}

export interface RawBody {
  readonly x12: string
}

/** Reads a request with a 276 in it, takes that to its payers, and lets `tell` say what came of it; or refuses it. */
export function takeRaw<Body extends RawBody>(
  services: Services,
  world: World,
  call: Call,
  operation: 'rawX12' | 'rawX12Enhanced',
  tell: (outcome: RawOutcome, body: Body) => Reply,
): Reply | Promise<Reply> {
  const read = contentOf(call.body)
  if (read === undefined) return refusal(world, {}, [notJson])
  const faults = rawFaults(operation, read.content)
  if (faults.length > 0) return refusal(world, {}, faults)
  const body = read.content as Body
  return exchangeRaw(services, world, body.x12, `optum.${operation}`, (outcome) => tell(outcome, body))
}

/** Takes a 276 to its payers and back. A 276 with bad syntax gets a 999 (inferred: Optum publishes its codes alone). */
function exchangeRaw(
  services: Services,
  world: World,
  x12: string,
  operation: `optum.${string}`,
  tell: (outcome: RawOutcome) => Reply,
): Reply | Promise<Reply> {
  const reading = readRawRequest(x12, overlooked)
  if ('unreadable' in reading) {
    const why = `Invalid value. The interchange cannot be read: ${reading.unreadable}.`
    return refusal(world, {}, [invalid('x12', why)])
  }
  const from = 'acknowledged' in reading ? reading.from : reading.envelope
  const { component } = from.delimiters
  if (component !== ':') {
    return refusal(world, {}, [invalid('x12', 'Invalid value. ISA16 must be a colon.', component)])
  }
  const traceId = world.traceId()
  const outcome = (told: (envelope: Envelope) => ToldIn) => {
    const envelope = envelopeOf(world, traceId, swapped(from))
    return tell({ interchange: envelope.controlNumber, traceId, ...told(envelope) })
  }
  if ('acknowledged' in reading) {
    return outcome((envelope) => {
      const { text, kind: _, ...codes } = reading.acknowledged(envelope)
      return { x12: text, codes }
    })
  }
  return answersTo(services, world, reading, operation, (answers) =>
    outcome((envelope) => ({ x12: write277(answers, envelope), request: reading, answers })),
  )
}

function answersTo(
  services: Services,
  world: World,
  { inquiries, envelope }: RawRequest,
  operation: `optum.${string}`,
  tell: (answers: Answers) => Reply,
): Reply | Promise<Reply> {
  const [first, ...others] = inquiries
  if (world.settings.optumProfile === 'sandbox') return tell([cannedAnswer(first), ...others.map(cannedAnswer)])
  const addressed = address(inquiries, (id) => {
    const named = payerNamed(id, world)
    return 'refused' in named ? { refused: invalid('x12', named.refused, id) } : named
  })
  if ('refused' in addressed) return refusal(world, {}, [addressed.refused])
  return askPayers(services, world, addressed.exchange, operation, tell, envelope.delimiters)
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
