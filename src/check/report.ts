import type { Report, ReportFinding, ReportRule, ReportRun, ReportTable } from '../report/report.ts'
import { excerptLines } from '../scenario/format/problem.ts'
import { plural } from '../text/phrases.ts'
import type { CheckedScenario, ScenarioFinding } from './check-file.ts'
import type { ScenarioCheck } from './check-scenarios.ts'
import type { Coverage, CoverageObservation } from './coverage.ts'
import type { CoverageRequirement } from './coverage-requirements.ts'
import { coverageTables } from './coverage-tables.ts'
import { type DefectCode, defectRules, warnings } from './defects.ts'

/** The report of a check: a run for each scenario and each coverage requirement. */
export function scenarioCheckReport(check: ScenarioCheck): Report {
  const { checked, findings, coverage, requirements, states, replies, milliseconds } = check
  const runNames = namesOf(checked)
  return {
    verb: 'scenario check',
    title: 'Scenario check',
    passed: findings.every(isWarning),
    summary: summaryOf(check),
    milliseconds,
    counts: { scenarios: checked.length, findings: findings.length, states, replies },
    runs: [
      ...checked.map((one, index) => scenarioRun(one, runNames[index] ?? one.name)),
      ...requirements.map(requirementRun),
    ],
    rules: [...new Set(findings.map(({ code }) => code))].map(ruleOf),
    findings: [
      ...checked.flatMap((one, index) =>
        one.findings.map((finding) => findingOf(finding, runNames[index] ?? one.name)),
      ),
      ...requirements.flatMap(coverageFindings),
    ],
    tables: [...coverageTables(coverage), ...(requirements.length === 0 ? [] : [requirementTable(requirements)])],
    notes: [],
    data: { scenarios: checked.map(scenarioData), requirements, coverage: coverageData(coverage) },
  }
}

/** `51 scenarios: 50 passed, 1 failed; 2 findings; 485 states, 14266 replies in 5.2 s`. */
function summaryOf({ checked, findings, states, replies, milliseconds }: ScenarioCheck): string {
  const failed = checked.filter((one) => !one.findings.every(isWarning)).length
  const verdicts = [
    ...(failed < checked.length ? [`${checked.length - failed} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  const found = findings.length === 0 ? 'no findings' : plural(findings.length, 'finding')
  const size = `${plural(states, 'state')}, ${plural(replies, 'reply', 'replies')}`
  return `${plural(checked.length, 'scenario')}: ${verdicts.join(', ')}; ${found}; ${size} in ${(milliseconds / 1000).toFixed(1)} s`
}

/** The scenario's name; its file when the name occurs twice. */
function namesOf(checked: readonly CheckedScenario[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { name } of checked) counts.set(name, (counts.get(name) ?? 0) + 1)
  return checked.map(({ name, file }) => (counts.get(name) === 1 ? name : file))
}

function scenarioRun({ file, findings, exploration, milliseconds }: CheckedScenario, name: string): ReportRun {
  return {
    name,
    suite: 'scenarios',
    verdict: findings.every(isWarning) ? 'passed' : 'failed',
    location: { file, line: 1, column: 1 },
    checks: exploration?.replies ?? 0,
    milliseconds,
  }
}

function requirementRun({ title, required, missing }: CoverageRequirement): ReportRun {
  const verdict = missing.length === 0 ? 'passed' : 'failed'
  return { name: title, suite: 'coverage', verdict, checks: required.length }
}

function ruleOf(code: ScenarioFinding['code']): ReportRule {
  if (code in defectRules) return { id: code, ...defectRules[code as DefectCode] }
  return {
    id: code,
    description: code.toLowerCase().replaceAll('_', ' '),
    help: 'The file cannot be loaded as a scenario until this problem is fixed.',
  }
}

function findingOf(finding: ScenarioFinding, run: string): ReportFinding {
  const { code, message, file, line, column } = finding
  const severity = isWarning(finding) ? 'warning' : 'error'
  const excerpt = excerptLines(finding)
  return {
    rule: code,
    severity,
    message,
    run,
    location: { file: { file, line, column } },
    ...(excerpt.length > 0 && { excerpt }),
  }
}

/** Whether a finding does not make the check fail. */
export function isWarning({ code }: Pick<ScenarioFinding, 'code'>): boolean {
  return warnings.has(code)
}

function coverageFindings({ title, missing }: CoverageRequirement): readonly ReportFinding[] {
  return missing.map((what) => ({
    rule: 'NOT_COVERED',
    severity: 'error',
    message: `no scenario of the set shows ${what} (${title})`,
    run: title,
  }))
}

function requirementTable(requirements: readonly CoverageRequirement[]): ReportTable {
  const covered = ({ required, missing }: CoverageRequirement) => required.length - missing.length
  return {
    title: 'Documented behavior',
    columns: [{ name: 'Documented' }, { name: 'Covered', align: 'right' }, { name: 'Total', align: 'right' }],
    rows: requirements.map((each) => [each.title, String(covered(each)), String(each.required.length)]),
  }
}

function scenarioData({ name, file, findings, exploration, milliseconds }: CheckedScenario): object {
  return {
    name,
    file,
    findings: findings.length,
    states: exploration?.states.size ?? 0,
    replies: exploration?.replies ?? 0,
    milliseconds: Math.round(milliseconds),
  }
}

const kinds: readonly CoverageObservation['kind'][] = [
  'status',
  'transition',
  'category',
  'code',
  'event',
  'error',
  'fault',
]

function coverageData(coverage: Coverage): object {
  return Object.fromEntries(kinds.map((kind) => [kind, coverage.of(kind).map(({ kind: _, ...entry }) => entry)]))
}
