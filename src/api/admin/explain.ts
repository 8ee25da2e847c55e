import type { components } from '../../contract/generated/admin.ts'
import { matchRoute } from '../../contract/routes.ts'
import type { FaultKind, JournalLine } from '../../journal/entry.ts'
import { effectOf, type Upcoming, upcoming } from '../../scenario/play/upcoming.ts'
import { plural } from '../../text/phrases.ts'
import { type Claim, latestMove } from '../../world/claim.ts'
import type { WorldEvent } from '../../world/event.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import { replayWorld, type World } from '../../world/world.ts'
import type { NearMiss, Search } from '../vendor-api.ts'
import type { AdminServices } from './admin-call.ts'

type Schemas = components['schemas']
export type Explanation = Schemas['Explanation']

/**
 * Why a call was answered as it was: nothing of that is kept when it is answered. The log of the world is told anew up to
 * where the call found it, and searched again; what the call changed stands in the log behind that.
 */
export function explain(services: AdminServices, world: World, line: JournalLine): Explanation {
  const search = searchOf(services, line, asAsked(world, line, replayWorld(world)))
  const after = replayWorld(world)(line.to, line.at)
  const changes = changesIn(world, line)
  const without = search?.without ?? payersFailure(changes)
  const told = {
    claims: without === undefined ? (search?.found ?? []).map(claimOf) : [],
    nearMisses: without === undefined ? (search?.nearMisses ?? []).map(nearMissOf) : [],
    played: changes.flatMap((event) => playedBy(services, after, event)),
    next: storiesOf(after, search, changes)
      .flatMap((run) => upcoming(services.scenarios, run) ?? [])
      .map(nextOf),
  }
  return { sentence: sentenceOf(line, search !== undefined, without, told), ...told }
}

/** The claims that a call found, by their ids. */
export function claimsFound(services: AdminServices, world: World): (line: JournalLine) => readonly string[] {
  const tell = replayWorld(world)
  return (line) => {
    if (payersFailure(changesIn(world, line)) !== undefined) return []
    return (searchOf(services, line, asAsked(world, line, tell))?.found ?? []).map(({ facts }) => facts.id)
  }
}

/** What happened in a world while it answered a call. */
function changesIn({ log }: World, { from, to }: JournalLine): readonly WorldEvent[] {
  return from < 0 ? [] : log.slice(from, to)
}

/**
 * The world as a call asked it: that of its beginning, and where a payer took its time that of its end, but before the call
 * counted as a look.
 */
function asAsked(world: World, { from, to, at }: JournalLine, tell: ReturnType<typeof replayWorld>): World {
  let events = Math.max(0, from)
  while (events < to && world.log[events]?.type !== 'run.polled') events++
  return tell(from < 0 ? 0 : events, at)
}

/** What a call looked for; nothing where it was refused, broken or looks for nothing, or its body was too long to be kept. */
function searchOf({ vendors, journal }: AdminServices, line: JournalLine, past: World): Search | undefined {
  const { status, from } = line
  if (from < 0 || (status !== 200 && status !== 404)) return undefined
  const call = journal.call(line)
  const match = matchRoute({ ...call, host: '' })
  if (match?.route === undefined || match.api === 'admin') return undefined
  try {
    return vendors[match.api].search(past, match, call)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The runs that a call had to do with. */
function storiesOf(after: World, search: Search | undefined, changes: readonly WorldEvent[]): readonly ScenarioRun[] {
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

function nextOf({ due, ...next }: Upcoming): Schemas['Upcoming'] {
  return { ...next, ...(due !== undefined && { due: toTimestamp(due) }) }
}

/** Why nothing is told of a claim that was found: a fault that the handler spent itself speaks for the payer. */
function payersFailure(changes: readonly WorldEvent[]): string | undefined {
  return changes.some(({ type }) => type === 'fault.consumed') ? 'a fault lets the payer fail' : undefined
}

type Told = Omit<Schemas['Explanation'], 'sentence'>

const struck: Readonly<Record<FaultKind, string>> = {
  hang: 'a fault let no answer come',
  reset: 'a fault broke the connection',
  status: 'a fault failed the call',
  middle: 'a fault broke the connection in mid-answer',
  short: 'a fault announced too few bytes',
  long: 'a fault announced too many bytes',
  dribble: 'a fault let the answer come bit by bit',
  spoiled: 'a fault spoiled the answer',
}

/** An explanation for somebody who reads one line: what was found, or what nearly was; what that changed; what comes next. */
export function sentenceOf(line: JournalLine, searched: boolean, without: string | undefined, told: Told): string {
  const roles = [finding(line, searched, without, told), ...told.played.map(playing), ...told.next.map(coming)]
  return `${roles.join('. ')}.`
}

function finding(
  line: JournalLine,
  searched: boolean,
  without: string | undefined,
  { claims, nearMisses }: Told,
): string {
  const { operation, status, fault } = line
  if (fault !== undefined && line.from < 0) return `No claim was looked for: ${struck[fault]}`
  if (!searched) {
    return status >= 400
      ? `No claim was looked for: the call was refused with ${status}`
      : `${operation} polls for no claim`
  }
  if (without !== undefined) return `No claim was told of: ${without}`
  if (claims.length > 0) {
    const found = claims.map(({ claim, stage }) => `${claim} (${stage})`).join(', ')
    return `Found ${claims.length === 1 ? 'one claim' : `${claims.length} claims`}: ${found}`
  }
  const [nearest] = nearMisses
  if (nearest === undefined) return 'Found no claim, and none that is near'
  return `Found no claim. Nearest is ${nearest.claim} (${nearest.stage}): ${nearest.differs.map(({ how }) => how).join('; ')}`
}

function playing({ does, by, run }: Told['played'][number]): string {
  return `${by === 'this poll' ? 'This poll' : 'The clock'} played a step of ${run}: ${does}`
}

function coming({ run, does, when, due, polls }: Told['next'][number]): string {
  const then = due === undefined ? (polls === undefined ? when : `after ${plural(polls, 'more poll')}`) : `at ${due}`
  return `Next in ${run}: ${does}, ${then}`
}
