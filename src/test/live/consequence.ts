import { basePathOf, type Route, type Vendor, vendorRoutes } from '../../contract/routes.ts'
import type { CaseStepForm, ContractCase } from '../case.ts'
import { billingOperations } from './hosts.ts'

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

/** Whether a request may be sent again when nobody knows what became of it. */
export function isRepeatable(api: Vendor, method: string, path: string): boolean {
  return /^(GET|HEAD|POST)$/.test(method) && consequenceOf(api, method, path) === 'none'
}

/** The path as `fetch` sends it: without a query, and with the dots resolved. */
function pathSeen(path: string): string {
  const url = `http://host${path}`
  return URL.canParse(url) ? new URL(url).pathname : ''
}
