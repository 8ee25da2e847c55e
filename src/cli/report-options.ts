import type { Command } from 'commander'
import type { Evidence } from '../contract/evidence.ts'
import { evidenceTiers } from '../judge/violation.ts'
import { type ReportFormat, reportFormats } from '../report/report.ts'
import { orList } from '../text/phrases.ts'
import { readChoice } from './cli-error.ts'

/** Adds `--format` and `--report` to a command that produces a report. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--format <format>', `output format: ${orList(reportFormats)} (default pretty)`)
    .option('--report <dir>', 'also write the report to this folder, in every format')
}

/** @throws CliError */
export function readReportFormat(text = 'pretty'): ReportFormat {
  return readChoice('--format', text, reportFormats)
}

/** Adds `--fail-on` to a command that checks contracts. */
export function addFailOnOption(command: Command): Command {
  return command.option(
    '--fail-on <evidence>',
    `broken rules that fail the run: ${orList(evidenceTiers)} (default documented)`,
  )
}

/** @throws CliError */
export function readFailOn(text = 'documented'): Evidence {
  return readChoice('--fail-on', text, evidenceTiers)
}
