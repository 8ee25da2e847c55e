import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { reportFileEndings, writeReport } from '../report/formats.ts'
import type { Paint, PrettyOptions } from '../report/pretty.ts'
import type { Report } from '../report/report.ts'
import { CliError } from './cli-error.ts'
import type { ReportChoices } from './report-options.ts'
import { repositoryFiles } from './repository.ts'
import { styleOf } from './terminal.ts'

/** A report that is written: under which name, and how. */
export type ReportFile<T> = readonly [name: string, write: (what: T) => string]

/** Writes a report for each name into a folder, which is made when it is not there. @throws CliError */
export async function writeReports<T>(folder: string, what: T, files: readonly ReportFile<T>[]): Promise<void> {
  await makeFolder(folder)
  for (const [name, write] of files) await writeFile(join(folder, name), write(what)).catch(refuse(folder))
}

/**
 * Writes a report as the user chose: to standard output, in color where that is a terminal that shows it, or to a file; and to
 * a folder in every format: `traffic.txt`, `traffic.json`, …
 *
 * @param name The name of the files in the folder.
 * @throws CliError when something cannot be written.
 */
export async function outputReport(
  report: Report,
  name: string,
  choices: ReportChoices,
  options: Omit<PrettyOptions, 'paint' | 'width'> = {},
): Promise<void> {
  const { format, report: folder, output, sarifAnchor } = choices
  const isSarif = format === 'sarif' || folder !== '' || sarifAnchor !== ''
  const all = { ...options, ...(isSarif && { sarifFiles: repositoryFiles(sarifAnchor) }) }
  if (output === '') {
    const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout })
    const { width } = styleOf(process.stdout, 120)
    process.stdout.write(writeReport(format, report, { paint, width, ...all }))
  } else {
    await outputText(writeReport(format, report, { width: 100, ...all }), output)
  }
  if (folder === '') return
  await makeFolder(folder)
  for (const [each, ending] of reportFileEndings) {
    await writeFile(join(folder, `${name}.${ending}`), writeReport(each, report, all)).catch(refuse(folder))
  }
}

/** Writes text to standard output, or to a file. @throws CliError */
export async function outputText(text: string, file: string): Promise<void> {
  if (file === '') process.stdout.write(text)
  else await writeFile(file, text).catch(refuse(file))
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
