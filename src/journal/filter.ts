import { matchesOperation, vendorOperations, vendors } from '../contract/routes.ts'
import { didYouMeanOrUse } from '../text/did-you-mean.ts'
import type { Instant } from '../world/instant.ts'
import type { FaultKind, JournalLine } from './entry.ts'

/** Which exchanges are meant; everything that is named must hold. */
export interface JournalFilter {
  /** `taiga.sessionStatus`, or `taiga.*` for all of an API. */
  readonly operation?: string
  /** The HTTP status; 0 where no answer came. */
  readonly status?: number
  /** Answered at this instant of the world's clock, or later. */
  readonly since?: Instant
  readonly fault?: FaultKind | 'any'
  /** Asked for by its path. */
  readonly session?: string
}

export function passes({ operation, status, since, fault, session }: JournalFilter, line: JournalLine): boolean {
  return (
    (operation === undefined || matchesOperation(operation, line.operation)) &&
    (status === undefined || line.status === status) &&
    (since === undefined || line.at >= since) &&
    (fault === undefined || (fault === 'any' ? line.fault !== undefined : line.fault === fault)) &&
    (session === undefined || line.path.endsWith(`/sessions/${session}`))
  )
}

/** What `JournalFilter.operation` can be. */
export const askable: readonly string[] = [...vendorOperations, ...vendors.map((vendor) => `${vendor}.*`)]

/** What is wrong with an operation that is asked for: of one that there is not, nothing was ever heard. */
export function wrongOperation(operation: string): string | undefined {
  if (askable.includes(operation)) return undefined
  return `"${operation}" is not an operation${didYouMeanOrUse(operation, askable)}`
}
