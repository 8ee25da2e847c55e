import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import type { StediEditionSetting } from '../contract/stedi-edition.ts'
import type { TimedExchange } from '../judge/http-exchange.ts'
import type { AmountMode } from '../record/fake-values.ts'
import type { ExchangeFile } from '../record/read-exchanges.ts'
import type { Recording } from '../record/recording.ts'
import { CliError, readChoice } from './cli-error.ts'
import { defaultProxyPort, listenErrorReason, readProxyTarget } from './proxy.ts'
import {
  addOutputOptions,
  type ReportChoices,
  type ReportFlags,
  readReportChoices,
  reportOwnsOutput,
} from './report-options.ts'
import { runCommand, stopSignal } from './run-command.ts'
import { ownFilesOf, ownOptions } from './sandbox-for.ts'
import { portSetting } from './settings.ts'
import { laidOut } from './terminal.ts'

/** The flags of `payerbox record`, as commander returns them. */
interface RecordFlags extends ReportFlags {
  readonly target?: string
  readonly from?: string
  readonly out?: string
  readonly port?: string
  readonly edition?: string
  readonly amounts?: string
  readonly payers?: string
  readonly live?: boolean
}

interface RecordChoices extends ReportChoices {
  /** A server to record through a proxy, or a file of exchanges. */
  readonly source: { readonly target: string } | { readonly file: string }
  readonly out: string
  readonly port: number
  readonly edition: StediEditionSetting
  readonly amounts: AmountMode
  /** A file of payers to keep; empty for none. */
  readonly payers: string
  readonly live: boolean
  /** A command to run with the proxy, and its arguments; empty for none. */
  readonly command: readonly string[]
}

const amountModes: readonly AmountMode[] = ['keep', 'scale', 'replace']

/** `payerbox record`. It imports the recorder when it runs, so that `--help` is fast. */
export function recordCommand(): Command {
  const command = new Command('record')
    .summary('record exchanges, and replace all data of real people')
    .description('Record exchanges as fixtures and scenarios, and replace all data of real people.')
    .usage(
      '--out <dir> --target <url> [options] [-- command...]\n       payerbox record --out <dir> --from <file> [options]',
    )
    .helpOption('-h, --help', 'print this help')
    .option('--target <url>', 'the server to record; a proxy on the port below forwards requests to it')
    .option('--from <file>', 'record a HAR file or a list of exchanges instead; - reads standard input')
    .option('--out <dir>', 'the folder to write to; it must be empty or not exist')
    .option('-p, --port <n>', `port of the proxy; 0 selects a free port (default ${defaultProxyPort})`)
    .option('--edition <edition>', "edition of Stedi's contract: auto, 2025-01 or 2026-08 (default auto)")
    .option('--amounts <mode>', 'amounts of money: keep, scale or replace (default keep)')
    .option('--payers <file>', 'file of payers whose ids and names are kept, as those of the built-in payers are')
    .option('--live', "allow a vendor's own host as the target; calls there are real")
    .argument('[command...]')
    .configureHelp({ visibleArguments: () => [] })
  return addOutputOptions(command)
    .addHelpText('after', () => laidOut(explanations))
    .action(async (command: readonly string[], flags: RecordFlags) => {
      process.exitCode = await recordExchanges(await readRecordChoices(command, flags))
    })
}

const explanations = `
Records until SIGINT, SIGTERM or the end of the command. The command gets the address of the proxy
in PAYERBOX_PROXY_URL. Exchanges are kept in memory until then; all that is written or printed
is pseudonymized. Members that no contract declares are omitted and reported. Entries of a HAR file
that cannot be used are left out; the report counts them and lists where they are.

Writes:
  exchanges/<operation>.json   requests and responses, with made-up people and shifted dates
  scenarios/<name>.yaml        all polls of a claim as a scenario that payerbox can play
  scenarios/payers.yaml        with --payers: the ids and names of those that occur
  record.md, record.json       what was kept, replaced and omitted, and how the scenarios replay

Exit codes: 0 success, 1 nothing was recorded, or the command failed, 2 usage error or invalid file.

Examples:
  payerbox record --target http://127.0.0.1:4276 --out recorded -- npm test
  payerbox record --target https://healthcare.us.stedi.com --live --out recorded
  payerbox record --from session.har --out recorded --amounts scale
`

/** @throws CliError when a flag is wrong or missing. */
async function readRecordChoices(command: readonly string[], flags: RecordFlags): Promise<RecordChoices> {
  const { target, from, out, edition, amounts = 'keep', payers = '', live = false } = flags
  const { defaultStediEdition, stediEditionSettings } = await import('../contract/stedi-edition.ts')
  const port = portSetting.read(flags.port ?? defaultProxyPort)
  if (out === undefined) throw usageError('record needs --out <dir>, a folder to write to')
  if ((target === undefined) === (from === undefined)) {
    throw usageError('record needs one of --target <url> and --from <file>')
  }
  if (from !== undefined && command.length > 0) throw usageError('a command needs --target instead of --from')
  if (port === undefined) throw usageError(`--port must be ${portSetting.allowed}, not "${flags.port}"`)
  return {
    source: target === undefined ? { file: from ?? '-' } : { target },
    out,
    port,
    edition: readChoice('--edition', edition ?? defaultStediEdition, stediEditionSettings),
    amounts: readChoice('--amounts', amounts, amountModes),
    payers,
    live,
    ...readReportChoices(flags),
    command,
  }
}

