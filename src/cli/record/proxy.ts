import type { TimedExchange } from '../../judge/http-exchange.ts'
import { startProxy } from '../../proxy/proxy.ts'
import { proxyTarget, TargetError } from '../../proxy/target.ts'
import { keepContentTypeOnly } from '../../record/read-exchanges.ts'
import { CliError } from '../cli-error.ts'
import { runCommand, stopSignal } from '../run-command.ts'
import type { RecordChoices } from './choices.ts'

interface Recorded {
  readonly exchanges: readonly TimedExchange[]
  /** Whether the command that was recorded did not end well. */
  readonly failed: boolean
}

/**
 * Stands before a server and holds what goes through, without its headers, until somebody says that it is enough.
 *
 * @throws CliError when the target is wrong or the port cannot be had.
 */
export async function recordThroughProxy({ port, live, command }: RecordChoices, address: string): Promise<Recorded> {
  const asked = stopSignal()
  const target = targetOf(address, live)
  const exchanges: TimedExchange[] = []
  const proxy = await startProxy({
    target,
    port,
    onExchange: (exchange) => void exchanges.push(keepContentTypeOnly(exchange)),
    onUnjudged: ({ reason }) => void process.stderr.write(`payerbox: a call is not recorded: ${reason}\n`),
  }).catch((error: NodeJS.ErrnoException) => {
    const inUse = error.code === 'EADDRINUSE' ? `port ${port} is in use; name another with --port` : error.message
    throw new CliError(`cannot listen: ${inUse}`, { exitCode: 1, cause: error })
  })
  process.stderr.write(`recording ${target.origin} at ${proxy.url}${command.length > 0 ? '' : ', until Ctrl-C'}\n`)
  const code =
    command.length === 0 ? asked.then(() => 0) : runCommand(command, { PAYERBOX_PROXY_URL: proxy.url }, asked)
  const failed = (await code.finally(() => proxy.close())) !== 0
  return { exchanges, failed }
}

function targetOf(address: string, live: boolean): URL {
  try {
    return proxyTarget(address, live)
  } catch (error) {
    throw error instanceof TargetError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}
