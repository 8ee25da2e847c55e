import { basePathOf, hostOf, type Route, type Vendor, vendorRoutes } from '../../contract/routes.ts'
import type { CaseStepForm, ContractCase } from '../case.ts'

/** The maximum rate of requests. */
export interface RequestRate {
  /** Milliseconds between the starts of two requests. */
  readonly every: number
  /** Requests in flight at the same time. */
  readonly inFlight: number
}

/** The host of a vendor's API, and the environment variables that configure it. */
export interface LiveHost {
  readonly api: Vendor
  /** The variable with a base URL to use instead of `url`. */
  readonly urlVariable: string
  readonly url: string
  /** The variables of the credentials, by the names that cases use. */
  readonly credentials: Readonly<Record<string, string>>
  readonly pace: RequestRate
  /** The source of the rate. */
  readonly source: string
}

/** Taiga and Optum publish no limits; their rates are low. */
export const liveHosts: readonly LiveHost[] = [
  {
    api: 'taiga',
    urlVariable: 'PAYERBOX_LIVE_TAIGA_URL',
    url: `https://${hostOf('taiga')}`,
    credentials: { taiga: 'PAYERBOX_LIVE_TAIGA_KEY' },
    pace: { every: 1000, inFlight: 1 },
    source: 'no limit is published',
  },
  {
    api: 'stedi',
    urlVariable: 'PAYERBOX_LIVE_STEDI_URL',
    url: `https://${hostOf('stedi')}`,
    credentials: { stedi: 'PAYERBOX_LIVE_STEDI_KEY' },
    pace: { every: 200, inFlight: 5 },
    source: 'Stedi, concurrency: 50 in flight for an account; a test uses a tenth',
  },
  {
    api: 'optum',
    urlVariable: 'PAYERBOX_LIVE_OPTUM_URL',
    url: `https://${hostOf('optum')}`,
    credentials: {
      optumClientId: 'PAYERBOX_LIVE_OPTUM_CLIENT_ID',
      optumClientSecret: 'PAYERBOX_LIVE_OPTUM_CLIENT_SECRET',
    },
    pace: { every: 500, inFlight: 2 },
    source: 'no limit is published',
  },
]

/** Operations that start billing. */
export const billingOperations: readonly string[] = vendorRoutes
  .filter(({ startsBilling }) => startsBilling)
  .map(({ operation }) => operation)

/** Contains the host on which cases may start billing: the second of two switches. */
export const billingVariable = 'PAYERBOX_LIVE_ALLOW_BILLING'

/** Variables that configure a live run; a case must not send them. */
export const reservedVariables: readonly string[] = [
  billingVariable,
  ...liveHosts.flatMap(({ urlVariable, credentials }) => [urlVariable, ...Object.values(credentials)]),
]

/** The consequence of a request at a vendor; `none` only where it is known that there is none. */
type Consequence = 'none' | 'billing' | 'unknown'

/** The consequence of a request, by its method and the path that the server receives. */
export function consequenceOf(api: Vendor, method: string, path: string): Consequence {
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return 'none'
  const routes = vendorRoutes.filter((route) => route.api === api)
  if (routes.some(({ startsBilling }) => startsBilling)) return 'billing'
  // Every version of the API counts.
  const seen = pathSeen(path)
    .toLowerCase()
    .replace(/^\/\d{4}-\d\d-\d\d(?=\/)/, basePathOf(api))
  return routes.some((route) => isReadOnly(route, seen)) ? 'none' : 'unknown'
}

/** Whether a path is one of the route's, or below that of an operation that reaches a payer: every method there is read-only. */
function isReadOnly({ path, aliases, reachesPayer }: Route, seen: string): boolean {
  const paths = [path, ...aliases].map((known) => known.toLowerCase())
  if (!reachesPayer) return paths.includes(seen)
  return paths.some((known) => {
    const folder = known.replace(/v\d+(\/.*)?$/, '')
    return seen.startsWith(folder) && /^[\w/-]+$/.test(seen.slice(folder.length))
  })
}

/** The consequence of a step, by the operation that it names and by its request. */
export function consequenceOfStep(
  { api, operation }: Pick<ContractCase, 'api' | 'operation'>,
  step: CaseStepForm,
): Consequence {
  if (billingOperations.includes(step.operation ?? operation)) return 'billing'
  return consequenceOf(api, step.request.method, step.request.path.replaceAll(/\$\{[^}]{0,200}\}/g, 'x'))
}

/** Whether a request may be repeated when its result is unknown. */
export function isRepeatable(api: Vendor, method: string, path: string): boolean {
  return /^(GET|HEAD|POST)$/.test(method) && consequenceOf(api, method, path) === 'none'
}

/** The path as `fetch` sends it: without a query, and with the dots resolved. */
function pathSeen(path: string): string {
  const url = `http://host${path}`
  return URL.canParse(url) ? new URL(url).pathname : ''
}
