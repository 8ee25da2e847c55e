import type { JournalEntry } from '../../journal/entry.ts'
import { minute } from '../../world/instant.ts'
import { byRequest, isTimed, isWithin, type LintRule, pairs, runs } from './rule.ts'

/** Statuses that ask the client to wait. */
const notNow: ReadonlySet<number> = new Set([429, 503])
/** 4xx statuses after which the same request may succeed. */
const mayPass: ReadonlySet<number> = new Set([401, 408, 409, 425, 429])
/** A repetition after this many milliseconds counts as one that waited. */
const leastPause = 1000
/** Stedi recommends one immediate repetition; a second one does not back off. */
const leastHasty = 2
const leastRefused = 3
/** Twice the attempts of the vendors' own clients. */
const mostAttempts = 6

export const retryRules: readonly LintRule[] = [
  {
    rule: 'retries-refused-request',
    advice: 'an invalid request stays invalid: correct it before sending it again',
    source: 'RFC 9110, 15.5 (documented)',
    judges: 'counts',
    find: (calls) =>
      byRequest(calls).flatMap((same) => {
        const refused = same.filter(({ status }) => status >= 400 && status < 500 && !mayPass.has(status))
        if (refused.length < leastRefused) return []
        return [{ message: `the same request was refused ${refused.length} times`, entries: refused }]
      }),
  },
  {
    rule: 'no-back-off',
    advice: 'after a 429 or 503, wait as long as Retry-After says, or longer each time',
    source: 'RFC 6585, 4 and RFC 9110, 15.6.4 (documented); Stedi allows one immediate repetition (documented)',
    judges: 'intervals',
    find: (calls) =>
      byRequest(calls).flatMap((same) => {
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
    rule: 'retries-without-limit',
    advice: 'stop after a few attempts, or wait at least a minute between them',
    source: "the vendors' own clients try three times (observed)",
    judges: 'counts',
    find: (calls) =>
      byRequest(calls).flatMap((same) =>
        runs(same, isTrouble, mostAttempts)
          .filter(
            (failed) => !pairs(failed).some(([before, call]) => isTimed(before, call) && call.at - before.at > minute),
          )
          .map((failed) => ({
            message: `a failing call was tried ${failed.length} times in a row`,
            entries: failed,
          })),
      ),
  },
]

/** The vendor failed, or no response came. */
function isTrouble({ status }: JournalEntry): boolean {
  return status >= 500 || status === 429 || status === 0
}
