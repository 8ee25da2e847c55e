import { locationOf, sarifLog } from '../report/sarif-log.ts'
import type { ScenarioCheck } from './check-scenarios.ts'

/** A check as SARIF 2.1.0: a rule for each code that was found, a result for each finding. */
export function sarifScenarioReport({ findings }: ScenarioCheck): string {
  const codes = [...new Set(findings.map(({ code }) => code))]
  const rules = codes.map((id) => ({ id, shortDescription: { text: id.toLowerCase().replaceAll('_', ' ') } }))
  const results = findings.map((finding) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: 'error',
    message: { text: finding.message },
    locations: [locationOf(finding)],
  }))
  return sarifLog(rules, results)
}
