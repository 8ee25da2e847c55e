import { annotation } from '../report/annotation.ts'
import type { ScenarioCheck } from './check-scenarios.ts'
import { totalsOf } from './report-words.ts'

/** A check as workflow commands of GitHub Actions, which shows each finding beside its line. */
export function githubScenarioReport(check: ScenarioCheck): string {
  const lines = check.findings.map((finding) => annotation('error', finding, finding.code, finding.message))
  return `${[...lines, totalsOf(check)].join('\n')}\n`
}
