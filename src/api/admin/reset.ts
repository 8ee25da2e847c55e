import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { parseClock } from '../../world/clock.ts'
import type { AdminServices, WorldCall } from './admin-services.ts'
import { readBody } from './body.ts'
import { refusal } from './errors.ts'
import { worldView } from './worlds.ts'

type Schemas = components['schemas']

/** Resets the world. Settings that the body does not name are those that the sandbox was started with. */
export function reset({ worlds, scenarios }: AdminServices, { world: { name }, call }: WorldCall): Reply {
  const body = readBody<Schemas['ResetSettings']>('reset', call, [
    'clock',
    'seed',
    'scenario',
    'stediEdition',
    'optumProfile',
  ])
  if (isReply(body)) return body
  const { clock, seed, ...settings } = body.value
  const setting = clock === undefined ? undefined : parseClock(clock)
  if (clock !== undefined && setting === undefined) return refusal(400, 'INVALID_BODY', clockHint(clock), '/clock')
  if (settings.scenario !== undefined && scenarios.find(settings.scenario) === undefined) {
    return refusal(400, 'INVALID_BODY', scenarios.unknown(settings.scenario), '/scenario')
  }
  const world = worlds.reset(name, {
    ...(seed !== undefined && { seed }),
    ...(setting && { clock: setting }),
    settings,
  })
  return json(200, worldView(world))
}

function clockHint(clock: string): string {
  return `clock "${clock}" must be real, frozen or a multiple such as 60x; the latter two may start elsewhere: frozen@2026-04-01T18:30:00Z`
}
