import { hintHeader } from '../api/hints.ts'
import { operationLabel, type RouteMatch, routes } from '../contract/routes.ts'
import { refusedHeader } from '../guard/credential-guard.ts'
import { phiHeader } from '../guard/phi-guard.ts'
import { type Breakage, type Call, json, type Reply, worldHeader } from '../http/call.ts'
import { masked, maskMethod } from '../http/mask.ts'
import type { FaultKind } from '../journal/entry.ts'
import { faultKindOf } from '../journal/entry.ts'
import type { Sandbox } from '../sandbox.ts'
import { checkArgument, isPlainObject, type OptionType } from '../text/option-error.ts'
import { andList } from '../text/phrases.ts'
import { pause } from '../text/real-time.ts'
import { isWorldName } from '../world/world-name.ts'

const sandboxType: OptionType = {
  is: (value) => typeof value === 'object' && value !== null && 'answer' in value && typeof value.answer === 'function',
  must: 'a sandbox, from createSandbox()',
}

const logMethods: readonly (keyof Log)[] = ['debug', 'info', 'error', 'isLevelEnabled']

/** Checks that the first argument of a function is a sandbox. @throws OptionError */
export function checkSandbox(sandbox: unknown): void {
  checkArgument('the first argument', sandbox, sandboxType)
}

/**
 * The reply to a call that the sandbox failed to answer: a 500 that says so.
 *
 * Not in a vendor's form: the reader must see that the sandbox is at fault, not the call. The message of the error stays in the
 * log, since it can quote data or a path.
 */
export function sandboxFailure(error: unknown): Reply {
  const kind = error instanceof Error ? error.name : 'an error'
  return json(500, {
    error: 'payerbox_failed',
    message: `payerbox itself failed to answer (${kind}); its log has the details`,
  })
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
 *
 * @param longestPause the most milliseconds between two pieces
 */
export async function* dribble(
  bytes: Uint8Array<ArrayBuffer>,
  over: number,
  longestPause: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const count = Math.max(1, Math.min(bytes.length, Math.floor(over / shortestPause) + 1))
  for (let piece = 0; piece < count; piece++) {
    if (piece > 0) await pause(Math.min(over / (count - 1), longestPause))
    const [from, to] = [piece, piece + 1].map((edge) => Math.floor((bytes.length * edge) / count))
    yield bytes.subarray(from, to)
  }
}

/** A call as a log shows it: without body, query, credential and data of patients. */
export interface LoggedCall {
  readonly method: string
  /** Masked as in the journal; of the admin API with the parameters of its own routes. */
  readonly path: string
  /** `taiga.sessionStatus`; the name of an API alone for an unknown path of it; `none` for other calls. */
  readonly operation: string
  /** `-` for a call that reached none. */
  readonly world: string
  /** What happened to the connection takes the place of the status. */
  readonly status: number | Breakage
  /** Real milliseconds, to a hundredth. */
  readonly ms: number
  readonly fault?: FaultKind
  /** What in the request looked like real data, and where. */
  readonly phi?: string
  /** What the sandbox advises on a refused credential or an unknown route. */
  readonly hint?: string
}

/** The log of the adapters; a pino logger is one. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  error(fields: object, message: string): void
  isLevelEnabled(level: 'debug'): boolean
  /** Shows a call in its own form, at any level. Without it, calls are logged at level debug. */
  readonly onCall?: (describe: () => LoggedCall) => void
}

/** The type of an option `log`. */
export const logOption: OptionType = {
  is: (value) =>
    isPlainObject(value) && logMethods.every((name) => name in value && typeof value[name as never] === 'function'),
  must: `an object with the functions ${andList(logMethods)}`,
}

/** Discards everything: for callers without a log. */
export const silent: Log = { debug() {}, info() {}, error() {}, isLevelEnabled: () => false }

/** What a log may say of an error: its kind, and where in the code it happened. Its message can quote the request. */
export function errorFields(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' }
  const { name, message, stack = '' } = error
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n')
  return { error: name, at: frames.flatMap((line) => /^ +(at .*)$/.exec(line)?.[1] ?? []).join('\n') }
}

/** A call with its route. */
export interface AnsweredCall {
  readonly target: Pick<Call, 'method' | 'path'>
  readonly match: RouteMatch | undefined
}

/** The sandbox that answered a call, and the log of its adapter. */
export interface LoggingService {
  readonly sandbox: Pick<Sandbox, 'maskPath' | 'maskWorld'>
  readonly log: Log
}

/**
 * Logs a call in one line. Before that line comes one at level info when a credential that looks real was refused. They contain
 * no body, query or credential, and an id only masked, so no patient and no key.
 */
export function logCall(service: LoggingService, answered: AnsweredCall, reply: Reply, milliseconds: number): void {
  const { log } = service
  const { match } = answered
  const reason = reply.headers[refusedHeader]
  if (reason !== undefined) {
    log.info({ operation: match === undefined ? 'none' : operationLabel(match), reason }, 'credential refused')
  }
  if (log.onCall !== undefined) log.onCall(describing(service, answered, reply, milliseconds))
  else if (log.isLevelEnabled('debug')) log.debug(describeCall(service, answered, reply, milliseconds), 'call')
}

function describing(...logged: Parameters<typeof describeCall>): () => LoggedCall {
  return () => describeCall(...logged)
}

function describeCall(
  { sandbox }: LoggingService,
  { target, match }: AnsweredCall,
  reply: Reply,
  milliseconds: number,
): LoggedCall {
  const phi = reply.headers[phiHeader]
  const fault = faultKindOf(reply)
  const hint = refusedHeader in reply.headers ? undefined : reply.headers[hintHeader]
  const world = reply.headers[worldHeader] ?? worldInPath(match) ?? '-'
  const isFound = reply.status < 400
  return {
    method: maskMethod(target.method),
    path:
      match?.api === 'admin' ? adminPath(sandbox, target.path, match, isFound) : sandbox.maskPath(target.path, world),
    operation: match === undefined ? 'none' : operationLabel(match),
    world: sandbox.maskWorld(world),
    status: reply.broken ?? reply.status,
    ms: Math.round(milliseconds * 100) / 100,
    ...(fault !== undefined && { fault }),
    ...(phi !== undefined && { phi }),
    ...(hint !== undefined && { hint: hint.replaceAll(`/worlds/${world}/`, `/worlds/${sandbox.maskWorld(world)}/`) }),
  }
}

/** The world that a call of the admin API names. */
function worldInPath(match: RouteMatch | undefined): string | undefined {
  const world = match?.route === undefined ? undefined : match.params.world
  return world !== undefined && isWorldName(world) ? world : undefined
}

/**
 * The path of a call of the admin API: its route, with the world, and with the parameters that name something of the sandbox. A
 * parameter that names nothing, an id of a payer, and an unknown path can contain anything.
 */
function adminPath(
  { maskWorld }: LoggingService['sandbox'],
  path: string,
  match: RouteMatch,
  isFound: boolean,
): string {
  if (match.route === undefined) {
    return path
      .split('/')
      .map((part) => (adminSegments.has(part) ? part : masked))
      .join('/')
  }
  const { route, params } = match
  return route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? ''
    if (name === 'world') return isWorldName(value) ? maskWorld(value) : masked
    return isFound && name !== 'payer' ? value : masked
  })
}

/** The fixed parts of the paths of the admin API. */
const adminSegments: ReadonlySet<string> = new Set(
  routes.filter(({ api }) => api === 'admin').flatMap(({ path }) => path.split('/')),
)
