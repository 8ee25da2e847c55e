import type { ScenarioCheck } from './check-scenarios.ts'
import { coverageTables } from './tables.ts'

/** A check for programs. */
export function jsonScenarioReport(check: ScenarioCheck): string {
  const { checked, findings, demands, sightings, states, replies, milliseconds } = check
  const seen = (['status', 'transition', 'category', 'code', 'event', 'error', 'fault'] as const).map(
    (kind) => [kind, sightings.of(kind).map(({ kind: _, ...one }) => one)] as const,
  )
  const report = {
    scenarios: checked.map(({ name, file, survey, findings, milliseconds }) => ({
      name,
      file,
      findings: findings.length,
      states: survey?.states.size ?? 0,
      replies: survey?.replies ?? 0,
      milliseconds: Math.round(milliseconds),
    })),
    findings,
    states,
    replies,
    milliseconds: Math.round(milliseconds),
    demands,
    coverage: { ...Object.fromEntries(seen), tables: coverageTables(check) },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
