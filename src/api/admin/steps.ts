import type { components } from '../../contract/generated/admin.ts'
import { isReply } from '../../http/api.ts'
import { json, type Reply } from '../../http/call.ts'
import { type Step, stepsLeft } from '../../scenario/format/step.ts'
import { nextStep, playNext } from '../../scenario/play/settle.ts'
import { effectOf, waitingOf } from '../../scenario/play/step-words.ts'
import type { Claim } from '../../world/claim.ts'
import type { Story } from '../../world/projection.ts'
import type { AdminHouse, Visit } from './admin-services.ts'
import { readBody } from './body.ts'
import { claimView } from './claims.ts'
import { refusal } from './errors.ts'

type Schemas = components['schemas']

/** Plays the next step of a story by hand, whatever it waits for. */
export function step(house: AdminHouse, visit: Visit): Reply {
  const body = readBody<Schemas['StepChoice']>('step', visit.call, ['story', 'session'])
  if (isReply(body)) return body
  const story = chosen(house, visit, body.value)
  if (isReply(story)) return story
  const { world } = visit
  const next = nextStep(house.scenarios, story)
  if (next === undefined) {
    return refusal(
      409,
      'STORY_OVER',
      `story ${story.facts.id} (${story.facts.scenario}) is over: all of its steps were played`,
    )
  }
  const played = stepView(next)
  playNext(house.scenarios, world, story)
  const { id, scenario } = story.facts
  const left = stepsLeft(house.scenarios.followedBy(story.facts)?.steps ?? [], story.cursor)
  const claims = Object.entries(story.cast).map(([part, claim]) => ({
    part,
    claim: claimView(world.truth.claims.get(claim) as Claim),
  }))
  const reply: Schemas['PlayedStep'] = { world: world.name, story: id, scenario, played, left, claims }
  return json(200, reply)
}

/** The story that a body names; the latest that has a step left when it names none. */
function chosen(house: AdminHouse, { world }: Visit, { story: id, session }: Schemas['StepChoice']): Story | Reply {
  const stories = [...world.truth.stories.values()]
  if (id !== undefined) return world.truth.stories.get(id) ?? unknown(world.name, `story ${id}`, '/story')
  if (session !== undefined) {
    return (
      stories.find(({ facts }) => facts.session === session) ??
      unknown(world.name, `story of session ${session}`, '/session')
    )
  }
  const waiting = stories.findLast((story) => nextStep(house.scenarios, story) !== undefined)
  if (waiting !== undefined) return waiting
  const why =
    stories.length === 0 ? 'no story was begun; start a scenario or submit a session first' : 'every story is over'
  return refusal(409, 'STORY_OVER', `world ${world.name} has no step left: ${why}`)
}

function unknown(world: string, what: string, pointer: string): Reply {
  return refusal(404, 'UNKNOWN_STORY', `world ${world} has no ${what}`, pointer)
}

/** A step as two short phrases: what it waits for, and what it does. */
export function stepView(step: Step): Schemas['Step'] {
  return { when: waitingOf(step.when), does: effectOf(step) }
}
