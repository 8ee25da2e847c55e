import type { components } from '../../contract/generated/admin.ts'
import { matchRoute, type RouteFound } from '../../contract/routes.ts'
import type { Call } from '../../http/call.ts'
import type { CallSearch, FaultKind, JournalLine } from '../../journal/entry.ts'
import { effectOf, type Upcoming, upcoming } from '../../scenario/play/upcoming.ts'
import { plural } from '../../text/phrases.ts'
import { runAtOnce, type Work } from '../../text/slices.ts'
import { type Claim, latestMove } from '../../world/claim.ts'
import type { WorldEvent } from '../../world/event.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import { replayWorld } from '../../world/replay.ts'
import type { World } from '../../world/world.ts'
import { type NearMiss, noNearMisses, type Search, type VendorApi } from '../vendor-api.ts'
import type { AdminServices } from './admin-call.ts'

type Schemas = components['schemas']
export type Explanation = Schemas['Explanation']

/**
 * Explains the response to a call. The explanation is computed afterwards: the log of the world is replayed up to the call and
 * searched again. What the call changed follows in the log.
 */
export function explain(services: AdminServices, world: World, line: JournalLine): Explanation {
  return runAtOnce(explainSlowly(services, world, line))
}

/** The same as long work. */
export function* explainSlowly(services: AdminServices, world: World, line: JournalLine): Work<Explanation> {
  if (isFolded(world, line)) return { sentence: foldedSentence, claims: [], nearMisses: [], played: [], next: [] }
  const changes = changesIn(world, line)
  const search = line.search ?? (yield* searchAgain(services, world, line, replayWorld(world)))
  if (isFolded(world, line)) return { sentence: foldedSentence, claims: [], nearMisses: [], played: [], next: [] }
  const after = yield* replayWorld(world)(line.to, line.at)
  const without = search?.without ?? payersFailure(changes)
  const told = {
    claims: without === undefined ? [...(search?.claims ?? [])] : [],
    nearMisses: without === undefined ? [...(search?.nearMisses ?? [])] : [],
    played: changes.flatMap((event) => playedBy(services, after, event)),
    next: runsOf(after, search, changes)
      .flatMap((run) => upcoming(services.scenarios, run) ?? [])
      .map(nextOf),
  }
  return { sentence: sentenceOf(line, search, without, told), ...told }
}

const foldedSentence =
  'Not known any more: the log of the world was compacted after this call, so that it cannot be searched as it was.'

/** Whether the log of a world was folded after a call, so that the state that it found is not known any more. */
export function isFolded({ restorePoint }: World, { from }: JournalLine): boolean {
  return from >= 0 && from < restorePoint
}

/** The ids of the claims that a call found, as long work. The log is replayed up to the call. */
export function* claimsFoundBy(
  services: AdminServices,
  world: World,
  line: JournalLine,
  replay: ReturnType<typeof replayWorld>,
): Work<readonly string[]> {
  if (line.search === undefined && isFolded(world, line)) return []
  const search = line.search ?? (yield* searchAgain(services, world, line, replay))
  return search === undefined || search.without !== undefined ? [] : search.claims.map(({ claim }) => claim)
}

/** The events of a world during a call. */
function changesIn(world: World, { from, to }: JournalLine): readonly WorldEvent[] {
  return from < 0 ? [] : world.eventsBetween(from, to)
}

/**
 * Searches the world that a call searched: as it was at the start of the call, or at its end if the payer was slow, but before the call
 * was recorded as a poll. `undefined` if the call was rejected, failed or searches nothing, or its body was too long for the journal.
 */
function* searchAgain(
  { vendors, journal }: AdminServices,
  world: World,
  line: JournalLine,
  replay: ReturnType<typeof replayWorld>,
): Work<CallSearch | undefined> {
  const { from, to, at } = line
  if (from < 0 || !isAnswered(line)) return undefined
  // Before the replay, during which the journal may drop it.
  const call = journal.call(line)
  if (call === undefined) return undefined
  const match = matchRoute({ ...call, host: '' })
  if (match?.route === undefined || match.api === 'admin') return undefined
  const poll = world.eventsBetween(from, to).findIndex(({ type }) => type === 'run.polled')
  const past = yield* replay(poll === -1 ? Math.max(from, to) : from + poll, at)
  const search = vendors[match.api].search(past, match, call)
  return search && toCallSearch(search, changesIn(world, line))
}

/** Whether a call can have searched: neither rejected nor failed. */
export function isAnswered({ status }: Pick<JournalLine, 'status'>): boolean {
  return status === 200 || status === 404
}

/** Of a world with more claims, near misses are not searched at each call. */
const mostClaimsSearched = 500

/**
 * What a call found in a world, to be kept with the call.
 *
 * @param from The version of the world when the operation began.
 */
export function searchToStore(
  api: VendorApi,
  world: World,
  match: RouteFound,
  call: Call,
  from: number,
): CallSearch | undefined {
  const search = api.search(world, match, call)
  if (search === undefined) return undefined
  const changes = world.eventsBetween(from)
  if (search.found.length > 0 || world.state.claims.size <= mostClaimsSearched) return toCallSearch(search, changes)
  const { nearMisses: _, ...rest } = toCallSearch({ ...search, nearMisses: noNearMisses }, changes)
  return rest
}

