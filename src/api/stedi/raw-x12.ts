import { type Call, json, type Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import { usualDelimiters } from '../../x12/delimiters.ts'
import { envelopeOf, type Parties, swapped } from '../clearinghouse/envelope.ts'
import { type Answers, address, askPayers } from '../clearinghouse/exchange.ts'
import { readRawRequest } from '../clearinghouse/raw-request.ts'
import { write277 } from '../clearinghouse/raw-response.ts'
import type { Services } from '../services.ts'
import { editions } from './edition.ts'
import { headersFor, refusal, unreadableX12 } from './errors.ts'
import { payerNamed } from './payer.ts'
import { readRawBody } from './request.ts'
import { toResponse } from './response.ts'

export const rawOperationName = 'stedi.claimStatusRawX12'

/** Asks payers for the status of claims in X12: the 276 goes out as it came, and the 277 comes back with its JSON beside it. */
export function claimStatusRawX12(services: Services, world: World, call: Call): Reply | Promise<Reply> {
  const id = world.traceId()
  const edition = editions[world.settings.stediEdition]
  const request = readRawBody(call, edition)
  if ('problem' in request) return refusal(request.problem, id)

  const reading = readRawRequest(request.body.x12)
  if ('unreadable' in reading) return refusal(unreadableX12(reading.unreadable), id)
  if ('acknowledged' in reading) {
    const envelope = envelopeOf(world, id, acknowledging(reading.from))
    const { text, kind: _, ...codes } = reading.acknowledged(envelope)
    return json(200, { status: 'ERROR', ...codes, controlNumber: envelope.controlNumber, x12: text }, headersFor(id))
  }

  const { inquiries, envelope: received } = reading
  const addressed = address(inquiries, (payer) => payerNamed(payer, world))
  if ('refused' in addressed) return refusal(addressed.refused, id)

  const tell = (answers: Answers) => {
    const envelope = envelopeOf(world, id, swapped(received))
    const told = {
      traceId: id,
      interchange: envelope.controlNumber,
      controlNumber: received.setControlNumber,
      x12: write277(answers, envelope),
    }
    return json(200, toResponse(answers, edition, told), headersFor(id))
  }
  return askPayers(services, world, addressed.exchange, rawOperationName, tell, received.delimiters)
}

/** A 999 comes from Stedi itself, with a back-tick between components, as the published sample has it. */
function acknowledging({ senderQualifier, senderId }: Parties): Parties {
  return {
    senderQualifier: 'ZZ',
    senderId: 'STEDI',
    receiverQualifier: senderQualifier,
    receiverId: senderId,
    applicationSender: 'STEDI',
    applicationReceiver: '117151744',
    delimiters: { ...usualDelimiters, component: '`' },
  }
}
