import type { Call, Reply } from '../../../http/call.ts'
import { faultKinds } from '../../../journal/entry.ts'
import { filterOperations, type JournalFilter } from '../../../journal/filter.ts'
import { didYouMeanOrUse } from '../../../text/did-you-mean.ts'
import { parseInstant } from '../../../world/clock.ts'
import { refusal } from '../errors.ts'

/** Which role of a journal is asked for. */
export interface JournalQuery extends JournalFilter {
  /** Only calls that found this claim. */
  readonly claim?: string
  /** Only entries behind this id. */
  readonly after?: number
  readonly limit?: number
}

/** What a text of the query stands for; `undefined` when it is wrong, for the reason that `wrong` says. */
interface Reader {
  read(text: string): string | number | undefined
  wrong(text: string): string
}

const number = (name: string): Reader => ({
  read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  wrong: (text) => `${name} must be a whole number, not "${text}"`,
})
const word = (what: string, words: readonly string[]): Reader => ({
  read: (text) => words.find((known) => known === text),
  wrong: (text) => `"${text}" is not ${what}${didYouMeanOrUse(text, words)}`,
})
const instant: Reader = {
  read: parseInstant,
  wrong: (text) => `since must be a date or timestamp such as 2026-04-15T12:00:00Z, not "${text}"`,
}
const anything: Reader = { read: (text) => text, wrong: () => '' }

const readers: Readonly<Record<keyof JournalQuery, Reader>> = {
  operation: word('an operation', filterOperations),
  status: number('status'),
  since: instant,
  fault: word('a fault', [...faultKinds, 'any']),
  claim: anything,
  session: anything,
  limit: number('limit'),
  after: number('after'),
}

/** The query of a call, or the refusal of it. */
export function readQuery(call: Call): JournalQuery | Reply {
  const query: Record<string, string | number> = {}
  for (const [name, text] of new URLSearchParams(call.query)) {
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof JournalQuery] : undefined
    if (reader === undefined) return wrong(`there is no filter "${name}"${didYouMeanOrUse(name, Object.keys(readers))}`)
    const value = reader.read(text)
    if (value === undefined) return wrong(reader.wrong(text))
    query[name] = value
  }
  return query as JournalQuery
}

function wrong(message: string): Reply {
  return refusal(400, 'INVALID_FILTER', message)
}
