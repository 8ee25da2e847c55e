import type { JournalEntry } from '../../journal/entry.ts'
import { minute } from '../../world/instant.ts'
import { byQuestion, isTimed, isWithin, pairs, runs } from './calls.ts'
import type { LintRule } from './rule.ts'

/** Statuses that say: not now. */
const notNow: ReadonlySet<number> = new Set([429, 503])
/** Statuses of the 4xx after which the same request may be right. */
const mayPass: ReadonlySet<number> = new Set([401, 408, 409, 425, 429])
/** Milliseconds after which a repetition counts as one that waited. */
const leastPause = 1000
/** One repetition at once is what Stedi advises; a second one is no pause. */
const leastHasty = 2
const leastRefused = 3
/** Twice what the vendors' own clients try. */
const mostAttempts = 6

export const retryRules: readonly LintRule[] = [
  {
    rule: 'repeats-what-was-refused',
    advice: 'a request that breaks a rule breaks it the next time too: mend it, or give it up',
    source: 'RFC 9110, 15.5 (documented)',
    judges: 'counts',
    find: (calls) =>
      byQuestion(calls).flatMap((same) => {
        const refused = same.filter(({ status }) => status >= 400 && status < 500 && !mayPass.has(status))
        if (refused.length < leastRefused) return []
        return [{ message: `the same request was refused ${refused.length} times`, entries: refused }]
      }),
  },
  {
    rule: 'does-not-back-off',
    advice: 'after a 429 or 503 wait, longer each time, as long as Retry-After says where there is one',
    source: 'RFC 6585, 4 and RFC 9110, 15.6.4 (documented); Stedi lets one repetition come at once (documented)',
    judges: 'intervals',
    find: (calls) =>
      byQuestion(calls).flatMap((same) => {
        const hasty = pairs(same).flatMap(([before, call]) =>
          notNow.has(before.status) && isWithin(before, call, leastPause) ? [call] : [],
        )
        if (hasty.length < leastHasty) return []
        return [
          { message: `a call was repeated ${hasty.length} times within a second of a 429 or 503`, entries: hasty },
        ]
      }),
  },
  {
    rule: 'retries-without-end',
    advice: 'give up after a few attempts, or let a minute and more pass between them',
    source: "the vendors' own clients try three times (observed)",
    judges: 'counts',
    find: (calls) =>
      byQuestion(calls).flatMap((same) =>
        runs(same, isTrouble, mostAttempts)
          .filter(
            (failed) => !pairs(failed).some(([before, call]) => isTimed(before, call) && call.at - before.at > minute),
          )
          .map((failed) => ({
            message: `a call that failed was tried ${failed.length} times in a row`,
            entries: failed,
          })),
      ),
  },
]

/** The vendor could not, or no answer came. */
function isTrouble({ status }: JournalEntry): boolean {
  return status >= 500 || status === 429 || status === 0
}
