import type { components } from '../../contract/generated/admin.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import { rescheduleSlowly } from '../../scenario/play/settle.ts'
import { BundleError, restoreSaved, type SavedWorld, SnapshotError } from '../../store/saved-world.ts'
import { readSnapshot, type SnapshotContent, writeSnapshot } from '../../store/snapshot.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate, andList } from '../../text/phrases.ts'
import { runInSlices, type Work } from '../../text/slices.ts'
import { isUnused } from '../../world/on-file.ts'
import { withPayers } from '../../world/payer-index.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, refusal, type WorldCall } from './admin-call.ts'

/** All worlds as a snapshot. */
export async function saveSnapshot(services: AdminServices): Promise<Reply> {
  const { worlds } = services
  const { names } = worlds
  await worlds.refresh(names)
  return snapshotOf(
    services,
    names.flatMap((name) => worlds.find(name) ?? []),
  )
}

/** One world as a snapshot. */
export function saveWorldSnapshot(services: AdminServices, { world }: WorldCall): Promise<Reply> {
  return snapshotOf(services, [world])
}

/** The calls of one world as a replay bundle. */
export async function bundleWorld({ bundle }: AdminServices, { world }: WorldCall): Promise<Reply> {
  try {
    const { text } = await bundle([world])
    return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: text }
  } catch (error) {
    if (error instanceof BundleError) return refusal(409, 'NO_BUNDLE', error.message)
    throw error
  }
}

async function snapshotOf({ scenarios, version }: AdminServices, worlds: readonly World[]): Promise<Reply> {
  const runs = worlds.flatMap(({ state }) => [...state.runs.values()])
  const revisions = new Set(runs.map(({ facts }) => facts.revision))
  const body = await writeSnapshot(worlds, scenarios.stored([...revisions]), version)
  return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body }
}

/**
 * Loads all worlds of a snapshot, or none. A world that exists is replaced only with `replace`, or when nothing has happened in
 * it yet.
 */
export async function loadSnapshot(
  services: AdminServices,
  _: Readonly<Record<string, string>>,
  { query, body }: Call,
): Promise<Reply> {
  const { replace, problem } = readReplace(query)
  if (problem !== undefined) return refusal(400, 'INVALID_FILTER', problem)
  try {
    const snapshot = await readSnapshot(body)
    return await load(services, snapshot, replace)
  } catch (error) {
    if (error instanceof SnapshotError) return refusal(400, 'INVALID_SNAPSHOT', error.message)
    throw error
  }
}

async function load({ worlds, scenarios }: AdminServices, snapshot: SnapshotContent, replace: boolean): Promise<Reply> {
  await worlds.refresh(snapshot.worlds.map(({ origin }) => origin.name))
  scenarios.remember(snapshot.scenarios)
  const restored = await runInSlices(restoreAll(scenarios, worlds, snapshot.worlds))
  // Other calls came meanwhile; what they changed is theirs to store.
  worlds.store?.beginCall()
  const present = restored.flatMap(({ name }) => worlds.find(name) ?? [])
  const used = present.filter((world) => !isUnused(world)).map(({ name }) => name)
  if (used.length > 0 && !replace) {
    const which = used.length === 1 ? `world ${used[0]} exists` : `worlds ${andList(used)} exist`
    const remedy = 'nothing was loaded; add --replace (?replace=true) to replace, or delete first'
    return refusal(
      409,
      'WORLD_EXISTS',
      `${which}, and calls have changed ${used.length === 1 ? 'it' : 'them'}; ${remedy}`,
    )
  }
  const replaced = new Set(present.map(({ name }) => name))
  for (const { name, storage } of restored) storage.replaces = replace || replaced.has(name)
  await worlds.adopt(restored, snapshot.scenarios)
  const loaded: components['schemas']['LoadedSnapshot'] = {
    worlds: restored.map(({ name, log }) => ({ world: name, events: log.length, replaced: replaced.has(name) })),
  }
  return json(200, loaded)
}

function* restoreAll(
  scenarios: AdminServices['scenarios'],
  worlds: AdminServices['worlds'],
  saved: readonly SavedWorld[],
): Work<readonly World[]> {
  const restored: World[] = []
  for (const each of saved) {
    const world = yield* restoreSaved(worlds.blank(each.origin), each)
    yield* rescheduleSlowly(scenarios, world)
    restored.push(world)
  }
  for (const world of restored) yield* withPayers(worlds, world)
  return restored
}

function readReplace(query: string): { readonly replace: boolean; readonly problem?: string } {
  const parameters = new URLSearchParams(query)
  const unknown = [...parameters.keys()].find((name) => name !== 'replace')
  if (unknown !== undefined) {
    const hint = didYouMeanOrUse(unknown, ['replace'])
    return { replace: false, problem: `unknown parameter "${abbreviate(unknown)}"${hint}` }
  }
  const text = parameters.get('replace') ?? 'false'
  if (text === 'true' || text === 'false') return { replace: text === 'true' }
  return { replace: false, problem: `replace must be true or false, not "${abbreviate(text)}"` }
}
