import { parse } from 'yaml'
import type { Contract } from './contract.ts'

interface Operation {
  readonly operationId: string
  readonly security?: readonly unknown[]
  readonly 'x-reaches-payer'?: boolean
  readonly 'x-starts-billing'?: boolean
  /** Further paths at which the same operation is served. */
  readonly 'x-aliases'?: readonly string[]
}

/** How a client authenticates: a bearer token, or an API key in the header `Authorization`. */
interface SecurityScheme {
  readonly type: string
  readonly scheme?: string
  readonly in?: string
  readonly name?: string
  /** The form of a credential as a regular expression, in words, and how it is known. */
  readonly 'x-credential-pattern'?: string
  readonly 'x-credential-form'?: string
  readonly 'x-credential-evidence'?: string
  readonly 'x-evidence'?: string
  readonly 'x-source'?: string
}

interface Document {
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  /** Every path under one of these belongs to the API. */
  readonly 'x-path-prefixes': readonly string[]
  /** What follows the host in the base URL that the vendor documents. */
  readonly 'x-base-path'?: string
  /** Which edition of the API the contract describes, where there are several. */
  readonly 'x-edition'?: string
}

interface Row {
  readonly api: string
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly aliases: readonly string[]
  readonly reachesPayer: boolean
  readonly startsBilling: boolean
  statuses: readonly number[]
}

/**
 * The hosts, routes and credentials of every API: `apiTable`, `routeTable` and `credentialTable`. Editions of one API share a row for each operation; its
 * `statuses` are those that any edition declares.
 *
 * @throws Error when two editions disagree about a route, or a security scheme is of a kind that no vendor uses today.
 */
export function routesModule(contracts: readonly Contract[]): string {
  const apis: Record<string, object> = {}
  const credentials: Record<string, object> = {}
  const rows = new Map<string, Row>()
  for (const contract of contracts) {
    const document: Document = parse(contract.text)
    const edition = document['x-edition']
    const api = edition === undefined ? contract.name : contract.name.replace(`-${edition}`, '')
    const before = apis[api] as { readonly contracts?: object } | undefined
    apis[api] = {
      hosts: api === 'admin' ? [] : document.servers.map(({ url }) => new URL(url).hostname),
      basePath: document['x-base-path'] ?? '',
      pathPrefixes: document['x-path-prefixes'],
      contracts: edition === undefined ? {} : { ...before?.contracts, [edition]: contract.name },
    }
    Object.assign(credentials, credentialOf(contract.name, document))
    for (const row of rowsOf(api, contract, document)) {
      const key = `${api}.${row.operationId}`
      const known = rows.get(key)
      if (known === undefined) rows.set(key, row)
      else known.statuses = merged(known, row)
    }
  }
  return [
    '// made by npm run generate from contracts/',
    `export const apiTable = ${literal(apis)}\n`,
    `export const routeTable = [\n${[...rows.values()].map((row) => `  ${JSON.stringify(row)},\n`).join('')}] as const\n`,
    `export const credentialTable = ${literal(credentials)}\n`,
  ].join('\n')
}

function rowsOf(api: string, { name, parts }: Contract, { paths }: Document): readonly Row[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => /^(get|put|post|delete|patch)$/.test(method))
      .map(([method, operation]) => ({
        api,
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        aliases: operation['x-aliases'] ?? [],
        reachesPayer: operation['x-reaches-payer'] ?? false,
        startsBilling: operation['x-starts-billing'] ?? false,
        statuses: parts.flatMap((part) => {
          const [contract, operationId, status = ''] = part.name.split('.')
          const isOwn = contract === name && operationId === operation.operationId
          return isOwn && /^\d{3}$/.test(status) ? [Number(status)] : []
        }),
      })),
  )
}

/** The credential of a contract by its name, if it has one. `open` lists the operations that need none. */
function credentialOf(
  contract: string,
  { security = [], components, paths }: Document,
): Readonly<Record<string, object>> {
  const [name, ...others] = security.flatMap(Object.keys)
  if (name === undefined) return {}
  const scheme = components?.securitySchemes?.[name]
  const isBearer = scheme?.type === 'http' && scheme.scheme === 'bearer'
  const isKey = scheme?.type === 'apiKey' && scheme.in === 'header' && scheme.name === 'Authorization'
  if (others.length > 0 || scheme === undefined || !(isBearer || isKey)) {
    throw new Error(`${contract}: only one security scheme is supported, bearer or an API key in Authorization`)
  }
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  const evidence = scheme['x-evidence'] ?? 'documented'
  const credential = {
    scheme: isBearer ? 'bearer' : 'key',
    open: operations.flatMap(({ operationId, security }) => (security?.length === 0 ? [operationId] : [])),
    evidence,
    source: scheme['x-source'] ?? contract,
    pattern: scheme['x-credential-pattern'] ?? '',
    form: scheme['x-credential-form'] ?? '',
    formEvidence: scheme['x-credential-evidence'] ?? evidence,
  }
  return { [contract]: credential }
}

/** The statuses of both rows. @throws Error when they differ in anything else. */
function merged(known: Row, row: Row): readonly number[] {
  const { statuses } = row
  if (JSON.stringify({ ...known, statuses }) !== JSON.stringify(row)) {
    throw new Error(`the editions of ${row.api} disagree about ${row.operationId}`)
  }
  return [...new Set([...known.statuses, ...statuses])].sort((a, b) => a - b)
}

function literal(apis: Readonly<Record<string, object>>): string {
  const lines = Object.entries(apis).map(([name, facts]) => `  ${JSON.stringify(name)}: ${JSON.stringify(facts)},\n`)
  return `{\n${lines.join('')}} as const`
}
