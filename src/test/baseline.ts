import type { FileLocation } from '../report/report.ts'
import { isCalendarDate } from '../text/calendar-date.ts'
import { withoutByteOrderMark } from '../text/decode-text.ts'
import { jsonEntryPositions } from '../text/json-position.ts'
import { idOf } from './case.ts'
import {
  type CaseFailure,
  type CaseOutcome,
  type ContractTestRun,
  isError,
  isJudged,
  verdictOfFailures,
} from './outcome.ts'

/** A known deviation of a target, which is accepted until a date. Equal entries have the same place and rule. */
export interface BaselineEntry {
  /** `stedi/unknown-payer`. */
  readonly case: string
  /** Empty where an API has no editions. */
  readonly edition: string
  /** Counted from 1. */
  readonly step: number
  readonly about: string
  /** `*` stands for any index. */
  readonly pointer: string
  readonly rule: string
  /** What was received, where another value would be another deviation: a status or a media type. */
  readonly received?: string
  /** The last day on which it is accepted: `2027-02-27`. */
  readonly expires: string
  /** For readers. It is kept when the file is updated. */
  readonly reason?: string
}

/** A baseline file. */
export interface Baseline {
  readonly file: string
  readonly entries: readonly (BaselineEntry & { readonly place?: FileLocation })[]
}

/** Thrown for an invalid baseline file; the message names the place. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

/** A run to which a baseline was applied. */
export interface BaselinedRun {
  readonly run: ContractTestRun
  /** Entries that expired although their deviation does not occur any more. */
  readonly expired: Baseline['entries']
  /** Other entries whose deviation does not occur any more. */
  readonly gone: Baseline['entries']
}

const texts = ['case', 'edition', 'about', 'pointer', 'rule', 'expires'] as const

/** Parses a baseline file. @throws BaselineError */
export function parseBaseline(content: string, file: string): Baseline {
  const text = withoutByteOrderMark(content)
  const value = parsed(text, file)
  const entries = (value as { readonly entries?: unknown } | null)?.entries
  if (!Array.isArray(entries)) throw new BaselineError(`${file} must be an object with a list "entries"`)
  const positions = jsonEntryPositions(text, ['entries'])
  return {
    file,
    entries: entries.map((entry: unknown, index) => {
      const { line, column } = positions[index] ?? { line: 1, column: 1 }
      const problem = problemIn(entry)
      if (problem !== undefined) throw new BaselineError(`${file}:${line}:${column} /entries/${index}: ${problem}`)
      return { ...(entry as BaselineEntry), place: { file, line, column } }
    }),
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BaselineError(`${file} is not valid JSON: ${(cause as Error).message}`, { cause })
  }
}

function problemIn(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'an entry must be an object'
  const members = entry as Readonly<Record<string, unknown>>
  const wrong = texts.find((name) => typeof members[name] !== 'string')
  if (wrong !== undefined) return `"${wrong}" must be a string`
  if (!Number.isInteger(members.step)) return '"step" must be an integer'
  const expires = String(members.expires)
  const isDate = /^\d{4}-\d\d-\d\d$/.test(expires) && isCalendarDate(expires.replaceAll('-', ''))
  return isDate ? undefined : `"expires" must be a date such as 2027-02-27, not "${expires}"`
}

/** The file of a baseline. */
export function baselineText({ entries }: Pick<Baseline, 'entries'>): string {
  return `${JSON.stringify({ entries: entries.map(({ place: _, ...entry }) => entry) }, undefined, 2)}\n`
}

/**
 * Marks the failures that a baseline accepts, and judges their cases again.
 *
 * @param today `2026-11-29`.
 */
export function applyBaseline(run: ContractTestRun, { entries }: Baseline, today: string): BaselinedRun {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const met = new Set<string>()
  const outcomes = run.outcomes.map((outcome): CaseOutcome => {
    const failures = outcome.failures.map((failure): CaseFailure => {
      const key = keyOf(entryOf(outcome, failure))
      const entry = byKey.get(key)
      if (entry === undefined) return failure
      met.add(key)
      return { ...failure, accepted: { until: entry.expires, expired: entry.expires < today } }
    })
    const verdict = failures.length === 0 ? outcome.verdict : verdictOfFailures(failures, run.targetKind)
    return { ...outcome, failures, verdict }
  })
  const unmet = entries.filter((entry) => !met.has(keyOf(entry)) && wasJudged(run, entry))
  return {
    run: { ...run, outcomes },
    expired: unmet.filter(({ expires }) => expires < today),
    gone: unmet.filter(({ expires }) => expires >= today),
  }
}

/**
 * The baseline that accepts every error of a run. Entries that have not expired keep their date; entries of cases that did
 * not run stay as they are.
 *
 * @param expires The last day on which new and renewed entries are accepted.
 */
export function updateBaseline(run: ContractTestRun, old: Baseline, today: string, expires: string): Baseline {
  const known = new Map(old.entries.map((entry) => [keyOf(entry), entry]))
  const errors = run.outcomes.flatMap((outcome) =>
    outcome.failures.filter((failure) => isError(failure, run.targetKind)).map((failure) => entryOf(outcome, failure)),
  )
  const entries = [...new Map(errors.map((entry) => [keyOf(entry), entry])).values()].map((entry): BaselineEntry => {
    const { reason, expires: date = '' } = known.get(keyOf(entry)) ?? {}
    return { ...entry, expires: date >= today ? date : expires, ...(reason !== undefined && { reason }) }
  })
  return { file: old.file, entries: [...entries, ...old.entries.filter((entry) => !wasJudged(run, entry))] }
}

function wasJudged({ outcomes }: ContractTestRun, { case: name, edition }: BaselineEntry): boolean {
  return outcomes.some((outcome) => idOf(outcome.case) === name && outcome.edition === edition && isJudged(outcome))
}

function entryOf({ case: one, edition }: CaseOutcome, failure: CaseFailure): Omit<BaselineEntry, 'expires'> {
  const { step, about, pointer, rule, received } = failure
  return {
    case: idOf(one),
    edition,
    step,
    about,
    pointer: pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'),
    rule,
    ...((about === 'status' || about === 'media type') && { received }),
  }
}

function keyOf({ case: name, edition, step, about, pointer, rule, received }: Omit<BaselineEntry, 'expires'>): string {
  return JSON.stringify([name, edition, step, about, pointer, rule, received])
}
