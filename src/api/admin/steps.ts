import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { type Step, stepsLeft } from '../../scenario/format/step.ts'
import { applyNextStep, nextStep } from '../../scenario/play/settle.ts'
import { effectOf, waitingOf } from '../../scenario/play/upcoming.ts'
import type { Claim } from '../../world/claim.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { AdminServices, WorldCall } from './admin-services.ts'
import { readBody } from './body.ts'
import { claimView } from './claims.ts'
import { refusal } from './errors.ts'

type Schemas = components['schemas']

/** Plays the next step of a run by hand, whatever it waits for. */
export function step(services: AdminServices, visit: WorldCall): Reply {
  const body = readBody<Schemas['StepChoice']>('step', visit.call, ['run', 'session'])
  if (isReply(body)) return body
  const run = chosen(services, visit, body.value)
  if (isReply(run)) return run
  const { world } = visit
  const next = nextStep(services.scenarios, run)
  if (next === undefined) {
    return refusal(
      409,
      'RUN_FINISHED',
      `run ${run.facts.id} (${run.facts.scenario}) is over: all of its steps were played`,
    )
  }
  const played = stepView(next)
  applyNextStep(services.scenarios, world, run)
  const { id, scenario } = run.facts
  const left = stepsLeft(services.scenarios.followedBy(run.facts)?.steps ?? [], run.cursor)
  const claims = Object.entries(run.claimsByRole).map(([role, claim]) => ({
    role,
    claim: claimView(world.state.claims.get(claim) as Claim),
  }))
  const reply: Schemas['AppliedStep'] = { world: world.name, run: id, scenario, played, left, claims }
  return json(200, reply)
}

/** The run that a body names; the latest that has a step left when it names none. */
function chosen(
  services: AdminServices,
  { world }: WorldCall,
  { run: id, session }: Schemas['StepChoice'],
): ScenarioRun | Reply {
  const runs = [...world.state.runs.values()]
  if (id !== undefined) return world.state.runs.get(id) ?? unknown(world.name, `run ${id}`, '/run')
  if (session !== undefined) {
    return (
      runs.find(({ facts }) => facts.session === session) ??
      unknown(world.name, `run of session ${session}`, '/session')
    )
  }
  const waiting = runs.findLast((run) => nextStep(services.scenarios, run) !== undefined)
  if (waiting !== undefined) return waiting
  const why = runs.length === 0 ? 'no run was begun; start a scenario or submit a session first' : 'every run is over'
  return refusal(409, 'RUN_FINISHED', `world ${world.name} has no step left: ${why}`)
}

function unknown(world: string, what: string, pointer: string): Reply {
  return refusal(404, 'UNKNOWN_RUN', `world ${world} has no ${what}`, pointer)
}

/** A step as two short phrases: what it waits for, and what it does. */
export function stepView(step: Step): Schemas['Step'] {
  return { when: waitingOf(step.when), does: effectOf(step) }
}