/** @param changes The events during the call. */
function toCallSearch(search: Search, changes: readonly WorldEvent[]): CallSearch {
  const { found, nearMisses, without = payersFailure(changes) } = search
  return {
    claims: found.map(claimOf),
    nearMisses: nearMisses().map(nearMissOf),
    ...(without !== undefined && { without }),
  }
}

/** The runs that a call started or asked about. */
function runsOf(after: World, search: CallSearch | undefined, changes: readonly WorldEvent[]): readonly ScenarioRun[] {
  const claims = [...(search?.claims ?? []), ...(search?.nearMisses ?? [])]
  const begun = changes.flatMap((event) => (event.type === 'run.started' ? [event.run.id] : []))
  const asked = claims.flatMap(({ claim: id }) => {
    const claim = after.state.claims.get(id)
    return claim === undefined ? [] : (after.state.runOf(claim)?.facts.id ?? [])
  })
  return [...new Set([...begun, ...asked])].flatMap((id) => after.state.runs.get(id) ?? [])
}

function claimOf(claim: Claim): Schemas['FoundClaim'] {
  const { id, session } = claim.facts
  return { claim: id, ...(session !== undefined && { session }), stage: latestMove(claim).to }
}

function nearMissOf({ claim, agrees, differs }: NearMiss): Schemas['NearMiss'] {
  return { ...claimOf(claim), agrees: [...agrees], differs: differs.map((one) => ({ ...one })) }
}

function playedBy({ scenarios }: AdminServices, after: World, event: WorldEvent): Schemas['StepOfCall'][] {
  if (event.type !== 'run.stepApplied') return []
  const scenario = after.state.runs.get(event.run)?.facts.scenario ?? ''
  const step = scenarios.find(scenario)?.steps[event.step]
  if (step === undefined) return []
  return [{ run: event.run, scenario, does: effectOf(step), by: 'polls' in step.when ? 'this poll' : 'the clock' }]
}

function nextOf({ due, moves: _, ...next }: Upcoming): Schemas['Upcoming'] {
  return { ...next, ...(due !== undefined && { due: toTimestamp(due) }) }
}

/** Why a claim that was found is not reported: the handler applied a fault of the payer. */
function payersFailure(changes: readonly WorldEvent[]): string | undefined {
  return changes.some(({ type }) => type === 'fault.consumed') ? 'a fault makes the payer fail' : undefined
}

type Told = Omit<Schemas['Explanation'], 'sentence'>

const faultEffects: Readonly<Record<FaultKind, string>> = {
  hang: 'a fault suppressed the response',
  reset: 'a fault broke the connection',
  status: 'a fault made the call fail',
  middle: 'a fault broke the connection in the middle of the response',
  short: 'a fault sent too small a Content-Length',
  long: 'a fault sent too large a Content-Length',
  dribble: 'a fault slowed the response down',
  spoiled: 'a fault corrupted the response',
}

/** An explanation in one line: what was found or nearly found, what it changed, and what comes next. */
function sentenceOf(
  line: JournalLine,
  search: CallSearch | undefined,
  without: string | undefined,
  told: Told,
): string {
  const parts = [finding(line, search, without, told), ...told.played.map(playing), ...told.next.map(coming)]
  return `${parts.join('. ')}.`
}

function finding(
  line: JournalLine,
  search: CallSearch | undefined,
  without: string | undefined,
  { claims, nearMisses }: Told,
): string {
  const { operation, status, fault } = line
  if (fault !== undefined && line.from < 0) return `No search: ${faultEffects[fault]}`
  if (search === undefined) {
    return status >= 400 ? `No search: the call was rejected with ${status}` : `${operation} does not search for claims`
  }
  if (without !== undefined) return `No claim was reported: ${without}`
  if (claims.length > 0) {
    const found = claims.map(({ claim, stage }) => `${claim} (${stage})`).join(', ')
    return `Found ${claims.length === 1 ? 'one claim' : `${claims.length} claims`}: ${found}`
  }
  if (search.nearMisses === undefined) {
    return `Found no claim. Near misses are not kept in a store for worlds of more than ${mostClaimsSearched} claims`
  }
  const [nearest] = nearMisses
  if (nearest === undefined) return 'Found no claim, and no near miss'
  return `Found no claim. The nearest is ${nearest.claim} (${nearest.stage}): ${nearest.differs.map(({ how }) => how).join('; ')}`
}

function playing({ does, by, run }: Told['played'][number]): string {
  return `${by === 'this poll' ? 'This poll' : 'The clock'} played a step of ${run}: ${does}`
}

function coming({ run, does, when, due, polls }: Told['next'][number]): string {
  const then = due === undefined ? (polls === undefined ? when : `after ${plural(polls, 'more poll')}`) : `at ${due}`
  return `Next in ${run}: ${does}, ${then}`
}
