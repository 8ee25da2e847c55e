import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../sandbox.ts'
import { realTimers } from '../text/real-time.ts'
import { type Log, silent } from './answer.ts'
import { withCors } from './cors.ts'
import { startPage } from './express.ts'
import { guardNetwork, noteOwnPort } from './network-guard.ts'
import { requestListener } from './node.ts'

// Not an import: that reads every export of the module, and reading one of them loads all of Node's fetch (25 ms, 6 MB).
const { createServer } = process.getBuiltinModule('node:http')

export interface ListenOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: not reachable from other machines. */
  readonly host?: string
  readonly log?: Log
  /** Whether pages of other origins may read the responses. Default `false`. */
  readonly cors?: boolean
  /** Whether calls of this process are kept from the vendors' hosts until the end, as `guardNetwork` does. Default `true`. */
  readonly guard?: boolean
}

/**
 * Serves a sandbox over HTTP: the routes of the vendors and of the admin API directly, the start page by an Express
 * app.
 *
 * @throws the system's own error when the port is not available (`code` is `EADDRINUSE`, `EACCES`, …).
 */
export async function listen(sandbox: Sandbox, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', log = silent, cors = false } = options
  const server = createServer(
    { keepAliveTimeout, optimizeEmptyRequests: true },
    requestListener(cors ? withCors(sandbox) : sandbox, startPage(log), log),
  )
  const listening = await bind(server, { port, host })
  if (options.guard === false) return listening
  const endGuard = guardNetwork()
  return {
    ...listening,
    async close() {
      await listening.close()
      endGuard()
    },
  }
}

/** The address that a server listens on. */
export interface Place {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
}

export interface Listening {
  /** The URL for clients on this machine, without a slash at the end: `http://127.0.0.1:4276`. */
  readonly url: string
  readonly port: number
  /** Accepts no more calls, waits half a second for those in flight, then breaks the remaining connections. */
  close(): Promise<void>
}

/** Milliseconds that calls in flight have to finish at the end. */
const grace = 500

/** Milliseconds. Longer than clients and proxies keep an idle connection: they close it, so that no call is lost. */
export const keepAliveTimeout = 65_000

/**
 * Binds a server to an address.
 *
 * @throws the system's own error when the port is not available (`code` is `EADDRINUSE`, `EACCES`, …).
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
  server.once('close', noteOwnPort(address.port))
  return { url: urlOf(address), port: address.port, close: () => close(server) }
}

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that becomes idle only now would delay the end as well.
    const sweep = realTimers.setInterval(() => server.closeIdleConnections(), 20)
    const cut = realTimers.setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      realTimers.clearInterval(sweep)
      realTimers.clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
