import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { type Claim, latestMove, type Move, toAmount } from '../../world/claim.ts'
import { toTimestamp } from '../../world/instant.ts'
import { isStageName, reasonOf, stageNames, stages } from '../../world/stage.ts'
import { type AdminServices, readPage, refusal, type WorldCall } from './admin-call.ts'

type ClaimView = components['schemas']['Claim']

const filters = ['stage', 'memberId', 'payer', 'session'] as const

/** One page of the claims of a world that match every filter of the query, the last changed first. */
export async function listClaims(_: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  const page = readPage(call, filters)
  if (isReply(page)) return page
  const { filter, limit, after } = page
  const { stage } = filter
  if (stage !== undefined && !isStageName(stage)) {
    return refusal(400, 'INVALID_FILTER', `"${abbreviate(stage)}" is not a stage${didYouMeanOrUse(stage, stageNames)}`)
  }
  const { claims, next } = await world.claimIndex.find(filter, { limit, ...(after !== undefined && { after }) })
  const body: components['schemas']['ClaimList'] = {
    claims: claims.map(claimView),
    ...(next !== undefined && { next }),
  }
  return json(200, body)
}

/** A claim with all its data. */
export function claimView({ facts, moves }: Claim): ClaimView {
  const last = latestMove({ facts, moves })
  const { to: stage, at } = last
  const paid = moves.findLast((move) => move.paid !== undefined)?.paid
  const { id, session, submissionType, payer, provider, subscriber, dependent, serviceFrom, serviceTo, charge } = facts
  return {
    id,
    ...(session !== undefined && { session }),
    submissionType,
    stage,
    taiga: stages[stage].taiga,
    ...codesOf(last),
    since: toTimestamp(at),
    payer: { id: payer.id, name: payer.name },
    provider,
    subscriber,
    ...(dependent && { dependent }),
    serviceFrom,
    serviceTo,
    charge: toAmount(charge),
    ...(paid !== undefined && { paid: toAmount(paid) }),
    payerClaimNumber: facts.payerClaimNumber,
    ...(facts.patientAccountNumber !== undefined && { patientAccountNumber: facts.patientAccountNumber }),
    moves: moves.map(moveView),
  }
}

function moveView(move: Move): components['schemas']['Move'] {
  const { at, to, paid } = move
  return { at: toTimestamp(at), to, ...codesOf(move), ...(paid !== undefined && { paid: toAmount(paid) }) }
}

function codesOf(move: Move): { category?: string; status?: string } {
  const reason = reasonOf(move)
  return reason === undefined ? {} : { category: reason.category, status: reason.status }
}
