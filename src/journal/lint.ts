import { didYouMeanOrUse } from '../text/did-you-mean.ts'
import { groupBy } from '../text/group-by.ts'
import { runAtOnce, type Work } from '../text/slices.ts'
import type { Instant } from '../world/instant.ts'
import type { JournalEntry } from './entry.ts'
import { pollingRules } from './lint/polling.ts'
import { requestRules } from './lint/requests.ts'
import { isTimed, type LintCall, type LintRule, type LintViolation, pairs, toLintCall } from './lint/rule.ts'

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

/** What is wrong with the name of a lint rule; `undefined` when there is such a rule. */
export function wrongLintRule(name: string): string | undefined {
  const names = lintRules.map(({ rule }) => rule)
  return names.includes(name) ? undefined : `unknown lint rule "${name}"${didYouMeanOrUse(name, names)}`
}

/**
 * Judges a client by the responses that it got and what it did next. Intervals are measured by the world's clock, and only
 * between calls during which it ran by itself.
 *
 * @param entries oldest first; each world is judged by itself
 * @param off rules that do not apply
 */
export function lintJournal(entries: readonly JournalEntry[], off: readonly string[] = []): readonly LintFinding[] {
  return runAtOnce(lintSlowly(entries, off))
}

/** The same as long work. */
export function* lintSlowly(
  entries: readonly JournalEntry[],
  off: readonly string[] = [],
): Work<readonly LintFinding[]> {
  const rules = lintRules.filter(({ rule }) => !off.includes(rule))
  const calls: LintCall[] = []
  for (const entry of entries) {
    calls.push(toLintCall(entry))
    yield
  }
  const findings: LintFinding[] = []
  for (const ofWorld of groupBy(calls, ({ generation }) => String(generation)).values()) {
    for (const rule of rules) {
      for (const violation of rule.find(ofWorld)) findings.push(toFinding(rule, violation))
      yield
    }
  }
  return findings
}

function toFinding({ rule, advice, source }: LintRule, { message, entries }: LintViolation): LintFinding {
  const ids = entries.map(({ id }) => id)
  const times = entries.map(({ at }) => at)
  const [first, last] = times.reduce(
    ([first, last], at) => [Math.min(first, at), Math.max(last, at)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return { rule, message, advice, source, entries: ids, first, last }
}

/**
 * The rules that cannot be judged: rules about intervals, if the clock never ran by itself between two calls.
 *
 * @param off rules that do not apply
 */
export function unjudgedRules(entries: readonly JournalEntry[], off: readonly string[] = []): readonly string[] {
  const worlds = [...groupBy(entries, ({ generation }) => String(generation)).values()]
  const isTimedAnywhere = worlds.some((calls) => pairs(calls).some(([before, after]) => isTimed(before, after)))
  if (isTimedAnywhere) return []
  return lintRules.filter(({ rule, judges }) => judges === 'intervals' && !off.includes(rule)).map(({ rule }) => rule)
}
