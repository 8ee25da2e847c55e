import type { components } from '../../../contract/generated/admin.ts'
import { json, type Reply } from '../../../http/call.ts'
import { clientCoverage } from '../../../journal/coverage.ts'
import { lintJournal, unjudgedRules } from '../../../journal/lint.ts'
import { toTimestamp } from '../../../world/instant.ts'
import type { AdminServices, WorldCall } from '../admin-services.ts'

type Schemas = components['schemas']

/** What the client of a world has met, as far as the journal remembers. */
export function coverage({ journal }: AdminServices, { world }: WorldCall): Reply {
  const body: Schemas['Coverage'] = { coverage: clientCoverage(journal.entries(world)) }
  return json(200, body)
}

/** What the client of a world does and should not, and what cannot be told of it. */
export function lint({ journal }: AdminServices, { world }: WorldCall): Reply {
  const entries = journal.entries(world)
  const body: Schemas['Lint'] = {
    calls: entries.length,
    findings: lintJournal(entries).map(({ first, last, entries, ...finding }) => ({
      ...finding,
      entries: [...entries],
      first: toTimestamp(first),
      last: toTimestamp(last),
    })),
    unjudged: [...unjudgedRules(entries)],
  }
  return json(200, body)
}
