import { type Api, isReply, type Operation } from './api.ts'
import type { Call, Reply } from './call.ts'

/** What the pipeline needs to know of worlds; it knows nothing of them itself. */
export interface Steps<W> {
  /** The refusal, as it is sent, of a call that a world must not see; `undefined` when it may go on. */
  refuse(call: Call, api: Api<W>, operation: Operation<W>, world: W): Reply | undefined
  /** Brings a world up to its present. */
  settle(world: W): void
  /** What an armed fault makes of the call; `undefined` when none is armed. */
  interrupt(world: W, operation: string, course: Course): Reply | Promise<Reply> | undefined
  /** Counts a call as under way until its reply has left. */
  underWay(world: W, operation: string, reply: Reply | Promise<Reply>): Reply | Promise<Reply>
  /** The reply as it is sent, after all checks; `world` and `operation` are missing where the call never got there. */
  leave(call: Call, reply: Reply, api: Api<W>, operation?: Operation<W>, world?: W): Reply
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
 * a fault or a handler has something to wait for.
 */
export function answerCall<W extends object>(api: Api<W>, steps: Steps<W>, call: Call): Reply | Promise<Reply> {
  const operation = api.route(call)
  if (isReply(operation)) return steps.leave(call, operation, api)
  const world = operation.enter(call)
  if (world instanceof Promise) return world.then((reply) => steps.leave(call, reply, api, operation))
  if (isReply(world)) return steps.leave(call, world, api, operation)
  const refused = steps.refuse(call, api, operation, world)
  if (refused !== undefined) return refused
  steps.settle(world)
  const interrupted = steps.interrupt(world, operation.name, {
    call,
    handle: () => operation.handle(world, call),
    failure: (status) => api.failure(status, world, call),
    revoked: () => api.revoked?.(world, call) ?? api.failure(401, world, call),
  })
  const reply = steps.underWay(world, operation.name, interrupted ?? operation.handle(world, call))
  return reply instanceof Promise
    ? reply.then((reply) => steps.leave(call, reply, api, operation, world))
    : steps.leave(call, reply, api, operation, world)
}

/** The API that a call is for: its host tells, or its path where all APIs share one host. */
export function choose<W extends object>(
  apis: readonly Api<W>[],
  call: { readonly host: string; readonly path: string },
): Api<W> | undefined {
  return apis.find((api) => api.hosts.includes(call.host)) ?? apis.find((api) => api.owns(call.path))
}
