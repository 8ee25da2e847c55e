import type { ApiName, ContractCase, StepForm } from '../case.ts'
import { billingOperations } from './hosts.ts'

/** What a request sets going at a vendor. What is not known to set going nothing is never `none`. */
type Consequence = 'none' | 'billing' | 'unknown'

/** Paths under which every method only asks: claim status, and the token for it. Taiga has none. */
const asking: Readonly<Record<ApiName, RegExp>> = {
  taiga: /^(?!)/,
  stedi: /^\/\d{4}-\d\d-\d\d\/change\/medicalnetwork\/claimstatus\/[\w/-]+$/i,
  optum: /^\/((medicalnetwork\/)?claimstatus\/[\w/-]+|apip\/auth\/v2\/token)$/i,
}

/** What a request sets going, by its method and the path that a server sees. */
export function consequenceOf(api: ApiName, method: string, path: string): Consequence {
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return 'none'
  if (api === 'taiga') return 'billing'
  return asking[api].test(pathSeen(path)) ? 'none' : 'unknown'
}

/** What a step of a case sets going, by what it says it asks, and by what it sends. */
export function consequenceOfStep(
  { api, operation }: Pick<ContractCase, 'api' | 'operation'>,
  step: StepForm,
): Consequence {
  if (billingOperations.includes(step.operation ?? operation)) return 'billing'
  return consequenceOf(api, step.request.method, step.request.path.replaceAll(/\$\{[^}]*\}/g, 'x'))
}

/** Whether a request may be sent again when nobody knows what became of it. */
export function isRepeatable(api: ApiName, method: string, path: string): boolean {
  return /^(GET|HEAD|POST)$/.test(method) && consequenceOf(api, method, path) === 'none'
}

/** The path as `fetch` sends it: without a query, and with the dots resolved. */
function pathSeen(path: string): string {
  const url = `http://host${path}`
  return URL.canParse(url) ? new URL(url).pathname : ''
}
