import { operationLabel, type RouteMatch } from '../contract/routes.ts'
import { refusedHeader } from '../guard/credential-guard.ts'
import { phiHeader } from '../guard/phi-guard.ts'
import { json, type Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { pause } from '../text/real-time.ts'

/**
 * The sandbox's reply to a call. When the sandbox throws, a 500 that says so.
 *
 * A promise only where the sandbox's own reply is one, so that a call that waits for nothing costs no tick.
 *
 * @param onError receives what was thrown, once.
 */
export function answerAlways(
  answer: () => ReturnType<Sandbox['answer']>,
  onError: (error: unknown) => void,
): Reply | Promise<Reply> {
  const own = (error: unknown): Reply => {
    onError(error)
    return sandboxFailure(error)
  }
  try {
    const reply = answer()
    return reply instanceof Promise ? reply.catch(own) : reply
  } catch (error) {
    return own(error)
  }
}

/** Not in a vendor's form: the reader must see that the sandbox is at fault, not the call. */
function sandboxFailure(error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error)
  return json(500, { error: 'payerbox_failed', message: `payerbox itself failed to answer: ${message}` })
}

/** How many bytes a reply announces for a body of `length` bytes. */
export function announcedLength({ broken }: Reply, length: number): number {
  if (broken === 'short') return Math.floor(length / 2)
  return broken === 'long' ? length * 2 + 1 : length
}

/** Milliseconds before a connection breaks in mid-body: some systems discard what they received when it breaks. */
export const pauseBeforeBreak = 20

/** Milliseconds. Pieces that come faster than that are indistinguishable. */
const shortestPause = 10

/**
 * The bytes of a body in pieces, the first at once and the last after `over` milliseconds; one byte at a time where
 * there is enough time.
 */
export async function* dribble(bytes: Uint8Array<ArrayBuffer>, over: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const count = Math.max(1, Math.min(bytes.length, Math.floor(over / shortestPause) + 1))
  for (let piece = 0; piece < count; piece++) {
    if (piece > 0) await pause(over / (count - 1))
    const [from, to] = [piece, piece + 1].map((edge) => Math.floor((bytes.length * edge) / count))
    yield bytes.subarray(from, to)
  }
}

/** The log of the adapters; a pino logger is one. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  error(fields: object, message: string): void
  isLevelEnabled(level: 'debug'): boolean
}

/** Discards everything: for callers without a log. */
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
