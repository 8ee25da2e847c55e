import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isLoopback } from '../guard/admin-access.ts'
import type { ReplyStream } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { checkOptionTypes, flagOption, hostsOption, type OptionType, textOption } from '../text/option-error.ts'
import { realElapsed, realTimers } from '../text/real-time.ts'
import { checkSandbox, type Log, logOption, silent } from './answer.ts'
import { Batch } from './batch.ts'
import { withCors } from './cors.ts'
import { answerDashboard, answerPage, isDashboardRequest } from './dashboard-files.ts'
import { startPage } from './express.ts'
import { BodyBudget, nodeTimeouts, type ServerLimits, serverLimits, serverLimitTypes } from './limits.ts'
import { Metrics } from './metrics.ts'
import { guardNetwork, noteOwnPort } from './network-guard.ts'
import { answerRequest, type HttpService, replyTo, routeRequest, sendReply } from './node.ts'

// Not an import: that reads every export of the module, and reading one of them loads all of Node's fetch (25 ms, 6 MB).
const { createServer } = process.getBuiltinModule('node:http')

/** How a sandbox is served. `ServerLimits` are 4,096 connections, 64 MiB of bodies, 30 seconds a request and 10 minutes a fault. */
export interface ListenOptions extends Partial<ServerLimits> {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: not reachable from other machines. */
  readonly host?: string
  readonly log?: Log
  /** Whether pages of other origins may read the responses. Default `false`. */
  readonly cors?: boolean
  /** Whether calls of this process are kept from the vendors' hosts until the end, as `guardNetwork` does. Default `true`. */
  readonly guard?: boolean
  /**
   * Names by which clients may call the start page and the admin API, besides those of loopback and the address itself, and the
   * hosts of pages that may call it: `payerbox`, `box.example.test`.
   */
  readonly allowHosts?: readonly string[]
  /**
   * The token that the admin API needs, as `Authorization: Bearer <token>`. Default: none on loopback; on any other
   * address a generated one, which is in the result.
   */
  readonly adminToken?: string
}

const optionTypes: Readonly<Record<keyof ListenOptions, OptionType>> = {
  port: {
    is: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65535,
    must: 'a whole number from 0 to 65535',
  },
  host: textOption,
  log: logOption,
  cors: flagOption,
  guard: flagOption,
  allowHosts: hostsOption,
  adminToken: textOption,
  ...serverLimitTypes,
}

/**
 * Serves a sandbox over HTTP: the routes of the vendors and of the admin API directly, the start page by an Express
 * app.
 *
 * @throws OptionError, or the system's own error when the port is not available (`code` is `EADDRINUSE`, `EACCES`, …).
 */
export async function listen(sandbox: Sandbox, options: ListenOptions = {}): Promise<Listening> {
  checkSandbox(sandbox)
  checkOptionTypes(options, optionTypes)
  const { port = 0, host = '127.0.0.1', log = silent, cors = false, allowHosts = [] } = options
  const adminToken = options.adminToken ?? (isLoopback(host) ? undefined : crypto.randomUUID())
  const limits = serverLimits(options)
  const connections = () =>
    new Promise<number>((resolve, reject) => {
      server.getConnections((error, open) => (error ? reject(error) : resolve(open)))
    })
  const service = {
    sandbox: cors ? withCors(sandbox) : sandbox,
    log,
    metrics: new Metrics(sandbox, connections),
    access: { hosts: allowHosts.map((name) => name.toLowerCase()), token: adminToken },
    bodies: new BodyBudget(limits.maxBodyBytes),
    readTimeout: limits.requestTimeout,
    faultTimeout: limits.faultTimeout,
    streams: new Set<ReplyStream>(),
    batch: new Batch(replyTo, sendReply),
  }
  const server = createServer(
    { keepAliveTimeout, optimizeEmptyRequests: true, ...nodeTimeouts(limits) },
    requestListener(service, startPage(log)),
  )
  const bound = await bind(server, { port, host, maxConnections: limits.maxConnections, log })
  const listening = {
    ...bound,
    ...(adminToken !== undefined && { adminToken }),
    close() {
      const closed = bound.close()
      for (const stream of service.streams) stream.close()
      return closed
    },
  }
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

/**
 * A listener for `http.createServer` that answers as the sandbox does. Requests for the start page, `GET /`, go to
 * `startPage`.
 */
function requestListener(service: HttpService, startPage: RequestListener): RequestListener {
  return (request, response) => {
    const routed = routeRequest(service.sandbox, request)
    const { method, path } = routed.target
    const isStartPage = routed.match === undefined && path === '/' && (method === 'GET' || method === 'HEAD')
    if (isStartPage) answerPage(service, routed, response, startPage)
    else if (isDashboardRequest(routed.target)) answerDashboard(service, routed, response)
    else answerRequest(service, routed, response)
  }
}

/** The address that a server listens on. */
export interface Place {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** Open connections; 0 for no limit. */
  readonly maxConnections: number
  readonly log: Log
}

export interface Listening {
  /** The URL for clients on this machine, without a slash at the end: `http://127.0.0.1:4276`. */
  readonly url: string
  readonly port: number
  /** The token that the admin API needs; absent when it needs none. */
  readonly adminToken?: string
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
export async function bind(server: Server, { port, host, maxConnections, log }: Place): Promise<Listening> {
  if (maxConnections > 0) limitConnections(server, maxConnections, log)
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

/** Milliseconds between two lines of the log about refused connections. */
const betweenWarnings = 10_000

function limitConnections(server: Server, maxConnections: number, log: Log): void {
  let quietUntil = 0
  server.maxConnections = maxConnections
  server.on('drop', () => {
    if (realElapsed() < quietUntil) return
    quietUntil = realElapsed() + betweenWarnings
    log.error({ maxConnections }, 'connection refused: the limit of connections is reached')
  })
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
