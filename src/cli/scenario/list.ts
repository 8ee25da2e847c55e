import { Command } from 'commander'
import type { Scenario } from '../../scenario/format/step.ts'
import { groupScenarios, type RunLength, runLength } from '../../scenario/play/scenario-list.ts'
import { alignRows } from '../../text/layout.ts'
import { plural } from '../../text/phrases.ts'
import { toDuration } from '../../world/instant.ts'
import { CliError, readChoice } from '../cli-error.ts'
import { laidOut, styleOf } from '../terminal.ts'

/** `payerbox scenario list`. Its implementation is imported when it runs, so that `--help` is fast. */
export function scenarioListCommand(): Command {
  return new Command('list')
    .description('List the built-in scenarios, or those in files and folders.')
    .usage('[options] [file or folder...]')
    .argument('[path...]')
    .configureHelp({ visibleArguments: () => [] })
    .option('--format <format>', 'output format: pretty or json (default pretty)')
    .addHelpText('after', () => laidOut(explanations))
    .action(async (paths: readonly string[], { format = 'pretty' }: { readonly format?: string }) => {
      await list(paths, readChoice('--format', format, ['pretty', 'json']))
    })
}

const explanations = `
The length is that of the longest path through the scenario: the time that must pass, the polls that
it waits for, and the number of manual steps. A terminal of 100 columns has room for the
length, and one of 130 columns for the number of steps and the roles; --format json has all.

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
      : listOf(scenarios.map(({ scenario }) => scenario))
  if (scenarios.length > 0 || format === 'json') process.stdout.write(`${text}\n`)
  const problems = files.flatMap((file) => ('problems' in file ? file.problems.map(formatProblemWithExcerpt) : []))
  if (problems.length > 0) throw new CliError(['invalid scenario files', ...problems].join('\n'), { exitCode: 2 })
}

function toEntry(file: string, { name, summary, claims, steps }: Scenario): object {
  return { name, file, summary, roles: Object.keys(claims), steps: steps.length, length: runLength(steps) }
}

/** The columns of the list, and from which width of the terminal on there is room for each. */
const columns: readonly ScenarioColumn[] = [
  { name: 'Scenario', from: 0, textOf: ({ name }) => name },
  { name: 'Length', from: 100, textOf: ({ steps }) => lengthText(runLength(steps)) },
  { name: 'Steps', from: 130, textOf: ({ steps }) => String(steps.length) },
  { name: 'Roles', from: 130, textOf: ({ claims }) => Object.keys(claims).join(', ') },
  { name: 'Summary', from: 0, textOf: ({ summary }) => summary },
]

interface ScenarioColumn {
  readonly name: string
  readonly from: number
  readonly textOf: (scenario: Scenario) => string
}

/** Columns that a summary gets at least. */
const shortestSummary = 20

/** Groups of scenarios, one line each: a summary that is too long is cut. */
function listOf(scenarios: readonly Scenario[]): string {
  const { width, paint } = styleOf(process.stdout, Number.POSITIVE_INFINITY)
  const shown = columns.filter(({ from }) => width >= from)
  const groups = groupScenarios(scenarios)
  const ordered = groups.flatMap(({ members }) => members)
  const rows = [
    shown.map(({ name }) => name),
    ...ordered.map((scenario) => shown.map(({ textOf }) => textOf(scenario))),
  ]
  const widthOf = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + 2
  const before = shown.slice(0, -1).reduce((sum, _, at) => sum + widthOf(at), 2)
  const room = Math.max(shortestSummary, width - before)
  const cells = rows.map((row) => [...row.slice(0, -1), cut(row.at(-1) ?? '', room)])
  const [head = '', ...lines] = alignRows(cells, { width }).flat()
  const sections = groups.flatMap(({ group, members }) => [
    paint('bold', group),
    ...lines.splice(0, members.length),
    '',
  ])
  return [paint('dim', head), ...sections].join('\n').trimEnd()
}

/** Cuts a text after a word. */
function cut(text: string, width: number): string {
  if (text.length <= width) return text
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', width - 1), 0)).replace(/[,:;.]$/, '')}…`
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
