import type { JournalEntry } from '../http/journal-entry.ts'
import { hour, minute } from '../world/instant.ts'
import { answerOf, statusIn } from './answer.ts'

/** Something that a client does and should not. */
export interface LintFinding {
  readonly rule: string
  /** What it did, with how often. */
  readonly message: string
  /** What it should do instead, and who says so. */
  readonly advice: string
  readonly source: string
  /** The journal's numbers of the calls. */
  readonly entries: readonly number[]
}

interface Rule {
  readonly rule: string
  readonly advice: string
  readonly source: string
  /** The calls at fault, each list a finding, and what they did. */
  find(
    entries: readonly JournalEntry[],
  ): readonly { readonly message: string; readonly entries: readonly JournalEntry[] }[]
}

const final = ['rejected', 'denied', 'paid']
/** Looks at a final status that nobody minds: a client may look once more to be sure. */
const spareLooks = 3

/**
 * Judges a client by what it was answered and what it did then. Intervals are those of the world's clock, and count only
 * where it ran by itself between two calls: of a clock that somebody moves nothing can be told.
 *
 * @param entries of one world, oldest first
 */
export function lintJournal(entries: readonly JournalEntry[]): readonly LintFinding[] {
  return rules.flatMap(({ rule, advice, source, find }) =>
    find(entries).map((found) => ({
      rule,
      message: found.message,
      advice,
      source,
      entries: found.entries.map(({ id }) => id),
    })),
  )
}

const rules: readonly Rule[] = [
  {
    rule: 'polls-what-is-final',
    advice: 'stop to poll at rejected, denied and paid; look again when somebody asks',
    source: 'Taiga, "Polling" (documented)',
    find: (entries) =>
      bySession(entries).flatMap((looks) => {
        const end = looks.findIndex((look) => final.includes(statusIn(answerOf(look)) ?? ''))
        const late = end === -1 ? [] : looks.slice(end + 1)
        if (late.length <= spareLooks) return []
        return [{ message: `a session was polled ${late.length} times after it had come to its end`, entries: late }]
      }),
  },
  {
    rule: 'polls-processing-too-often',
    advice: 'poll every 30 seconds while a session is processing',
    source: 'Taiga, "Polling" (documented)',
    find: (entries) => tooOften(entries, ['processing'], 25_000, 'within 25 seconds of the call before'),
  },
  {
    rule: 'polls-the-payer-too-often',
    advice: 'poll once a day while a claim is submitted or accepted',
    source: 'Taiga, "Polling" (documented)',
    find: (entries) => tooOften(entries, ['submitted', 'accepted'], hour, 'within an hour of the call before'),
  },
  {
    rule: 'fetches-tokens-to-throw-away',
    advice: 'keep a token for as long as expires_in says, and fetch the next a minute before',
    source: 'Optum, security (documented)',
    find: (entries) => {
      const tokens = entries.filter(({ operation, status }) => operation === 'optum.token' && status === 200)
      const early = tokens.filter((token, index) => {
        const before = tokens[index - 1]
        return before !== undefined && token.at - before.at < lifeOf(before) - 2 * minute
      })
      if (early.length < 3) return []
      return [{ message: `${early.length} tokens were fetched while the one before was good`, entries: early }]
    },
  },
  {
    rule: 'goes-on-with-a-dead-token',
    advice: 'fetch a token after a 401, and repeat the call once',
    source: 'clients of Optum (observed)',
    find: (entries) => {
      const optum = entries.filter(({ operation }) => operation.startsWith('optum.'))
      return runs(optum, ({ operation, status }) => status === 401 && operation !== 'optum.token', 3).map(
        (refused) => ({
          message: `${refused.length} calls in a row were refused for their token`,
          entries: refused,
        }),
      )
    },
  },
  {
    rule: 'repeats-what-was-refused',
    advice: 'a request that breaks a rule breaks it the next time too: mend it, or give it up',
    source: 'RFC 9110, 15.5 (documented)',
    find: (entries) =>
      groups(entries, ({ operation, path, request }) => `${operation} ${path} ${request}`).flatMap((same) => {
        const refused = same.filter(({ status }) => status >= 400 && status < 500 && ![401, 408, 429].includes(status))
        if (refused.length < 3) return []
        return [{ message: `the same request was refused ${refused.length} times`, entries: refused }]
      }),
  },
  {
    rule: 'does-not-back-off',
    advice: 'after a 429 or 503 wait, longer each time, as long as Retry-After says where there is one',
    source: 'RFC 6585 and RFC 9110, 15.6.4 (documented)',
    find: (entries) =>
      groups(entries, ({ operation }) => operation).flatMap((calls) => {
        const hasty = calls.filter((call, index) => {
          const before = calls[index - 1]
          return before !== undefined && [429, 503].includes(before.status) && isWithin(before, call, 1000)
        })
        return hasty.length === 0
          ? []
          : [{ message: `${hasty.length} calls came within a second of a 429 or 503`, entries: hasty }]
      }),
  },
  {
    rule: 'submits-twice',
    advice: 'every submission is a new session and a new bill: ask what became of the first before sending it again',
    source: 'Taiga, "Submit a Session" (inferred)',
    find: (entries) => {
      const taken = entries.filter(({ operation, request }) => operation === 'taiga.submitSession' && request !== '')
      return groups(
        taken.filter(({ status }) => status !== 400),
        ({ request }) => request,
      )
        .filter((same) => same.length > 1)
        .map((same) => ({ message: `the same session was submitted ${same.length} times`, entries: same }))
    },
  },
]

function tooOften(
  entries: readonly JournalEntry[],
  statuses: readonly string[],
  interval: number,
  how: string,
): ReturnType<Rule['find']> {
  return bySession(entries).flatMap((looks) => {
    const hasty = looks.filter((look, index) => {
      const before = looks[index - 1]
      return (
        before !== undefined && statuses.includes(statusIn(answerOf(before)) ?? '') && isWithin(before, look, interval)
      )
    })
    if (hasty.length < 2) return []
    return [
      {
        message: `a session that was ${statuses.join(' or ')} was polled ${hasty.length} times ${how}`,
        entries: hasty,
      },
    ]
  })
}

/** Whether so little of the world's time passed by itself between two calls. */
function isWithin(before: JournalEntry, after: JournalEntry, interval: number): boolean {
  return after.stretch !== 0 && after.stretch === before.stretch && after.at - before.at < interval
}

function lifeOf(token: JournalEntry): number {
  const { expires_in: seconds } = answerOf(token)
  return typeof seconds === 'number' ? seconds * 1000 : hour
}

/** The polls of each session; its id is masked, and the same for the same session. */
function bySession(entries: readonly JournalEntry[]): readonly (readonly JournalEntry[])[] {
  const polls = entries.filter(({ operation }) => operation === 'taiga.sessionStatus')
  return groups(polls, ({ path }) => path)
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    found.set(key, [...(found.get(key) ?? []), item])
  }
  return [...found.values()]
}

/** Stretches of at least so many items in a row that are such. */
function runs<T>(items: readonly T[], isSuch: (item: T) => boolean, least: number): readonly (readonly T[])[] {
  const found: T[][] = [[]]
  for (const item of items) {
    if (isSuch(item)) found.at(-1)?.push(item)
    else found.push([])
  }
  return found.filter(({ length }) => length >= least)
}
