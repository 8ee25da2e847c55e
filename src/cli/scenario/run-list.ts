import { styleText } from 'node:util'
import { formatProblem } from '../../index.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { plural } from '../../text/phrases.ts'
import { toDuration } from '../../world/instant.ts'
import { CliError } from '../cli-error.ts'
import { builtInFolder, readScenarios } from './read-files.ts'
import { type RunLength, runLength } from './run-length.ts'

/** Columns where nobody looks at a terminal. */
const usual = 100
/** Columns in which a summary says something. */
const least = 24

/** Prints what scenarios there are. @throws CliError when a path leads nowhere, or a file is wrong. */
export async function listScenarios(paths: readonly string[], format: 'pretty' | 'json'): Promise<void> {
  const files = await readScenarios(paths.length === 0 ? [builtInFolder()] : paths)
  const problems = files.flatMap((one) => ('problems' in one ? one.problems.map(formatProblem) : []))
  if (problems.length > 0) throw new CliError(['not every file is a scenario', ...problems].join('\n'), { exitCode: 2 })
  const scenarios = files.flatMap((one) => ('scenario' in one ? [one] : []))
  const listed =
    format === 'json'
      ? JSON.stringify(
          scenarios.map(({ file, scenario }) => entryOf(file, scenario)),
          undefined,
          2,
        )
      : tableOf(scenarios.map(({ scenario }) => scenario))
  process.stdout.write(`${listed}\n`)
}

function entryOf(file: string, { name, summary, claims, steps }: Scenario): object {
  return { name, file, summary, roles: Object.keys(claims), steps: steps.length, length: runLength(steps) }
}

function tableOf(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(({ name, summary, claims, steps }) => [
    name,
    String(steps.length),
    wordsOf(runLength(steps)),
    Object.keys(claims).join(', '),
    summary,
  ])
  const head = ['Scenario', 'Steps', 'Length', 'Parts', 'Summary']
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const roomBehind = (columns: readonly number[]) =>
    (process.stdout.columns ?? usual) - columns.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, 0)
  // In a narrow terminal what a scenario is about says more than what its roles are called.
  const columns = roomBehind([0, 1, 2, 3]) < least ? [0, 1, 2] : [0, 1, 2, 3]
  const line = (row: readonly string[]) => {
    const cells = columns.map((column) => {
      const [text = '', width = 0] = [row[column], widths[column]]
      return column === 1 ? text.padStart(width) : text.padEnd(width)
    })
    return [...cells, cut(row.at(-1) ?? '', roomBehind(columns))].join('  ').trimEnd()
  }
  return [styleText('bold', line(head), { stream: process.stdout }), ...rows.map(line)].join('\n')
}

/** `13d17h30m`, `7 polls`, `2d + 1 by hand`. */
function wordsOf({ milliseconds, polls, byHand }: RunLength): string {
  const words = [
    ...(milliseconds > 0 ? [toDuration(milliseconds)] : []),
    ...(polls > 0 ? [`${plural(polls, 'poll')}`] : []),
    ...(byHand > 0 ? [`${byHand} by hand`] : []),
  ]
  return words.length === 0 ? 'at once' : words.join(' + ')
}

/** What fits, up to the end of a word. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', room - 1), 0))}…`
}
