import { loadRequestValidators } from '../../contract/load.ts'
import type { Operation } from '../../http/api.ts'
import { json, type Reply } from '../../http/call.ts'
import { trace } from '../../world/identifier.ts'
import type { World } from '../../world/world.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import { type Answers, askPayers } from '../clearinghouse/exchange.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import type { Services } from '../services.ts'
import { contentOf } from './body.ts'
import { cannedAnswer } from './canned.ts'
import { invalid, notJson, unreachable } from './errors.ts'
import type { Gateway } from './gateway.ts'
import { payerNamed } from './payer.ts'
import { sandboxFaults } from './predefined.ts'
import { dialect, refusal, toResponse } from './response.ts'
import { type ClaimStatusRequest, contractFaults, productionFaults } from './validate.ts'

const name = 'optum.claimstatus'

/** The control number of an interchange that is not shown, as the example has it. */
const unshown = '000000001'

/** `POST /medicalnetwork/claimstatus/v2/`: where a claim stands, asked in JSON. */
export function claimStatus(services: Services, enter: Gateway): Operation<World> {
  return {
    name,
    enter,
    load: () => loadRequestValidators('optum'),
    handle(world, call) {
      const body = contentOf(call.body)
      if (body === undefined) return refusal(world, {}, [notJson])
      return world.settings.optumProfile === 'sandbox'
        ? answerCanned(world, body.content)
        : answerLive(services, world, body.content)
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
  return success(world, request, [cannedAnswer(traced(world, request))])
}

/** As production answers, from the claims on file in the world. */
function answerLive(services: Services, world: World, body: unknown): Reply | Promise<Reply> {
  const broken = contractFaults(body)
  const faults = broken.length > 0 ? broken : productionFaults(body as ClaimStatusRequest)
  if (faults.length > 0) return refusal(world, body, faults)
  const request = body as ClaimStatusRequest
  const id = request.tradingPartnerServiceId
  const named = payerNamed(id, world)
  if ('refused' in named) return refusal(world, body, [invalid('tradingPartnerServiceId', named.refused, id)])
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
  return json(200, toResponse(world, answers, told))
}
