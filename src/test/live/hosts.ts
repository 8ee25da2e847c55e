import { basePathOf, hostOf, type Route, type Vendor, vendorRoutes } from '../../contract/routes.ts'
import type { CaseStepForm, ContractCase } from '../case.ts'

/** How fast an API is asked at most. */
export interface Pace {
  /** Milliseconds from one request to the next. */
  readonly every: number
  /** Requests that wait for their answer at once. */
  readonly inFlight: number
}

/** Where a vendor's API is, and what opens it: all of it from the environment. */
export interface LiveHost {
  readonly api: Vendor
  /** The variable that names another base URL than `url`. */
  readonly urlVariable: string
  readonly url: string
  /** The variables of the credentials, by the names that cases use. */
  readonly credentials: Readonly<Record<string, string>>
  readonly pace: Pace
  /** Where the pace is from. */
  readonly source: string
}

/** Taiga and Optum publish no limits, so they are asked gently; Stedi's are its own. */
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
    source: 'Stedi, concurrency: 50 in flight for an account, of which a test takes a tenth',
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

/** Operations that begin billing, or that a bill follows from. */
export const billingOperations: readonly string[] = vendorRoutes
  .filter(({ startsBilling }) => startsBilling)
  .map(({ operation }) => operation)

/** Names the host at which billing may begin: the second of two switches. */
export const billingVariable = 'PAYERBOX_LIVE_ALLOW_BILLING'

/** Variables that say who asks, where, and what for: no case may put them into a request. */
export const reservedVariables: readonly string[] = [
  billingVariable,
  ...liveHosts.flatMap(({ urlVariable, credentials }) => [urlVariable, ...Object.values(credentials)]),
]

/** What a request sets going at a vendor. What is not known to set going nothing is never `none`. */
type Consequence = 'none' | 'billing' | 'unknown'

/** What a request sets going, by its method and the path that a server sees. */
export function consequenceOf(api: Vendor, method: string, path: string): Consequence {
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return 'none'
  const routes = vendorRoutes.filter((route) => route.api === api)
  if (routes.some(({ startsBilling }) => startsBilling)) return 'billing'
  // Another version of the API is the same API.
  const seen = pathSeen(path)
    .toLowerCase()
    .replace(/^\/\d{4}-\d\d-\d\d(?=\/)/, basePathOf(api))
  return routes.some((route) => isReadOnly(route, seen)) ? 'none' : 'unknown'
}

/** Whether a path is one of the route's, or lies in the folder of an operation that asks a payer: there every method only reads. */
function isReadOnly({ path, aliases, reachesPayer }: Route, seen: string): boolean {
  const paths = [path, ...aliases].map((known) => known.toLowerCase())
  if (!reachesPayer) return paths.includes(seen)
  return paths.some((known) => {
    const folder = known.replace(/v\d+(\/.*)?$/, '')
    return seen.startsWith(folder) && /^[\w/-]+$/.test(seen.slice(folder.length))
  })
}

/** What a step of a case sets going, by what it says it asks, and by what it sends. */
export function consequenceOfStep(
  { api, operation }: Pick<ContractCase, 'api' | 'operation'>,
  step: CaseStepForm,
): Consequence {
  if (billingOperations.includes(step.operation ?? operation)) return 'billing'
  return consequenceOf(api, step.request.method, step.request.path.replaceAll(/\$\{[^}]*\}/g, 'x'))
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
