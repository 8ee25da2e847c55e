import { alignRows, wrap } from '../text/layout.ts'
import {
  backgroundOf,
  type FindingGroup,
  groupFindings,
  messagesOf,
  placeOf,
  requestMessage,
  responseMessage,
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
    ...notes.flatMap((note) => hanging(`${paint('yellow', '?')} `, 2, note, width)),
    ...(notes.length === 0 ? [] : ['']),
    ...(subject === undefined ? wrap(summary.split(' '), width) : titled(subject, summary, width, paint)),
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
  const plainHead = `${mark} ${subjectOfGroup(group)}`
  const head = `${paint(color, mark)} ${paint('bold', subjectOfGroup(group))}`
  const background = backgroundOf(group)
  const messages = messagesOf(group)
  if (run === undefined) {
    const excerpt = group.findings[0]?.excerpt ?? []
    const message = messages[0] ?? ''
    return [
      ...(excerpt.length === 0 ? headingLines(plainHead, head, message, width) : [head, ...below(message, width)]),
      ...excerpt.map((line) => `  ${line}`),
      ...backgroundLines(background, width, paint),
    ]
  }
  const place = run.location === undefined ? [] : [placeOf(run.location)]
  const details = [...place, ...(background === '' ? [] : [background])].join('  ')
  return [
    ...headingLines(plainHead, head, run.title ?? '', width),
    ...messages.flatMap((line) => indented(line, width)),
    ...backgroundLines(details, width, paint),
    ...(verbose ? (run.exchanges ?? []).flatMap(exchangeLines) : []),
    '',
  ]
}

function backgroundLines(text: string, width: number, paint: Paint): readonly string[] {
  return text === '' ? [] : wrap(text.split(' '), width - 4).map((line) => paint('dim', `    ${line}`))
}

/** A text after a start of so many columns, under which its further lines begin. */
function hanging(start: string, columns: number, text: string, width: number): readonly string[] {
  const [first = '', ...more] = wrap(text.split(' '), width - columns)
  return [`${start}${first}`, ...more.map((line) => ' '.repeat(columns) + line)]
}

/** A title with a text beside it; below it where there is no room. */
function titled(title: string, text: string, width: number, paint: Paint): readonly string[] {
  if (title.length + text.length + 2 <= width) return [`${paint('bold', title)}  ${text}`]
  return [...wrap(title.split(' '), width).map((line) => paint('bold', line)), ...below(text, width)]
}

/** A heading on one line, or with its title on the lines below; a longer subject is broken, and not painted. */
function headingLines(plain: string, painted: string, title: string, width: number): readonly string[] {
  if (plain.length + title.length + 2 <= width) return [`${painted}  ${title}`]
  const first = plain.length <= width ? [painted] : wrap(plain.split(' '), width)
  return [...first, ...below(title, width)]
}

function below(text: string, width: number): readonly string[] {
  return wrap(text.split(' '), width - 2).map((line) => `  ${line}`)
}

/** A message on as many lines as it needs; a place stays on one line. */
function indented(message: string, width: number): readonly string[] {
  if (message.startsWith('  ')) return [`    ${message}`]
  return wrap(message.split(' '), width - 6).map((line, index) => `${index === 0 ? '    ' : '      '}${line}`)
}

function exchangeLines(exchange: ReportExchange): readonly string[] {
  return [
    `    step ${exchange.step}`,
    ...marked('>', requestMessage(exchange)),
    ...marked('<', responseMessage(exchange)),
  ]
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
  const texts = [
    shown.map((index) => columns[index]?.name ?? ''),
    ...rows.map((row) => shown.map((index) => cellText(row[index]))),
  ]
  const alignedRight = [...shown.keys()].filter((at) => columns[shown[at] ?? 0]?.align === 'right')
  const [head = [], ...lines] = alignRows(texts, { width, alignedRight })
  const heading = description === undefined ? [paint('bold', title)] : titled(title, description, width, paint)
  const names = head.filter((line) => line !== '' && rows.length > 0)
  return [...heading, ...names.map((line) => paint('dim', line)), ...lines.flat()]
}

function cellText(cell: ReportCell = ''): string {
  return typeof cell === 'string' ? cell : cell.map(countText).join('  ')
}

function countText({ name, count, remark }: ReportCount): string {
  const text = `${name} ${count === 0 ? '-' : `×${count}`}`
  return remark === undefined ? text : `${text} (${remark})`
}
