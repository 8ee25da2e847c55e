import { Command } from 'commander'
import type { CoverageDemand } from '../journal/coverage.ts'
import { CliError, readChoice } from './cli-error.ts'
import { addSetting, givenFlags } from './command-settings.ts'
import { readSettings } from './read-settings.ts'
import { addFailOnOption, addReportOptions, type ReportFlags, readFailOn, readReportChoices } from './report-options.ts'
import { stopSignal } from './run-command.ts'
import type { ExecChoices } from './run-exec.ts'
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
      const choices = await readExecChoices(words, flags, readSettings(givenFlags(command)), isGiven)
      // Before the import, so that a signal that comes meanwhile is not lost.
      const stop = stopSignal()
      const { runExec } = await import('./run-exec.ts')
      process.exitCode = await runExec(choices, stop)
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

/** Reads `--env NEW=PAYERBOX_…`. @throws CliError */
function readMapping(text: string): readonly [string, string] {
  const [, name, variable] = /^([A-Za-z_]\w*)=(PAYERBOX_[A-Z_]+)$/.exec(text) ?? []
  if (name !== undefined && variable !== undefined) return [name, variable]
  throw new CliError(`--env must have the form TAIGA_URL=PAYERBOX_TAIGA_URL, not "${text}"`, { exitCode: 2 })
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
