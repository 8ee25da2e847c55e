import { operationLabel, type RouteMatch } from '../contract/routes.ts'
import { refusedHeader } from '../guard/credential-guard.ts'
import { phiHeader } from '../guard/phi-guard.ts'
import type { Reply } from '../http/call.ts'

/** What the ways in need of a log; a pino logger is one. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  error(fields: object, message: string): void
  isLevelEnabled(level: 'debug'): boolean
}

/** Keeps quiet: for callers that brought no log of their own. */
export const silent: Log = { debug() {}, info() {}, error() {}, isLevelEnabled: () => false }

/**
 * Logs a call in one line at level debug. Before that line comes one at level info when a credential that looks real was
 * refused. They hold no body, path or credential, so no patient and no key.
 */
export function logCall(log: Log, match: RouteMatch | undefined, reply: Reply, milliseconds: number): void {
  const operation = match === undefined ? 'none' : operationLabel(match)
  const reason = reply.headers[refusedHeader]
  if (reason !== undefined) log.info({ operation, reason }, 'credential refused')
  if (!log.isLevelEnabled('debug')) return
  const phi = reply.headers[phiHeader]
  log.debug(
    {
      operation,
      world: reply.headers['x-payerbox-world'] ?? '-',
      status: reply.broken ?? reply.status,
      ms: Math.round(milliseconds * 100) / 100,
      ...(phi !== undefined && { phi }),
    },
    'call',
  )
}
