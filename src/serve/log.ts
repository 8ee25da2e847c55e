import type { Call, Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'

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
 * One line about a call, at level debug. It names no patient and opens no door: body, path and credential stay out of it.
 */
export function logCall(log: Log, sandbox: Sandbox, call: Call, reply: Reply, milliseconds: number): void {
  if (!log.isLevelEnabled('debug')) return
  log.debug(
    {
      operation: sandbox.operationOf(call),
      world: reply.headers['x-payerbox-world'] ?? '-',
      status: reply.broken ?? reply.status,
      ms: Math.round(milliseconds * 100) / 100,
    },
    'call',
  )
}
