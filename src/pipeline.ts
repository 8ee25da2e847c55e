import { isAnswered, searchToStore } from './api/admin/explain.ts'
import { codingHint, credentialHint, routeHint, withHint } from './api/hints.ts'
import type { Api, ApiOperation, VendorApi } from './api/vendor-api.ts'
import { nearestRoute } from './contract/nearest-route.ts'
import { type ApiName, operationLabel, type RouteFound, type RouteMatch, type Vendor } from './contract/routes.ts'
import { type PhiGuard, phiHeader } from './guard/phi-guard.ts'
import { andThen, type Call, isReply, json, type Reply } from './http/call.ts'
import type { CallSearch, Journal, Settled } from './journal/entry.ts'
import { enforceContract } from './judge/enforce-contract.ts'
import { hasPattern } from './scenario/fault/choose.ts'
import { type CallProgress, interceptCall, trackInFlight } from './scenario/fault/intercept.ts'
import type { ScenarioLibrary } from './scenario/play/library.ts'
import { settleInSlices } from './scenario/play/settle.ts'
import { loadPatternEngine } from './text/linear-pattern.ts'
import { realElapsed, realNow } from './text/real-time.ts'
import type { ArmedFault } from './world/fault.ts'
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

/**
 * Answers one call. This is the whole sequence of a request, top to bottom. It is synchronous unless a fault, a handler or
 * a module that loads for the first time has something to wait for.
 */
export function answerOnce(
  pipeline: Pipeline,
  call: Call,
  match: RouteMatch,
  progress: CallProgress,
): Reply | Promise<Reply> {
  const { started } = progress
  const api = pipeline.apis[match.api]
  const send = (reply: Reply, world?: World, from?: number) =>
    finish(pipeline, { call, match, started, world, from }, reply)

  // 1. Route: an unknown path or method gets the API's own 404 or 405.
  if (match.route === undefined) {
    return send(withHint(api.unmatched(call, match.allow), routeHint(call, match.allow)))
  }
  const operation = api.operations[match.route.operationId] as ApiOperation

  // 2. World: the credential selects it. Otherwise the vendor refuses the credential.
  pipeline.worlds.store?.beginCall()
  const entry = operation.enter(call, match.params)
  if (entry instanceof Promise) return entry.then((reply) => send(reply))
  if (isReply(entry)) return answerWithoutWorld(pipeline, call, match, entry, send)
  if ('refusal' in entry) {
    const { refusal, world } = entry
    return andThen(pipeline.worlds.commit(world), () => send(refusal, world))
  }
  const world = entry

  const again = () => answerOnce(pipeline, call, match, progress)
  // The world may be another one when the module is loaded.
  const loading = operation.load?.() ?? loadPatterns(pipeline, world)
  if (loading !== undefined) return loading.then(again)

  // 3. Guard: a request that looks as if it were about a real person is refused or flagged.
  const refusal = isScanned(match, call) ? pipeline.phi.refuse(call) : undefined
  if (refusal !== undefined) {
    const exchange = { call, match, started, world }
    return andThen(pipeline.worlds.commit(world), () => refuseUnread(pipeline, exchange, refusal))
  }

  // 4. Settle: every scenario step that is due takes place.
  const settled = settleInSlices(pipeline.scenarios, world)
  const exchange = { call, match, started, world }
  if (settled === undefined) return respond(pipeline, exchange, operation, progress)
  return settled.then(() => {
    // A call that came first may have reset or deleted the world.
    const isCurrent = pipeline.worlds.find(world.name) === world
    return isCurrent ? respond(pipeline, exchange, operation, progress) : again()
  })
}

/** The response of an operation that concerns no world, or the vendor's refusal of the credential. */
function answerWithoutWorld(
  { worlds }: Pipeline,
  { method }: Call,
  { api }: RouteMatch,
  reply: Reply,
  send: (reply: Reply) => Reply,
): Reply | Promise<Reply> {
  // An operation of the admin API, such as a deletion, has taken place by now.
  if (api === 'admin') return method === 'GET' ? send(reply) : andThen(worlds.commit(), () => send(reply))
  const isRefused = reply.status === 401 || reply.status === 403
  return send(isRefused ? withHint(reply, credentialHint(api)) : reply)
}

