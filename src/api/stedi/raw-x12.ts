import type { RouteFound } from '../../contract/routes.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import { usualDelimiters } from '../../x12/delimiters.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
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
  inquiriesIn,
  type Parties,
  readRawRequest,
  swapParties,
  write277,
} from '../clearinghouse/raw-x12.ts'
import type { RequestContext, Search } from '../vendor-api.ts'
import { stediPayer, toStediResponse } from './claim-status.ts'
import { headersFor, stediRefusal, unreadableX12 } from './errors.ts'
import { readRawBody, validRawBody, validRequest } from './request.ts'

/** Asks payers for the status of claims in X12: forwards the 276, and returns the 277 together with its JSON. */
export function claimStatusRawX12(services: ClearinghouseServices, context: RequestContext): Reply | Promise<Reply> {
  const { world } = context
  const id = world.traceId()
  const request = readRawBody(context, id)
  if ('refusal' in request) return request.refusal

  const { body, edition } = request
  const headers = headersFor(id, edition.name)
  const reading = readRawRequest(body.x12)
  if ('unreadable' in reading) return stediRefusal(unreadableX12(reading.unreadable), id, edition.name)
  if ('acknowledged' in reading) {
    const envelope = envelopeOf(world, id, acknowledging(reading.from))
    const { text, kind: _, ...codes } = reading.acknowledged(envelope)
    return json(200, { status: 'ERROR', ...codes, controlNumber: envelope.controlNumber, x12: text }, headers)
  }

  const { inquiries, envelope: received } = reading
  const addressed = addressInquiries(inquiries, (payer) => stediPayer(payer, world))
  if ('refused' in addressed) return stediRefusal(addressed.refused, id, edition.name)

  const tell = (answers: StatusResponses) => {
    const envelope = envelopeOf(world, id, swapParties(received), received.reference)
    const ids = {
      traceId: id,
      interchange: envelope.controlNumber,
      controlNumber: received.setControlNumber,
      payerId: inquiries[0].payer.id,
      x12: write277(answers, envelope),
    }
    return json(200, toStediResponse(answers, { ...edition, providers: edition.rawProviders }, ids), headers)
  }
  return askPayers(services, context, addressed.exchange, tell, received.delimiters)
}

/** A 999 comes from Stedi itself, with a backtick as component separator, as in the published sample. */
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

/** Repeats the search of an earlier inquiry; `undefined` for an invalid request. */
export function stediSearch(past: World, match: RouteFound, { body }: Call): Search | undefined {
  const inquiries = inquiriesOf(past, match, body)
  return inquiries && repeatSearch(past, 'stedi', inquiries, (id) => stediPayer(id, past))
}

function inquiriesOf(past: World, match: RouteFound, text: string): readonly StatusInquiry[] | undefined {
  if (match.route.operationId === 'claimStatusRawX12') {
    const request = validRawBody(past, match, text)
    return request && inquiriesIn(request.body.x12)
  }
  const request = validRequest(past, match, text)
  return request && [toInquiry(request.body, request.edition.billingNumber)]
}