function usageError(message: string): CliError {
  return new CliError(message, { exitCode: 2 })
}

/**
 * Records exchanges, and writes the recording and its report.
 *
 * @returns the program's exit code.
 * @throws CliError when the target, the file or the folder is invalid.
 */
async function recordExchanges(choices: RecordChoices): Promise<number> {
  const [{ secureRandom }, { createRecording }, { recordReport }, { outputReport }] = await Promise.all([
    import('../record/fake-values.ts'),
    import('../record/recording.ts'),
    import('../record/report.ts'),
    import('./write-reports.ts'),
  ])
  const { source, out, edition, amounts } = choices
  const { PayerDirectory } = await import('../world/payer.ts')
  const own = await ownOptions(ownFilesOf({ scenarios: '', payers: choices.payers }))
  const payers = new PayerDirectory(own.payers)
  await checkEmpty(out)
  const { exchanges, leftOut, failed } =
    'file' in source
      ? { ...(await readExchangeFile(source.file)), failed: false }
      : { ...(await recordThroughProxy(choices, source.target)), leftOut: [] }
  const recording = await createRecording(exchanges, { edition, amounts, payers, random: secureRandom }, leftOut)
  if (recording.result.exchanges === 0) {
    const reasons = leftOut.slice(0, maxReasons).map(({ place, reason }) => `\n  ${place}: ${reason}`)
    const more = leftOut.length > maxReasons ? [`\n  and ${leftOut.length - maxReasons} more entries`] : []
    const why = leftOut.length === 0 ? '' : `; entries that cannot be used:${[...reasons, ...more].join('')}`
    process.stderr.write(`payerbox: nothing was recorded: there was no exchange with Taiga, Stedi or Optum${why}\n`)
    return 1
  }
  await writeRecording(out, recording)
  await outputReport({ ...recordReport(recording.result), subject: out }, 'record', choices)
  return failed ? 1 : 0
}

async function checkEmpty(out: string): Promise<void> {
  const entries = await readdir(out).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw new CliError(`cannot write to ${out}: ${cause.message}`, { exitCode: 2, cause })
  })
  if (entries.length > 0) throw usageError(`${out} is not empty; use an empty or a new folder`)
}

/** More entries that cannot be used are only counted when nothing is recorded. */
const maxReasons = 5

async function readExchangeFile(file: string): Promise<ExchangeFile> {
  const [{ parseTimedExchanges }, { decodeText }, { jsonSyntaxProblem }] = await Promise.all([
    import('../record/read-exchanges.ts'),
    import('../text/decode-text.ts'),
    import('../text/json-position.ts'),
  ])
  const content = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((cause: Error) => {
    throw new CliError(`cannot read ${file}: ${cause.message}`, { exitCode: 2, cause })
  })
  const text = decodeText(content)
  const read = parseTimedExchanges(text)
  if (read !== undefined) return read
  const name = file === '-' ? 'standard input' : file
  const problem = 'is neither a HAR file nor a list of exchanges with "at", "request" and "response"'
  throw usageError(`${name} ${jsonSyntaxProblem(text) ?? problem}`)
}

interface RecordedExchanges {
  readonly exchanges: readonly TimedExchange[]
  /** Whether the command failed. */
  readonly failed: boolean
}

/**
 * Records the exchanges of a proxy, without their headers, until the command ends or a signal stops the program.
 *
 * @throws CliError when the target is invalid, or the proxy cannot listen.
 */
async function recordThroughProxy(choices: RecordChoices, address: string): Promise<RecordedExchanges> {
  const stop = stopSignal()
  const [{ startProxy }, { keepNeededHeaders }] = await Promise.all([
    import('../proxy/proxy.ts'),
    import('../record/read-exchanges.ts'),
  ])
  const { port, live, command } = choices
  const target = await readProxyTarget(address, live)
  const exchanges: TimedExchange[] = []
  const report = (reason: string) => void process.stderr.write(`payerbox: a call was not recorded: ${reason}\n`)
  const proxy = await startProxy({
    target,
    port,
    onExchange(exchange) {
      if (exchange.undecoded) report('the encoding of a body is not supported')
      else exchanges.push(keepNeededHeaders(exchange))
    },
    onUnjudged: ({ reason }) => report(reason),
  }).catch((cause: NodeJS.ErrnoException) => {
    throw new CliError(`cannot listen: ${listenErrorReason(cause, port)}`, { exitCode: 1, cause })
  })
  process.stderr.write(
    `payerbox: recording ${target.origin} at ${proxy.url}${command.length > 0 ? '' : '; press Ctrl-C to stop'}\n`,
  )
  const code =
    command.length === 0
      ? stop.then(() => 0)
      : runCommand(command, {
          environment: { PAYERBOX_PROXY_URL: proxy.url },
          stop,
          outputToError: reportOwnsOutput(choices),
        })
  const failed = (await code.finally(() => proxy.close())) !== 0
  return { exchanges, failed }
}

async function writeRecording(out: string, { files }: Recording): Promise<void> {
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(out, name)), { recursive: true })
      await writeFile(join(out, name), content)
    }
  } catch (cause) {
    throw new CliError(`cannot write the recording to ${out}: ${(cause as Error).message}`, { exitCode: 1, cause })
  }
}
