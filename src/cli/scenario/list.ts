import { styleText } from 'node:util'
import { Command } from 'commander'
import type { Scenario } from '../../scenario/format/step.ts'
import { type RunLength, runLength } from '../../scenario/play/run-length.ts'
import { plural } from '../../text/phrases.ts'
import { toDuration } from '../../world/instant.ts'
import { CliError, readChoice } from '../cli-error.ts'

/** `payerbox scenario list`. Its implementation is imported when it runs, so that `--help` is fast. */
export function scenarioListCommand(): Command {
  return new Command('list')
    .description('List the built-in scenarios, or those in files and folders.')
    .usage('[options] [file or folder...]')
    .argument('[path...]')
    .configureHelp({ visibleArguments: () => [] })
    .option('--format <format>', 'output format: pretty or json (default pretty)')
    .addHelpText('after', explanations)
    .action(async (paths: readonly string[], { format = 'pretty' }: { readonly format?: string }) => {
      await list(paths, readChoice('--format', format, ['pretty', 'json']))
    })
}

const explanations = `
The length is that of the longest path through the scenario: the time that must pass, the polls that
it waits for, and the number of manual steps.

Examples:
  payerbox scenario list
  payerbox scenario list my-scenarios --format json
`

/** Prints a list of scenarios. @throws CliError when a path does not exist; after the list, when a file is not a valid scenario. */
async function list(paths: readonly string[], format: 'pretty' | 'json'): Promise<void> {
  const { builtInFolder, readScenarios } = await import('./read-files.ts')
  const { formatProblemWithExcerpt } = await import('../../index.ts')
  const files = await readScenarios(paths.length === 0 ? [builtInFolder()] : paths)
  const scenarios = files.flatMap((file) => ('scenario' in file ? [file] : []))
  const text =
    format === 'json'
      ? JSON.stringify(
          scenarios.map(({ file, scenario }) => toEntry(file, scenario)),
          undefined,
          2,
        )
      : tableOf(scenarios.map(({ scenario }) => scenario))
  if (scenarios.length > 0 || format === 'json') process.stdout.write(`${text}\n`)
  const problems = files.flatMap((file) => ('problems' in file ? file.problems.map(formatProblemWithExcerpt) : []))
  if (problems.length > 0) throw new CliError(['invalid scenario files', ...problems].join('\n'), { exitCode: 2 })
}

function toEntry(file: string, { name, summary, claims, steps }: Scenario): object {
  return { name, file, summary, roles: Object.keys(claims), steps: steps.length, length: runLength(steps) }
}

/** Columns when standard output is not a terminal. */
const defaultColumns = 100
/** Columns that a summary needs at least. */
const minSummary = 24

function tableOf(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(({ name, summary, claims, steps }) => [
    name,
    String(steps.length),
    lengthText(runLength(steps)),
    Object.keys(claims).join(', '),
    summary,
  ])
  const head = ['Scenario', 'Steps', 'Length', 'Roles', 'Summary']
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const widthAfter = (columns: readonly number[]) =>
    (process.stdout.columns ?? defaultColumns) - columns.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, 0)
  // In a narrow terminal the summary is more useful than the roles.
  const columns = widthAfter([0, 1, 2, 3]) < minSummary ? [0, 1, 2] : [0, 1, 2, 3]
  const line = (row: readonly string[]) => {
    const cells = columns.map((column) => {
      const [text = '', width = 0] = [row[column], widths[column]]
      return column === 1 ? text.padStart(width) : text.padEnd(width)
    })
    return [...cells, cut(row.at(-1) ?? '', widthAfter(columns))].join('  ').trimEnd()
  }
  return [styleText('bold', line(head), { stream: process.stdout }), ...rows.map(line)].join('\n')
}

/** Cuts a text after a word. */
function cut(text: string, width: number): string {
  if (text.length <= width) return text
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', width - 1), 0))}…`
}

/** `13d17h30m`, `7 polls`, `2d + 1 manual step`. */
function lengthText({ milliseconds, polls, manualSteps }: RunLength): string {
  const parts = [
    ...(milliseconds > 0 ? [toDuration(milliseconds)] : []),
    ...(polls > 0 ? [plural(polls, 'poll')] : []),
    ...(manualSteps > 0 ? [plural(manualSteps, 'manual step')] : []),
  ]
  return parts.length === 0 ? 'none' : parts.join(' + ')
}
