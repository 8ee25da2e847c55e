import type { Instant } from '../world/instant.ts'
import type { JournalEntry } from './entry.ts'
import { billingRules } from './lint/billing.ts'
import { groups, isTimed, pairs } from './lint/calls.ts'
import { pollingRules } from './lint/polling.ts'
import { retryRules } from './lint/retries.ts'
import type { LintRule } from './lint/rule.ts'
import { tokenRules } from './lint/tokens.ts'

/** Something that a client does and should not. */
export interface LintFinding {
  readonly rule: string
  /** What it did, with how often. */
  readonly message: string
  /** What it should do instead, and who says so. */
  readonly advice: string
  readonly source: string
  /** The journal's numbers of the calls. */
  readonly entries: readonly number[]
  /** When it began and ended, on the clock of the world. */
  readonly first: Instant
  readonly last: Instant
}

/** Everything that a client is judged by. */
export const lintRules: readonly LintRule[] = [...pollingRules, ...tokenRules, ...retryRules, ...billingRules]

/**
 * Judges a client by what it was answered and what it did then. Intervals are those of the world's clock, and count only
 * where it ran by itself between two calls.
 *
 * @param entries oldest first; of several worlds, each is judged by itself
 */
export function lintJournal(entries: readonly JournalEntry[]): readonly LintFinding[] {
  return groups(entries, ({ generation }) => String(generation)).flatMap((calls) =>
    lintRules.flatMap(({ rule, advice, source, find }) =>
      find(calls).map(({ message, entries }): LintFinding => {
        const times = entries.map(({ at }) => at)
        const ids = entries.map(({ id }) => id)
        return { rule, message, advice, source, entries: ids, first: Math.min(...times), last: Math.max(...times) }
      }),
    ),
  )
}

/** The rules of which nothing can be told: those of intervals, where the clock never ran by itself between two calls. */
export function unjudgedRules(entries: readonly JournalEntry[]): readonly string[] {
  const worlds = groups(entries, ({ generation }) => String(generation))
  const isTimedAnywhere = worlds.some((calls) => pairs(calls).some(([before, after]) => isTimed(before, after)))
  return isTimedAnywhere ? [] : lintRules.filter(({ judges }) => judges === 'intervals').map(({ rule }) => rule)
}
