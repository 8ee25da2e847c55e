import { version } from '../version.ts'
import { groupFindings, provenanceText } from './finding-group.ts'
import type { FindingLocation, Report, ReportFinding, ReportRule } from './report.ts'

/** How a report names the files of a repository. */
export interface SarifFiles {
  /** The path of a file from the root of the repository; `undefined` for a file that the repository does not contain. */
  pathOf(file: string): string | undefined
  /** The path that takes the place of any other file. Code scanning refuses a result without a file of the repository. */
  readonly anchor: string
}

/** Where nothing is known of the repository. */
const anyRepository: SarifFiles = {
  pathOf: (file) => (/^([a-z]+:|[\\/]|\.\.)|node_modules/i.test(file) ? undefined : file.replaceAll('\\', '/')),
  anchor: 'README.md',
}

/**
 * A report as SARIF 2.1.0, for code scanning: every rule once, and a result for each finding. Each result has a location in a
 * file of the repository.
 */
export function sarifReport(
  report: Report,
  { sarifFiles = anyRepository }: { readonly sarifFiles?: SarifFiles } = {},
): string {
  const { rules, started } = report
  const results = groupFindings(report).flatMap(({ findings }) => findings)
  const used = rules.filter(({ id }) => results.some(({ rule }) => rule === id))
  const indexes = new Map(used.map(({ id }, index) => [id, index]))
  const run = {
    tool: { driver: { name: 'payerbox', version, rules: used.map(ruleDescriptor) } },
    ...(started !== undefined && { invocations: [{ executionSuccessful: true, startTimeUtc: started }] }),
    columnKind: 'utf16CodeUnits',
    results: results.map((finding) => resultOf(finding, indexes.get(finding.rule), sarifFiles)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function ruleDescriptor({ id, description, help, properties }: ReportRule): unknown {
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: sentences([description, help]) },
    help: { text: help },
    ...(properties !== undefined && { properties }),
  }
}

function resultOf(finding: ReportFinding, ruleIndex: number | undefined, files: SarifFiles): unknown {
  const { rule, severity, subject, message, advice, location, known, properties } = finding
  const details = { ...(known !== undefined && { evidence: provenanceText(known) }), ...properties }
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: {
      text: sentences([subject === undefined ? message : `${subject}: ${message}`, ...(advice ? [advice] : [])]),
    },
    locations: [sarifLocation(location, files)],
    ...(Object.keys(details).length > 0 && { properties: details }),
  }
}

/** Texts as sentences: the second one begins with a capital letter, if it begins with a word. */
function sentences(texts: readonly string[]): string {
  return texts.map((text, index) => (index > 0 && /^[a-z]+ /.test(text) ? upperFirst(text) : text)).join('. ')
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sarifLocation({ file, operation }: FindingLocation = {}, { pathOf, anchor }: SarifFiles): unknown {
  const path = file === undefined ? undefined : pathOf(file.file)
  const { line, column } = file !== undefined && path !== undefined ? file : { line: 1, column: 1 }
  return {
    physicalLocation: {
      artifactLocation: { uri: (path ?? anchor).split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column },
    },
    ...(operation !== undefined && { logicalLocations: [{ fullyQualifiedName: operation, kind: 'function' }] }),
  }
}
