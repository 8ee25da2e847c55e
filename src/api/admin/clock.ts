import type { components } from '../../contract/generated/admin.ts'
import { andThen, isReply, json, type Reply } from '../../http/call.ts'
import { settleInSlices } from '../../scenario/play/settle.ts'
import { abbreviate } from '../../text/phrases.ts'
import { isRate, latest, parseInstant, rates } from '../../world/clock.ts'
import { type Instant, parseDuration, toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

export function getClock(_: AdminServices, { world }: WorldCall): Reply {
  return clockReply(world)
}

/** Sets the time of the clock, its rate, or both, and applies the steps that are due. */
export function setClock(services: AdminServices, { world, call }: WorldCall): Reply | Promise<Reply> {
  const body = readBody<Schemas['ClockSetting']>('setClock', call, ['now', 'rate'])
  if (isReply(body)) return body
  const { now, rate = world.clock.rate } = body.value
  const instant = now === undefined ? world.now() : parseInstant(now)
  if (instant === undefined)
    return refusal(400, 'INVALID_BODY', `${abbreviate(String(now))} is not a valid date`, '/now')
  if (!isRate(rate)) return refusal(400, 'INVALID_BODY', `rate must be ${rates}, not ${rate}`, '/rate')
  const present = world.now()
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

/** Advances the clock by a duration, and applies the steps that are due. */
export function advanceClock(services: AdminServices, { world, call }: WorldCall): Reply | Promise<Reply> {
  const body = readBody<Schemas['Advance']>('advanceClock', call, ['by'])
  if (isReply(body)) return body
  const by = parseDuration(body.value.by) as number
  return moved(services, world, world.now() + by, world.clock.rate, '/by')
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
