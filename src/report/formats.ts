import { githubReport } from './github.ts'
import { htmlReport } from './html.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import { type PrettyOptions, prettyReport } from './pretty.ts'
import type { Report, ReportFormat } from './report.ts'
import { sarifReport } from './sarif.ts'

const writers: Readonly<Record<ReportFormat, (report: Report, options?: PrettyOptions) => string>> = {
  pretty: prettyReport,
  json: jsonReport,
  junit: junitReport,
  sarif: sarifReport,
  markdown: markdownReport,
  github: githubReport,
  html: htmlReport,
}

/** Writes a report in a format. The options affect `pretty` only. */
export function writeReport(format: ReportFormat, report: Report, options?: PrettyOptions): string {
  return writers[format](report, options)
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
