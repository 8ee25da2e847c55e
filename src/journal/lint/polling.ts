import { day, hour } from '../../world/instant.ts'
import { stages } from '../../world/stage.ts'
import { categoriesIn, eventsIn, statusIn } from '../answer.ts'
import { byRequest, bySession, isWithin, type LintCall, type LintRule, type LintViolation, pairs } from './rule.ts'

/** Polls of a final session that are tolerated: a client may poll again to be sure. */
const toleratedPolls = 3
/** A daily poll of a rejected or denied session is fine: Taiga's staff may correct it, and only a poll shows that. */
const daily = 20 * hour
/** Slightly less than the documented 30 seconds and one day, because timers and schedules are not exact. */
const [leastWhileProcessing, leastAtThePayer] = [25_000, 12 * hour]
/** One early call may be a manual one. */
const leastHasty = 2
/** A session counts as given up after this time, if the client polled other sessions this often since. */
const [givenUpAfter, pollsOfOthers] = [2 * day, 3]

const final: ReadonlySet<string> = new Set(['rejected', 'denied', 'paid'])
const knownEvents: ReadonlySet<string> = new Set(Object.values(stages).flatMap(({ event }) => event ?? []))

export const pollingRules: readonly LintRule[] = [
  {
    rule: 'polls-final-session',
    advice:
      'stop polling a paid session; poll a rejected or denied one once a day to see whether it was resubmitted or appealed',
    source: 'Taiga, "Polling" (documented)',
    judges: 'counts',
    find: (calls) =>
      bySession(calls).flatMap((polls) => {
        const late = pairs(polls).flatMap(([before, poll]) => (isLate(before, poll) ? [poll] : []))
        if (late.length <= toleratedPolls) return []
        return [{ message: `a session was polled ${late.length} times after its final status`, entries: late }]
      }),
  },
  {
    rule: 'polls-processing-too-often',
    advice: 'poll every 30 seconds while a session is processing',
    source: 'Taiga, "Polling" (documented)',
    judges: 'intervals',
    find: (calls) => tooOften(calls, ['processing'], leastWhileProcessing, 'within 25 seconds of the poll before'),
  },
  {
    rule: 'polls-payer-too-often',
    advice: 'poll once a day while a claim is submitted or accepted',
    source: 'Taiga, "Polling" (documented)',
    judges: 'intervals',
    find: (calls) =>
      tooOften(calls, ['submitted', 'accepted'], leastAtThePayer, 'within half a day of the poll before'),
  },
  {
    rule: 'repeats-finalized-inquiry',
    advice:
      'a claim in a category F does not change by itself, and every inquiry is billed: inquire only with a reason',
    source: 'Stedi and X12 list 507 (inferred)',
    judges: 'counts',
    find: (calls) =>
      byRequest(calls).flatMap((same) => {
        const late = pairs(same).flatMap(([before, call]) => (isFinalized(before) ? [call] : []))
        if (late.length <= toleratedPolls) return []
        return [{ message: `${late.length} more inquiries were sent for a finalized claim`, entries: late }]
      }),
  },
  {
    rule: 'stops-at-unknown-event',
    advice: 'ignore unknown events: vendors add new ones, and the status is what counts',
    source: 'Taiga, "Session Status" (documented as examples; that there are more is inferred)',
    judges: 'counts',
    find: (calls) => {
      const sessions = bySession(calls)
      return sessions.flatMap((polls) => {
        const last = polls.at(-1) as LintCall
        const strange = eventsIn(last.answer).find((event) => !knownEvents.has(event))
        if (strange === undefined || final.has(statusOf(last))) return []
        const others = sessions.flat().filter((poll) => poll.id > last.id && poll.at > last.at + givenUpAfter)
        if (others.length < pollsOfOthers) return []
        return [{ message: 'a session was no longer polled after it showed an unknown event', entries: [last] }]
      })
    },
  },
]

function isLate(before: LintCall, poll: LintCall): boolean {
  const status = statusOf(before)
  if (!final.has(status)) return false
  return status === 'paid' || poll.at - before.at < daily
}

function isFinalized(call: LintCall): boolean {
  const categories = categoriesIn(call.answer)
  return categories.length > 0 && categories.every((category) => category.startsWith('F'))
}

function tooOften(
  calls: readonly LintCall[],
  statuses: readonly string[],
  interval: number,
  how: string,
): readonly LintViolation[] {
  return bySession(calls).flatMap((polls) => {
    const hasty = pairs(polls).flatMap(([before, poll]) =>
      statuses.includes(statusOf(before)) && isWithin(before, poll, interval) ? [poll] : [],
    )
    if (hasty.length < leastHasty) return []
    const message = `a ${statuses.join(' or ')} session was polled ${hasty.length} times ${how}`
    return [{ message, entries: hasty }]
  })
}

function statusOf(poll: LintCall): string {
  return statusIn(poll.answer) ?? ''
}
