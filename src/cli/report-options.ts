import type { Command } from 'commander'
import type { Evidence } from '../contract/evidence.ts'
import { evidenceTiers } from '../judge/violation.ts'
import { type ReportFormat, reportFormats } from '../report/report.ts'
import { orList } from '../text/phrases.ts'
import { readChoice } from './cli-error.ts'
import { repositoryFiles } from './repository.ts'

/** The flags about reports, as commander returns them. */
export interface ReportFlags {
  readonly format?: string
  readonly report?: string
  readonly output?: string
  readonly sarifAnchor?: string
}

/** How a report is written. */
export interface ReportChoices {
  readonly format: ReportFormat
  /** A folder for the report in every format; empty for none. */
  readonly report: string
  /** A file that gets the report in place of standard output; empty for none. */
  readonly output: string
  /** The file that SARIF names for findings without one; empty for a file that the repository has. */
  readonly sarifAnchor: string
}

/** Adds `--format`, `--output` and `--sarif-anchor` to a command that produces a report. */
export function addOutputOptions(command: Command, formats: readonly string[] = reportFormats): Command {
  return command
    .option('--format <format>', `output format: ${orList(formats)} (default pretty)`)
    .option('--output <file>', 'write the report to this file instead of standard output')
    .option('--sarif-anchor <file>', 'SARIF: the file for findings that belong to no file of the repository')
}

/** Adds all options of a report. */
export function addReportOptions(command: Command, formats: readonly string[] = reportFormats): Command {
  return addOutputOptions(command, formats).option(
    '--report <dir>',
    'also write the report to this folder, in every format',
  )
}

/** @throws CliError */
export function readReportChoices({ format, report = '', output = '', sarifAnchor = '' }: ReportFlags): ReportChoices {
  if (sarifAnchor !== '') repositoryFiles(sarifAnchor)
  return { format: readChoice('--format', format ?? 'pretty', reportFormats), report, output, sarifAnchor }
}

/**
 * Whether standard output is for the report alone, because a program reads it. Then the output of a command that runs with a
 * sandbox or a proxy goes to standard error.
 */
export function reportOwnsOutput({ format, output }: ReportChoices): boolean {
  return output === '' && format !== 'pretty' && format !== 'github'
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
