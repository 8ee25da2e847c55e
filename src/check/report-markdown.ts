import { code, plain } from '../report/markdown-text.ts'
import type { ScenarioCheck } from './check-scenarios.ts'
import { type CoverageTable, coverageTables } from './coverage-tables.ts'
import { demandWords, placeWords, totalsOf } from './report-words.ts'

/** A check as Markdown, for a pull request or the summary of a CI job. */
export function markdownScenarioReport(check: ScenarioCheck): string {
  const { findings } = check
  const requirements = demandWords(check)
  return [
    '# Scenario check',
    '',
    `${totalsOf(check)}.`,
    '',
    ...(findings.length === 0 ? [] : ['## Findings', '', ...findings.map(lineOf), '']),
    ...(requirements.length === 0 ? [] : [`The whole set shows ${requirements.join(', ')}.`, '']),
    ...coverageTables(check).flatMap(tableOf),
  ].join('\n')
}

function lineOf(finding: ScenarioCheck['findings'][number]): string {
  return `- ${code(placeWords(finding))} ${code(finding.code)} ${plain(finding.message)}`
}

function tableOf({ title, head, rows }: CoverageTable): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  return [`## ${title}`, '', row(head), row(head.map(() => '---')), ...rows.map(row), '']
}
