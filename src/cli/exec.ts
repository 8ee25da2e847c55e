import { appendFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import type { Evidence } from '../contract/evidence.ts'
import type { CoverageDemand } from '../journal/coverage.ts'
import type { Report } from '../report/report.ts'
import type { Sandbox } from '../sandbox.ts'
import { plural } from '../text/phrases.ts'
import { CliError, readChoice } from './cli-error.ts'
import { environmentFor, readMapping } from './exec-environment.ts'
import { addSetting, readSettings } from './read-settings.ts'
import {
  addFailOnOption,
  addReportOptions,
  type ReportChoices,
  type ReportFlags,
  readFailOn,
  readReportChoices,
  reportOwnsOutput,
} from './report-options.ts'
import { runCommand, type StopSignal, stopSignal } from './run-command.ts'
import { sandboxFor } from './sandbox-for.ts'
import { type ServeSettings, serveSettings } from './settings.ts'
import { laidOut } from './terminal.ts'

/** The flags of `payerbox exec`, as commander returns them. */
interface ExecFlags extends ReportFlags {
  readonly env?: readonly string[]
  readonly minCoverage?: readonly string[]
  /** `true` for `--lint` without a value. */
  readonly lint?: string | true
  readonly lintOff?: readonly string[]
  readonly allowRefused?: boolean
  readonly failOn?: string
  readonly bundle?: string
}

/** What to run, and how to judge it. */
interface ExecChoices extends ReportChoices {
  readonly command: readonly string[]
  readonly settings: ServeSettings
  /** The scenario to start beforehand; none when absent. */
  readonly scenario?: string
  /** Additional names for variables: the new name, and the variable that has the value. */
  readonly env: readonly (readonly [name: string, variable: string])[]
  readonly coverage: readonly CoverageDemand[]
  readonly lintFails: boolean
  readonly lintOff: readonly string[]
  readonly allowsRefusals: boolean
  readonly mustCall: boolean
  readonly failOn: Evidence
  /** The file of the replay bundle; empty for one that is written only when the command fails. */
  readonly bundle: string
}

/** The settings of the sandbox that are flags of `exec`; the others come from the environment or their defaults. */
const settings = [
  serveSettings.clock,
  serveSettings.seed,
  serveSettings.scenarios,
  serveSettings.payers,
  serveSettings.scenario,
  serveSettings.stediEdition,
  serveSettings.optumProfile,
]

/** `payerbox exec`. It imports the sandbox when it runs, so that `--help` is fast. */
export function execCommand(): Command {
  const command = new Command('exec')
    .summary('run a command with a sandbox, and report how the client in it behaved')
    .description('Run a command with a sandbox, then report how the client in it behaved.')
    .usage('[options] -- <command...>')
    .helpOption('-h, --help', 'print this help')
    .option('--env <name=variable...>', 'set a variable under another name, too: TAIGA_URL=PAYERBOX_TAIGA_URL')
    .option('--min-coverage <kind=percent...>', 'the coverage that the client must reach: statuses=100, errors=20')
    .option('--lint [mode]', 'client anti-patterns: warn (default) or fail; --lint without a mode means fail')
    .option('--lint-off <rule...>', 'lint rules that do not apply: submits-twice')
    .option(
      '--bundle <file>',
      'write a replay bundle of the calls to this file; without it only when the command fails',
    )
    .option('--allow-refused', 'calls with a refused credential are no error')
    .argument('[command...]')
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', () => laidOut(explanations))
    .action(async (words: readonly string[], flags: ExecFlags) => {
      const isGiven = command.getOptionValueSource('scenario') === 'cli'
      process.exitCode = await runExec(await readExecChoices(words, flags, readSettings(command), isGiven))
    })
  addReportOptions(addFailOnOption(command))
  for (const setting of settings) addSetting(command, setting)
  return command
}

const explanations = `
The command gets these environment variables:
  PAYERBOX_URL                 the sandbox, on a free port; it stops when the command ends
  PAYERBOX_TAIGA_URL, _KEY     base URL and key of Taiga
  PAYERBOX_STEDI_URL, _KEY     base URL and key of Stedi
  PAYERBOX_OPTUM_URL, _CLIENT_ID, _CLIENT_SECRET
                               base URL and client credentials of Optum
  PAYERBOX_ADMIN_URL           base URL of the admin API
  PAYERBOX_WORLD               the world that these credentials select
  PAYERBOX_SESSION_ID          with --scenario: the session of the scenario run
  PAYERBOX_RUN                 with --scenario: the run as JSON, with requests to send

The report shows which statuses and errors the client received, its anti-patterns, the calls that
were refused for their credential, and the contract rules that its requests broke. It contains no
body, name, id or key. In a GitHub workflow the report is also added to the summary of the step.

When the command fails, its calls are written to a replay bundle: to the folder of --report, or else
to a temporary file. payerbox replay repeats them. --bundle names another file, and always writes it.

A command that does not call the sandbox gets a warning; with --scenario, --lint or --min-coverage it
is an error.

Exit codes: 0 success, 1 errors (a call was refused for its credential, the coverage is too low, a
request broke a rule that --fail-on includes, or --lint found an anti-pattern), 2 usage error. If the
command fails, its own exit code.

Examples:
  payerbox exec -- npm test
  payerbox exec --scenario denied --min-coverage statuses=50 --lint -- pytest
  payerbox exec --env TAIGA_URL=PAYERBOX_TAIGA_URL -- go test ./...
  payerbox exec --report reports -- npm test
`

/** @throws CliError when a flag is wrong, or there is no command. */
async function readExecChoices(
  command: readonly string[],
  flags: ExecFlags,
  settings: ServeSettings,
  startsScenario: boolean,
): Promise<ExecChoices> {
  if (command.length === 0) throw new CliError('exec needs a command: payerbox exec -- npm test', { exitCode: 2 })
  return {
    command,
    settings,
    ...(startsScenario && { scenario: settings.scenario }),
    env: (flags.env ?? []).map(readMapping),
    coverage: await Promise.all((flags.minCoverage ?? []).map(readCoverage)),
    lintOff: await readLintRules(flags.lintOff ?? []),
    allowsRefusals: flags.allowRefused === true,
    mustCall: startsScenario || flags.lint !== undefined || flags.minCoverage !== undefined,
    lintFails: flags.lint === true || readChoice('--lint', flags.lint ?? 'warn', ['warn', 'fail']) === 'fail',
    failOn: readFailOn(flags.failOn),
    bundle: flags.bundle ?? '',
    ...readReportChoices(flags),
  }
}

async function readCoverage(text: string): Promise<CoverageDemand> {
  const { readDemand } = await import('../journal/coverage.ts')
  try {
    return readDemand(text)
  } catch (error) {
    throw new CliError(`--min-coverage: ${(error as Error).message}`, { exitCode: 2, cause: error })
  }
}

async function readLintRules(words: readonly string[]): Promise<readonly string[]> {
  const { lintRules } = await import('../journal/lint.ts')
  const names = lintRules.map(({ rule }) => rule)
  return words.flatMap((word) => word.split(',')).map((word) => readChoice('--lint-off', word, names))
}

/** Stands for the world of calls that reached none. */
const noWorld = '-'

/** Enough for the journal to keep every call of a test suite. */
const journal = { journalEntries: 50_000, journalBytes: 64 * 1024 * 1024 }

/**
 * Runs a command with a sandbox, and reports how the client in it behaved.
 *
 * @returns the program's exit code.
 * @throws CliError when the sandbox or the command cannot be started, or a report cannot be written.
 */
async function runExec(choices: ExecChoices): Promise<number> {
  const stop = stopSignal()
  const [{ recordRequests, recordRefusals }, { judgeClient }, { execReport }, { recordTraffic }, { listen }, output] =
    await Promise.all([
      import('../exec/record-requests.ts'),
      import('../exec/client.ts'),
      import('../exec/report.ts'),
      import('../judge/traffic.ts'),
      import('../serve/listen.ts'),
      import('./write-reports.ts'),
    ])
  const { settings, failOn, bundle } = choices
  if (bundle !== '') await (await import('./snapshot-file.ts')).checkWritable(bundle, 'bundle')
  const sandbox = await sandboxFor({ ...settings, ...journal, strict: true })
  sandbox.keepEndedWorlds()
  const recorder = recordTraffic({ target: 'the sandbox', edition: settings.stediEdition, failOn })
  const refusals = recordRefusals()
  const listening = await listen(recordRequests(sandbox, settings.stediEdition, recorder, refusals), {
    guard: false,
    ...(settings.adminToken !== '' && { adminToken: settings.adminToken }),
  })
  const exitCode = await runWithSandbox(listening.url, choices, stop).finally(() => listening.close())
  const record = { entries: sandbox.journal(), traffic: recorder.traffic(), refusals: refusals.refusals(), exitCode }
  const report = execReport(judgeClient(record, choices))
  await output.outputReport(report, 'client', choices)
  await writeStepSummary(report)
  // Without calls, a failed command needs no bundle; the report says that there were none.
  const hasCalls = record.entries.some(({ world }) => world !== noWorld)
  if (bundle !== '' || (exitCode !== 0 && hasCalls)) await writeBundle(sandbox, choices)
  return exitCode === 0 && !report.passed ? 1 : exitCode
}

/** Starts the scenario, if any, and runs the command. Returns the command's exit code. */
async function runWithSandbox(url: string, choices: ExecChoices, stop: Promise<StopSignal>): Promise<number> {
  const { command, settings, scenario, env } = choices
  const [world = 'demo'] = settings.world
  const run = scenario === undefined ? undefined : await startScenario(url, settings.adminToken, world, scenario)
  const environment = await environmentFor({ url, world, ...(run && { run }) }, env)
  return runCommand(command, { environment, stop, outputToError: reportOwnsOutput(choices) })
}

async function startScenario(
  url: string,
  token: string,
  world: string,
  name: string,
): Promise<{ readonly sessionId?: string }> {
  const { adminClient } = await import('../admin-client/index.ts')
  return adminClient(url, { token })
    .startScenario({ world, name })
    .catch((cause: Error) => {
      throw new CliError(cause.message, { exitCode: 2, cause })
    })
}

/** Writes the replay bundle, and says where it is. What cannot be bundled does not change the exit code. @throws CliError */
async function writeBundle(sandbox: Sandbox, { bundle, report }: ExecChoices): Promise<void> {
  const [{ writeSnapshotFile }, { BundleError }] = await Promise.all([
    import('./snapshot-file.ts'),
    import('../store/saved-world.ts'),
  ])
  const folder = report === '' ? tmpdir() : report
  const name = report === '' ? `payerbox-${crypto.randomUUID()}.ndjson` : 'client.bundle.ndjson'
  const file = bundle === '' ? join(folder, name) : bundle
  try {
    const { text, calls, notes } = await sandbox.bundle()
    await writeSnapshotFile(file, text, 'bundle')
    const lines = [...notes, `${plural(calls, 'call')} can be repeated: payerbox replay ${file}`]
    for (const line of lines) process.stderr.write(`payerbox: ${line}\n`)
  } catch (error) {
    // A file that no flag named must not change the exit code.
    const isExpected = error instanceof BundleError || (bundle === '' && error instanceof CliError)
    if (!isExpected) throw error
    process.stderr.write(`payerbox: no replay bundle: ${error.message}\n`)
  }
}

/** A summary that cannot be written does not change the exit code: no flag asked for it. */
async function writeStepSummary(report: Report): Promise<void> {
  const { GITHUB_STEP_SUMMARY: summary = '' } = process.env
  if (summary === '') return
  const { writeReport } = await import('../report/formats.ts')
  await appendFile(summary, writeReport('markdown', report)).catch(({ message }: Error) => {
    process.stderr.write(`payerbox: cannot write the summary of the step: ${message}\n`)
  })
}
