import type { Instant } from '../world/instant.ts'
import type { JournalEntry } from './entry.ts'
import { pollingRules } from './lint/polling.ts'
import { requestRules } from './lint/requests.ts'
import { groups, isTimed, type LintRule, pairs } from './lint/rule.ts'

/** A client anti-pattern that was found in a journal. */
export interface LintFinding {
  readonly rule: string
  /** What the client did, and how often. */
  readonly message: string
  /** What it should do instead. */
  readonly advice: string
  readonly source: string
  /** The ids of the calls in the journal. */
  readonly entries: readonly number[]
  /** The times of the first and the last call, by the world's clock. */
  readonly first: Instant
  readonly last: Instant
}

/** All rules. */
export const lintRules: readonly LintRule[] = [...pollingRules, ...requestRules]

/**
 * Judges a client by the responses that it got and what it did next. Intervals are measured by the world's clock, and only
 * between calls during which it ran by itself.
 *
 * @param entries oldest first; each world is judged by itself
 * @param off rules that do not apply
 */
export function lintJournal(entries: readonly JournalEntry[], off: readonly string[] = []): readonly LintFinding[] {
  const rules = lintRules.filter(({ rule }) => !off.includes(rule))
  return groups(entries, ({ generation }) => String(generation)).flatMap((calls) =>
    rules.flatMap(({ rule, advice, source, find }) =>
      find(calls).map(({ message, entries }): LintFinding => {
        const times = entries.map(({ at }) => at)
        const ids = entries.map(({ id }) => id)
        return { rule, message, advice, source, entries: ids, first: Math.min(...times), last: Math.max(...times) }
      }),
    ),
  )
}

/** The rules that cannot be judged: rules about intervals, if the clock never ran by itself between two calls. */
export function unjudgedRules(entries: readonly JournalEntry[]): readonly string[] {
  const worlds = groups(entries, ({ generation }) => String(generation))
  const isTimedAnywhere = worlds.some((calls) => pairs(calls).some(([before, after]) => isTimed(before, after)))
  return isTimedAnywhere ? [] : lintRules.filter(({ judges }) => judges === 'intervals').map(({ rule }) => rule)
}
