import type { components } from '../../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../../http/call.ts'
import type { AdminServices, WorldCall } from '../admin-services.ts'
import { entryView } from './entry-view.ts'
import { linesFor } from './lines.ts'
import { readQuery } from './query.ts'

const usualLimit = 100

/** The calls that a world answered and that are still remembered, oldest first, masked; as many as asked for. */
export function listJournal(services: AdminServices, { world, call }: WorldCall): Reply {
  const { journal } = services
  const query = readQuery(call)
  if (isReply(query)) return query
  const { limit = usualLimit } = query
  const found = linesFor(services, world, query)
  const shown = journal.shown(found.slice(0, limit))
  const last = shown.at(-1)
  const body: components['schemas']['Journal'] = {
    entries: shown.map(entryView),
    ...(last !== undefined && found.length > shown.length && { next: last.id }),
    dropped: journal.dropped(world),
    limits: journal.limits,
  }
  return json(200, body)
}

/** Forgets what a world was asked; the world itself stays as it is. */
export function clearJournal({ journal }: AdminServices, { world }: WorldCall): Reply {
  const body: components['schemas']['ClearedJournal'] = { cleared: journal.clear(world) }
  return json(200, body)
}
