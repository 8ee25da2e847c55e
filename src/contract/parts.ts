import { partsOfOperations } from './generated/parts.ts'

/** Whether a contract has a schema for this part: `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`. */
export function isContracted(part: string): boolean {
  const dot = part.lastIndexOf('.')
  const operation = part.slice(0, Math.max(dot, 0))
  return (
    Object.hasOwn(partsOfOperations, operation) && partsOfOperations[operation]?.includes(part.slice(dot + 1)) === true
  )
}

/** The statuses that a contract declares for `<contract>.<operationId>`, in ascending order. */
export function declaredStatusesOf(operation: string): readonly number[] {
  const names = Object.hasOwn(partsOfOperations, operation) ? (partsOfOperations[operation] ?? []) : []
  return names
    .map(Number)
    .filter((status) => Number.isInteger(status))
    .sort((a, b) => a - b)
}
