import { appendFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { adminClient } from '../admin-client/index.ts'
import type { Evidence } from '../contract/evidence.ts'
import { judgeClient } from '../exec/client.ts'
import { recordRefusals, recordRequests } from '../exec/record-requests.ts'
import { execReport } from '../exec/report.ts'
import type { CoverageDemand } from '../journal/coverage.ts'
import { recordTraffic } from '../judge/traffic.ts'
import { writeReport } from '../report/formats.ts'
import type { Report } from '../report/report.ts'
import type { Sandbox } from '../sandbox.ts'
import { accessTo } from '../serve/access.ts'
import { listen } from '../serve/listen.ts'
import { BundleError } from '../store/saved-world.ts'
import { plural } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
import { type ReportChoices, reportOwnsOutput } from './report-options.ts'
import { runCommand, type StopSignal } from './run-command.ts'
import { sandboxFor } from './sandbox-for.ts'
import type { ServeSettings } from './settings.ts'
import { checkWritable, writeSnapshotFile } from './snapshot-file.ts'
import { outputReport } from './write-reports.ts'

/** What to run, and how to judge it. */
export interface ExecChoices extends ReportChoices {
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

/** Stands for the world of calls that reached none. */
const noWorld = '-'

/** Enough for the journal to keep every call of a test suite. */
const journal = { journalEntries: 50_000, journalBytes: 64 * 1024 * 1024 }

/**
 * Runs a command with a sandbox, and reports how the client in it behaved.
 *
 * @param stop The first signal that asks the program to stop; it is passed on to the command.
 * @returns the program's exit code.
 * @throws CliError when the sandbox or the command cannot be started, or a report cannot be written.
 */
export async function runExec(choices: ExecChoices, stop: Promise<StopSignal>): Promise<number> {
  const { settings, failOn, bundle } = choices
  if (bundle !== '') await checkWritable(bundle, 'bundle')
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
  await outputReport(report, 'client', choices)
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
  const environment = environmentFor({ url, world, ...(run && { run }) }, env)
  return runCommand(command, { environment, stop, outputToError: reportOwnsOutput(choices) })
}

/** A sandbox that runs for a command. */
interface RunningSandbox {
  readonly url: string
  readonly world: string
  /** The response to starting the scenario, if one was started. */
  readonly run?: { readonly sessionId?: string }
}

/** The variables of the command, under our names and under those that `--env` adds. @throws CliError */
function environmentFor(
  { url, world, run }: RunningSandbox,
  names: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const { urls, credentials } = accessTo(world, url)
  const variables: Readonly<Record<string, string>> = {
    PAYERBOX_URL: url,
    PAYERBOX_ADMIN_URL: `${url}/_payerbox`,
    PAYERBOX_WORLD: world,
    PAYERBOX_TAIGA_URL: urls.taiga,
    PAYERBOX_TAIGA_KEY: credentials.taiga,
    PAYERBOX_STEDI_URL: urls.stedi,
    PAYERBOX_STEDI_KEY: credentials.stedi,
    PAYERBOX_OPTUM_URL: urls.optum,
    PAYERBOX_OPTUM_CLIENT_ID: credentials.optumClientId,
    PAYERBOX_OPTUM_CLIENT_SECRET: credentials.optumClientSecret,
    ...(run !== undefined && { PAYERBOX_RUN: JSON.stringify(run) }),
    ...(run?.sessionId !== undefined && { PAYERBOX_SESSION_ID: run.sessionId }),
  }
  const added = names.map(([name, variable]) => {
    const value = variables[variable]
    if (value !== undefined) return [name, value] as const
    const known = Object.keys(variables).join(', ')
    throw new CliError(`--env: unknown variable ${variable}; use one of ${known}`, { exitCode: 2 })
  })
  return { ...variables, ...Object.fromEntries(added) }
}

async function startScenario(
  url: string,
  token: string,
  world: string,
  name: string,
): Promise<{ readonly sessionId?: string }> {
  return adminClient(url, { token })
    .startScenario({ world, name })
    .catch((cause: Error) => {
      throw new CliError(cause.message, { exitCode: 2, cause })
    })
}

/** Writes the replay bundle, and says where it is. What cannot be bundled does not change the exit code. @throws CliError */
async function writeBundle(sandbox: Sandbox, { bundle, report }: ExecChoices): Promise<void> {
  const folder = report === '' ? tmpdir() : report
  const name = report === '' ? `payerbox-${crypto.randomUUID()}.ndjson` : 'client.bundle.ndjson'
  const file = bundle === '' ? join(folder, name) : bundle
  try {
    const { text, calls, notes } = await sandbox.bundle()
    await writeSnapshotFile(file, [text], 'bundle')
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
  await appendFile(summary, writeReport('markdown', report)).catch(({ message }: Error) => {
    process.stderr.write(`payerbox: cannot write the summary of the step: ${message}\n`)
  })
}
