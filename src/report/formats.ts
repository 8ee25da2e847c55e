import { replaceUnprintable } from '../x12/explain/words.ts'
import { githubReport } from './github.ts'
import { htmlReport } from './html.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import { type PrettyOptions, prettyReport } from './pretty.ts'
import type { Report, ReportFormat } from './report.ts'
import { type SarifFiles, sarifReport } from './sarif.ts'

/** What only one format needs. */
export interface WriteOptions extends PrettyOptions {
  readonly sarifFiles?: SarifFiles
}

const writers: Readonly<Record<ReportFormat, (report: Report, options?: WriteOptions) => string>> = {
  pretty: prettyReport,
  json: jsonReport,
  junit: junitReport,
  sarif: sarifReport,
  markdown: markdownReport,
  github: githubReport,
  html: htmlReport,
}

/**
 * Writes a report in a format. Unprintable characters are replaced in every text, so that no report controls a terminal.
 *
 * @param options These affect `pretty` and `sarif` only.
 */
export function writeReport(format: ReportFormat, report: Report, options?: WriteOptions): string {
  return writers[format](withPrintableTexts(report) as Report, options)
}

function withPrintableTexts(value: unknown): unknown {
  if (typeof value === 'string') return replaceUnprintable(value)
  if (Array.isArray(value)) return value.map(withPrintableTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withPrintableTexts(member)]))
}

/** The files that `--report` writes: each format and the end of the file name. */
export const reportFileEndings: readonly (readonly [ReportFormat, string])[] = [
  ['pretty', 'txt'],
  ['json', 'json'],
  ['junit', 'junit.xml'],
  ['sarif', 'sarif'],
  ['markdown', 'md'],
  ['html', 'html'],
]
