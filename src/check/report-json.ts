import type { ScenarioCheck } from './check-scenarios.ts'
import { coverageTables } from './coverage-tables.ts'

/** A check for programs. */
export function jsonScenarioReport(check: ScenarioCheck): string {
  const { checked, findings, requirements, coverage, states, replies, milliseconds } = check
  const seen = (['status', 'transition', 'category', 'code', 'event', 'error', 'fault'] as const).map(
    (kind) => [kind, coverage.of(kind).map(({ kind: _, ...one }) => one)] as const,
  )
  const report = {
    scenarios: checked.map(({ name, file, exploration, findings, milliseconds }) => ({
      name,
      file,
      findings: findings.length,
      states: exploration?.states.size ?? 0,
      replies: exploration?.replies ?? 0,
      milliseconds: Math.round(milliseconds),
    })),
    findings,
    states,
    replies,
    milliseconds: Math.round(milliseconds),
    requirements,
    coverage: { ...Object.fromEntries(seen), tables: coverageTables(check) },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
