import { answerText, requestText } from '../judge/shown-text.ts'
import { cellName, coverageOf, type Row } from './coverage.ts'
import type { Outcome, Run, Verdict } from './outcome.ts'
import { complaintsOf, nameOf, totalsOf } from './report-words.ts'

/** How a text is coloured; everything stays plain where nobody looks. */
export type Paint = (style: 'red' | 'yellow' | 'green' | 'dim' | 'bold', text: string) => string

const marks: Readonly<Record<Verdict, readonly [string, 'red' | 'yellow' | 'green' | 'dim']>> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  warned: ['!', 'yellow'],
  informed: ['i', 'dim'],
  'not-arranged': ['?', 'yellow'],
  skipped: ['-', 'dim'],
}

/** How the report is to look. */
interface Looks {
  readonly paint?: Paint
  /** With what was sent and answered, masked, where a rule is broken. */
  readonly verbose?: boolean
}

const plain: Paint = (_, text) => text

/** A run for somebody at a terminal: what did not pass, what was asked for, and the totals. */
export function prettyReport(run: Run, { paint = plain, verbose = false }: Looks = {}): string {
  const open = run.outcomes.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped')
  return [
    ...open.flatMap((outcome) => [...blockOf(outcome, paint), ...(verbose ? exchangesOf(outcome) : []), '']),
    `${paint('bold', 'Coverage')}  ${paint('dim', 'answers by status; - is declared and was never asked for, * is not declared')}`,
    ...tableOf(coverageOf(run.outcomes)),
    '',
    `${paint('bold', run.target)}  ${totalsOf(run)}`,
    '',
  ].join('\n')
}

function blockOf(outcome: Outcome, paint: Paint): readonly string[] {
  const [mark, colour] = marks[outcome.verdict]
  const { title, place, evidence, source } = outcome.case
  return [
    `${paint(colour, mark)} ${paint('bold', nameOf(outcome))}  ${title}`,
    ...complaintsOf(outcome).map((line) => `    ${line}`),
    paint('dim', `    ${place.file}:${place.line}  ${evidence}: ${source}`),
  ]
}

function exchangesOf({ shown = [] }: Outcome): readonly string[] {
  return shown.flatMap((exchange) => [
    `    step ${exchange.step}`,
    ...linesOf('>', requestText(exchange)),
    ...linesOf('<', answerText(exchange)),
  ])
}

function linesOf(sign: string, text: string): readonly string[] {
  return text.split('\n').map((line) => `      ${sign} ${line}`.trimEnd())
}

function tableOf(rows: readonly Row[]): readonly string[] {
  const heads = rows.map(({ operation, edition }) => `${operation} ${edition}`.trimEnd())
  const width = Math.max(0, ...heads.map(({ length }) => length))
  return rows.map(({ cells }, index) => {
    const statuses = cells.map((cell) => `${cellName(cell)} ${cell.answers === 0 ? '-' : `×${cell.answers}`}`)
    return `  ${(heads[index] as string).padEnd(width)}  ${statuses.join('  ')}`
  })
}
