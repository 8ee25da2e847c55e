import { searchToStore } from './api/admin/explain.ts'
import type { Api, ApiOperation, RequestContext } from './api/vendor-api.ts'
import { operationLabel, type RouteFound } from './contract/routes.ts'
import type { RoutedCall } from './finish-call.ts'
import type { Call, Reply } from './http/call.ts'
import type { CallSearch, Settled } from './journal/entry.ts'
import type { Pipeline } from './pipeline.ts'
import type { CallProgress, InterceptedCall } from './scenario/fault/intercept.ts'
import type { ArmedFault } from './world/fault.ts'
import type { World } from './world/world.ts'

/**
 * A call in its world, from the time that the world is settled until the reply is recorded: what a fault, the handler and the
 * journal see of it.
 *
 * One object for all of them: a list of closures for each call was a twelfth of the garbage that a call leaves.
 */
export class CallInWorld implements RequestContext, InterceptedCall, RoutedCall {
  readonly world: World
  readonly call: Call
  readonly match: RouteFound
  readonly operation: string
  readonly progress: CallProgress
  readonly started: number
  readonly isUnread: boolean
  readonly settled: Settled
  from: number | undefined
  payerFault: ArmedFault | undefined
  search: CallSearch | undefined
  readonly beforePoll: (() => void) | undefined
  readonly #pipeline: Pipeline

  constructor(pipeline: Pipeline, world: World, call: Call, match: RouteFound, progress: CallProgress) {
    this.#pipeline = pipeline
    this.world = world
    this.call = call
    this.match = match
    this.operation = operationLabel(match)
    this.progress = progress
    this.started = progress.started
    this.isUnread = progress.isUnread
    this.settled = { version: world.version, at: world.now() }
    this.beforePoll = pipeline.journal.isStored ? this.searchNow.bind(this) : undefined
  }

  handle(payerFault?: ArmedFault): Reply | Promise<Reply> {
    const { operations } = this.#api
    this.from = this.world.version
    this.payerFault = payerFault
    return (operations[this.match.route.operationId] as ApiOperation).handle(this)
  }

  failure(status: number): Reply {
    return this.#api.failure(status, this)
  }

  revoked(): Reply {
    return this.#api.revoked?.(this) ?? this.failure(401)
  }

  /** Searches for what the journal keeps of a call that was handled. */
  searchNow(): void {
    const { match, from } = this
    if (from === undefined || match.api === 'admin') return
    this.search = searchToStore(this.#pipeline.apis[match.api], this.world, match, this.call, from)
  }

  get #api(): Api {
    return this.#pipeline.apis[this.match.api]
  }
}
