import { validators } from './generated/validators.js'

/** The statuses that the contracts of the vendors declare for each operation, in any edition: by `<api>.<operationId>`. */
export const declaredStatuses: ReadonlyMap<string, readonly number[]> = read()

/** Every operation of the vendors. */
export const vendorOperations: readonly string[] = [...declaredStatuses.keys()]

function read(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  for (const part of Object.keys(validators)) {
    const [contract = '', operation = '', status = ''] = part.split('.')
    if (contract === 'admin' || !/^\d{3}$/.test(status)) continue
    const name = `${contract.replace(/-\d{4}-\d\d$/, '')}.${operation}`
    found.set(name, (found.get(name) ?? new Set()).add(Number(status)))
  }
  return new Map([...found].map(([name, statuses]) => [name, [...statuses].sort((a, b) => a - b)]))
}
