import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { reportFileEndings, writeReport } from '../report/formats.ts'
import type { Paint, PrettyOptions } from '../report/pretty.ts'
import type { Report, ReportFormat } from '../report/report.ts'
import { CliError } from './cli-error.ts'

/** A report that is written: under which name, and how. */
export type ReportFile<T> = readonly [name: string, write: (what: T) => string]

/** Writes a report for each name into a folder, which is made when it is not there. @throws CliError */
export async function writeReports<T>(folder: string, what: T, files: readonly ReportFile<T>[]): Promise<void> {
  await makeFolder(folder)
  for (const [name, write] of files) await writeFile(join(folder, name), write(what)).catch(refuse(folder))
}

/** Writes a report in every format: `traffic.txt`, `traffic.json`, … The folder is created when it does not exist. @throws CliError */
export async function writeReportFiles(folder: string, name: string, report: Report): Promise<void> {
  await makeFolder(folder)
  for (const [format, ending] of reportFileEndings) {
    await writeFile(join(folder, `${name}.${ending}`), writeReport(format, report)).catch(refuse(folder))
  }
}

/** Prints a report in the chosen format, in color where standard output is a terminal that shows it. */
export function printReport(format: ReportFormat, report: Report, options: Omit<PrettyOptions, 'paint'> = {}): void {
  const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout })
  const width = Math.min(120, Math.max(80, process.stdout.columns ?? 100))
  process.stdout.write(writeReport(format, report, { paint, width, ...options }))
}

/** Creates the folder first, so that an unwritable one is reported before the run. @throws CliError */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(refuse(folder))
}

function refuse(folder: string): (cause: Error) => never {
  return (cause) => {
    throw new CliError(`the reports cannot be written to ${folder}: ${cause.message}`, { exitCode: 2, cause })
  }
}
