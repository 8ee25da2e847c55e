import type { Provenance } from '../contract/evidence.ts'
import type { RuleViolation } from '../judge/violation.ts'
import { type ReportExchange, type Verdict, verdicts } from '../report/report.ts'
import type { ContractCase } from './case.ts'
import type { TestTarget } from './target.ts'
import type { StoppedHost } from './watched-target.ts'

/** A rule of a case that is broken, and how it is known. */
export interface CaseFailure extends RuleViolation, Provenance {
  /** The number of the step, from 1. */
  readonly step: number
  /** The entry of a baseline that accepts the failure, or accepted it: until which day. */
  readonly accepted?: { readonly until: string; readonly expired: boolean }
}

/** A judged response. */
export interface JudgedExchange {
  readonly operation: string
  /** The edition or profile that applied: under `auto`, that of this exchange. */
  readonly edition: string
  readonly status: number
  /** The media type of the response, `another type` if it is unknown; empty if it has none. */
  readonly mediaType: string
}

/** The result of a case in one edition. */
export interface CaseOutcome {
  readonly case: ContractCase
  /** `2025-01`, `2026-08` or `auto` of Stedi, `live` or `sandbox` of Optum; empty where an API has no editions. */
  readonly edition: string
  readonly verdict: Verdict
  /** The number of rules that were checked. */
  readonly checks: number
  readonly failures: readonly CaseFailure[]
  readonly exchanges: readonly JudgedExchange[]
  /** The exchanges, masked; only where a rule is broken. */
  readonly shown?: readonly ReportExchange[]
  /** Why the case was skipped, or could not be arranged. */
  readonly reason?: string
  readonly milliseconds: number
}

/** The outcomes of a run, in the order of the cases. */
export interface ContractTestRun {
  /** `mock`, or an origin. */
  readonly target: string
  readonly targetKind: TestTarget['kind']
  /** The start in real time: RFC 3339. */
  readonly began: string
  readonly outcomes: readonly CaseOutcome[]
  /** The hosts that stopped responding; the cases that follow are skipped. */
  readonly stopped: readonly StoppedHost[]
  /** The number of requests that were retried. */
  readonly retries: number
  readonly milliseconds: number
}

/** The number of outcomes with each verdict. */
export function tally(outcomes: readonly CaseOutcome[]): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict } of outcomes) counts[verdict]++
  return counts
}

/** The number of rules that were checked in all. */
export function checksOf(outcomes: readonly CaseOutcome[]): number {
  return outcomes.reduce((sum, { checks }) => sum + checks, 0)
}

/** payerbox fails with any broken rule; another server only with a documented one. */
export function isError({ evidence }: CaseFailure, kind: TestTarget['kind']): boolean {
  return kind === 'payerbox' || evidence === 'documented'
}

/** The verdict of a case. The strongest evidence decides; a failure that a baseline accepts is a note. */
export function verdictOfFailures(failures: readonly CaseFailure[], kind: TestTarget['kind']): Verdict {
  if (failures.length === 0) return 'passed'
  const others = failures.filter(({ accepted }) => accepted === undefined || accepted.expired)
  if (others.some((failure) => isError(failure, kind))) return 'failed'
  return others.some(({ evidence }) => evidence === 'observed') ? 'warning' : 'note'
}

/** Whether a case ran to its end. */
export function isJudged({ verdict }: CaseOutcome): boolean {
  return verdict !== 'skipped' && verdict !== 'not-arranged'
}
