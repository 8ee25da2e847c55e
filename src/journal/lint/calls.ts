import type { JournalEntry } from '../../journal/entry.ts'

/** Whether the world's clock ran by itself between two calls: of one that somebody moved nothing can be told. */
export function isTimed(before: JournalEntry, after: JournalEntry): boolean {
  return after.clockEpoch !== 0 && after.clockEpoch === before.clockEpoch && after.at >= before.at
}

/** Whether so little of the world's time passed by itself between two calls. */
export function isWithin(before: JournalEntry, after: JournalEntry, interval: number): boolean {
  return isTimed(before, after) && after.at - before.at < interval
}

/** The polls of each session; its id is masked, and the same for the same session. */
export function bySession(calls: readonly JournalEntry[]): readonly (readonly JournalEntry[])[] {
  return groups(
    calls.filter(({ operation }) => operation === 'taiga.sessionStatus'),
    ({ path }) => path,
  )
}

/** The calls that ask the same, again and again. */
export function byQuestion(calls: readonly JournalEntry[]): readonly (readonly JournalEntry[])[] {
  return groups(calls, (call) => `${call.operation} ${call.path} ${questionOf(call)}`)
}

/** What differs between two questions that ask the same: numbers that name the question itself. */
const namesOfQuestions: ReadonlySet<string> = new Set(['controlNumber', 'trackingNumber'])

/** A body that is no JSON is not kept, so that it is like no other. */
function questionOf({ request, id }: JournalEntry): string {
  if (request === '') return ''
  try {
    return JSON.stringify(JSON.parse(request), (name, value) => (namesOfQuestions.has(name) ? undefined : value))
  } catch {
    return `call ${id}`
  }
}

export function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = found.get(key)
    if (group === undefined) found.set(key, [item])
    else group.push(item)
  }
  return [...found.values()]
}

/** Each item with the one before it. */
export function pairs<T>(items: readonly T[]): readonly (readonly [before: T, after: T])[] {
  return items.slice(1).map((after, index) => [items[index] as T, after])
}

/** Stretches of at least so many items in a row that are such. */
export function runs<T>(items: readonly T[], isSuch: (item: T) => boolean, least: number): readonly (readonly T[])[] {
  const found: T[][] = [[]]
  for (const item of items) {
    if (isSuch(item)) found.at(-1)?.push(item)
    else found.push([])
  }
  return found.filter(({ length }) => length >= least)
}
