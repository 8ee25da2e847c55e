import type { components } from '../../contract/generated/admin.ts'
import { andThen, isReply, json, type Reply } from '../../http/call.ts'
import type { Step } from '../../scenario/format/step.ts'
import { nextStep, scheduledSteps, settleInSlices } from '../../scenario/play/settle.ts'
import { effectOf } from '../../scenario/play/upcoming.ts'
import { abbreviate } from '../../text/phrases.ts'
import { isRate, latest, parseInstant, rates } from '../../world/clock.ts'
import { type Instant, parseDuration, toTimestamp } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, readPage, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

export function getClock(_: AdminServices, { world }: WorldCall): Reply {
  return clockReply(world)
}

/** Sets the time of the clock, its rate, or both, and applies the steps that are due. */
export function setClock(services: AdminServices, { world, call }: WorldCall): Reply | Promise<Reply> {
  const body = readBody<Schemas['ClockSetting']>('setClock', call, ['now', 'rate'])
  if (isReply(body)) return body
  const { now, rate = world.clock.rate } = body.value
  const present = world.now()
  const instant = now === undefined ? present : parseInstant(now)
  if (instant === undefined)
    return refusal(400, 'INVALID_BODY', `${abbreviate(String(now))} is not a valid date`, '/now')
  if (!isRate(rate)) return refusal(400, 'INVALID_BODY', `rate must be ${rates}, not ${rate}`, '/rate')
  if (instant < present) {
    return refusal(
      409,
      'TIME_GOES_BACK',
      `the clock cannot go back: it is already ${toTimestamp(present)}; reset the world to replay a scenario`,
      '/now',
    )
  }
  return moved(services, world, instant, rate, '/now')
}

/** Advances the clock by a duration or to the next scheduled step, and applies the steps that are due. */
export function advanceClock(services: AdminServices, { world, call }: WorldCall): Reply | Promise<Reply> {
  const body = readBody<Schemas['Advance']>('advanceClock', call, ['by', 'to'])
  if (isReply(body)) return body
  const { by } = body.value
  const now = world.now()
  if (by !== undefined) return moved(services, world, now + (parseDuration(by) as number), world.clock.rate, '/by')
  const [next] = scheduledSteps(world, 1)
  if (next === undefined) {
    const message = `no step of world ${world.name} waits for the clock; GET /_payerbox/worlds/${world.name}/runs shows what its runs wait for`
    return refusal(409, 'NOTHING_SCHEDULED', message, '/to')
  }
  return moved(services, world, Math.max(now, next.due), world.clock.rate, '/to')
}

/** How many scheduled steps are listed unless the query says otherwise. */
const usualSteps = 10

/** The next steps of a world that wait for the clock. */
export function schedule({ scenarios }: AdminServices, { world, call }: WorldCall): Reply {
  const page = readPage(call, [], { limit: usualSteps, isPaged: false })
  if (isReply(page)) return page
  const body: Schemas['Schedule'] = {
    now: toTimestamp(world.now()),
    steps: scheduledSteps(world, page.limit).flatMap(({ due, run: id }) => {
      const run = world.state.runs.get(id) as ScenarioRun
      const step = nextStep(scenarios, run)
      return step === undefined ? [] : scheduledView(world, run, step, due)
    }),
  }
  return json(200, body)
}

function scheduledView(world: World, run: ScenarioRun, step: Step, due: Instant): Schemas['ScheduledStep'] {
  const { id, scenario, session } = run.facts
  const moved = 'role' in step ? world.state.claims.get(run.claimsByRole[step.role] ?? '') : undefined
  const sessionId = moved?.facts.session ?? session
  return {
    due: toTimestamp(due),
    run: id,
    scenario,
    ...(sessionId !== undefined && { sessionId }),
    does: effectOf(step),
    ...('role' in step && { stage: step.to }),
  }
}

function moved(
  services: AdminServices,
  world: World,
  to: Instant,
  rate: number,
  pointer: string,
): Reply | Promise<Reply> {
  if (!(to <= latest)) return refusal(400, 'INVALID_BODY', 'the clock cannot pass the year 9999', pointer)
  world.moveClock(to, rate)
  return andThen(settleInSlices(services.scenarios, world), () => clockReply(world))
}

function clockReply(world: World): Reply {
  const body: Schemas['Clock'] = { world: world.name, now: toTimestamp(world.now()), rate: world.clock.rate }
  return json(200, body)
}
