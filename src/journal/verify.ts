import { plural } from '../text/phrases.ts'
import { realTimers } from '../text/real-time.ts'
import { nextTurn, pacer } from '../text/slices.ts'
import type { Journal, JournalLine, RecordedWorld } from './entry.ts'
import type { JournalFilter } from './filter.ts'

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
  passes(line: JournalLine): boolean | Promise<boolean>
}

/** How long a verification waits for calls. */
export interface Patience {
  /** Real milliseconds. */
  readonly milliseconds: number
  /** Calls back when the one that waits has left. */
  readonly onLeft?: ((then: () => void) => void) | undefined
}

/**
 * Counts calls, and waits in real time until no further call can change the result. So late calls still count, and an upper limit is
 * watched until the end.
 */
export async function verifiedWithin(
  counted: Counted,
  expectation: Expectation,
  { milliseconds, onLeft }: Patience,
): Promise<Verified> {
  const { journal } = counted
  let isOver = milliseconds === 0
  let hasLeft = false
  let wake = (): void => {}
  const unwatch = journal.watch(counted.world, () => wake())
  const end = (): void => {
    isOver = true
    wake()
  }
  const timer = isOver ? undefined : realTimers.setTimeout(end, milliseconds)
  onLeft?.(() => {
    hasLeft = true
    end()
  })
  try {
    // However many begin to wait at the same time, they take turns.
    if (!isOver) await nextTurn()
    const count = counter(counted, expectation, () => hasLeft)
    for (;;) {
      const isLast = isOver
      const news = new Promise<void>((resolve) => {
        wake = resolve
      })
      const verified = await count()
      if (isLast || !isOpen(verified, expectation)) return verified
      await (isOver ? undefined : news)
    }
  } finally {
    unwatch()
    if (timer !== undefined) realTimers.clearTimeout(timer)
  }
}

/** Counts the calls so far, in slices, unless the caller has left: those that were recorded since it was called last are added. */
function counter(
  { journal, world, what, passes }: Counted,
  expectation: Expectation,
  hasLeft: () => boolean,
): () => Promise<Verified> {
  const pace = pacer()
  let count = 0
  let last = 0
  return async () => {
    const latest = await journal.latest(world)
    for await (const lines of linesInPages(journal, world, last)) {
      for (const line of lines) {
        if (!hasLeft() && (await passes(line))) count++
        last = Math.max(last, line.id)
        await pace()
      }
      if (hasLeft()) break
    }
    last = Math.max(last, latest)
    return judged(count, what, expectation)
  }
}

/** The lines of a world with a higher id, some at a time: many callers hold few of them. */
export async function* linesInPages(
  journal: Journal,
  world: RecordedWorld,
  after = 0,
): AsyncGenerator<readonly JournalLine[]> {
  const most = 256
  let last = after
  for (;;) {
    const lines = await journal.readLines(world, last, most)
    yield lines
    if (lines.length < most) return
    last = lines.at(-1)?.id ?? last
  }
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
