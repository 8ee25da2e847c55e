import { idOf } from './case.ts'
import { coverageOf } from './coverage.ts'
import { checksOf, type Run, tally } from './outcome.ts'

/** A run for programs. */
export function jsonReport(run: Run): string {
  const { target, began, outcomes, retries, milliseconds } = run
  const report = {
    target,
    began,
    milliseconds: Math.round(milliseconds),
    cases: outcomes.length,
    checks: checksOf(outcomes),
    retries,
    verdicts: tally(outcomes),
    outcomes: outcomes.map(({ case: one, edition, ...outcome }) => ({
      case: idOf(one),
      title: one.title,
      operation: one.operation,
      edition,
      evidence: one.evidence,
      source: one.source,
      file: one.place.file,
      line: one.place.line,
      ...outcome,
      milliseconds: Math.round(outcome.milliseconds),
    })),
    coverage: coverageOf(outcomes),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
