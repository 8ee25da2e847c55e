import type { components } from '../../contract/generated/admin.ts'
import { andThen, isReply, json, type Reply } from '../../http/call.ts'
import type { ScenarioLibrary } from '../../scenario/play/library.ts'
import { upcoming } from '../../scenario/play/upcoming.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { runInSlices, type Work } from '../../text/slices.ts'
import { type Claim, type ClaimId, latestMove, type SessionId, toAmount } from '../../world/claim.ts'
import type { WorldEvent } from '../../world/event.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { ScenarioRun, Session } from '../../world/projection.ts'
import { stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, type Page, readPage, refusal, type WorldCall } from './admin-call.ts'
import { nextView } from './scenarios.ts'

export type SessionRow = components['schemas']['SessionRow']

const filters = ['text', 'status', 'scenario', 'payer'] as const
type SessionFilter = Readonly<Partial<Record<(typeof filters)[number], string>>>

const statuses: readonly string[] = [...new Set(Object.values(stages).map(({ taiga }) => taiga))]

/** One page of the sessions of a world that match every filter of the query, in the order of submission. */
export function listSessions({ scenarios }: AdminServices, { world, call }: WorldCall): Reply | Promise<Reply> {
  const page = readPage(call, filters)
  if (isReply(page)) return page
  const { status } = page.filter
  if (status !== undefined && !statuses.includes(status)) {
    return refusal(400, 'INVALID_FILTER', `"${abbreviate(status)}" is not a status${didYouMeanOrUse(status, statuses)}`)
  }
  const found = runInSlices(findSessions(scenarios, world, page))
  return andThen(found, (body) => json(200, body))
}

/** `after` counts the sessions before the page, whether they match or not: no session leaves its place. */
function* findSessions(
  scenarios: ScenarioLibrary,
  world: World,
  { filter, limit, after = 0 }: Page & { readonly filter: SessionFilter },
): Work<components['schemas']['SessionList']> {
  const rows: SessionRow[] = []
  const matches = matcher(world, filter)
  let place = 0
  for (const [id, session] of world.state.sessions) {
    if (place++ < after) continue
    if (place % 32 === 0) yield
    if (!matches(id, session)) continue
    if (rows.length === limit) return { sessions: rows, next: place - 1 }
    rows.push(sessionRow(scenarios, world, id, session))
  }
  return { sessions: rows }
}

/** A function that says whether a session matches a filter. */
function matcher(
  world: World,
  { text, status, scenario, payer }: SessionFilter,
): (id: SessionId, session: Session) => boolean {
  const part = text?.trim().toLowerCase()
  const payerKey = payer === undefined ? undefined : world.payers.key(payer)
  return (id, session) => {
    const claim = session.at(-1) as Claim
    const { facts } = claim
    return (
      (status === undefined || stages[latestMove(claim).to].taiga === status) &&
      (scenario === undefined || world.state.runOf(claim)?.facts.scenario === scenario) &&
      (payerKey === undefined || world.payers.key(facts.payer.id) === payerKey) &&
      (part === undefined || textsOf(id, claim).some((value) => value.toLowerCase().includes(part)))
    )
  }
}

/** What sessions are searched by. */
function textsOf(id: SessionId, claim: Claim): readonly string[] {
  const { subscriber, payerClaimNumber, patientAccountNumber = '' } = claim.facts
  return [id, patientName(claim), subscriber.memberId, payerClaimNumber, patientAccountNumber]
}

function patientName({ facts: { dependent, subscriber } }: Claim): string {
  const { firstName, lastName } = dependent ?? subscriber
  return `${firstName} ${lastName}`
}

/** Whether the claim of a role is billed in a session: a run can have several sessions. */
export function isRoleOf({ state }: World, run: ScenarioRun, role: string, session: SessionId): boolean {
  return state.claims.get(run.claimsByRole[role] ?? '')?.facts.session === session
}

/** A session in one row: its current claim, and what comes next. */
export function sessionRow(scenarios: ScenarioLibrary, world: World, id: SessionId, session: Session): SessionRow {
  const claim = session.at(-1) as Claim
  const { facts, moves } = claim
  const { to: stage, at } = latestMove(claim)
  const paid = moves.findLast((move) => move.paid !== undefined)?.paid
  const run = world.state.runOf(claim)
  const next = run && upcoming(scenarios, run)
  return {
    sessionId: id,
    patient: patientName(claim),
    memberId: facts.subscriber.memberId,
    payerClaimNumber: facts.payerClaimNumber,
    ...(facts.patientAccountNumber !== undefined && { patientAccountNumber: facts.patientAccountNumber }),
    payer: { id: facts.payer.id, name: facts.payer.name },
    charge: toAmount(facts.charge),
    ...(paid !== undefined && { paid: toAmount(paid) }),
    submissionType: facts.submissionType,
    status: stages[stage].taiga,
    stage,
    since: toTimestamp(at),
    ...(run && { scenario: run.facts.scenario, run: run.facts.id }),
    ...(next && { next: nextView(next, (role) => isRoleOf(world, run, role, id)) }),
  }
}

/** The sessions whose rows events can have changed. */
export function* changedSessions(world: World, from: number, to: number): Work<ReadonlySet<SessionId>> {
  const ids = new Set<SessionId>()
  for (const [index, event] of world.eventsBetween(from, to).entries()) {
    for (const claim of claimsOf(world, event)) {
      const session = world.state.claims.get(claim)?.facts.session
      if (session !== undefined) ids.add(session)
    }
    if (index % 64 === 0) yield
  }
  return ids
}

/** The claims whose state or next step an event can have changed. */
function claimsOf({ state }: World, event: WorldEvent): readonly ClaimId[] {
  switch (event.type) {
    case 'claim.filed':
      return [event.claim.id]
    case 'claim.moved':
      return [event.claim]
    case 'run.started':
      return Object.values(event.run.claimsByRole)
    case 'run.claimReplaced':
    case 'run.stepApplied':
    case 'run.polled':
      return Object.values(state.runs.get(event.run)?.claimsByRole ?? {})
    default:
      return []
  }
}
