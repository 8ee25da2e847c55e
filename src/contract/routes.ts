import { apiTable, routeTable } from './generated/routes.ts'

/** An API of the sandbox: a vendor's, or the sandbox's own. */
export type ApiName = keyof typeof apiTable
/** An API other than the sandbox's own. */
export type Vendor = Exclude<ApiName, 'admin'>

/** The `operationId` of an operation of an API. */
export type OperationId<A extends ApiName> = Extract<(typeof routeTable)[number], { readonly api: A }>['operationId']

/** An edition of Stedi's API. */
export type StediEdition = keyof (typeof apiTable)['stedi']['contracts']

/** One operation, and where it is served. */
export interface Route {
  readonly api: ApiName
  /** `stedi.claimStatus`. */
  readonly operation: string
  readonly operationId: string
  readonly method: string
  /** `{sessionId}` and the like stand for one segment each. */
  readonly path: string
  /** Further paths at which the same operation is served. */
  readonly aliases: readonly string[]
  /** Whether the operation asks a payer, who can then fail to respond. */
  readonly reachesPayer: boolean
  /** Whether a call begins billing at the vendor. */
  readonly startsBilling: boolean
  /** The statuses that the contract declares, in any edition. */
  readonly statuses: readonly number[]
}

const apiNames = Object.keys(apiTable) as readonly ApiName[]

/** All vendors. */
export const vendors: readonly Vendor[] = apiNames.filter((api): api is Vendor => api !== 'admin')

export const routes: readonly Route[] = routeTable.map((row) => ({
  ...row,
  operation: `${row.api}.${row.operationId}`,
}))

/** The routes of the vendors. */
export const vendorRoutes: readonly Route[] = routes.filter(({ api }) => api !== 'admin')

/** Every operation of the vendors: `stedi.claimStatus`. */
export const vendorOperations: readonly string[] = vendorRoutes.map(({ operation }) => operation)

/** The operations that ask a payer, who can fail to respond. */
export const payerOperations: readonly string[] = vendorRoutes
  .filter(({ reachesPayer }) => reachesPayer)
  .map(({ operation }) => operation)

/** The hosts of the vendors, without ports. */
export const vendorHosts: readonly string[] = vendors.flatMap((vendor) => apiTable[vendor].hosts)

/** The names of the vendors' contracts, one for each edition: `stedi-2026-08`. */
export const vendorContracts: readonly string[] = vendors.flatMap((vendor) => {
  const editions = Object.values(apiTable[vendor].contracts)
  return editions.length === 0 ? [vendor] : editions
})

/** The editions of Stedi's API, oldest first. */
export const stediEditions: readonly StediEdition[] = Object.keys(apiTable.stedi.contracts) as readonly StediEdition[]

/** The operation that a request asks for, or the methods that its path allows; none where the path does not exist. */
export type RouteMatch = RouteFound | RouteMissed

export interface RouteFound {
  readonly api: ApiName
  readonly route: Route
  /** The values of `{…}` in the route's path, as sent. */
  readonly params: Readonly<Record<string, string>>
}

export interface RouteMissed {
  readonly api: ApiName
  readonly route?: undefined
  readonly allow: readonly string[]
}

/** What a request is addressed to. `host` is lower case and has no port; it is empty when the request names none. */
export interface RequestTarget {
  readonly method: string
  readonly host: string
  /** Without the query, as sent. */
  readonly path: string
}

/** The route of a request; `undefined` when neither its host nor its path belongs to an API. */
export function matchRoute({ method, host, path }: RequestTarget): RouteMatch | undefined {
  const api = apiOfHost.get(host) ?? apiOfPath(path)
  return api && (routeAt(api, path, method) ?? { api, allow: methodsAt(api, path) })
}

/** The operation of a match; the API alone where it has no such route: `stedi.claimStatus`, `stedi`. */
export function operationLabel({ api, route }: RouteMatch): string {
  return route?.operation ?? api
}

/** The route of an operation: `stedi.claimStatus`. @throws RangeError when there is none. */
export function routeOf(operation: string): Route {
  const route = routes.find((route) => route.operation === operation)
  if (route === undefined) throw new RangeError(`no contract has the operation ${operation}`)
  return route
}

/** The path of an operation, with the values of its parameters. @throws RangeError when the operation does not exist. */
export function pathOf(operation: string, params: Readonly<Record<string, string>> = {}): string {
  return routeOf(operation).path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
}

/** Whether an operation is the one that `pattern` names, or one of the API that it names: `stedi.*`. */
export function matchesOperation(pattern: string, operation: string): boolean {
  return pattern === operation || (pattern.endsWith('.*') && operation.startsWith(pattern.slice(0, -1)))
}

/** The host that a client of the vendor is set up with; of Optum's two, the sandbox. */
export function hostOf(vendor: Vendor): string {
  return apiTable[vendor].hosts[0]
}

