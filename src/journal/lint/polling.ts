import type { JournalEntry } from '../../journal/entry.ts'
import { day, hour } from '../../world/instant.ts'
import { stages } from '../../world/stage.ts'
import { answerOf, categoriesIn, eventsIn, statusIn } from '../answer.ts'
import { byQuestion, bySession, isWithin, pairs } from './calls.ts'
import type { LintRule, LintRuleName } from './rule.ts'

/** Looks at what is final that nobody minds: a client may look once more to be sure. */
const spareLooks = 3
/** A daily look at what was refused is no fault: Taiga's staff correct it, and only a look shows that. */
const daily = 20 * hour
/** Less than the documented 30 seconds and than a day, by as much as timers and time tables stray. */
const [leastWhileProcessing, leastAtThePayer] = [25_000, 12 * hour]
/** One call that came too early may be somebody's click. */
const leastHasty = 2
/** So much later, and with so many looks at others, a session that is looked at no more was given up. */
const [givenUpAfter, looksAtOthers] = [2 * day, 3]

const final: ReadonlySet<string> = new Set(['rejected', 'denied', 'paid'])
const knownEvents: ReadonlySet<string> = new Set(Object.values(stages).flatMap(({ event }) => event ?? []))

export const pollingRules: readonly LintRule[] = [
  {
    rule: 'polls-what-is-final',
    advice: 'stop to poll at paid; of rejected and denied a look a day tells whether they were taken up again',
    source: 'Taiga, "Polling" (documented)',
    judges: 'counts',
    find: (calls) =>
      bySession(calls).flatMap((looks) => {
        const late = pairs(looks).flatMap(([before, look]) => (isLate(before, look) ? [look] : []))
        if (late.length <= spareLooks) return []
        return [{ message: `a session was polled ${late.length} times after it had come to its end`, entries: late }]
      }),
  },
  {
    rule: 'polls-processing-too-often',
    advice: 'poll every 30 seconds while a session is processing',
    source: 'Taiga, "Polling" (documented)',
    judges: 'intervals',
    find: (calls) => tooOften(calls, ['processing'], leastWhileProcessing, 'within 25 seconds of the look before'),
  },
  {
    rule: 'polls-the-payer-too-often',
    advice: 'poll once a day while a claim is submitted or accepted',
    source: 'Taiga, "Polling" (documented)',
    judges: 'intervals',
    find: (calls) =>
      tooOften(calls, ['submitted', 'accepted'], leastAtThePayer, 'within half a day of the look before'),
  },
  {
    rule: 'asks-again-what-is-finalized',
    advice:
      'a claim in a category F moves no more by itself, and every inquiry is billed: ask when there is a reason to',
    source: 'Stedi and X12 list 507 (inferred)',
    judges: 'counts',
    find: (calls) =>
      byQuestion(calls).flatMap((same) => {
        const late = pairs(same).flatMap(([before, call]) => (isFinalized(before) ? [call] : []))
        if (late.length <= spareLooks) return []
        return [{ message: `a finalized claim was asked for ${late.length} more times`, entries: late }]
      }),
  },
  {
    rule: 'gives-up-at-what-is-new',
    advice: 'go on when an event is new to you: vendors add some, and the status tells where the session stands',
    source: 'Taiga, "Session Status" (documented as examples; that more come is inferred)',
    judges: 'counts',
    find: (calls) => {
      const sessions = bySession(calls)
      return sessions.flatMap((looks) => {
        const last = looks.at(-1) as JournalEntry
        const strange = eventsIn(answerOf(last)).find((event) => !knownEvents.has(event))
        if (strange === undefined || final.has(statusOf(last))) return []
        const others = sessions.flat().filter((look) => look.id > last.id && look.at > last.at + givenUpAfter)
        if (others.length < looksAtOthers) return []
        return [{ message: 'a session was looked at no more since it showed an event that is new', entries: [last] }]
      })
    },
  },
]

function isLate(before: JournalEntry, look: JournalEntry): boolean {
  const status = statusOf(before)
  if (!final.has(status)) return false
  return status === 'paid' || look.at - before.at < daily
}

function isFinalized(call: JournalEntry): boolean {
  const categories = categoriesIn(answerOf(call))
  return categories.length > 0 && categories.every((category) => category.startsWith('F'))
}

function tooOften(
  calls: readonly JournalEntry[],
  statuses: readonly string[],
  interval: number,
  how: string,
): readonly LintRuleName[] {
  return bySession(calls).flatMap((looks) => {
    const hasty = pairs(looks).flatMap(([before, look]) =>
      statuses.includes(statusOf(before)) && isWithin(before, look, interval) ? [look] : [],
    )
    if (hasty.length < leastHasty) return []
    const message = `a session that was ${statuses.join(' or ')} was polled ${hasty.length} times ${how}`
    return [{ message, entries: hasty }]
  })
}

function statusOf(look: JournalEntry): string {
  return statusIn(answerOf(look)) ?? ''
}
