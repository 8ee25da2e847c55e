import { parse } from 'yaml'
import type { Contract } from './contract.ts'

interface Operation {
  readonly operationId: string
  readonly 'x-reaches-payer'?: boolean
  readonly 'x-starts-billing'?: boolean
  /** Further paths at which the same operation is served. */
  readonly 'x-aliases'?: readonly string[]
}

interface Document {
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
 * The hosts and routes of every API: `apiTable` and `routeTable`. Editions of one API share a row for each operation; its
 * `statuses` are those that any edition declares.
 *
 * @throws Error when two editions disagree about a route.
 */
export function routesModule(contracts: readonly Contract[]): string {
  const apis: Record<string, object> = {}
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

/** The statuses of both rows. @throws Error when they differ in anything else. */
function merged(known: Row, row: Row): readonly number[] {
  const { statuses } = row
  if (JSON.stringify({ ...known, statuses }) !== JSON.stringify(row)) {
    throw new Error(`the editions of ${row.api} disagree about ${row.operationId}`)
  }
  return [...new Set([...known.statuses, ...statuses])].sort((a, b) => a - b)
}

function literal(apis: Readonly<Record<string, object>>): string {
  const lines = Object.entries(apis).map(([name, facts]) => `  ${name}: ${JSON.stringify(facts)},\n`)
  return `{\n${lines.join('')}} as const`
}
