import { basePathOf, type Vendor } from '../../contract/routes.ts'
import { operationOf } from '../../judge/exchange.ts'
import type { Received, Sent } from '../../judge/http-exchange.ts'
import { TargetError } from '../../proxy/target.ts'
import { pause, realElapsed, realNow } from '../../text/real-time.ts'
import type { ContractCase } from '../case.ts'
import { NotArranged, sendTo, type TestTarget } from '../target.ts'
import { billingVariable, consequenceOf, isRepeatable, type LiveHost, liveHosts } from './hosts.ts'
import { createQueue, sendWithRetries, type Timing } from './pacing.ts'

/** What the environment does not set. */
export interface LiveOptions {
  /** Whether cases that start billing run; the environment must allow each host as well. */
  readonly allowBilling?: boolean
  readonly timing?: Timing
  readonly send?: (url: string, request: Sent) => Promise<Received>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The vendors, as far as the environment has credentials for them.
 *
 * Sends only read-only requests, at a rate that the vendors accept, and retries with back-off. Requests that start billing
 * need two switches.
 *
 * @throws TargetError if there are no credentials at all, or a base URL is invalid.
 */
export function liveTarget(environment: Environment, options: LiveOptions = {}): TestTarget {
  const { timing = machine, send = sendTo } = options
  const hosts = new Map(
    liveHosts.filter((host) => missing(host, environment).length === 0).map((host) => [host.api, host]),
  )
  if (hosts.size === 0) throw new TargetError(noCredentials())
  const bases = new Map([...hosts].map(([api, host]) => [api, baseOf(host, environment)]))
  const queues = new Map([...hosts].map(([api, { pace }]) => [api, createQueue(pace, timing)]))
  const bills = (api: Vendor) => options.allowBilling === true && environment[billingVariable] === bases.get(api)?.host
  let retries = 0

  return {
    name: `live (${[...new Set([...bases.values()].map(({ host }) => host))].join(', ')})`,
    kind: 'live',
    environment,
    // Optum's own sandbox has predefined responses.
    editions: ['2025-01', /sandbox/.test(bases.get('optum')?.host ?? '') ? 'sandbox' : 'live'],
    retries: () => retries,
    hosts: [...bases].map(([api, { host }]) => ({ api, host, mayBill: bills(api) })),
    leftOut: liveHosts
      .map(({ api }) => api)
      .filter((api) => !hosts.has(api))
      .map((api) => ({ api, reason: unset(api, environment) })),
    credentials: Object.fromEntries(
      [...hosts.values()].flatMap(({ credentials }) =>
        Object.entries(credentials).map(([name, variable]) => [name, environment[variable] as string]),
      ),
    ),
    declines: (one) => {
      const host = hosts.get(one.api)
      if (host === undefined) return unset(one.api, environment)
      if (one.runs?.includes('live-read-only')) return undefined
      return one.runs?.includes('live') && bills(one.api) ? undefined : whyNot(one, bases.get(one.api)?.host ?? '')
    },
    async send(request) {
      const api = (operationOf(request) ?? '').replace(/\..*/, '') as Vendor
      const [base, queue] = [bases.get(api), queues.get(api)]
      if (base === undefined || queue === undefined)
        throw new NotArranged('not sent: the path belongs to no API with credentials')
      const { method, path } = request
      const consequence = consequenceOf(api, method, path)
      // A second check, for a case that names the wrong operation.
      if (consequence === 'unknown') throw new NotArranged('not sent: its consequences are unknown')
      if (consequence === 'billing' && !bills(api)) throw new NotArranged('not sent: it would start billing')
      const ask = () => queue.run(() => send(`${base.origin}${base.prefix}${path}`, request))
      if (!isRepeatable(api, method, path)) return ask()
      const onRetry = () => {
        retries++
      }
      const leaveAlone = (milliseconds: number) => {
        queue.rest(milliseconds)
        return timing.sleep(milliseconds)
      }
      return sendWithRetries(ask, { leaveAlone, chance: Math.random, today: realNow, onRetry })
    },
  }
}

const machine: Timing = {
  now: realElapsed,
  sleep: pause,
}

function missing({ credentials }: LiveHost, environment: Environment): readonly string[] {
  return Object.values(credentials).filter((variable) => (environment[variable] ?? '') === '')
}

function unset(api: Vendor, environment: Environment): string {
  const variables = liveHosts.filter((host) => host.api === api).flatMap((host) => missing(host, environment))
  return `${variables.join(' and ')} ${variables.length === 1 ? 'is' : 'are'} not set`
}

function noCredentials(): string {
  const each = liveHosts.map(({ api, credentials }) => `${Object.values(credentials).join(' and ')} for ${api}`)
  return `live reads credentials from the environment only, and there are none: set ${each.join('; ')}`
}

function whyNot({ runs = ['mock'], operation }: ContractCase, host: string): string {
  if (!runs.includes('live')) return 'it does not run on live-read-only'
  return `${operation} begins billing: --allow-billing and ${billingVariable}=${host} let it`
}

interface Base {
  readonly origin: string
  readonly host: string
  /** The path in front of each request's path, without a trailing slash. */
  readonly prefix: string
}

function baseOf({ api, urlVariable, url }: LiveHost, environment: Environment): Base {
  // Compose passes an unset variable as an empty one.
  const text = environment[urlVariable] || url
  const base = URL.canParse(text) ? new URL(text) : undefined
  if (base === undefined || !/^https?:$/.test(base.protocol)) {
    throw new TargetError(`${urlVariable} must be a URL such as ${url}`)
  }
  if (base.protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(base.hostname)) {
    throw new TargetError(`${urlVariable} must start with https: credentials must not be sent unencrypted`)
  }
  return { origin: base.origin, host: base.host, prefix: withoutBasePath(api, base.pathname) }
}

/** The path of a base URL without the start of the cases' paths, such as the version in Stedi's documented base URL. */
function withoutBasePath(api: Vendor, pathname: string): string {
  const path = pathname.replace(/\/$/, '')
  const basePath = basePathOf(api)
  return path.endsWith(basePath) ? path.slice(0, path.length - basePath.length) : path
}
