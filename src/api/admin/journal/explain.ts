import type { components } from '../../../contract/generated/admin.ts'
import type { JournalLine } from '../../../http/journal-entry.ts'
import { effectOf } from '../../../scenario/play/step-words.ts'
import { type Upcoming, upcoming } from '../../../scenario/play/upcoming.ts'
import { type Claim, standing } from '../../../world/claim.ts'
import type { WorldEvent } from '../../../world/event.ts'
import { toTimestamp } from '../../../world/instant.ts'
import type { Story } from '../../../world/projection.ts'
import { retelling } from '../../../world/replay.ts'
import type { World } from '../../../world/world.ts'
import type { NearMiss, Search } from '../../search.ts'
import type { AdminHouse } from '../admin-services.ts'
import { sentenceOf } from './explain-words.ts'

type Schemas = components['schemas']
export type Explanation = Schemas['Explanation']

/**
 * Why a call was answered as it was: nothing of that is kept when it is answered. The log of the world is told anew up to
 * where the call found it, and searched again; what the call changed stands in the log behind that.
 */
export function explain(house: AdminHouse, world: World, line: JournalLine): Explanation {
  const search = searchOf(house, line, asAsked(world, line, retelling(world)))
  const after = retelling(world)(line.to, line.at)
  const changes = changesIn(world, line)
  const without = search?.without ?? payersFailure(changes)
  const told = {
    claims: without === undefined ? (search?.found ?? []).map(claimOf) : [],
    nearMisses: without === undefined ? (search?.nearMisses ?? []).map(nearMissOf) : [],
    played: changes.flatMap((event) => playedBy(house, after, event)),
    next: storiesOf(after, search, changes)
      .flatMap((story) => upcoming(house.scenarios, story) ?? [])
      .map(nextOf),
  }
  return { sentence: sentenceOf(line, search !== undefined, without, told), ...told }
}

/** The claims that a call found, by their ids. */
export function claimsFound(house: AdminHouse, world: World): (line: JournalLine) => readonly string[] {
  const tell = retelling(world)
  return (line) => {
    if (payersFailure(changesIn(world, line)) !== undefined) return []
    return (searchOf(house, line, asAsked(world, line, tell))?.found ?? []).map(({ facts }) => facts.id)
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
function asAsked(world: World, { from, to, at }: JournalLine, tell: ReturnType<typeof retelling>): World {
  let events = Math.max(0, from)
  while (events < to && world.log[events]?.type !== 'story.looked') events++
  return tell(from < 0 ? 0 : events, at)
}

/** What a call looked for; nothing where it was refused, broken or looks for nothing, or its body was too long to be kept. */
function searchOf({ vendors, journal }: AdminHouse, line: JournalLine, past: World): Search | undefined {
  const { operation, status, from } = line
  if (from < 0 || (status !== 200 && status !== 404)) return undefined
  try {
    return vendors[operation.slice(0, operation.indexOf('.'))]?.search(past, operation, journal.call(line))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The stories that a call had to do with. */
function storiesOf(after: World, search: Search | undefined, changes: readonly WorldEvent[]): readonly Story[] {
  const claims = [...(search?.found ?? []), ...(search?.nearMisses ?? []).map(({ claim }) => claim)]
  const begun = changes.flatMap((event) => (event.type === 'story.started' ? [event.story.id] : []))
  const asked = claims.flatMap(({ facts }) => {
    const claim = after.truth.claims.get(facts.id)
    return claim === undefined ? [] : (after.truth.storyOf(claim)?.facts.id ?? [])
  })
  return [...new Set([...begun, ...asked])].flatMap((id) => after.truth.stories.get(id) ?? [])
}

function claimOf({ facts, moves }: Claim): Schemas['FoundClaim'] {
  const { id, session } = facts
  return { claim: id, ...(session !== undefined && { session }), stage: standing({ facts, moves }).to }
}

function nearMissOf({ claim, agrees, differs }: NearMiss): Schemas['NearMiss'] {
  return { ...claimOf(claim), agrees: [...agrees], differs: differs.map((one) => ({ ...one })) }
}

function playedBy({ scenarios }: AdminHouse, after: World, event: WorldEvent): Schemas['StepPlayed'][] {
  if (event.type !== 'story.played') return []
  const scenario = after.truth.stories.get(event.story)?.facts.scenario ?? ''
  const step = scenarios.find(scenario)?.steps[event.step]
  if (step === undefined) return []
  return [{ story: event.story, scenario, does: effectOf(step), by: 'polls' in step.when ? 'this look' : 'the clock' }]
}

function nextOf({ due, ...next }: Upcoming): Schemas['Upcoming'] {
  return { ...next, ...(due !== undefined && { due: toTimestamp(due) }) }
}

/** Why nothing is told of a claim that was found: a fault that the handler spent itself speaks for the payer. */
function payersFailure(changes: readonly WorldEvent[]): string | undefined {
  return changes.some(({ type }) => type === 'fault.spent') ? 'a fault lets the payer fail' : undefined
}
