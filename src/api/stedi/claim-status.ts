import { type Call, json, type Reply } from '../../http/call.ts'
import { trace } from '../../world/identifier.ts'
import type { World } from '../../world/world.ts'
import { usualDelimiters } from '../../x12/delimiters.ts'
import { envelopeOf, type Parties } from '../clearinghouse/envelope.ts'
import { askPayers } from '../clearinghouse/exchange.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import { write277 } from '../clearinghouse/raw-response.ts'
import type { Services } from '../services.ts'
import { editions } from './edition.ts'
import { headersFor, refusal } from './errors.ts'
import { payerNamed } from './payer.ts'
import { readRequest } from './request.ts'
import { toResponse } from './response.ts'

export const operationName = 'stedi.claimStatus'

/** Between Stedi and the one who asks in JSON, as published samples have it. */
const parties: Parties = {
  senderQualifier: 'ZZ',
  senderId: 'STEDI',
  receiverQualifier: '01',
  receiverId: '117151744',
  applicationSender: 'STEDI',
  applicationReceiver: '117151744',
  delimiters: usualDelimiters,
}

/** The control number of an interchange that is not shown, as the sample has it. */
const unshown = '000000001'

/** Asks a payer for the status of a claim: reads the inquiry, finds the payer, says its answer. */
export function claimStatus(services: Services, world: World, call: Call): Reply | Promise<Reply> {
  const id = world.traceId()
  const edition = editions[world.settings.stediEdition]
  const request = readRequest(call, edition)
  if ('problem' in request) return refusal(request.problem, id)

  const { body } = request
  const asked = toInquiry(body, edition.billingNumber)
  const named = payerNamed(asked.payer.id, world)
  if ('refused' in named) return refusal(named.refused, id)

  const inquiry = { ...asked, trace: asked.trace ?? trace(world.traceId()) }
  return askPayers(services, world, [{ inquiry, payer: named.payer }], operationName, (answers) => {
    const told = { traceId: id, controlNumber: body.controlNumber }
    if (!edition.x12) return json(200, toResponse(answers, edition, { ...told, interchange: unshown }), headersFor(id))
    const envelope = envelopeOf(world, id, parties)
    const shown = { interchange: envelope.controlNumber, x12: write277(answers, envelope) }
    return json(200, toResponse(answers, edition, { ...told, ...shown }), headersFor(id))
  })
}
