import { partsOfOperations } from './generated/parts.ts'

/** The statuses that the contracts of the vendors declare for each operation, in any edition: by `<api>.<operationId>`. */
export const declaredStatuses: ReadonlyMap<string, readonly number[]> = read()

/** Every operation of the vendors. */
export const vendorOperations: readonly string[] = [...declaredStatuses.keys()]

function read(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  for (const [operation, parts] of Object.entries(partsOfOperations)) {
    if (operation.startsWith('admin.')) continue
    const name = operation.replace(/-\d{4}-\d\d\./, '.')
    const statuses = parts.map(Number).filter((status) => Number.isInteger(status))
    found.set(name, new Set([...(found.get(name) ?? []), ...statuses]))
  }
  return new Map([...found].map(([name, statuses]) => [name, [...statuses].sort((a, b) => a - b)]))
}
