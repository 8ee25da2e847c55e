import type { components } from '../../contract/generated/admin.ts'
import { matchRoute } from '../../contract/routes.ts'
import type { FaultKind, JournalLine } from '../../journal/entry.ts'
import { effectOf, type Upcoming, upcoming } from '../../scenario/play/upcoming.ts'
import { plural } from '../../text/phrases.ts'
import { runAtOnce, type Work } from '../../text/slices.ts'
import { type Claim, latestMove } from '../../world/claim.ts'
import type { WorldEvent } from '../../world/event.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import { replayWorld } from '../../world/replay.ts'
import type { World } from '../../world/world.ts'
import type { NearMiss, Search } from '../vendor-api.ts'
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
  const search = yield* searchAgain(services, world, line, replayWorld(world))
  if (isFolded(world, line)) return { sentence: foldedSentence, claims: [], nearMisses: [], played: [], next: [] }
  const after = yield* replayWorld(world)(line.to, line.at)
  const without = search?.without ?? payersFailure(changes)
  const told = {
    claims: without === undefined ? (search?.found ?? []).map(claimOf) : [],
    nearMisses: without === undefined ? (search?.nearMisses ?? []).map(nearMissOf) : [],
    played: changes.flatMap((event) => playedBy(services, after, event)),
    next: runsOf(after, search, changes)
      .flatMap((run) => upcoming(services.scenarios, run) ?? [])
      .map(nextOf),
  }
  return { sentence: sentenceOf(line, search !== undefined, without, told), ...told }
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
  if (isFolded(world, line) || payersFailure(changesIn(world, line)) !== undefined) return []
  const search = yield* searchAgain(services, world, line, replay)
  return (search?.found ?? []).map(({ facts }) => facts.id)
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
): Work<Search | undefined> {
  const { status, from, to, at } = line
  if (from < 0 || (status !== 200 && status !== 404) || !journal.holds(line.id)) return undefined
  // Before the replay, during which the journal may drop it.
  const call = journal.call(line)
  const match = matchRoute({ ...call, host: '' })
  if (match?.route === undefined || match.api === 'admin') return undefined
  const poll = world.eventsBetween(from, to).findIndex(({ type }) => type === 'run.polled')
  const past = yield* replay(poll === -1 ? Math.max(from, to) : from + poll, at)
  try {
    return vendors[match.api].search(past, match, call)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The runs that a call started or asked about. */
function runsOf(after: World, search: Search | undefined, changes: readonly WorldEvent[]): readonly ScenarioRun[] {
  const claims = [...(search?.found ?? []), ...(search?.nearMisses ?? []).map(({ claim }) => claim)]
  const begun = changes.flatMap((event) => (event.type === 'run.started' ? [event.run.id] : []))
  const asked = claims.flatMap(({ facts }) => {
    const claim = after.state.claims.get(facts.id)
    return claim === undefined ? [] : (after.state.runOf(claim)?.facts.id ?? [])
  })
  return [...new Set([...begun, ...asked])].flatMap((id) => after.state.runs.get(id) ?? [])
}

function claimOf({ facts, moves }: Claim): Schemas['FoundClaim'] {
  const { id, session } = facts
  return { claim: id, ...(session !== undefined && { session }), stage: latestMove({ facts, moves }).to }
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

function nextOf({ due, stage: _, ...next }: Upcoming): Schemas['Upcoming'] {
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
function sentenceOf(line: JournalLine, searched: boolean, without: string | undefined, told: Told): string {
  const parts = [finding(line, searched, without, told), ...told.played.map(playing), ...told.next.map(coming)]
  return `${parts.join('. ')}.`
}

function finding(
  line: JournalLine,
  searched: boolean,
  without: string | undefined,
  { claims, nearMisses }: Told,
): string {
  const { operation, status, fault } = line
  if (fault !== undefined && line.from < 0) return `No search: ${faultEffects[fault]}`
  if (!searched) {
    return status >= 400 ? `No search: the call was rejected with ${status}` : `${operation} does not search for claims`
  }
  if (without !== undefined) return `No claim was reported: ${without}`
  if (claims.length > 0) {
    const found = claims.map(({ claim, stage }) => `${claim} (${stage})`).join(', ')
    return `Found ${claims.length === 1 ? 'one claim' : `${claims.length} claims`}: ${found}`
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
