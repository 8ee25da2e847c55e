import { refusedHeader } from '../guard/credential-guard.ts'
import { phiHeader } from '../guard/phi-guard.ts'
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
 * One line about a call, at level debug; before it one at level info where a credential that looks real was refused. They
 * name no patient and open no door: body, path and credential stay out of them.
 */
export function logCall(log: Log, sandbox: Sandbox, call: Call, reply: Reply, milliseconds: number): void {
  const reason = reply.headers[refusedHeader]
  if (reason !== undefined) log.info({ operation: sandbox.operationOf(call), reason }, 'credential refused')
  if (!log.isLevelEnabled('debug')) return
  const phi = reply.headers[phiHeader]
  log.debug(
    {
      operation: sandbox.operationOf(call),
      world: reply.headers['x-payerbox-world'] ?? '-',
      status: reply.broken ?? reply.status,
      ms: Math.round(milliseconds * 100) / 100,
      ...(phi !== undefined && { phi }),
    },
    'call',
  )
}
