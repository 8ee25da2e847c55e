import type { components } from '../../contract/generated/taiga.ts'
import { json, type Reply } from '../../http/call.ts'
import { recordPoll } from '../../scenario/play/settle.ts'
import { editDistance } from '../../text/did-you-mean.ts'
import type { Claim, SessionId } from '../../world/claim.ts'
import { toIsoDate, toTimestamp } from '../../world/instant.ts'
import type { Session } from '../../world/projection.ts'
import { sessionAsSeen } from '../../world/seen.ts'
import { type SessionStatus, stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import type { NearMiss, Search } from '../search.ts'
import type { Services } from '../services.ts'
import { sessionNotFound } from './errors.ts'

/** How a status sounds in a sentence. The first and the last are documented; the others are worded like them. */
export const statusMessages: Readonly<Record<SessionStatus, string>> = {
  processing: 'Session is being processed.',
  submitted: 'Claim submitted to payer. Awaiting acknowledgment.',
  accepted: 'Claim accepted by payer. Awaiting adjudication and payment.',
  rejected: 'Claim rejected by payer. Correction and resubmission in progress.',
  denied: 'Claim denied by payer. Under review for appeal.',
  paid: 'Payment received from payer.',
}

/** Where a session is in the billing pipeline. An id that is none, or of another world, is not found either. */
export function sessionStatusReply(services: Services, world: World, sessionId: string): Reply {
  const session = world.state.sessions.get(sessionId)
  if (session === undefined) return sessionNotFound
  const reply = json(200, toSessionStatus(sessionId, sessionAsSeen(world, session)))
  recordPoll(services.scenarios, world, session)
  return reply
}

/**
 * A session in Taiga's words. What the claim's moves say to Taiga is gathered over all its lives, oldest first:
 *
 * - `submittedAt` is the last sending; an appeal sends nothing.
 * - `lastUpdated` is when something last arrived that Taiga can show: another status, or an EDI event. Moves inside the
 *   payer's services leave it as it is.
 * - `events` come newest first; of two at the same moment, the later one.
 *
 * Two stamps of the session stand in the claim's place until it is sent, as in the two documented samples.
 */
function toSessionStatus(id: SessionId, claims: Session): components['schemas']['SessionStatus'] {
  const { facts, moves } = claims[0]
  const submitted = moves[0].at
  const events: { type: string; timestamp: string }[] = []
  let standing: SessionStatus = 'processing'
  let [updatedAt, submittedAt, lastUpdated] = [submitted, submitted, submitted]
  for (const { moves } of claims) {
    for (const { at, to, event = stages[to].event } of moves) {
      const { taiga } = stages[to]
      if (event !== undefined) events.push({ type: event, timestamp: toTimestamp(at) })
      if (event !== undefined || taiga !== standing) lastUpdated = at
      if (to === 'submitted') submittedAt = at
      updatedAt = at
      standing = taiga
    }
  }
  const patient = facts.dependent ?? facts.subscriber
  const known = {
    sessionId: id,
    status: standing,
    message: statusMessages[standing],
    patientName: [patient.firstName, patient.lastName].join(' '),
    dateOfService: toIsoDate(facts.serviceFrom),
  }
  if (standing === 'processing') {
    return { ...known, createdAt: toTimestamp(submitted), updatedAt: toTimestamp(updatedAt) }
  }
  return {
    ...known,
    claim: { submittedAt: toTimestamp(submittedAt), lastUpdated: toTimestamp(lastUpdated) },
    events: events.reverse(),
  }
}

/** The claims of the session that was asked for; or of those whose ids are nearly the same. */
export function searchSession(past: World, asked: string): Search {
  const { sessions } = past.state
  const session = sessions.get(asked)
  if (session !== undefined) return { found: sessionAsSeen(past, session), nearMisses: [] }
  const nearMisses = [...sessions].flatMap(([id, claims]) => nearMiss(id, claims.at(-1) as Claim, asked) ?? [])
  return { found: [], nearMisses }
}

function nearMiss(id: SessionId, claim: Claim, asked: string): NearMiss | undefined {
  const how = differenceOf(id, asked)
  if (how === undefined) return undefined
  return { claim, agrees: [], differs: [{ criterion: 'session id', how: `session id differs from ${id} ${how}` }] }
}

/** By how little an id that was asked for differs from one that there is. Ids are compared as they are. */
function differenceOf(id: SessionId, asked: string): string | undefined {
  const lower = asked.toLowerCase()
  if (id === lower) return 'only in letter case'
  if (id === lower.replaceAll(/%20|%09|\+/g, '')) return 'only in blanks'
  if (id.replaceAll('-', '') === lower.replaceAll('-', '')) return 'only in hyphens'
  if (lower.length > 8 && id.startsWith(lower)) return 'in that its end is missing'
  const isClose = Math.abs(id.length - lower.length) <= 2 && thirdsOf(id).some((third) => lower.includes(third))
  const steps = isClose ? editDistance(id, lower) : Number.POSITIVE_INFINITY
  if (steps > 2) return undefined
  return steps === 1 ? 'in one character' : 'in two characters'
}

/** Two changes leave one of three parts as it is, which is quicker to see than how many changes there are. */
function thirdsOf(id: SessionId): readonly string[] {
  return [id.slice(0, 12), id.slice(12, 24), id.slice(24)]
}
