import { isReply, json, type Reply } from '../../../http/call.ts'
import type { JournalEntry } from '../../../journal/entry.ts'
import { toHar } from '../../../journal/har.ts'
import type { AdminServices, WorldCall } from '../admin-services.ts'
import { entryView } from './entry-view.ts'
import { linesFor } from './lines.ts'
import { readQuery } from './query.ts'

/** The calls that pass every filter, masked, one JSON a line: for tools that read streams. */
export function journalLines(services: AdminServices, visit: WorldCall): Reply {
  const entries = entriesFor(services, visit)
  if ('status' in entries) return entries
  const body = entries.map((entry) => `${JSON.stringify(entryView(entry))}\n`).join('')
  return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body }
}

/** The same as an HTTP archive: for tools that look at traffic. */
export function journalHar(services: AdminServices, visit: WorldCall): Reply {
  const entries = entriesFor(services, visit)
  return 'status' in entries ? entries : json(200, toHar(entries, services.version))
}

function entriesFor(services: AdminServices, { world, call }: WorldCall): readonly JournalEntry[] | Reply {
  const query = readQuery(call)
  return isReply(query) ? query : services.journal.shown(linesFor(services, world, query).slice(0, query.limit))
}
