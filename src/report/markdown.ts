import {
  backgroundOf,
  type FindingGroup,
  groupFindings,
  messagesOf,
  optionsText,
  placeOf,
  provenanceText,
  requestMessage,
  responseMessage,
  severityOf,
} from './finding-group.ts'
import type {
  Report,
  ReportCell,
  ReportColumn,
  ReportCount,
  ReportExchange,
  ReportFinding,
  ReportRun,
  ReportTable,
} from './report.ts'

/** A report as Markdown, for a pull request or the summary of a CI job. */
export function markdownReport(report: Report): string {
  const { title, subject, summary, started, notes, tables } = report
  const options = optionsText(report)
  const facts = [
    `${plainMarkdown(summary)}.`,
    ...(started === undefined ? [] : [`Started ${started}.`]),
    ...(options === '' ? [] : [`Options: ${codeSpan(options)}.`]),
  ]
  const groups = groupFindings(report)
  return [
    `# ${plainMarkdown(title)}${subject === undefined ? '' : `: ${codeSpan(subject)}`}`,
    '',
    facts.join(' '),
    '',
    ...(groups.length === 0 ? [] : ['## Findings', '', ...groups.flatMap(groupLines)]),
    ...(groups.at(-1)?.run === undefined && groups.length > 0 ? [''] : []),
    ...tables.flatMap(tableLines),
    ...(notes.length === 0 ? [] : ['## Notes', '', ...notes.map((note) => `- ${plainMarkdown(note)}`), '']),
  ].join('\n')
}

function groupLines(group: FindingGroup): readonly string[] {
  const { run, findings } = group
  const [first] = findings
  if (run !== undefined) return runLines(run, group)
  return first === undefined ? [] : findingLines(first, group)
}

function findingLines(finding: ReportFinding, group: FindingGroup): readonly string[] {
  const { subject, rule, severity, message, expected, location } = finding
  const background = plainMarkdown(backgroundOf(group))
  const text = expected === undefined ? plainMarkdown(message) : codeSpan(message)
  const head = subject ?? (location?.file === undefined ? undefined : placeOf(location.file))
  const line = [...(head === undefined ? [] : [codeSpan(head)]), ...(subject === undefined ? [codeSpan(rule)] : [])]
  const place = `- ${severity}: ${line.join(' ')}`
  const lines = subject === undefined ? [`${place} ${text}`] : [place, `  ${text}`]
  return [...lines, ...(background === '' ? [] : [`  ${background}`])].map((one, index, all) =>
    index === all.length - 1 ? one : `${one}  `,
  )
}

function runLines(run: ReportRun, group: FindingGroup): readonly string[] {
  const { name, title = '', verdict, known, location, exchanges = [] } = run
  const facts = [
    ...(known === undefined ? [] : [plainMarkdown(provenanceText(known))]),
    ...(location === undefined ? [] : [codeSpan(placeOf(location))]),
  ]
  const words = verdict === 'passed' ? severityOf(group) : verdict.replace('-', ' ')
  return [
    `### ${words}: ${codeSpan(name)}`,
    '',
    `${plainMarkdown(title)}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`,
    '',
    ...messagesOf(group).map((line) =>
      line.startsWith('  ') ? `  - ${codeSpan(line.trim())}` : `- ${codeSpan(line)}`,
    ),
    '',
    ...exchanges.flatMap(exchangeLines),
  ]
}

/** Folded, since few readers need it. */
function exchangeLines(exchange: ReportExchange): readonly string[] {
  const { step, response } = exchange
  const summary = `Step ${step}: ${response === undefined ? 'no response' : `status ${response.status}`}`
  const texts = `${requestMessage(exchange)}\n\n${responseMessage(exchange)}`
  return [`<details><summary>${summary}</summary>`, '', codeBlock(texts), '', '</details>', '']
}

function tableLines({ title, description, columns, rows }: ReportTable): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${plainMarkdown(title)}`,
    '',
    ...(description === undefined ? [] : [`${plainMarkdown(description)}.`, '']),
    row(columns.map(({ name }) => plainMarkdown(name))),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((cell, index) => cellText(cell, columns[index])))),
    '',
  ]
}

function cellText(cell: ReportCell, column: ReportColumn | undefined): string {
  if (typeof cell !== 'string') return cell.map(countText).join(', ')
  return column?.isCode && cell !== '' ? codeSpan(cell).replaceAll('|', '\\|') : plainMarkdown(cell)
}

function countText({ name, count, remark }: ReportCount): string {
  const text = count === 0 ? `${plainMarkdown(name)}: none` : `**${plainMarkdown(name)}**: ${count}`
  return remark === undefined ? text : `${text} (${plainMarkdown(remark)})`
}

/** Text without a meaning in Markdown or HTML. */
function plainMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&')
}

/** A code span that holds any text, on one line. */
function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  const fence = fenceFor(line, 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

function codeBlock(text: string): string {
  const fence = fenceFor(text, 3)
  return `${fence}\n${text}\n${fence}`
}

/** More backticks in a row than the text contains. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  return '`'.repeat(Math.max(least, longest + 1))
}
