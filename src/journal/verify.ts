import { countTimes } from '../text/phrases.ts'
import type { JournalLine } from './entry.ts'
import type { JournalFilter } from './filter.ts'
import type { Journal } from './journal.ts'

/** How often calls must have come. Exactly one of these. */
export interface Expectation {
  readonly exactly?: number | undefined
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
  readonly never?: true | undefined
}

/** What a verification found. */
export interface Verified {
  readonly ok: boolean
  readonly count: number
  /** `taiga.sessionStatus answered 200 came 3 times; wanted exactly 2`. */
  readonly sentence: string
}

/** What is wrong with an expectation; an empty one would hold whatever came. */
export function wrongExpectation({ exactly, atLeast, atMost, never }: Expectation): string | undefined {
  const named = [exactly, atLeast, atMost, never].filter((value) => value !== undefined)
  return named.length === 1 ? undefined : 'name one of exactly, atLeast, atMost and never'
}

/** Which calls of which world are counted; `what` are they, in words. */
export interface Counted {
  readonly journal: Journal
  readonly world: { readonly name: string }
  readonly what: string
  passes(line: JournalLine): boolean
}

/**
 * Counts the calls that came, and waits, in real time, until no further call could change what was found, and no longer
 * than `patience` in milliseconds: calls that are late still count, and calls that must not come are waited for to the end.
 */
export function verifiedWithin(counted: Counted, expectation: Expectation, patience: number): Promise<Verified> {
  const { journal, world, what, passes } = counted
  let count = 0
  let last = 0
  const look = (): Verified => {
    for (const line of journal.lines(world, last)) {
      last = line.id
      if (passes(line)) count++
    }
    return judged(count, what, expectation)
  }
  return new Promise((resolve) => {
    if (patience === 0 || !isOpen(look(), expectation)) {
      resolve(look())
      return
    }
    const end = () => {
      unwatch()
      clearTimeout(timer)
      resolve(look())
    }
    const unwatch = journal.watch(() => {
      if (!isOpen(look(), expectation)) end()
    })
    const timer = setTimeout(end, patience)
  })
}

function judged(count: number, what: string, expectation: Expectation): Verified {
  const [least, most] = bounds(expectation)
  const came = `${what} came ${timesOf(count)}`
  const ok = count >= least && count <= most
  return { ok, count, sentence: ok ? came : `${came}; wanted ${wantedOf(expectation)}` }
}

/** Whether more calls could make it other than it is: then it is worth to wait. */
function isOpen({ ok, count }: Verified, expectation: Expectation): boolean {
  const [least, most] = bounds(expectation)
  return ok ? most !== Number.POSITIVE_INFINITY : count < least
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

/** The calls that pass a filter, in words. */
export function whatOf({ operation = 'a call', status, session, fault, since }: JournalFilter, claim?: string): string {
  return [
    operation,
    status !== undefined && `answered ${status}`,
    session !== undefined && 'for that session',
    claim !== undefined && `that found ${claim}`,
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
  return count === 0 ? 'never' : countTimes(count)
}
