import type { components } from '../../contract/generated/admin.ts'
import { type Call, json, type Reply, replyStreamOf } from '../../http/call.ts'
import { rescheduleSlowly } from '../../scenario/play/settle.ts'
import { BundleError, SnapshotError } from '../../store/saved-world.ts'
import { readSnapshot, writeSnapshot } from '../../store/snapshot.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate, andList } from '../../text/phrases.ts'
import { runInSlices, type Work } from '../../text/slices.ts'
import { joined, type TextPieces } from '../../text/text-pieces.ts'
import { checkRoom } from '../../world/limits.ts'
import { isUnused } from '../../world/on-file.ts'
import { withPayers } from '../../world/payer-index.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, refusal, type WorldCall } from './admin-call.ts'
import type { RestoredWorlds } from './restored-worlds.ts'

/** All worlds as a snapshot. */
export async function saveSnapshot(
  services: AdminServices,
  _: Readonly<Record<string, string>>,
  call: Call,
): Promise<Reply> {
  const { worlds } = services
  const { names } = worlds
  await worlds.refresh(names)
  return snapshotOf(
    services,
    call,
    names.flatMap((name) => worlds.find(name) ?? []),
  )
}

/** One world as a snapshot. */
export function saveWorldSnapshot(services: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  return snapshotOf(services, call, [world])
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

async function snapshotOf(
  { scenarios, version }: AdminServices,
  { onClose }: Call,
  worlds: readonly World[],
): Promise<Reply> {
  const runs = worlds.flatMap(({ state }) => [...state.runs.values()])
  const revisions = new Set(runs.map(({ facts }) => facts.revision))
  const pieces = writeSnapshot(worlds, scenarios.stored([...revisions]), version)
  const head = { status: 200, headers: { 'content-type': 'application/x-ndjson' } }
  return onClose === undefined
    ? { ...head, body: await joined(pieces) }
    : { ...head, body: '', stream: replyStreamOf(pieces) }
}

/**
 * Loads all worlds of a snapshot, or none. A world that exists is replaced only with `replace`, or when nothing has happened in
 * it yet.
 */
export async function loadSnapshot(
  services: AdminServices,
  _: Readonly<Record<string, string>>,
  call: Call,
): Promise<Reply> {
  const { replace, problem } = readReplace(call.query)
  if (problem !== undefined) return refusal(400, 'INVALID_FILTER', problem)
  try {
    // A call can be answered again, and its body comes only once.
    const reading = readings.get(call) ?? restoreWorlds(services, call.pieces ?? [call.body])
    readings.set(call, reading)
    return await load(services, await reading, replace)
  } catch (error) {
    if (error instanceof SnapshotError) return refusal(400, 'INVALID_SNAPSHOT', error.message)
    throw error
  }
}

/** What the snapshots of calls contain. Nothing of it is kept yet. */
const readings = new WeakMap<Call, Promise<RestoredWorlds>>()

/** After how many worlds and events it is checked again that there is room for them. */
const betweenChecks = 1000

/** Restores the worlds of a snapshot while it is read. @throws SnapshotError, LimitReached */
async function restoreWorlds(
  { worlds: kept, scenarios: library }: AdminServices,
  pieces: TextPieces,
): Promise<RestoredWorlds> {
  const { RestoredWorlds } = await import('./restored-worlds.ts')
  let received = 0
  const restored = new RestoredWorlds(
    (origin) => kept.blank(origin),
    () => {
      if (++received % betweenChecks === 0) checkRoom(kept.limits, kept.names, restored.worlds)
    },
  )
  await readSnapshot(pieces, restored)
  library.remember(restored.scenarios)
  for (const world of restored.worlds) await runInSlices(rescheduleSlowly(library, world))
  return restored
}

async function load(
  { worlds }: AdminServices,
  { scenarios, worlds: restored }: RestoredWorlds,
  replace: boolean,
): Promise<Reply> {
  await worlds.refresh(restored.map(({ name }) => name))
  await runInSlices(listPayers(worlds, restored))
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
  await worlds.adopt(restored, scenarios)
  const loaded: components['schemas']['LoadedSnapshot'] = {
    worlds: restored.map(({ name, log }) => ({ world: name, events: log.length, replaced: replaced.has(name) })),
  }
  return json(200, loaded)
}

function* listPayers(worlds: AdminServices['worlds'], restored: readonly World[]): Work<void> {
  for (const world of restored) yield* withPayers(worlds, world)
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
