import { groups } from '../journal/lint/calls.ts'
import { complaintOf, levelOf, subjectOf } from '../judge/traffic-words.ts'
import { knownBy } from '../judge/words.ts'
import { countTimes } from '../text/phrases.ts'
import type { ClientReport } from './client-report.ts'

/** One thing that is wrong with a client, whatever finds it. */
export interface Complaint {
  readonly kind: 'coverage' | 'behavior' | 'contract'
  readonly rule: string
  readonly message: string
  /** What to do, or who says so. */
  readonly advice: string
  readonly fails: boolean
}

/** Everything that is wrong with a client, in the order in which it is told. */
export function complaintsOf({ coverage, unmet, lint, lintFails, traffic }: ClientReport): readonly Complaint[] {
  return [
    ...unmet.map(({ what, percent }): Complaint => {
      const { percent: reached = 0, missing = [] } = coverage.find((one) => one.what === what) ?? {}
      const message = `${what}: ${reached} % were met, and ${percent} % are wanted`
      return { kind: 'coverage', rule: `coverage-${what}`, message, advice: `not met: ${listed(missing)}`, fails: true }
    }),
    ...habitsIn(lint, lintFails),
    ...traffic.broken.map(
      (broken): Complaint => ({
        kind: 'contract',
        rule: `${broken.operation}/${broken.rule}`,
        message: `${subjectOf(broken)} ${complaintOf(broken)}`,
        advice: knownBy(broken),
        fails: levelOf(broken, traffic) === 'error',
      }),
    ),
  ]
}

/** Of one behavior in one world; a client that polls a thousand sessions too often does so a thousand times. */
const mostAlike = 3

function habitsIn(lint: ClientReport['lint'], fails: boolean): readonly Complaint[] {
  return groups(lint, ({ rule, world }) => `${rule} ${world}`).flatMap((findings) => {
    const told = findings.slice(0, mostAlike).map(({ rule, message, advice, source, entries, world }): Complaint => {
      const calls = listed(entries.map(String))
      return {
        kind: 'behavior',
        rule,
        message: `${message} (world ${world}, calls ${calls})`,
        advice: `${advice}; ${source}`,
        fails,
      }
    })
    const [first] = told
    const others = findings.length - told.length
    if (first === undefined || others === 0) return told
    return [...told, { ...first, message: `the same ${countTimes(others)} more: ${first.rule}` }]
  })
}

const most = 12

/** The first of many, and how many more there are. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, most).join(', ')
  return words.length > most ? `${shown} and ${words.length - most} more` : shown
}
