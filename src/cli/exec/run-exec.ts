import { appendFile } from 'node:fs/promises'
import { adminClient } from '../../admin-client/index.ts'
import { judgeClient } from '../../exec/client.ts'
import { execReport } from '../../exec/report.ts'
import { recordTraffic } from '../../judge/traffic.ts'
import { markdownReport } from '../../report/markdown.ts'
import type { Report } from '../../report/report.ts'
import { listen } from '../../serve/listen.ts'
import { CliError } from '../cli-error.ts'
import { runCommand, stopSignal } from '../proxy/beside.ts'
import { sandboxFor } from '../sandbox-for.ts'
import { printReport, writeReportFiles } from '../write-reports.ts'
import type { ExecChoices } from './choices.ts'
import { environmentOf } from './environment.ts'
import { watched } from './watched.ts'

/** So many calls that a suite of tests is remembered whole. */
const journal = { journalEntries: 50_000, journalBytes: 64 * 1024 * 1024 }

/**
 * Runs a command with a sandbox beside it, and tells what the client in it met and did.
 *
 * @returns the program's exit code.
 * @throws CliError when the sandbox or the command cannot be started, or a report not be written.
 */
export async function runExec(choices: ExecChoices): Promise<number> {
  const { settings, failOn, report: folder, format } = choices
  const asked = stopSignal()
  const sandbox = await sandboxFor({ ...settings, ...journal, strict: true })
  const traffic = recordTraffic({ target: 'the sandbox', edition: settings.stediEdition, failOn })
  const listening = await listen(watched(sandbox, settings.stediEdition, traffic))
  const code = await besideCode(listening.url, choices, asked).finally(() => listening.close())
  const report = execReport(judgeClient(sandbox.journal(), traffic.traffic(), choices))
  printReport(format, report)
  await summarize(report)
  if (folder !== '') await writeReportFiles(folder, 'client', report)
  return code === 0 && !report.passed ? 1 : code
}

/** The command's exit code. */
async function besideCode(
  url: string,
  { command, settings, story: scenario, env }: ExecChoices,
  asked: Promise<NodeJS.Signals>,
): Promise<number> {
  const [world = 'demo'] = settings.world
  const story = scenario === undefined ? undefined : await begun(url, world, scenario)
  return runCommand(command, environmentOf({ url, world, ...(story && { story }) }, env), asked)
}

async function begun(url: string, world: string, name: string): Promise<{ readonly sessionId?: string }> {
  return adminClient(url)
    .startScenario({ world, name })
    .catch((cause: Error) => {
      throw new CliError(cause.message, { exitCode: 2, cause })
    })
}

/** Nobody asked for it on the command line, so that what the command ended with counts all the same. */
async function summarize(report: Report): Promise<void> {
  const { GITHUB_STEP_SUMMARY: summary = '' } = process.env
  if (summary === '') return
  await appendFile(summary, markdownReport(report)).catch(({ message }: Error) => {
    process.stderr.write(`payerbox: the summary of the step cannot be written: ${message}\n`)
  })
}
