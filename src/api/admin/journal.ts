import type { components } from '../../contract/generated/admin.ts'
import { json, type Reply } from '../../http/call.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { AdminHouse, Visit } from './admin-house.ts'

/** The calls that a world answered lately, oldest first, masked. */
export function journal({ journal }: AdminHouse, { world }: Visit): Reply {
  const entries = journal.entries(world.name).map(({ at, world: _, ...entry }) => ({ at: toTimestamp(at), ...entry }))
  const body: components['schemas']['Journal'] = { entries }
  return json(200, body)
}
