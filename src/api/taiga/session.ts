import type { components } from '../../contract/generated/taiga.ts'
import { json, type Reply, withWorld } from '../../http/call.ts'
import { recordPoll } from '../../scenario/play/settle.ts'
import { editDistance } from '../../text/did-you-mean.ts'
import type { Claim, SessionId } from '../../world/claim.ts'
import { toIsoDate, toTimestamp } from '../../world/instant.ts'
import type { Session } from '../../world/projection.ts'
import { sessionAsSeen } from '../../world/seen.ts'
import { type SessionStatus, stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import { Latest } from '../latest.ts'
import { type NearMiss, noNearMisses, type RequestContext, type Search, type Services } from '../vendor-api.ts'
import { sessionNotFound } from './errors.ts'

/** The message for each status. The first and the last are documented; the others follow their style. */
export const statusMessages: Readonly<Record<SessionStatus, string>> = {
  processing: 'Session is being processed.',
  submitted: 'Claim submitted to payer. Awaiting acknowledgment.',
  accepted: 'Claim accepted by payer. Awaiting adjudication and payment.',
  rejected: 'Claim rejected by payer. Correction and resubmission in progress.',
  denied: 'Claim denied by payer. Under review for appeal.',
  paid: 'Payment received from payer.',
}

/** The replies to the sessions that were polled most recently. A session's reply changes only when one of its claims moves. */
export class SessionReplies {
  readonly #latest = new Latest<Session, { readonly moves: readonly Claim['moves'][]; readonly reply: Reply }>()

  of(id: SessionId, session: Session, world: string): Reply {
    const known = this.#latest.get(session)
    if (known !== undefined && haveMoves(session, known.moves)) return known.reply
    // With its world at once, so that the pipeline need not copy it for each poll.
    const reply = withWorld(json(200, toSessionStatus(id, session)), world)
    // Callers in-process get this object, and the next ones as well.
    Object.freeze(Object.freeze(reply).headers)
    this.#latest.set(session, { moves: session.map(({ moves }) => moves), reply })
    return reply
  }
}

/** Whether no claim of a session has moved since: the moves of a claim are replaced, never pushed to. */
function haveMoves(session: Session, moves: readonly Claim['moves'][]): boolean {
  for (let index = 0; index < session.length; index++) if (session[index]?.moves !== moves[index]) return false
  return true
}

/** The status of a session. A malformed id and an id of another world are answered as not found. */
export function sessionStatusReply(
  services: Services,
  replies: SessionReplies,
  { world, match, beforePoll }: RequestContext,
): Reply {
  const sessionId = match.params.sessionId as string
  const session = world.state.sessions.get(sessionId)
  if (session === undefined) return sessionNotFound
  const seen = sessionAsSeen(world, session)
  const reply =
    seen === session ? replies.of(sessionId, session, world.name) : json(200, toSessionStatus(sessionId, seen))
  beforePoll?.()
  recordPoll(services.scenarios, world, session)
  return reply
}

/**
 * A session as Taiga reports it, from the moves of all its submissions, oldest first:
 *
 * - `submittedAt` is when the claim was last sent; an appeal sends no claim.
 * - `lastUpdated` is when Taiga's status last changed, or the last EDI event arrived. Moves that Taiga does not show
 *   leave it as it is.
 * - `events` are newest first; of two at the same instant, the later one comes first.
 *
 * Until the claim is sent, two timestamps of the session take the place of `claim`, as in the two documented samples.
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

/** The claims of the requested session, or near misses: sessions with a similar id. */
export function searchSession(past: World, asked: string): Search {
  const { sessions } = past.state
  const session = sessions.get(asked)
  if (session !== undefined) return { found: sessionAsSeen(past, session), nearMisses: noNearMisses }
  const nearMisses = () => [...sessions].flatMap(([id, claims]) => nearMiss(id, claims.at(-1) as Claim, asked) ?? [])
  return { found: [], nearMisses }
}

function nearMiss(id: SessionId, claim: Claim, asked: string): NearMiss | undefined {
  const how = differenceOf(id, asked)
  if (how === undefined) return undefined
  return { claim, agrees: [], differs: [{ criterion: 'session id', how: `session id differs from ${id} ${how}` }] }
}

/** How a requested id differs from an existing one, when the two are similar. Ids are compared as sent. */
function differenceOf(id: SessionId, asked: string): string | undefined {
  const lower = asked.toLowerCase()
  if (id === lower) return 'only in letter case'
  if (id === lower.replaceAll(/%20|%09|\+/g, '')) return 'only in spaces'
  if (id.replaceAll('-', '') === lower.replaceAll('-', '')) return 'only in hyphens'
  if (lower.length > 8 && id.startsWith(lower)) return 'by its missing end'
  const isClose = Math.abs(id.length - lower.length) <= 2 && thirdsOf(id).some((third) => lower.includes(third))
  const steps = isClose ? editDistance(id, lower, 2) : Number.POSITIVE_INFINITY
  if (steps > 2) return undefined
  return steps === 1 ? 'in one character' : 'in two characters'
}

/** Two edits leave at least one of three parts unchanged, which is faster to check than the edit distance. */
function thirdsOf(id: SessionId): readonly string[] {
  return [id.slice(0, 12), id.slice(12, 24), id.slice(24)]
}
