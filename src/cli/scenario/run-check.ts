import { styleText } from 'node:util'
import {
  checkScenarios,
  githubScenarioReport,
  jsonScenarioReport,
  junitScenarioReport,
  markdownScenarioReport,
  mermaidScenarioReport,
  prettyScenarioReport,
  type ScenarioCheck,
  sarifScenarioReport,
} from '../../kit.ts'
import { progressOn } from '../progress.ts'
import { type ReportFile, writeReports } from '../write-reports.ts'
import type { CheckChoices, CheckFormat } from './check.ts'
import { builtInFolder, readScenarios } from './read-files.ts'

const writers: Readonly<Record<CheckFormat, (check: ScenarioCheck) => string>> = {
  pretty: (check) => prettyScenarioReport(check, (style, text) => styleText(style, text, { stream: process.stdout })),
  json: jsonScenarioReport,
  junit: junitScenarioReport,
  sarif: sarifScenarioReport,
  markdown: markdownScenarioReport,
  mermaid: mermaidScenarioReport,
  github: githubScenarioReport,
}

/** What `--report` writes. */
const files: readonly ReportFile<ScenarioCheck>[] = [
  ['scenarios.txt', (check) => prettyScenarioReport(check)],
  ['scenarios.json', jsonScenarioReport],
  ['scenarios.junit.xml', junitScenarioReport],
  ['scenarios.sarif', sarifScenarioReport],
  ['scenarios.md', markdownScenarioReport],
  ['scenarios.mermaid.md', (check) => mermaidScenarioReport(check, 'markdown')],
]

/** Checks scenarios, and prints and writes what came of it. @throws CliError when a path leads nowhere. */
export async function runCheck({ paths, format, report }: CheckChoices): Promise<{ readonly passed: boolean }> {
  const own = builtInFolder()
  const scenarios = await readScenarios(paths.length === 0 ? [own] : paths)
  const progress = progressOn(process.stderr, 'scenarios')
  const check = await checkScenarios(scenarios, {
    ...(paths.length === 0 && { completeSet: own }),
    onChecked: ({ findings }, all) => progress.tell(findings.length > 0, all),
  }).finally(progress.end)
  process.stdout.write(writers[format](check))
  if (report !== '') await writeReports(report, check, files)
  return { passed: check.findings.length === 0 }
}
