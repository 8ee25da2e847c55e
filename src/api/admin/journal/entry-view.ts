import type { components } from '../../../contract/generated/admin.ts'
import type { JournalEntry } from '../../../journal/entry.ts'
import { toTimestamp } from '../../../world/instant.ts'

/** An exchange as the admin API shows it. */
export function entryView({
  at,
  world: _,
  generation: __,
  ...entry
}: JournalEntry): components['schemas']['JournalEntry'] {
  return { ...entry, at: toTimestamp(at) }
}
