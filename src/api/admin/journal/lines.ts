import type { JournalLine } from '../../../journal/entry.ts'
import { passes } from '../../../journal/filter.ts'
import type { World } from '../../../world/world.ts'
import type { AdminServices } from '../admin-services.ts'
import { claimsFound } from './explain.ts'
import type { JournalQuery } from './query.ts'

/** The exchanges of a world that pass every filter. Whether one found a claim is asked last, since that is searched anew. */
export function linesFor(services: AdminServices, world: World, query: JournalQuery): readonly JournalLine[] {
  const { claim, after } = query
  const lines = services.journal.lines(world, after).filter((line) => passes(query, line))
  if (claim === undefined) return lines
  const found = claimsFound(services, world)
  return lines.filter((line) => found(line).includes(claim))
}
