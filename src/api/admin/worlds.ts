import type { components } from '../../contract/generated/admin.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { runInSlices } from '../../text/slices.ts'
import { clockRanges, parseClock } from '../../world/clock.ts'
import { compactWorld } from '../../world/fold-world.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { credentialFor, isWorldName, worldNames } from '../../world/world-name.ts'
import { type AdminServices, readBody, readPage, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

/** One page of the worlds in the order of their creation, and the limits. */
export async function listWorlds({ worlds }: AdminServices, _: object, call: Call): Promise<Reply> {
  const page = readPage(call, [])
  if (isReply(page)) return page
  const { limit, after = 0 } = page
  const { names } = worlds
  const end = after + limit
  const shown = names.slice(after, end)
  await worlds.refresh(shown)
  const open = shown.flatMap((name) => worlds.find(name) ?? [])
  const body: Schemas['WorldList'] = {
    worlds: open.map(worldView),
    ...(end < names.length && { next: end }),
    limits: worlds.limits,
  }
  return json(200, body)
}

export function getWorld(_: AdminServices, { world }: WorldCall): Reply {
  return json(200, worldView(world))
}

/** Deletes a world. Other worlds do not change. */
export function deleteWorld({ worlds }: AdminServices, params: Readonly<Record<string, string>>): Reply {
  const name = params.world as string
  if (worlds.find(name) === undefined) return unknownWorld(worlds, name)
  worlds.delete(name)
  const body: Schemas['DeletedWorld'] = { deleted: name }
  return json(200, body)
}

/** The response to a call that reads or deletes a world that does not exist. */
export function unknownWorld({ names }: AdminServices['worlds'], name: string): Reply {
  const hint = didYouMean(name, names) || '; a call with its credential, or POST …/reset, creates it'
  return refusal(404, 'UNKNOWN_WORLD', `world "${abbreviate(name, 64)}" does not exist${hint}`)
}

/** Copies a world in its current state. The copy replaces a world of the same name. */
export async function fork({ worlds }: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  const body = readBody<Schemas['Fork']>('fork', call, ['as'])
  if (isReply(body)) return body
  const { as: name } = body.value
  if (!isWorldName(name)) {
    return refusal(400, 'INVALID_BODY', `invalid world name "${abbreviate(name)}"; ${worldNames}`, '/as')
  }
  if (name === world.name) return refusal(400, 'INVALID_BODY', 'a fork needs a name of its own', '/as')
  const copied = await runInSlices(worlds.fork(world, name))
  // Other calls came meanwhile; what they changed is theirs to store.
  worlds.store?.beginCall()
  const copy = worlds.keep(copied)
  await worlds.commit(copy)
  return json(201, worldView(copy))
}

/** Resets a world. Settings that the body omits are those of the sandbox. */
export function reset({ worlds, scenarios }: AdminServices, { world: { name }, call }: WorldCall): Reply {
  const body = readBody<Schemas['ResetSettings']>('reset', call, [
    'clock',
    'seed',
    'seededAs',
    'scenario',
    'stediEdition',
    'optumProfile',
  ])
  if (isReply(body)) return body
  const { clock, seed, seededAs, ...settings } = body.value
  const setting = clock === undefined ? undefined : parseClock(clock)
  if (clock !== undefined && setting === undefined) return refusal(400, 'INVALID_BODY', clockHint(clock), '/clock')
  if (settings.scenario !== undefined && scenarios.find(settings.scenario) === undefined) {
    return refusal(400, 'INVALID_BODY', scenarios.unknown(settings.scenario), '/scenario')
  }
  const world = worlds.reset(name, {
    ...(seed !== undefined && { seed }),
    ...(seededAs !== undefined && { seededAs }),
    ...(setting && { clock: setting }),
    settings,
  })
  return json(200, worldView(world))
}

/** Changes settings of a world in place. */
export function changeSettings({ scenarios }: AdminServices, { world, call }: WorldCall): Reply {
  const body = readBody<Schemas['ChangedSettings']>('changeSettings', call, [
    'stediEdition',
    'optumProfile',
    'scenario',
  ])
  if (isReply(body)) return body
  const { scenario } = body.value
  if (scenario !== undefined && scenarios.find(scenario) === undefined) {
    return refusal(400, 'INVALID_BODY', scenarios.unknown(scenario), '/scenario')
  }
  world.changeSettings(body.value)
  return json(200, worldView(world))
}

/** Folds the log of a world. No response changes. */
export async function compact({ worlds }: AdminServices, { world }: WorldCall): Promise<Reply> {
  const size = ({ log, bytes }: World): Schemas['LogSize'] => ({ events: log.length, bytes })
  const before = size(world)
  await compactWorld(worlds, world)
  const body: Schemas['Compacted'] = { before, after: size(world) }
  return json(200, body)
}

function clockHint(clock: string): string {
  return `invalid clock "${abbreviate(clock)}"; use real, frozen or a factor such as 60x, the latter two with an optional start: frozen@2026-04-01T18:30:00Z; ${clockRanges}`
}

/** A world with its settings and counts. */
function worldView(world: World): Schemas['World'] {
  const { name, seed, settings, state } = world
  return {
    world: name,
    credential: credentialFor(name),
    now: toTimestamp(world.now()),
    rate: world.clock.rate,
    seed,
    ...settings,
    claims: state.claims.size,
    sessions: state.sessions.size,
    runs: state.runs.size,
    events: world.log.length,
    bytes: world.bytes,
  }
}
