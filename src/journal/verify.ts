import type { JournalLine } from '../http/journal-entry.ts'
import { type JournalFilter, passes } from './filter.ts'

/** How often calls must have come. Exactly one of these. */
export interface Expectation {
  readonly exactly?: number
  readonly atLeast?: number
  readonly atMost?: number
  readonly never?: true
}

/** What a verification found. */
export interface Verified {
  readonly ok: boolean
  readonly count: number
  /** `taiga.sessionStatus answered 200 was asked 3 times; wanted exactly 2`. */
  readonly sentence: string
}

/** The least and the most calls that an expectation takes. */
function bounds({
  exactly,
  atLeast = 0,
  atMost = Number.POSITIVE_INFINITY,
  never,
}: Expectation): readonly [number, number] {
  if (never) return [0, 0]
  return exactly === undefined ? [atLeast, atMost] : [exactly, exactly]
}

/** Judges the calls that came so far. */
export function verify(lines: readonly JournalLine[], filter: JournalFilter, expectation: Expectation): Verified {
  const count = lines.filter((line) => passes(filter, line)).length
  const [least, most] = bounds(expectation)
  const asked = `${whatOf(filter)} came ${timesOf(count)}`
  const ok = count >= least && count <= most
  return { ok, count, sentence: ok ? asked : `${asked}; wanted ${wantedOf(expectation)}` }
}

/** Whether more calls could make it other than it is: then it is worth to wait. */
export function isOpen({ ok, count }: Verified, expectation: Expectation): boolean {
  const [least, most] = bounds(expectation)
  return ok ? most !== Number.POSITIVE_INFINITY : count < least
}

function whatOf({ operation = 'a call', status, session, fault, since }: JournalFilter): string {
  return [
    operation,
    status !== undefined && `answered ${status}`,
    session !== undefined && 'for that session',
    fault !== undefined && (fault === 'any' ? 'struck by a fault' : `struck by the fault ${fault}`),
    since !== undefined && 'since then',
  ]
    .filter((words) => words !== false)
    .join(' ')
}

function wantedOf({ exactly, atLeast, atMost, never }: Expectation): string {
  if (never) return 'never'
  if (exactly !== undefined) return `exactly ${exactly}`
  return atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
}

function timesOf(count: number): string {
  return count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`
}
