import type { components } from '../../contract/generated/admin.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import { effectOf, type FollowingStep, followingSteps, waitingOf } from '../../scenario/play/upcoming.ts'
import { abbreviate } from '../../text/phrases.ts'
import { runInSlices } from '../../text/slices.ts'
import { type SessionId, toAmount } from '../../world/claim.ts'
import { parseInstant } from '../../world/clock.ts'
import type { WorldEvent } from '../../world/event.ts'
import { type Instant, toTimestamp } from '../../world/instant.ts'
import type { Session } from '../../world/projection.ts'
import { reasonOf, stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readFilters, refusal, type WorldCall } from './admin-call.ts'
import { eventsAbout, type HistoryEntry, sessionHistory } from './session-history.ts'
import { repliesOf, x12Of } from './session-replies.ts'
import { isRoleOf, sessionRow } from './sessions.ts'

type Schemas = components['schemas']

/** What happened to a session, what comes next, and how each API answers at an instant. The world does not change. */
export async function getSession(services: AdminServices, { world, call, params }: WorldCall): Promise<Reply> {
  const id = params.session as string
  const session = world.state.sessions.get(id)
  if (session === undefined) {
    const message = `world ${world.name} has no session "${abbreviate(id)}"; GET /_payerbox/worlds/${world.name}/sessions lists them`
    return refusal(404, 'UNKNOWN_SESSION', message)
  }
  const earliest = earliestIn(world)
  const asked = readInstant(world, call, earliest)
  if (isReply(asked)) return asked
  const { at } = asked
  const { scenarios } = services
  const [now, row, upcoming] = [
    world.now(),
    sessionRow(scenarios, world, id, session),
    upcomingOf(services, world, session),
  ]
  const events = await runInSlices(eventsAbout(world, id))
  const history = sessionHistory(scenarios, id, events)
  const last = history.findLastIndex((entry) => entry.at <= at)
  const known = events.filter((event) => event.at <= at)
  const changes: readonly WorldEvent[] = last > 0 ? (history[last]?.events ?? []) : []
  const past = { world, id, at, events: known, before: known.filter((event) => !changes.includes(event)) }
  const x12 = await x12Of(services, past)
  const body: Schemas['SessionView'] = {
    world: world.name,
    now: toTimestamp(now),
    at: toTimestamp(at),
    earliest: toTimestamp(earliest),
    session: row,
    timeline: history.map(entryView),
    upcoming: upcoming.map(upcomingView),
    ...(last >= 0 && { last }),
    replies: await repliesOf(services, past),
    ...(x12 && { x12 }),
  }
  return json(200, body)
}

/** The earliest instant whose state is known. */
function earliestIn({ origin, log, restorePoint }: World): Instant {
  if (restorePoint === 0) return origin.clock.at
  const folded = log.slice(
    0,
    log.findLastIndex(({ type }) => type === 'log.folded'),
  )
  // The clock is moved before the steps that fall due on the way.
  return folded.reduce((most, { type, at }) => (type === 'clock.moved' ? most : Math.max(most, at)), origin.clock.at)
}

/** The instant of the query, or an error response. */
function readInstant(world: World, call: Call, earliest: Instant): { readonly at: Instant } | Reply {
  const query = readFilters(call, ['at'])
  if (isReply(query)) return query
  const { at: text } = query
  const now = world.now()
  if (text === undefined) return { at: now }
  const at = parseInstant(text)
  if (at === undefined) {
    const message = `at must be a date or timestamp such as 2026-04-15T12:00:00Z, not "${abbreviate(text)}"`
    return refusal(400, 'INVALID_FILTER', message)
  }
  if (at > now) {
    return refusal(400, 'INVALID_FILTER', `at must not be after the time of the world, ${toTimestamp(now)}`)
  }
  if (at < earliest) {
    const why = world.restorePoint === 0 ? 'when the world began' : 'since the log of the world was compacted'
    return refusal(400, 'INVALID_FILTER', `at must not be before ${toTimestamp(earliest)}, ${why}`)
  }
  return { at }
}

function entryView({ at, cause, step, outcome, moved }: HistoryEntry): Schemas['TimelineEntry'] {
  const stage = moved?.move.to
  const reason = moved && reasonOf(moved.move)
  const isSubmitted = cause === 'submission'
  return {
    at: toTimestamp(at),
    cause,
    does: isSubmitted ? 'the session was submitted' : step === undefined ? `claim becomes ${stage}` : effectOf(step),
    ...(step && { when: waitingOf(step.when) }),
    ...(stage !== undefined && { stage, status: stages[stage].taiga }),
    ...(reason && { category: reason.category, code: reason.status }),
    ...(moved?.move.paid !== undefined && { paid: toAmount(moved.move.paid) }),
    ...(moved && { submissionType: moved.facts.submissionType }),
    ...(outcome !== undefined && { outcome }),
  }
}

/** The steps that follow in the run of a session, but for those that move claims of its other sessions. */
function upcomingOf({ scenarios }: AdminServices, world: World, session: Session): readonly UpcomingEntry[] {
  const [{ facts }] = session
  const run = world.state.runOf(session[0])
  if (run === undefined) return []
  const isOwn = ({ step }: FollowingStep): boolean =>
    !('role' in step) || isRoleOf(world, run, step.role, facts.session as SessionId)
  const entries = followingSteps(scenarios, run).map(({ outcomes, ...following }, index): UpcomingEntry => {
    const { when } = following.step
    return {
      ...following,
      ...(outcomes && { outcomes: outcomes.map((one) => ({ ...one, steps: one.steps.filter(isOwn) })) }),
      ...(index === 0 && 'polls' in when && { polls: when.polls - run.polls }),
    }
  })
  return entries.filter(isOwn)
}

type UpcomingEntry = FollowingStep & { readonly polls?: number }

function upcomingView({ outcomes, polls, ...following }: UpcomingEntry): Schemas['UpcomingStep'] {
  const { step } = following
  return {
    ...followingView(following),
    ...(polls !== undefined && { polls }),
    ...('role' in step && { status: stages[step.to].taiga }),
    ...(outcomes && {
      outcomes: outcomes.map(({ name, weight, isChosen, steps }) => ({
        name,
        weight,
        ...(isChosen && { chosen: true as const }),
        steps: steps.map(followingView),
      })),
    }),
  }
}

function followingView({ step, due }: FollowingStep): Schemas['NextStep'] {
  return {
    when: waitingOf(step.when),
    does: effectOf(step),
    ...(due !== undefined && { due: toTimestamp(due) }),
    ...('role' in step && { stage: step.to }),
  }
}
