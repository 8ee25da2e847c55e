import type { components } from '../../contract/generated/admin.ts'
import { matchRoute, type RouteFound } from '../../contract/routes.ts'
import type { Call, Reply } from '../../http/call.ts'
import type { CallProgress } from '../../scenario/fault/intercept.ts'
import { curlFor } from '../../text/curl.ts'
import { changedPointers } from '../../text/json-changes.ts'
import type { Claim, ClaimFacts, SessionId } from '../../world/claim.ts'
import { earliestPosition } from '../../world/clock.ts'
import type { WorldEvent } from '../../world/event.ts'
import type { Instant } from '../../world/instant.ts'
import type { Session } from '../../world/projection.ts'
import { Schedule } from '../../world/schedule.ts'
import { World } from '../../world/world.ts'
import { optumRequest, optumTokenCommand, type SampleRequest, stediRequest, taigaRequest } from '../sample-requests.ts'
import type { ApiOperation } from '../vendor-api.ts'
import type { AdminServices } from './admin-call.ts'
import { x12EntryView } from './reference.ts'

type Schemas = components['schemas']

/** A session at an instant. */
export interface PastSession {
  readonly world: World
  readonly id: SessionId
  readonly at: Instant
  /** What had happened until then, of what replies depend on. */
  readonly events: readonly WorldEvent[]
  /** The same before the last entry of the history. */
  readonly before: readonly WorldEvent[]
}

/** A world in which nothing but some events happened, at an instant. It is independent of the world. */
function worldAfter({ origin, settings, payers }: World, events: readonly WorldEvent[], at: Instant): World {
  const past = new World({ ...origin, settings, clock: earliestPosition }, new Schedule(), payers)
  for (const event of events) if (isFounded(past, event)) past.append(event)
  past.clock.moveTo(at)
  return past
}

/**
 * Whether what an event names exists in a world. Where the clocks of replicas differ, an event can be earlier than those that it
 * follows.
 */
function isFounded({ state: { claims, runs } }: World, event: WorldEvent): boolean {
  switch (event.type) {
    case 'claim.moved':
      return claims.has(event.claim)
    case 'run.started':
      return Object.values(event.run.claimsByRole).every((claim) => claims.has(claim))
    case 'run.claimReplaced':
      return runs.has(event.run) && claims.has(event.claim)
    case 'run.stepApplied':
    case 'run.polled':
      return runs.has(event.run)
    default:
      return true
  }
}

/** How each API answers, with what the last entry of the history changed. */
export async function repliesOf(services: AdminServices, past: PastSession): Promise<Schemas['SessionReplies']> {
  const { world, id } = past
  const facts = claimIn(past)
  const [taiga, stedi, optum] = [taigaRequest(world.name, id), stediRequest(world.name, facts), optumRequest(facts)]
  return {
    taiga: await replyView(services, past, taiga, curlFor(taiga)),
    stedi: await replyView(services, past, stedi, curlFor(stedi)),
    optum: await replyView(services, past, optum, curlFor(optum, optumTokenCommand(world.name))),
  }
}

/** The claim that is asked about: the last one that was submitted by then. */
function claimIn({ world, id, events, at }: PastSession): ClaimFacts {
  const session = worldAfter(world, events, at).state.sessions.get(id)
  return session === undefined ? (world.state.sessions.get(id) as Session)[0].facts : (session.at(-1) as Claim).facts
}

async function replyView(
  services: AdminServices,
  { world, at, events, before }: PastSession,
  request: SampleRequest,
  curl: string,
): Promise<Schemas['SessionReply']> {
  const reply = await answerIn(services, worldAfter(world, events, at), request)
  const earlier =
    before.length < events.length ? await answerIn(services, worldAfter(world, before, at), request) : reply
  const body = JSON.parse(reply.body)
  return { status: reply.status, body, changed: [...changedPointers(JSON.parse(earlier.body), body)], request, curl }
}

/** A call that no fault affects and whose payers are not slow. */
const undisturbed: CallProgress = {
  started: 0,
  hasWaited: true,
  isUnread: false,
  payers: { failure: undefined },
  wait: async () => {},
}

/** The reply of a vendor's handler to a request, whose credential counts as valid. */
async function answerIn({ vendors }: AdminServices, past: World, request: SampleRequest): Promise<Reply> {
  const { method, path, headers, body } = request
  const call: Call = {
    method,
    path,
    host: '',
    query: '',
    headers,
    body: body === undefined ? '' : JSON.stringify(body),
  }
  const match = matchRoute(call) as RouteFound & { readonly api: keyof typeof vendors }
  const operation = vendors[match.api].operations[match.route.operationId] as ApiOperation
  await operation.load?.()
  // A poll that counts changes the past world alone.
  return operation.handle({ world: past, call, match, progress: { ...undisturbed } })
}

/** The 277 about a session: the one that Stedi's latest edition includes in its JSON. */
export async function x12Of(services: AdminServices, past: PastSession): Promise<Schemas['SessionX12'] | undefined> {
  const request = stediRequest(past.world.name, claimIn(past))
  const textOf = async (events: readonly WorldEvent[]): Promise<string | undefined> => {
    const world = worldAfter(past.world, events, past.at)
    world.changeSettings({ stediEdition: '2026-08' })
    const { x12 } = JSON.parse((await answerIn(services, world, request)).body)
    return typeof x12 === 'string' ? x12 : undefined
  }
  const text = await textOf(past.events)
  if (text === undefined) return undefined
  const earlier = past.before.length < past.events.length ? await textOf(past.before) : text
  const [{ annotateFile }, { examineFile }] = await Promise.all([
    import('../../x12/explain/annotate.ts'),
    import('../../x12/validate/examine-file.ts'),
  ])
  const { summary, entries } = annotateFile(examineFile(text))
  const segments = (earlier ?? '').split('~').map((segment) => segment.trim())
  const changed = entries.flatMap(({ raw }, index) => {
    const known = segments.indexOf(raw.replace(/~$/, ''))
    if (known === -1) return [index]
    segments.splice(known, 1)
    return []
  })
  return { text, summary, entries: entries.map(x12EntryView), changed }
}
