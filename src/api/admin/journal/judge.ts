import type { components } from '../../../contract/generated/admin.ts'
import { json, type Reply } from '../../../http/call.ts'
import { clientCoverage } from '../../../journal/coverage.ts'
import { lintJournal } from '../../../journal/lint.ts'
import type { AdminHouse, Visit } from '../admin-house.ts'

type Schemas = components['schemas']

/** What the client of a world has met, as far as the journal remembers. */
export function coverage({ journal }: AdminHouse, { world }: Visit): Reply {
  const body: Schemas['Coverage'] = { coverage: clientCoverage(journal.entries(world)) }
  return json(200, body)
}

/** What the client of a world does and should not. */
export function lint({ journal }: AdminHouse, { world }: Visit): Reply {
  const body: Schemas['Lint'] = { findings: lintJournal(journal.entries(world)) }
  return json(200, body)
}
