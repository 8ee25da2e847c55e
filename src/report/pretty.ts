import { wrap } from '../text/phrases.ts'
import {
  backgroundOf,
  type FindingGroup,
  groupFindings,
  messagesOf,
  placeOf,
  requestText,
  responseText,
  severityOf,
  subjectOfGroup,
} from './finding-group.ts'
import type { Report, ReportCell, ReportCount, ReportExchange, ReportTable, Severity } from './report.ts'

/** Colors a text; returns it unchanged where colors are off. */
export type Paint = (style: 'red' | 'yellow' | 'green' | 'dim' | 'bold', text: string) => string

export interface PrettyOptions {
  readonly paint?: Paint
  /** Whether requests and responses are printed, masked, below the findings. Default false. */
  readonly verbose?: boolean
  /** Columns of the terminal. Default 80. */
  readonly width?: number
}

const unpainted: Paint = (_, text) => text

/** A report for a terminal: findings, tables, notes and the totals. */
export function prettyReport(report: Report, options: PrettyOptions = {}): string {
  const { paint = unpainted, verbose = false, width = 80 } = options
  const { subject, summary, notes, tables } = report
  const groups = groupFindings(report)
  return [
    ...groups.flatMap((group) => groupLines(group, paint, verbose, width)),
    ...(groups.at(-1)?.run === undefined && groups.length > 0 ? [''] : []),
    ...tables.flatMap((table) => [...tableLines(table, paint, width), '']),
    ...notes.map((note) => `${paint('yellow', '?')} ${note}`),
    ...(notes.length === 0 ? [] : ['']),
    subject === undefined ? summary : `${paint('bold', subject)}  ${summary}`,
    '',
  ].join('\n')
}

const marks: Readonly<Record<Severity, readonly [string, 'red' | 'yellow' | 'dim']>> = {
  error: ['✗', 'red'],
  warning: ['!', 'yellow'],
  note: ['i', 'dim'],
}

function groupLines(group: FindingGroup, paint: Paint, verbose: boolean, width: number): readonly string[] {
  const { run } = group
  const [mark, color] = run?.verdict === 'not-arranged' ? (['?', 'yellow'] as const) : marks[severityOf(group)]
  const head = `${paint(color, mark)} ${paint('bold', subjectOfGroup(group))}`
  const background = backgroundOf(group)
  const messages = messagesOf(group)
  if (run === undefined) {
    const excerpt = group.findings[0]?.excerpt ?? []
    return [
      `${head}  ${messages[0] ?? ''}`,
      ...excerpt.map((line) => `  ${line}`),
      ...(background === '' ? [] : [paint('dim', `    ${background}`)]),
    ]
  }
  const place = run.location === undefined ? [] : [placeOf(run.location)]
  const details = [...place, ...(background === '' ? [] : [background])]
  return [
    ...headingLines(`${mark} ${subjectOfGroup(group)}`, head, run.title ?? '', width),
    ...messages.flatMap((line) => indented(line, width)),
    ...(details.length === 0 ? [] : [paint('dim', `    ${details.join('  ')}`)]),
    ...(verbose ? (run.exchanges ?? []).flatMap(exchangeLines) : []),
    '',
  ]
}

/** A heading on one line, or with its title on the lines below; a longer subject is broken, and not painted. */
function headingLines(plain: string, painted: string, title: string, width: number): readonly string[] {
  if (plain.length + title.length + 2 <= width) return [`${painted}  ${title}`]
  const first = plain.length <= width ? [painted] : wrap(plain.split(' '), width)
  return [...first, ...wrap(title.split(' '), width - 2).map((line) => `  ${line}`)]
}

/** A message on as many lines as it needs; a place stays on one line. */
function indented(message: string, width: number): readonly string[] {
  if (message.startsWith('  ')) return [`    ${message}`]
  return wrap(message.split(' '), width - 6).map((line, index) => `${index === 0 ? '    ' : '      '}${line}`)
}

function exchangeLines(exchange: ReportExchange): readonly string[] {
  return [`    step ${exchange.step}`, ...marked('>', requestText(exchange)), ...marked('<', responseText(exchange))]
}

function marked(sign: string, text: string): readonly string[] {
  return text.split('\n').map((line) => `      ${sign} ${line}`.trimEnd())
}

function tableLines(
  { title, description, columns, rows }: ReportTable,
  paint: Paint,
  width: number,
): readonly string[] {
  const shown = [...columns.keys()].filter((index) => rows.some((row) => cellText(row[index]) !== ''))
  const last = shown.at(-1)
  const fixed = shown.filter((index) => index !== last)
  const widths = fixed.map((index) =>
    Math.max(columns[index]?.name.length ?? 0, ...rows.map((row) => cellText(row[index]).length)),
  )
  const indent = widths.reduce((sum, each) => sum + each + 2, 2)
  const line = (texts: readonly string[]) =>
    texts.map((text, at) => padded(text, widths[at] ?? 0, columns[fixed[at] ?? 0]?.align)).join('  ')
  const names = [...fixed.map((index) => columns[index]?.name ?? ''), last === undefined ? '' : columns[last]?.name]
  const head = `  ${line(names.slice(0, -1) as string[])}${fixed.length > 0 ? '  ' : ''}${names.at(-1)}`.trimEnd()
  return [
    `${paint('bold', title)}${description === undefined ? '' : `  ${paint('dim', description)}`}`,
    ...(head === '' || rows.length === 0 ? [] : [paint('dim', head)]),
    ...rows.flatMap((row) => {
      const [first = '', ...more] = wrapped(last === undefined ? '' : cellText(row[last]), Math.max(20, width - indent))
      const start = `  ${line(fixed.map((index) => cellText(row[index])))}${fixed.length > 0 ? '  ' : ''}`
      return [`${start}${first}`.trimEnd(), ...more.map((text) => `${' '.repeat(indent)}${text}`)]
    }),
  ]
}

/** Two spaces separate phrases that stay on one line. */
function wrapped(text: string, width: number): readonly string[] {
  const separator = text.includes('  ') ? '  ' : ' '
  return wrap(text.split(separator), width, separator)
}

function padded(text: string, width: number, align: 'right' | undefined): string {
  return align === 'right' ? text.padStart(width) : text.padEnd(width)
}

function cellText(cell: ReportCell = ''): string {
  return typeof cell === 'string' ? cell : cell.map(countText).join('  ')
}

function countText({ name, count, remark }: ReportCount): string {
  const text = `${name} ${count === 0 ? '-' : `×${count}`}`
  return remark === undefined ? text : `${text} (${remark})`
}
