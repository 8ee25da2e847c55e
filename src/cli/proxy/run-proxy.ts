import { maskPath } from '../../http/mask.ts'
import { masked } from '../../http/mask-value.ts'
import type { TimedExchange } from '../../judge/exchange.ts'
import { recordTraffic, type TrafficRecorder } from '../../judge/traffic.ts'
import { type Judgement, judgeExchange } from '../../kit.ts'
import { startProxy } from '../../proxy/proxy.ts'
import { proxyReport } from '../../proxy/report.ts'
import type { Listening } from '../../serve/listen.ts'
import { type Log, silent } from '../../serve/log.ts'
import { plural } from '../../text/phrases.ts'
import { CliError } from '../cli-error.ts'
import { makeFolder, printReport, writeReportFiles } from '../write-reports.ts'
import { runCommand, stopSignal } from './beside.ts'
import type { ProxyChoices } from './choices.ts'

/**
 * Stands between a client and the target until the command, or somebody, ends it, and tells what went through.
 *
 * @returns the program's exit code.
 * @throws CliError when the port cannot be had, the command not be started, or a report not be written.
 */
export async function runProxy(choices: ProxyChoices): Promise<number> {
  const { target, edition, failOn, command, format, report: folder } = choices
  const asked = stopSignal()
  if (folder !== '') await makeFolder(folder)
  const recorder = recordTraffic({ target: target.origin, edition, failOn })
  const proxy = await listenAs(choices, recorder)
  process.stderr.write(
    `payerbox: ${proxy.url} passes on to ${target.origin}${command.length > 0 ? '' : ' until Ctrl-C'}\n`,
  )
  const code = await (command.length > 0
    ? runCommand(command, { PAYERBOX_PROXY_URL: proxy.url }, asked)
    : asked.then(() => 0)
  ).finally(() => proxy.close())
  const traffic = recorder.traffic()
  if (command.length > 0 && traffic.exchanges === 0 && traffic.unjudged.length === 0) {
    process.stderr.write(
      'payerbox: the command sent nothing through the proxy, whose address is in PAYERBOX_PROXY_URL\n',
    )
  }
  const report = proxyReport(traffic)
  printReport(format, report)
  if (folder !== '') await writeReportFiles(folder, 'traffic', report)
  return report.passed ? code : 1
}

async function listenAs(choices: ProxyChoices, recorder: TrafficRecorder): Promise<Listening> {
  const { target, port, host, edition, verbose } = choices
  const say = verbose || process.stderr.isTTY ? sayOnStderr : () => {}
  try {
    return await startProxy({
      target,
      port,
      host,
      log: faultsOnStderr,
      onExchange: (exchange) => {
        const judgement = judgeExchange(exchange, edition)
        recorder.record(judgement, exchange.received.status)
        say(lineOf(exchange, judgement))
      },
      onUnjudged: ({ sent, reason }) => {
        recorder.recordUnjudged(reason)
        say(`${sent === undefined ? '' : `${sent.method} ${pathOf(sent.path)} `}not judged: ${reason}`)
      },
    })
  } catch (error) {
    throw new CliError(whyNot(error as NodeJS.ErrnoException, port, host), { exitCode: 1, cause: error })
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  const inUse = `port ${port} is in use; name another with --port, or 0 for any free one`
  return `cannot listen on ${host}: ${code === 'EADDRINUSE' ? inUse : message}`
}

/** A fault of ours, without what it may have been about. */
const faultsOnStderr: Log = {
  ...silent,
  error: (fields, message) => {
    const kind = 'err' in fields && fields.err instanceof Error ? `: ${fields.err.name}` : ''
    process.stderr.write(`payerbox: ${message}${kind}\n`)
  },
}

function sayOnStderr(line: string): void {
  process.stderr.write(`${new Date().toLocaleTimeString('en-GB')} ${line}\n`)
}

/** `GET /api/v1/partner/sessions/*** 200  taiga.sessionStatus, 1 rule broken`. */
function lineOf({ sent, received }: TimedExchange, { operation, faults }: Judgement): string {
  const found = faults.length === 0 ? '' : `, ${plural(faults.length, 'rule')} broken`
  return `${sent.method} ${pathOf(sent.path)} ${received.status}  ${operation ?? 'no API of ours'}${found}`
}

/** A query can name a person, too. */
function pathOf(path: string): string {
  return maskPath(path.split('?', 1)[0] ?? '', () => masked)
}
