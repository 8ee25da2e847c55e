import type { Provenance } from '../contract/evidence.ts'
import type { RuleViolation } from '../judge/violation.ts'
import { type ReportExchange, type Verdict, verdicts } from '../report/report.ts'
import type { ContractCase } from './case.ts'
import type { TestTarget } from './target.ts'

/** A rule of a case that is broken, and how it is known. */
export interface CaseFailure extends RuleViolation, Provenance {
  /** Which step of the case, counted from 1. */
  readonly step: number
}

/** One answer that was judged. */
export interface JudgedExchange {
  readonly operation: string
  readonly status: number
  /** The media type of the response, `another type` if it is unknown; empty if it has none. */
  readonly mediaType: string
}

/** One case, run in one edition. */
export interface CaseOutcome {
  readonly case: ContractCase
  /** `2025-01` or `2026-08` of Stedi, `live` or `sandbox` of Optum; empty where an API has no editions. */
  readonly edition: string
  readonly verdict: Verdict
  /** How many rules were put to the answers. */
  readonly checks: number
  readonly failures: readonly CaseFailure[]
  readonly exchanges: readonly JudgedExchange[]
  /** What was sent and answered, masked; only where a rule is broken. */
  readonly shown?: readonly ReportExchange[]
  /** Why a case was skipped or not arranged. */
  readonly reason?: string
  readonly milliseconds: number
}

/** All outcomes of a run, in the order of the cases. */
export interface ContractTestRun {
  /** `mock`, or the origin that was asked. */
  readonly target: string
  readonly targetKind: TestTarget['kind']
  /** When it began, by the machine's clock: RFC 3339. */
  readonly began: string
  readonly outcomes: readonly CaseOutcome[]
  /** How many requests were sent once more, because the answer might pass. */
  readonly retries: number
  readonly milliseconds: number
}

/** How many outcomes there are of each verdict. */
export function tally(outcomes: readonly CaseOutcome[]): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict } of outcomes) counts[verdict]++
  return counts
}

/** How many rules were put to answers in all. */
export function checksOf(outcomes: readonly CaseOutcome[]): number {
  return outcomes.reduce((sum, { checks }) => sum + checks, 0)
}
