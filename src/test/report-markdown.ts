import type { ShownExchange } from '../judge/show.ts'
import { answerText, requestText } from '../judge/shown-text.ts'
import { code, fenced, plain } from '../report/markdown-text.ts'
import { cellName, coverageOf } from './coverage.ts'
import type { Outcome, Run } from './outcome.ts'
import { complaintsOf, nameOf, totalsOf } from './report-words.ts'

/** A run as Markdown, for a pull request or a summary of a CI job. */
export function markdownReport(run: Run): string {
  const open = run.outcomes.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped')
  return [
    `# Contract test of ${code(run.target)}`,
    '',
    `${totalsOf(run)}. Began ${run.began}.`,
    '',
    ...(open.length === 0 ? [] : ['## What did not pass', '', ...open.flatMap(sectionOf)]),
    '## Coverage',
    '',
    '| Operation | Edition | Answers by status |',
    '| --- | --- | --- |',
    ...coverageOf(run.outcomes).map(({ operation, edition, cells }) => {
      const statuses = cells.map((cell) =>
        cell.answers === 0 ? `${cellName(cell)}: none` : `**${cellName(cell)}**: ${cell.answers}`,
      )
      return `| ${code(operation)} | ${edition} | ${statuses.join(', ')} |`
    }),
    '',
  ].join('\n')
}

function sectionOf(outcome: Outcome): readonly string[] {
  const { title, evidence, source, place } = outcome.case
  return [
    `### ${outcome.verdict}: ${code(nameOf(outcome))}`,
    '',
    `${plain(title)} (${evidence}: ${plain(source)}; ${code(`${place.file}:${place.line}`)})`,
    '',
    ...complaintsOf(outcome).map((line) => `- ${code(line)}`),
    '',
    ...(outcome.shown ?? []).flatMap(foldedOf),
  ]
}

/** What was sent and answered, folded, since few read it. */
function foldedOf(exchange: ShownExchange): readonly string[] {
  const { step, answer } = exchange
  const summary = `Step ${step}: ${answer === undefined ? 'no answer' : `answered ${answer.status}`}`
  const said = `${requestText(exchange)}\n\n${answerText(exchange)}`
  return [`<details><summary>${summary}</summary>`, '', fenced(said), '', '</details>', '']
}
