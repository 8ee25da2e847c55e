import { type Api, isReply, type Operation, type TurnedAway } from './api.ts'
import type { Call, Reply } from './call.ts'

/** What the pipeline needs to know of worlds; it knows nothing of them itself. */
export interface Steps<W> {
  /** The refusal, as it is sent, of a call that a world must not see; `undefined` when it may go on. */
  refuse(call: Call, api: Api<W>, passage: Passage<W> & { readonly world: W }): Reply | undefined
  /** Brings a world up to its present. */
  settle(world: W): void
  /** How far a world has come; what is true in it from here on, an answer may have changed. */
  mark(world: W): number
  /** What an armed fault makes of the call; `undefined` when none is armed. */
  interrupt(world: W, operation: string, course: Course): Reply | Promise<Reply> | undefined
  /** Counts a call as under way until its reply has left. */
  inFlight(world: W, operation: string, reply: Reply | Promise<Reply>): Reply | Promise<Reply>
  /** The reply as it is sent, after all checks. */
  leave(call: Call, reply: Reply, api: Api<W>, passage: Passage<W>): Reply
}

/** How far a call got. */
export interface Passage<W> {
  /** When it came, in real milliseconds of a clock that never goes back. */
  readonly began: number
  readonly operation?: Operation<W>
  readonly world?: W
  /** The mark of the world when the operation began; missing where a fault or a refusal took its place. */
  readonly mark?: number | undefined
}

/** How a call goes on when a fault does not answer in its place. */
export interface Course {
  readonly call: Call
  /** The operation's own answer. */
  readonly handle: () => Reply | Promise<Reply>
  /** The vendor's own answer for a status. */
  readonly failure: (status: number) => Reply
  /** The vendor's own answer to a credential that is no longer good. */
  readonly revoked: () => Reply
}

/**
 * One call through all steps: which API, which operation, whose world, refuse, settle, fault, handle, leave. Synchronous unless
 * something must be loaded, or a fault or a handler has something to wait for.
 */
export function answerCall<W extends object>(api: Api<W>, steps: Steps<W>, call: Call): Reply | Promise<Reply> {
  const began = performance.now()
  const operation = api.route(call)
  if (isReply(operation)) return steps.leave(call, operation, api, { began })
  const entered = operation.enter(call)
  if (entered instanceof Promise) return entered.then((reply) => steps.leave(call, reply, api, { began, operation }))
  if (isReply(entered)) return steps.leave(call, entered, api, { began, operation })
  if (isTurnedAway(entered)) {
    return steps.leave(call, entered.refusal, api, { began, operation, world: entered.world })
  }
  const loading = operation.load?.(entered)
  const next = () => answerIn(entered, api, operation, steps, call, began)
  return loading === undefined ? next() : loading.then(next)
}

function answerIn<W extends object>(
  world: W,
  api: Api<W>,
  operation: Operation<W>,
  steps: Steps<W>,
  call: Call,
  began: number,
): Reply | Promise<Reply> {
  const refused = steps.refuse(call, api, { began, operation, world })
  if (refused !== undefined) return refused
  steps.settle(world)
  let mark: number | undefined
  const handle = () => {
    mark = steps.mark(world)
    return operation.handle(world, call)
  }
  const interrupted = steps.interrupt(world, operation.name, {
    call,
    handle,
    failure: (status) => api.failure(status, world, call),
    revoked: () => api.revoked?.(world, call) ?? api.failure(401, world, call),
  })
  const leave = (reply: Reply) => steps.leave(call, reply, api, { began, operation, world, mark })
  const reply = steps.inFlight(world, operation.name, interrupted ?? handle())
  return reply instanceof Promise ? reply.then(leave) : leave(reply)
}

function isTurnedAway<W extends object>(entered: W | TurnedAway<W>): entered is TurnedAway<W> {
  return 'refusal' in entered
}

/** The API that a call is for: its host tells, or its path where all APIs share one host. */
export function choose<W extends object>(
  apis: readonly Api<W>[],
  call: { readonly host: string; readonly path: string },
): Api<W> | undefined {
  return apis.find((api) => api.hosts.includes(call.host)) ?? apis.find((api) => api.owns(call.path))
}
