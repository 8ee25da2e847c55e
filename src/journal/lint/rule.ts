import type { JournalEntry } from '../../journal/entry.ts'

/** Calls that are at fault together, and what the client did with them. */
export interface LintRuleName {
  readonly message: string
  readonly entries: readonly JournalEntry[]
}

/** One thing that clients do and should not. */
export interface LintRule {
  readonly rule: string
  /** What a client should do instead. */
  readonly advice: string
  /** Who says so, and how it is known: documented, observed or inferred. */
  readonly source: string
  /** Intervals can be judged only where the clock ran by itself; counts always. */
  readonly judges: 'counts' | 'intervals'
  /** @param calls of one world, oldest first */
  find(calls: readonly JournalEntry[]): readonly LintRuleName[]
}
