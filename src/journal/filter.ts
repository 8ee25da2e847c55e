import { matchesOperation, vendorOperations, vendors } from '../contract/routes.ts'
import { didYouMeanOrUse } from '../text/did-you-mean.ts'
import { abbreviate } from '../text/phrases.ts'
import type { Instant } from '../world/instant.ts'
import type { FaultKind, Journal, JournalLine, RecordedWorld } from './entry.ts'

/** Selects calls; all conditions must hold. */
export interface JournalFilter {
  /** `taiga.sessionStatus`, or `taiga.*` for all of an API. */
  readonly operation?: string
  /** The HTTP status of the response; 0 if none was sent. */
  readonly status?: number
  /** Answered at or after this instant of the world's clock. */
  readonly since?: Instant
  readonly fault?: FaultKind | 'any'
  /** The session in the path. */
  readonly session?: string
}

/** A filter for the lines of a world: its session as they have it. */
export function filterOfLines<F extends JournalFilter>(journal: Journal, world: RecordedWorld, filter: F): F {
  const { session } = filter
  if (session === undefined) return filter
  return { ...filter, session: journal.pathInLines(world, `/sessions/${session}`).slice('/sessions/'.length) }
}

/** @param filter With the session as the line has it. */
export function passes({ operation, status, since, fault, session }: JournalFilter, line: JournalLine): boolean {
  return (
    (operation === undefined || matchesOperation(operation, line.operation)) &&
    (status === undefined || line.status === status) &&
    (since === undefined || line.at >= since) &&
    (fault === undefined || (fault === 'any' ? line.fault !== undefined : line.fault === fault)) &&
    (session === undefined || line.path.endsWith(`/sessions/${session}`))
  )
}

/** The values of `JournalFilter.operation`. */
export const filterOperations: readonly string[] = [...vendorOperations, ...vendors.map((vendor) => `${vendor}.*`)]

/** What is wrong with the operation of a filter: one that does not exist would match no call. */
export function wrongOperation(operation: string): string | undefined {
  if (filterOperations.includes(operation)) return undefined
  return `"${abbreviate(operation)}" is not an operation${didYouMeanOrUse(operation, filterOperations)}`
}