/** The steps after a world is settled. */
function respond(
  pipeline: Pipeline,
  exchange: Exchange & { readonly world: World; readonly match: RouteFound },
  operation: ApiOperation,
  progress: CallProgress,
): Reply | Promise<Reply> {
  const { call, match, world } = exchange
  const { worlds } = pipeline
  worlds.store?.beginCall()
  const api = pipeline.apis[match.api]
  const label = operationLabel(match)

  // 5. Fault: an armed fault delays, replaces or spoils the response.
  // 6. Handle: validate the request against its contract, find the claims, write the response.
  let from: number | undefined
  const settled = { version: world.version, at: world.now() }
  let search: CallSearch | undefined
  const searchNow = () => {
    if (from !== undefined && match.api !== 'admin') {
      search = searchToStore(pipeline.apis[match.api], world, match, call, from)
    }
  }
  const context = { world, call, match, progress, beforePoll: pipeline.journal.isStored ? searchNow : undefined }
  const handle = (payerFault?: ArmedFault) => {
    from = world.version
    return operation.handle({ ...context, payerFault })
  }
  const intercepted = interceptCall(pipeline.scenarios, pipeline.strict, {
    world,
    call,
    progress,
    operation: label,
    handle,
    failure: (status) => api.failure(status, context),
    revoked: () => api.revoked?.(context) ?? api.failure(401, context),
  })
  const reply = trackInFlight(world, label, intercepted ?? handle())

  // 7. Store: what happened is kept before the client hears of it. 8. Strict validation. 9. Journal.
  const store = (reply: Reply) => {
    if (pipeline.journal.isStored && search === undefined && isAnswered(reply)) searchNow()
    return andThen(worlds.commit(world), () => finish(pipeline, { ...exchange, from, settled, search }, reply))
  }
  if (!(reply instanceof Promise)) return store(reply)
  return reply.then((reply) => {
    worlds.store?.beginCall()
    return store(reply)
  })
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

/** A call with its route and, where there is one, its world. */
interface Exchange {
  readonly call: Call
  readonly match: RouteMatch
  /** Real milliseconds of a clock that never goes back. */
  readonly started: number
  readonly world?: World | undefined
  /** The length of the world's log when the operation began; absent where a fault or a refusal took its place. */
  readonly from?: number | undefined
  /** Absent where the call was refused before. */
  readonly settled?: Settled | undefined
  /** What the call found, for a journal in a store. */
  readonly search?: CallSearch | undefined
}

/** The last steps of every call: validate the reply under `strict`, flag real data, record the exchange. */
function finish(pipeline: Pipeline, exchange: Exchange, reply: Reply): Reply {
  const { call, match, world } = exchange
  const checked = pipeline.strict ? enforceContract(reply, match) : reply
  if (match.api === 'admin') return checked
  const hinted = checked.status >= 400 && checked.status < 500 ? withHint(checked, codingHint(call)) : checked
  const flagged = isScanned(match, call) ? pipeline.phi.flag(call, hinted) : hinted
  record(pipeline.journal, exchange, flagged)
  return withWorld(flagged, world?.name ?? '-')
}

/** Whether the guard scans a call: bodies that are sent to a vendor's API. */
function isScanned({ api }: RouteMatch, { body }: Call): boolean {
  return api !== 'admin' && body !== ''
}

/** Records a refused call with nothing of it but its route. */
function refuseUnread({ journal }: Pipeline, exchange: Exchange & { readonly world: World }, refusal: Reply): Reply {
  const { method, path } = exchange.match.route ?? { method: '', path: '' }
  const call: Call = { method, path, host: '', query: '', headers: {}, body: '' }
  record(journal, { ...exchange, call }, refusal)
  return withWorld(refusal, exchange.world.name)
}

function record(journal: Journal, exchange: Exchange, reply: Reply): void {
  const { call, match, started, world, from = -1, settled, search } = exchange
  if (world === undefined) {
    recordWithoutWorld(journal, exchange, reply)
    return
  }
  journal.record({
    world,
    at: world.now(),
    operation: operationLabel(match),
    call,
    reply,
    phi: reply.headers[phiHeader],
    took: realElapsed() - started,
    clockEpoch: world.clock.epoch,
    from,
    to: world.version,
    settled,
    search: isAnswered(reply) ? search : undefined,
  })
}

/**
 * Records a call that belongs to no world, at the machine's time. Its body is not kept: a client whose URL or credential is
 * wrong may be set up for a real payer.
 */
function recordWithoutWorld(
  journal: Journal,
  { call, match, started }: Pick<Exchange, 'call' | 'started'> & { readonly match?: RouteMatch },
  reply: Reply,
): void {
  journal.record({
    world: journal.noWorld,
    at: realNow(),
    operation: match === undefined ? 'none' : operationLabel(match),
    call: { ...call, body: '' },
    reply,
    took: realElapsed() - started,
    clockEpoch: 0,
    from: -1,
    to: -1,
  })
}

/** Every reply of a vendor names the world that it came from. */
function withWorld(reply: Reply, world: string): Reply {
  return { ...reply, headers: { ...reply.headers, 'x-payerbox-world': world } }
}
