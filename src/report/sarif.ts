import { version } from '../version.ts'
import { groupFindings, provenanceText } from './finding-group.ts'
import type { FindingLocation, Report, ReportFinding, ReportRule } from './report.ts'

/** A report as SARIF 2.1.0, for code scanning: every rule once, and a result for each finding. */
export function sarifReport(report: Report): string {
  const { rules, started } = report
  const results = groupFindings(report).flatMap(({ findings }) => findings)
  const used = rules.filter(({ id }) => results.some(({ rule }) => rule === id))
  const indexes = new Map(used.map(({ id }, index) => [id, index]))
  const run = {
    tool: { driver: { name: 'payerbox', version, rules: used.map(ruleDescriptor) } },
    ...(started !== undefined && { invocations: [{ executionSuccessful: true, startTimeUtc: started }] }),
    columnKind: 'utf16CodeUnits',
    results: results.map((finding) => resultOf(finding, indexes.get(finding.rule))),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function ruleDescriptor({ id, description, help, properties }: ReportRule): unknown {
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: `${description}. ${help}` },
    help: { text: help },
    ...(properties !== undefined && { properties }),
  }
}

function resultOf(finding: ReportFinding, ruleIndex: number | undefined): unknown {
  const { rule, severity, subject, message, advice, location, known, properties } = finding
  const details = { ...(known !== undefined && { evidence: provenanceText(known) }), ...properties }
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: {
      text: [subject === undefined ? message : `${subject}: ${message}`, ...(advice ? [advice] : [])].join('. '),
    },
    ...(location !== undefined && { locations: [sarifLocation(location)] }),
    ...(Object.keys(details).length > 0 && { properties: details }),
  }
}

function sarifLocation({ file, operation }: FindingLocation): unknown {
  return {
    ...(file !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: file.file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/') },
        region: { startLine: file.line, startColumn: file.column },
      },
    }),
    ...(operation !== undefined && { logicalLocations: [{ fullyQualifiedName: operation, kind: 'function' }] }),
  }
}