/** What follows the host in the base URL that the vendor documents: `/2024-04-01`, or nothing. */
export function basePathOf(vendor: Vendor): string {
  return apiTable[vendor].basePath
}

/** The name of the contract that an API keeps, in an edition where the API has several. */
export function contractFor(api: ApiName, edition: string): string {
  const contracts: Readonly<Record<string, string>> = apiTable[api].contracts
  return contracts[edition] ?? api
}

/** Whether a part of a path belongs to a vendor's route or version, and is not data. */
export function isRouteSegment(segment: string): boolean {
  return segment === '' || routeSegments.has(segment)
}

const apiOfHost: ReadonlyMap<string, ApiName> = new Map(
  vendors.flatMap((vendor) => apiTable[vendor].hosts.map((host) => [host, vendor] as const)),
)

const prefixes: readonly { readonly api: ApiName; readonly prefix: string }[] = apiNames.flatMap((api) =>
  apiTable[api].pathPrefixes.map((prefix) => ({ api, prefix })),
)

function apiOfPath(path: string): ApiName | undefined {
  for (const { api, prefix } of prefixes)
    if (path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/')) return api
  return undefined
}

const routeSegments: ReadonlySet<string> = new Set([
  ...vendors.flatMap((vendor) => apiTable[vendor].pathPrefixes.flatMap((prefix) => prefix.split('/'))),
  ...vendorRoutes.flatMap(({ path }) => path.split('/').filter((segment) => !segment.startsWith('{'))),
])

/** The routes of an API at each path without parameters. */
const literalPaths: Readonly<Record<ApiName, ReadonlyMap<string, readonly RouteFound[]>>> = byApi(byLiteralPath)

function byLiteralPath(api: ApiName): ReadonlyMap<string, readonly RouteFound[]> {
  const found = new Map<string, RouteFound[]>()
  for (const route of routesOf(api)) {
    for (const path of [route.path, ...route.aliases]) {
      if (path.includes('{')) continue
      found.set(path, [...(found.get(path) ?? []), { api, route, params: {} }])
    }
  }
  return found
}

/** A route whose path has parameters. A parameter is one segment, or its beginning, and never empty. */
interface PathTemplate {
  readonly route: Route
  /** What is before the first parameter. */
  readonly start: string
  /** Each parameter, what follows it, and how much of that is in its segment: 5 for `.json`. */
  readonly params: readonly { readonly name: string; readonly rest: string; readonly inSegment: number }[]
}

const templatesOf: Readonly<Record<ApiName, readonly PathTemplate[]>> = byApi((api) =>
  routesOf(api)
    .filter(({ path }) => path.includes('{'))
    .map(toTemplate),
)

function toTemplate(route: Route): PathTemplate {
  const [start = '', ...parts] = route.path.split('{')
  const params = parts.map((part) => {
    const [name = '', rest = ''] = part.split('}')
    const [inSegment = ''] = rest.split('/')
    return { name, rest, inSegment: inSegment.length }
  })
  return { route, start, params }
}

function routesOf(api: ApiName): readonly Route[] {
  return routes.filter((route) => route.api === api)
}

function byApi<T>(of: (api: ApiName) => T): Readonly<Record<ApiName, T>> {
  return { taiga: of('taiga'), stedi: of('stedi'), optum: of('optum'), admin: of('admin') }
}

/** A literal path of the admin API can be an item of a list as well: a scenario named `check`. */
function isOnlyLiteral(api: ApiName): boolean {
  return api !== 'admin'
}

/** The route at a path, as each call looks it up: without lists in between. */
function routeAt(api: ApiName, path: string, method: string): RouteFound | undefined {
  const literal = literalPaths[api].get(path)
  if (literal !== undefined) {
    for (const found of literal) if (found.route.method === method) return found
    if (isOnlyLiteral(api)) return undefined
  }
  for (const template of templatesOf[api]) {
    const params = template.route.method === method ? paramsIn(path, template) : undefined
    if (params !== undefined) return { api, route: template.route, params }
  }
  return undefined
}

function methodsAt(api: ApiName, path: string): readonly string[] {
  const literal = literalPaths[api].get(path) ?? []
  const others = literal.length > 0 && isOnlyLiteral(api) ? [] : templatesOf[api].filter((each) => paramsIn(path, each))
  return [...literal, ...others].map(({ route }) => route.method)
}

/** The parameters of a path; `undefined` for a path that is not as the template. */
function paramsIn(path: string, { start, params }: PathTemplate): Record<string, string> | undefined {
  if (!path.startsWith(start)) return undefined
  const values: Record<string, string> = {}
  let from = start.length
  for (const { name, rest, inSegment } of params) {
    const slash = path.indexOf('/', from)
    const to = (slash === -1 ? path.length : slash) - inSegment
    if (to <= from || !path.startsWith(rest, to)) return undefined
    values[name] = path.slice(from, to)
    from = to + rest.length
  }
  return from === path.length ? values : undefined
}
