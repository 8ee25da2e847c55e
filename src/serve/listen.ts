import type { Sandbox } from '../sandbox.ts'
import { bind, keepAliveTimeout, type Listening } from './bind.ts'
import { expressFallback } from './express.ts'
import { type Log, silent } from './log.ts'
import { requestListener } from './node.ts'

// No import: that reads every export of the module, and reading one of them loads all of Node's fetch (25 ms, 6 MB).
const { createServer } = process.getBuiltinModule('node:http')

export interface ListenOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: claims are nobody else's business. */
  readonly host?: string
  readonly log?: Log
}

/**
 * Serves a sandbox over HTTP: the vendors' routes first, an Express app behind them for the rest.
 *
 * @throws the system's own error when the port cannot be had (`code` is `EADDRINUSE`, `EACCES`, …).
 */
export async function listen(sandbox: Sandbox, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', log = silent } = options
  const server = createServer(
    { keepAliveTimeout, optimizeEmptyRequests: true },
    requestListener(sandbox, expressFallback(sandbox, log), log),
  )
  return bind(server, { port, host })
}
