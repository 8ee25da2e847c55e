import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { TargetError } from '../../kit/index.ts'
import { withoutHeaders } from '../../kit/record/read-exchanges.ts'
import type { TimedExchange } from '../../kit/record/recorded.ts'
import type { Listening } from '../../serve/bind.ts'
import { proxyTarget } from '../../serve/proxy/target.ts'
import { startProxy } from '../../serve/proxy.ts'
import { Refusal } from '../refusal.ts'
import type { RecordChoices } from './choices.ts'

interface Recorded {
  readonly exchanges: readonly TimedExchange[]
  /** Whether the command that was recorded did not end well. */
  readonly failed: boolean
}

/**
 * Stands before a server and holds what goes through, without its headers, until somebody says that it is enough.
 *
 * @throws Refusal when the target is wrong or the port cannot be had.
 */
export async function recordThroughProxy({ port, live, command }: RecordChoices, address: string): Promise<Recorded> {
  const signal = Promise.race(['SIGTERM', 'SIGINT'].map((name) => once(process, name)))
  const target = targetOf(address, live)
  const exchanges: TimedExchange[] = []
  const proxy = await startProxy({
    target,
    port,
    onExchange: (exchange) => void exchanges.push(withoutHeaders(exchange)),
    onUnheard: ({ reason }) => void process.stderr.write(`payerbox: a call is not recorded: ${reason}\n`),
  }).catch((error: NodeJS.ErrnoException) => {
    const inUse = error.code === 'EADDRINUSE' ? `port ${port} is in use; name another with --port` : error.message
    throw new Refusal(`cannot listen: ${inUse}`, { exitCode: 1, cause: error })
  })
  process.stderr.write(`recording ${target.origin} at ${proxy.url}${command.length > 0 ? '' : ', until Ctrl-C'}\n`)
  const failed = await ended(command, proxy, signal).finally(() => proxy.close())
  return { exchanges, failed }
}

function targetOf(address: string, live: boolean): URL {
  try {
    return proxyTarget(address, live)
  } catch (error) {
    throw error instanceof TargetError ? new Refusal(error.message, { exitCode: 2, cause: error }) : error
  }
}

/** Waits for the command's end, or for a signal; tells whether the command failed. */
async function ended(command: readonly string[], proxy: Listening, signal: Promise<unknown>): Promise<boolean> {
  const [program, ...args] = command
  if (program === undefined) {
    await signal
    return false
  }
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, PAYERBOX_URL: proxy.url } })
  void signal.then(() => child.kill('SIGTERM'))
  const [code] = await once(child, 'exit').catch((cause: Error) => {
    throw new Refusal(`${program} cannot be started: ${cause.message}`, { exitCode: 2, cause })
  })
  return code !== 0
}
