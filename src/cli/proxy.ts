import { Command } from 'commander'
import type { Evidence } from '../contract/evidence.ts'
import type { StediEditionSetting } from '../contract/stedi-edition.ts'
import type { Judgement } from '../judge/exchange.ts'
import type { TimedExchange } from '../judge/http-exchange.ts'
import type { TrafficRecorder } from '../judge/traffic.ts'
import type { ProxyOptions } from '../proxy/proxy.ts'
import type { Log } from '../serve/answer.ts'
import type { Listening } from '../serve/listen.ts'
import { plural } from '../text/phrases.ts'
import { CliError, readChoice } from './cli-error.ts'
import { addSetting, givenFlags } from './command-settings.ts'
import { serverLimitSettings } from './limit-settings.ts'
import { type GivenFlags, readSetting } from './read-settings.ts'
import {
  addFailOnOption,
  addReportOptions,
  type ReportChoices,
  type ReportFlags,
  readFailOn,
  readReportChoices,
  reportOwnsOutput,
} from './report-options.ts'
import { runCommand, stopSignal } from './run-command.ts'
import type { CliSetting } from './setting.ts'
import { portSetting, serveSettings } from './settings.ts'
import { ignoredProxyWarning } from './streams.ts'
import { laidOut } from './terminal.ts'

/** The flags of `payerbox proxy`, as commander returns them. */
interface ProxyFlags extends ReportFlags {
  readonly target?: string
  readonly live?: boolean
  readonly port?: string
  readonly host?: string
  readonly edition?: string
  readonly failOn?: string
  readonly verbose?: boolean
}

interface ProxyChoices extends ReportChoices, ProxyLimits {
  readonly target: URL
  readonly port: number
  readonly host: string
  readonly edition: StediEditionSetting
  readonly failOn: Evidence
  readonly verbose: boolean
  /** A command to run with the proxy, and its arguments; empty for none. */
  readonly command: readonly string[]
}

type ProxyLimits = Required<Pick<ProxyOptions, 'maxConnections' | 'maxBodyBytes' | 'requestTimeout' | 'allowHosts'>>

const limitSettings = {
  maxConnections: serverLimitSettings.maxConnections,
  maxBodyBytes: serverLimitSettings.maxBodyBytes,
  requestTimeout: serverLimitSettings.requestTimeout,
  allowHosts: serveSettings.allowHost,
}

/** @throws CliError */
function readProxyLimits(given: GivenFlags): ProxyLimits {
  return {
    maxConnections: readSetting(given, limitSettings.maxConnections),
    maxBodyBytes: readSetting(given, limitSettings.maxBodyBytes),
    requestTimeout: readSetting(given, limitSettings.requestTimeout),
    allowHosts: readSetting(given, limitSettings.allowHosts),
  }
}

/** The port of `proxy` and `record`. */
export const defaultProxyPort = '4277'

/** `payerbox proxy`. It imports the proxy when it runs, so that `--help` is fast. */
export function proxyCommand(): Command {
  const command = new Command('proxy')
    .summary('forward requests to a server, and check both sides against the contracts')
    .description('Forward requests to a server, and check both sides against the contracts.')
    .usage('--target <url> [options] [-- command...]')
    .helpOption('-h, --help', 'print this help')
    .option('--target <url>', 'the server that gets the requests')
    .option('--live', "allow a vendor's own host as the target; calls there are real")
    .option('-p, --port <n>', `port; 0 selects a free port (default ${defaultProxyPort})`)
    .option('--host <address>', 'address; 0.0.0.0 accepts connections from other machines (default 127.0.0.1)')
    .option('--edition <edition>', "edition of Stedi's contract: auto, 2025-01 or 2026-08 (default auto)")
    .option('--verbose', 'print a line for each exchange on stderr; this is the default on a terminal')
    .argument('[command...]')
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', () => laidOut(explanations))
    .action(async (words: readonly string[], flags: ProxyFlags) => {
      process.exitCode = await runProxy(await readProxyChoices(words, flags, readProxyLimits(givenFlags(command))))
    })
  for (const setting of Object.values<CliSetting<unknown>>(limitSettings)) addSetting(command, setting)
  return addReportOptions(addFailOnOption(command))
}

const explanations = `
Forwards every byte unchanged in both directions until SIGINT, SIGTERM or the end of the command.
Then it prints a report: the calls, and the contract rules that they broke. The command gets the
address of the proxy in PAYERBOX_PROXY_URL; let your client use it as the base URL.

A broken rule fails the run if the vendor documents it; --fail-on includes rules with less evidence.
The edition auto is the one that the response names in x-payerbox-stedi-edition; without that header
it is 2025-01 for JSON with controlNumber, otherwise 2026-08.
Bodies of up to 16 MiB are checked. The proxy responds with 502 if the target cannot be reached, and
with 504 if it sends nothing for 65 seconds. The report contains no body, name, id or key, and the
proxy stores nothing.

Exit codes: 0 success, 1 errors (a broken rule that --fail-on includes, or no call that could be
judged), 2 usage error. If the command fails, its own exit code.

Examples:
  payerbox proxy --target http://127.0.0.1:4276 -- npm test
  payerbox proxy --target http://127.0.0.1:4276 --report reports -- pytest
  payerbox proxy --target https://sandbox-apigw.optum.com --live --verbose
`

