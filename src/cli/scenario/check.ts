import { Command } from 'commander'
import { reportFormats } from '../../report/report.ts'
import { readChoice } from '../cli-error.ts'
import { addReportOptions, type ReportChoices, type ReportFlags, readReportChoices } from '../report-options.ts'
import { laidOut, progressOn } from '../terminal.ts'

/** The formats of every report, and a state diagram. */
const formats = [...reportFormats, 'mermaid'] as const

interface CheckOptions extends ReportChoices {
  /** Files and folders; empty for the built-in set. */
  readonly paths: readonly string[]
  /** Whether a state diagram is printed in place of the report. */
  readonly isDiagram: boolean
}

/** `payerbox scenario check`. Its implementation is imported when it runs, so that `--help` is fast. */
export function scenarioCheckCommand(): Command {
  const command = new Command('check')
    .description('Explore every state of scenarios, call every API in each, and report defects.')
    .usage('[options] [file or folder...]')
    .argument('[path...]')
    .configureHelp({ visibleArguments: () => [] })
  return addReportOptions(command, formats)
    .addHelpText('after', () => laidOut(explanations))
    .action(async (paths: readonly string[], flags: ReportFlags) => {
      const isDiagram = readChoice('--format', flags.format ?? 'pretty', formats) === 'mermaid'
      const choices = readReportChoices(isDiagram ? { ...flags, format: 'pretty' } : flags)
      const passed = await check({ ...choices, paths, isDiagram })
      if (!passed) process.exitCode = 1
    })
}

/** Checks scenarios and writes the reports. @throws CliError when a path does not exist. */
async function check({ paths, isDiagram, ...choices }: CheckOptions): Promise<boolean> {
  const { checkScenarios } = await import('../../check/check-scenarios.ts')
  const { scenarioDiagrams } = await import('../../check/mermaid.ts')
  const { isWarning, scenarioCheckReport } = await import('../../check/report.ts')
  const { outputReport, outputText, writeReports } = await import('../write-reports.ts')
  const { builtInFolder, readScenarios } = await import('./read-files.ts')
  const scenarios = await readScenarios(paths.length === 0 ? [builtInFolder()] : paths)
  const progress = progressOn(process.stderr, 'scenarios')
  const result = await checkScenarios(scenarios, {
    ...(paths.length === 0 && { completeSet: builtInFolder() }),
    onChecked: ({ findings }, total) => progress.add(!findings.every(isWarning), total),
  }).finally(progress.end)
  const report = scenarioCheckReport(result)
  if (isDiagram) await outputText(scenarioDiagrams(result), choices.output)
  else await outputReport(report, 'scenarios', choices)
  const { report: folder } = choices
  if (folder !== '') {
    await writeReports(folder, result, [['scenarios.mermaid.md', (each) => scenarioDiagrams(each, 'markdown')]])
  }
  return report.passed
}

const explanations = `
The check takes every outcome of every branch. It plays every step both by its own trigger and
manually, and calls every API just before a step falls due and just after, in both Stedi editions
and both Optum profiles. It validates each response against its contract and compares it with the
claim. Everything runs in this process, without network access. Fragments are read from the folder
"fragments" next to the files.

Without a path, the built-in scenarios are checked. As a complete set, they must show every Taiga
status, every documented transition, every family of category codes and every documented error.

--format mermaid prints a state diagram; of several scenarios, Markdown with a diagram of each.

Exit codes: 0 success, 1 findings, or a file that is not a valid scenario, 2 usage error, or a path
that does not exist.

Examples:
  payerbox scenario check
  payerbox scenario check my-scenarios --format github --report reports
  payerbox scenario check my-scenarios/one.yaml --format mermaid
`
