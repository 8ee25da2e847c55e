import { isAnswered } from './api/admin/explain.ts'
import { credentialHint, routeHint, withHint } from './api/hints.ts'
import type { Api, ApiOperation, VendorApi } from './api/vendor-api.ts'
import { CallInWorld } from './call-in-world.ts'
import { nearestRoute } from './contract/nearest-route.ts'
import type { ApiName, RouteMatch, Vendor } from './contract/routes.ts'
import { finish, finishLater, isScanned, type RoutedCall, recordWithoutWorld, refuse, store } from './finish-call.ts'
import type { PhiGuard } from './guard/phi-guard.ts'
import { andThen, type Call, isReply, json, type Reply } from './http/call.ts'
import type { Journal } from './journal/entry.ts'
import { hasPattern } from './scenario/fault/choose.ts'
import { type CallProgress, interceptCall, trackInFlight } from './scenario/fault/intercept.ts'
import type { ScenarioLibrary } from './scenario/play/library.ts'
import { settleInSlices } from './scenario/play/settle.ts'
import { loadPatternEngine } from './text/linear-pattern.ts'
import { realElapsed } from './text/real-time.ts'
import type { World } from './world/world.ts'
import type { Worlds } from './world/worlds.ts'

/** What every request of a sandbox passes through. */
export interface Pipeline {
  readonly apis: Readonly<Record<Vendor, VendorApi>> & Readonly<Record<ApiName, Api>>
  readonly scenarios: ScenarioLibrary
  readonly worlds: Worlds
  readonly phi: PhiGuard
  readonly journal: Journal
  /** Whether every reply is validated against its contract. */
  readonly strict: boolean
  /** How often a call was answered again because another process was faster. */
  conflicts: number
}

/** The response does not depend on the one world that its commit could check: the call is answered again after a reading. */
export class UnreadWorld extends Error {}

/**
 * Answers one call. This is the whole sequence of a request, top to bottom. It is synchronous unless a fault, a handler or
 * a module that loads for the first time has something to wait for.
 *
 * What waits is in functions of their own: a function with a closure allocates memory for it whenever it is called.
 */
export function answerOnce(
  pipeline: Pipeline,
  call: Call,
  match: RouteMatch,
  progress: CallProgress,
): Reply | Promise<Reply> {
  const { started, isUnread } = progress
  const api = pipeline.apis[match.api]

  // 1. Route: an unknown path or method gets the API's own 404 or 405.
  if (match.route === undefined) {
    const unmatched = withHint(api.unmatched(call, match.allow), routeHint(call, match.allow))
    return finish(pipeline, { call, match, started }, unmatched)
  }
  const operation = api.operations[match.route.operationId] as ApiOperation

  // 2. World: the credential selects it. Otherwise the vendor refuses the credential.
  pipeline.worlds.store?.beginCall()
  const entry = operation.enter(call, match.params)
  if (isUnread && (entry instanceof Promise || isReply(entry))) throw new UnreadWorld()
  if (entry instanceof Promise) return finishLater(pipeline, { call, match, started }, entry)
  if (isReply(entry)) return answerWithoutWorld(pipeline, { call, match, started }, entry)
  if ('refusal' in entry) {
    const { refusal, world } = entry
    return store(pipeline, { call, match, started, isUnread, world }, refusal)
  }
  const world = entry
  const loading = operation.load?.() ?? loadPatterns(pipeline, world)
  if (loading !== undefined) return answerAfter(loading, pipeline, call, match, progress)

  // 3. Guard: a request that looks as if it were about a real person is refused or flagged.
  const refusal = isScanned(match, call) ? pipeline.phi.refuse(call) : undefined
  if (refusal !== undefined) return refuse(pipeline, { call, match, started, isUnread, world }, refusal)

  // 4. Settle: every scenario step that is due takes place.
  const settled = settleInSlices(pipeline.scenarios, world)
  if (settled !== undefined) return answerAfter(settled, pipeline, call, match, progress)
  return respond(pipeline, new CallInWorld(pipeline, world, call, match, progress))
}

/** The response of an operation that concerns no world, or the vendor's refusal of the credential. */
function answerWithoutWorld(pipeline: Pipeline, exchange: RoutedCall, reply: Reply): Reply | Promise<Reply> {
  const { call, match } = exchange
  const { api } = match
  // An operation of the admin API, such as a deletion, has taken place by now.
  if (api === 'admin')
    return call.method === 'GET' ? finish(pipeline, exchange, reply) : store(pipeline, exchange, reply)
  const isRefused = reply.status === 401 || reply.status === 403
  return finish(pipeline, exchange, isRefused ? withHint(reply, credentialHint(api)) : reply)
}

/** Answers a call from the beginning: while it waited, a call that came first may have reset or deleted its world. */
async function answerAfter(wait: Promise<unknown>, ...call: Parameters<typeof answerOnce>): Promise<Reply> {
  await wait
  return answerOnce(...call)
}

/** The steps after a world is settled. */
function respond(pipeline: Pipeline, inWorld: CallInWorld): Reply | Promise<Reply> {
  const { world, operation } = inWorld
  pipeline.worlds.store?.beginCall()

  // 5. Fault: an armed fault delays, replaces or spoils the response.
  // 6. Handle: validate the request against its contract, find the claims, write the response.
  const intercepted = interceptCall(pipeline.scenarios, pipeline.strict, inWorld)
  const reply = trackInFlight(world, operation, intercepted ?? inWorld.handle())
  return reply instanceof Promise ? storeLater(pipeline, inWorld, reply) : storeHandled(pipeline, inWorld, reply)
}

async function storeLater(pipeline: Pipeline, inWorld: CallInWorld, handled: Promise<Reply>): Promise<Reply> {
  const reply = await handled
  pipeline.worlds.store?.beginCall()
  return storeHandled(pipeline, inWorld, reply)
}

function storeHandled(pipeline: Pipeline, inWorld: CallInWorld, reply: Reply): Reply | Promise<Reply> {
  if (pipeline.journal.isStored && inWorld.search === undefined && isAnswered(reply)) inWorld.searchNow()
  return store(pipeline, inWorld, reply)
}

/** Loads the engine for the regular expressions of faults and scenarios, if there are any. */
function loadPatterns({ scenarios }: Pipeline, { state }: World): Promise<unknown> | undefined {
  const areUsed = scenarios.usesPatterns || state.faults.some(({ spec }) => hasPattern(spec))
  return areUsed ? loadPatternEngine() : undefined
}

/** Answers a call that belongs to no API, and records it. */
export function answerUnrouted({ journal }: Pipeline, call: Call): Reply | Promise<Reply> {
  const { method, path } = call
  const nearest = nearestRoute(method, path)
  const hint = nearest === undefined ? 'GET / lists the routes' : `did you mean ${nearest}?`
  const message = `${method} ${path.slice(0, 200)} is not a route of Taiga, Stedi, Optum or payerbox; ${hint}`
  const reply = json(404, { error: { code: 'NOT_FOUND', message } })
  recordWithoutWorld(journal, { call, started: realElapsed() }, reply)
  return andThen(journal.beforeReply(), () => reply)
}
