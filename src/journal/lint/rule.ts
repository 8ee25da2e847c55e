import { groupBy } from '../../text/group-by.ts'
import { answerOf } from '../answer.ts'
import type { JournalEntry } from '../entry.ts'

/** A call with what several rules read of it. */
export interface LintCall extends JournalEntry {
  /** The same for calls that send the same request. */
  readonly key: string
  /** The response. */
  readonly answer: ReturnType<typeof answerOf>
}

export function toLintCall(entry: JournalEntry): LintCall {
  return { ...entry, key: `${entry.operation} ${entry.path} ${requestKey(entry)}`, answer: answerOf(entry) }
}

/** Calls that break a rule together, and what the client did. */
export interface LintViolation {
  readonly message: string
  readonly entries: readonly LintCall[]
}

/** A client anti-pattern. */
export interface LintRule {
  readonly rule: string
  /** What a client should do instead. */
  readonly advice: string
  /** Where the rule comes from, and how it is known: documented, observed or inferred. */
  readonly source: string
  /** Intervals can be judged only if the clock ran by itself; counts always. */
  readonly judges: 'counts' | 'intervals'
  /** @param calls of one world, oldest first */
  find(calls: readonly LintCall[]): readonly LintViolation[]
}

/** Whether the world's clock ran by itself between two calls: if it was set, their interval means nothing. */
export function isTimed(before: JournalEntry, after: JournalEntry): boolean {
  return after.clockEpoch !== 0 && after.clockEpoch === before.clockEpoch && after.at >= before.at
}

/** Whether less than `interval` of the world's time passed by itself between two calls. */
export function isWithin(before: JournalEntry, after: JournalEntry, interval: number): boolean {
  return isTimed(before, after) && after.at - before.at < interval
}

/** The polls of each session, whose masked id is in the path. */
export function bySession(calls: readonly LintCall[]): readonly (readonly LintCall[])[] {
  const polls = calls.filter(({ operation }) => operation === 'taiga.sessionStatus')
  return [...groupBy(polls, ({ path }) => path).values()]
}

/** The calls that send the same request. */
export function byRequest(calls: readonly LintCall[]): readonly (readonly LintCall[])[] {
  return [...groupBy(calls, ({ key }) => key).values()]
}

/** Members that may differ between equal requests: numbers that identify the request itself. */
const requestIds: ReadonlySet<string> = new Set(['controlNumber', 'trackingNumber'])

/** Equal for equal requests. A body that is not valid JSON is not recorded, so it equals no other. */
function requestKey({ request, id }: JournalEntry): string {
  if (request === '') return ''
  try {
    return JSON.stringify(JSON.parse(request), (name, value) => (requestIds.has(name) ? undefined : value))
  } catch {
    return `call ${id}`
  }
}

/** Each item with the one before it. */
export function pairs<T>(items: readonly T[]): readonly (readonly [before: T, after: T])[] {
  return items.slice(1).map((after, index) => [items[index] as T, after])
}

/** Runs of at least `least` adjacent items for which `isSuch` holds. */
export function runs<T>(items: readonly T[], isSuch: (item: T) => boolean, least: number): readonly (readonly T[])[] {
  const found: T[][] = [[]]
  for (const item of items) {
    if (isSuch(item)) found.at(-1)?.push(item)
    else found.push([])
  }
  return found.filter(({ length }) => length >= least)
}
