import type { components } from '../../contract/generated/taiga.ts'
import { json, type Reply } from '../../http/call.ts'
import { recordPoll } from '../../scenario/play/settle.ts'
import type { SessionId } from '../../world/claim.ts'
import { toIsoDate, toTimestamp } from '../../world/instant.ts'
import type { Session } from '../../world/projection.ts'
import { sessionAsSeen } from '../../world/seen.ts'
import { type SessionStatus, stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import type { Services } from '../services.ts'
import { sessionNotFound } from './errors.ts'

/** How a status sounds in a sentence. The first and the last are documented; the others are worded like them. */
export const messages: Readonly<Record<SessionStatus, string>> = {
  processing: 'Session is being processed.',
  submitted: 'Claim submitted to payer. Awaiting acknowledgment.',
  accepted: 'Claim accepted by payer. Awaiting adjudication and payment.',
  rejected: 'Claim rejected by payer. Correction and resubmission in progress.',
  denied: 'Claim denied by payer. Under review for appeal.',
  paid: 'Payment received from payer.',
}

/** Where a session is in the billing pipeline. An id that is none, or of another world, is not found either. */
export function status(services: Services, world: World, sessionId: string): Reply {
  const session = world.state.sessions.get(sessionId)
  if (session === undefined) return sessionNotFound
  const reply = json(200, statusOf(sessionId, sessionAsSeen(world, session)))
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
function statusOf(id: SessionId, claims: Session): components['schemas']['SessionStatus'] {
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
    message: messages[standing],
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