/** @throws CliError when a flag is wrong or missing. */
async function readProxyChoices(
  command: readonly string[],
  flags: ProxyFlags,
  limits: ProxyLimits,
): Promise<ProxyChoices> {
  const { edition, verbose = false, live = false } = flags
  const { defaultStediEdition, stediEditionSettings } = await import('../contract/stedi-edition.ts')
  const port = portSetting.read(flags.port ?? defaultProxyPort)
  const host = serveSettings.host.read(flags.host ?? serveSettings.host.preset)
  if (port === undefined) throw usageError(`--port must be ${portSetting.allowed}, not "${flags.port}"`)
  if (host === undefined) throw usageError(`--host must be ${serveSettings.host.allowed}, not "${flags.host}"`)
  if (flags.target === undefined) throw usageError('proxy needs --target <url>, the server that gets the requests')
  const target = await readProxyTarget(flags.target, live)
  if (isProxyItself(target, port)) {
    throw usageError(`the target is the proxy itself (port ${port}); use another --target or --port`)
  }
  return {
    ...limits,
    target,
    port,
    host,
    edition: readChoice('--edition', edition ?? defaultStediEdition, stediEditionSettings),
    failOn: readFailOn(flags.failOn),
    ...readReportChoices(flags),
    verbose,
    command,
  }
}

/** The server that a proxy forwards requests to. @throws CliError */
export async function readProxyTarget(address: string, live: boolean): Promise<URL> {
  const { proxyTarget, TargetError } = await import('../proxy/target.ts')
  try {
    const target = proxyTarget(address, live)
    const warning = ignoredProxyWarning(target, process.env)
    if (warning !== undefined) process.stderr.write(`payerbox: ${warning}\n`)
    return target
  } catch (error) {
    throw error instanceof TargetError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}

function isProxyItself({ hostname, port: targetPort }: URL, port: number): boolean {
  return targetPort === String(port) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

function usageError(message: string): CliError {
  return new CliError(message, { exitCode: 2 })
}

/**
 * Forwards requests until the command ends or a signal stops the program, and reports on them.
 *
 * @returns the program's exit code.
 * @throws CliError when it cannot listen, cannot start the command, or cannot write a report.
 */
async function runProxy(choices: ProxyChoices): Promise<number> {
  const stop = stopSignal()
  const [{ recordTraffic }, { proxyReport }, { makeFolder, outputReport }] = await Promise.all([
    import('../judge/traffic.ts'),
    import('../proxy/report.ts'),
    import('./write-reports.ts'),
  ])
  const { target, edition, failOn, command, report: folder } = choices
  if (folder !== '') await makeFolder(folder)
  const recorder = recordTraffic({ target: target.origin, edition, failOn })
  const proxy = await startListening(choices, recorder)
  process.stderr.write(
    `payerbox: forwarding ${proxy.url} to ${target.origin}${command.length > 0 ? '' : '; press Ctrl-C to stop'}\n`,
  )
  const code = await (command.length > 0
    ? runCommand(command, {
        environment: { PAYERBOX_PROXY_URL: proxy.url },
        stop,
        outputToError: reportOwnsOutput(choices),
      })
    : stop.then(() => 0)
  ).finally(() => proxy.close())
  const traffic = recorder.traffic()
  if (command.length > 0 && traffic.exchanges === 0 && traffic.unjudged.length === 0) {
    process.stderr.write('payerbox: the command sent no request to the proxy; its address is in PAYERBOX_PROXY_URL\n')
  }
  const report = proxyReport(traffic)
  await outputReport(report, 'traffic', choices)
  return report.passed ? code : 1
}

async function startListening(choices: ProxyChoices, recorder: TrafficRecorder): Promise<Listening> {
  const [{ startProxy }, { judgeExchange, methodAndPath }, { silent }] = await Promise.all([
    import('../proxy/proxy.ts'),
    import('../judge/exchange.ts'),
    import('../serve/answer.ts'),
  ])
  const { target, port, host, edition, verbose, maxConnections, maxBodyBytes, requestTimeout, allowHosts } = choices
  const print = verbose || process.stderr.isTTY ? printLine : () => {}
  // The kind of an internal error, without its message, which may contain data of the request.
  const log: Log = {
    ...silent,
    error: (fields, message) => {
      const kind = 'error' in fields ? `: ${fields.error}` : ''
      process.stderr.write(`payerbox: ${message}${kind}\n`)
    },
  }
  return startProxy({
    ...{ target, port, host, log, maxConnections, maxBodyBytes, requestTimeout, allowHosts },
    onExchange: (exchange) => {
      const judgement = judgeExchange(exchange, edition)
      recorder.record(judgement, exchange.received.status)
      print(lineFor(exchange, judgement, methodAndPath(exchange.sent)))
    },
    onUnjudged: ({ sent, reason }) => {
      recorder.recordUnjudged(reason)
      print(`${sent === undefined ? '' : `${methodAndPath(sent)} `}not judged: ${reason}`)
    },
  }).catch((cause: NodeJS.ErrnoException) => {
    throw new CliError(`cannot listen on ${host}: ${listenErrorReason(cause, port)}`, { exitCode: 1, cause })
  })
}

/** Why a proxy cannot listen. */
export function listenErrorReason({ code, message }: NodeJS.ErrnoException, port: number): string {
  return code === 'EADDRINUSE' ? `port ${port} is in use; use another --port, or 0 for a free one` : message
}

function printLine(line: string): void {
  process.stderr.write(`${new Date().toLocaleTimeString('en-GB')} ${line}\n`)
}

/** `GET /api/v1/partner/sessions/*** 200  taiga.sessionStatus, 1 rule broken`. */
function lineFor({ received }: TimedExchange, { operation, violations }: Judgement, request: string): string {
  const broken = violations.length === 0 ? '' : `, ${plural(violations.length, 'rule')} broken`
  return `${request} ${received.status}  ${operation ?? 'unknown operation'}${broken}`
}
