import type { Paint } from '../report/pretty.ts'
import { wrap } from '../text/phrases.ts'
import type { ScenarioCheck } from './check-scenarios.ts'
import { type CoverageTable, coverageTables } from './coverage-tables.ts'
import { demandWords, placeWords, totalsOf } from './report-words.ts'

/** Columns of the narrowest terminal that shows a table unbroken. */
const width = 80

/** A check for somebody at a terminal: what is wrong, what clients can meet, and the totals. */
export function prettyScenarioReport(check: ScenarioCheck, paint: Paint = (_, text) => text): string {
  const requirements = demandWords(check)
  return [
    ...coverageTables(check).flatMap((table) => [...linesOf(table, paint), '']),
    ...(requirements.length === 0
      ? []
      : [paint('bold', 'The whole set shows'), ...requirements.map((text) => `  ${text}`), '']),
    ...check.findings.map((finding) => `${placeWords(finding)} ${paint('red', finding.code)} ${finding.message}`),
    ...(check.findings.length === 0 ? [] : ['']),
    totalsOf(check),
    '',
  ].join('\n')
}

function linesOf({ title, head, rows }: CoverageTable, paint: Paint): readonly string[] {
  const last = head.length - 1
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const indent = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 2)
  const line = (row: readonly string[]) => {
    const cells = row.slice(0, last).map((text, column) => {
      const size = widths[column] ?? 0
      return column === 0 ? text.padEnd(size) : text.padStart(size)
    })
    return [cells, foldedCell(row[last] ?? '', width - indent)] as const
  }
  const [heads, [lastHead]] = line(head)
  return [
    paint('bold', title),
    paint('dim', `  ${[...heads, lastHead].join('  ')}`),
    ...rows.flatMap((row) => {
      const [cells, [first = '', ...more]] = line(row)
      return [`  ${[...cells, first].join('  ')}`.trimEnd(), ...more.map((text) => `${' '.repeat(indent)}${text}`)]
    }),
  ]
}

/** Two blanks role what belongs together by one. */
function foldedCell(text: string, room: number): readonly string[] {
  return text.includes('  ') ? wrap(text.split('  '), room, '  ') : wrap(text.split(' '), room)
}
