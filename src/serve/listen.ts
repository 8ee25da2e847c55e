import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../sandbox.ts'
import { type Log, silent } from './answer.ts'
import { expressFallback } from './express.ts'
import { requestListener } from './node.ts'

// No import: that reads every export of the module, and reading one of them loads all of Node's fetch (25 ms, 6 MB).
const { createServer } = process.getBuiltinModule('node:http')

export interface ListenOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: not reachable from other machines. */
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
    requestListener(sandbox, expressFallback(log), log),
  )
  return bind(server, { port, host })
}

/** Where a server listens. */
export interface Place {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
}

export interface Listening {
  /** Where clients on this machine reach it, without a slash at the end: `http://127.0.0.1:4276`. */
  readonly url: string
  readonly port: number
  /** Takes no more calls, lets those under way finish for half a second, then cuts what is left. */
  close(): Promise<void>
}

/** Milliseconds that calls under way get to finish at the end. */
const grace = 500

/** Longer than clients and proxies keep an idle connection, so that it is they who close it and no call is lost in between. */
export const keepAliveTimeout = 65_000

/**
 * Makes a server listen.
 *
 * @throws the system's own error when the port cannot be had (`code` is `EADDRINUSE`, `EACCES`, …).
 */
export async function bind(server: Server, { port, host }: Place): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address() as AddressInfo
  return { url: urlOf(address), port: address.port, close: () => close(server) }
}

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy at first and idle a moment later would hold the end up as well.
    const sweep = setInterval(() => server.closeIdleConnections(), 20)
    const cut = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
