import { plural } from '../text/phrases.ts'
import { realTimers } from '../text/real-time.ts'
import type { JournalLine } from './entry.ts'
import type { JournalFilter } from './filter.ts'
import type { Journal, RecordedWorld } from './journal.ts'

/** The expected number of calls: `exactly`, `never`, or a range with `min`, `max` or both. */
export interface Expectation {
  readonly exactly?: number | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly never?: true | undefined
}

/** The result of a verification. */
export interface Verified {
  readonly ok: boolean
  readonly count: number
  /** `3 calls of taiga.sessionStatus with status 200; expected exactly 2`. */
  readonly sentence: string
}

/** What is wrong with an expectation; an empty one would always hold. */
export function wrongExpectation({ exactly, min, max, never }: Expectation): string | undefined {
  const named = [exactly, never, min ?? max].filter((value) => value !== undefined)
  if (named.length !== 1) return 'set exactly, never, or a range with min, max or both'
  return (min ?? 0) > (max ?? Number.POSITIVE_INFINITY) ? `max must not be less than min, which is ${min}` : undefined
}

/** Which calls of which world are counted. `what` describes them: `of taiga.sessionStatus`. */
export interface Counted {
  readonly journal: Journal
  readonly world: RecordedWorld
  readonly what: string
  passes(line: JournalLine): boolean
}

/**
 * Counts calls, and waits in real time until no further call can change the result, at most `patience` milliseconds. So late
 * calls still count, and an upper limit is watched until the end.
 */
export function verifiedWithin(counted: Counted, expectation: Expectation, patience: number): Promise<Verified> {
  const { journal, world, what, passes } = counted
  let count = 0
  let last = 0
  const countNew = (): Verified => {
    for (const line of journal.lines(world, last)) {
      last = line.id
      if (passes(line)) count++
    }
    return judged(count, what, expectation)
  }
  return new Promise((resolve) => {
    if (patience === 0 || !isOpen(countNew(), expectation)) {
      resolve(countNew())
      return
    }
    const end = () => {
      unwatch()
      realTimers.clearTimeout(timer)
      resolve(countNew())
    }
    const unwatch = journal.watch(() => {
      if (!isOpen(countNew(), expectation)) end()
    })
    const timer = realTimers.setTimeout(end, patience)
  })
}

function judged(count: number, what: string, expectation: Expectation): Verified {
  const [least, most] = bounds(expectation)
  const found = `${plural(count, 'call')} ${what}`.trimEnd()
  const ok = count >= least && count <= most
  return { ok, count, sentence: ok ? found : `${found}; expected ${expectedOf(expectation)}` }
}

/** Whether further calls could change the result. */
function isOpen({ ok, count }: Verified, expectation: Expectation): boolean {
  const [least, most] = bounds(expectation)
  return ok ? most !== Number.POSITIVE_INFINITY : count < least
}

/** The least and the most calls that satisfy an expectation. */
function bounds({ exactly, min = 0, max = Number.POSITIVE_INFINITY, never }: Expectation): readonly [number, number] {
  if (never) return [0, 0]
  return exactly === undefined ? [min, max] : [exactly, exactly]
}

/** Describes the calls that pass a filter, after `2 calls`: `of taiga.sessionStatus with status 200`. */
export function whatOf({ operation, status, session, fault, since }: JournalFilter, claim?: string): string {
  return [
    operation !== undefined && `of ${operation}`,
    status !== undefined && `with status ${status}`,
    session !== undefined && 'for this session',
    claim !== undefined && `that found claim ${claim}`,
    fault !== undefined && (fault === 'any' ? 'affected by a fault' : `affected by the fault ${fault}`),
    since !== undefined && 'since then',
  ]
    .filter((words) => words !== false)
    .join(' ')
}

function expectedOf({ exactly, min, max, never }: Expectation): string {
  if (never) return 'none'
  if (exactly !== undefined) return `exactly ${exactly}`
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  return min === undefined ? `at most ${max}` : `at least ${min}`
}
