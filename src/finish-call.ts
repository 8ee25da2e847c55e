import { isAnswered } from './api/admin/explain.ts'
import { codingHint, withHint } from './api/hints.ts'
import { operationLabel, type RouteMatch } from './contract/routes.ts'
import { phiHeader } from './guard/phi-guard.ts'
import { andThen, type Call, type Reply, withWorld } from './http/call.ts'
import type { CallSearch, Exchange, Journal, Settled } from './journal/entry.ts'
import { enforceContract } from './judge/enforce-contract.ts'
import type { Pipeline } from './pipeline.ts'
import { elapsedSince, realNow } from './text/real-time.ts'
import type { World } from './world/world.ts'

/** A call with its route and, where there is one, its world. */
export interface RoutedCall {
  readonly call: Call
  readonly match: RouteMatch
  /** Real milliseconds of a clock that never goes back. */
  readonly started: number
  /** Whether its world was not read for it. */
  readonly isUnread?: boolean
  readonly world?: World | undefined
  /** The length of the world's log when the operation began; absent where a fault or a refusal took its place. */
  readonly from?: number | undefined
  /** Absent where the call was refused before. */
  readonly settled?: Settled | undefined
  /** What the call found, for a journal in a store. */
  readonly search?: CallSearch | undefined
}

/** 7. Store: what happened is kept before the client hears of it; where several processes share the store, with the entry of the call. */
export function store(pipeline: Pipeline, exchange: RoutedCall, reply: Reply): Reply | Promise<Reply> {
  const { world, match } = exchange
  if (pipeline.journal.entryFor !== undefined && world !== undefined && match.api !== 'admin')
    return storeWithEntry(pipeline, exchange, world, complete(pipeline, exchange, reply))
  const stored = pipeline.worlds.commit(world)
  return stored === undefined ? finish(pipeline, exchange, reply) : finishLater(pipeline, exchange, reply, stored)
}

export async function finishLater(
  pipeline: Pipeline,
  exchange: RoutedCall,
  reply: Reply | Promise<Reply>,
  stored?: Promise<void>,
): Promise<Reply> {
  await stored
  return finish(pipeline, exchange, await reply)
}

async function storeWithEntry(
  { worlds, journal }: Pipeline,
  exchange: RoutedCall,
  world: World,
  reply: Reply,
): Promise<Reply> {
  const { isUnread = false } = exchange
  const entry = journal.entryFor?.(toRecord(exchange, world, reply))
  await worlds.commit(world, { isUnread, ...(entry && { entry }) })
  return withWorld(reply, world.name)
}

/** The last steps of every call: 8. validate the reply under `strict`, flag real data, 9. record the exchange in the journal. */
export function finish(pipeline: Pipeline, exchange: RoutedCall, reply: Reply): Reply {
  const completed = complete(pipeline, exchange, reply)
  if (exchange.match.api === 'admin') return completed
  record(pipeline.journal, exchange, completed)
  return withWorld(completed, exchange.world?.name ?? '-')
}

function complete(pipeline: Pipeline, { call, match }: RoutedCall, reply: Reply): Reply {
  const checked = pipeline.strict ? enforceContract(reply, match) : reply
  if (match.api === 'admin') return checked
  const hinted = checked.status >= 400 && checked.status < 500 ? withHint(checked, codingHint(call)) : checked
  return isScanned(match, call) ? pipeline.phi.flag(call, hinted) : hinted
}

/** Whether the guard scans a call: bodies that are sent to a vendor's API. */
export function isScanned({ api }: RouteMatch, { body }: Call): boolean {
  return api !== 'admin' && body !== ''
}

/** Refuses a call. What is recorded of it is nothing but its route. */
export function refuse(
  pipeline: Pipeline,
  exchange: RoutedCall & { readonly world: World },
  refusal: Reply,
): Reply | Promise<Reply> {
  const { match, world } = exchange
  const { method, path } = match.route ?? { method: '', path: '' }
  const refused = { ...exchange, call: { method, path, host: '', query: '', headers: {}, body: '' } }
  if (pipeline.journal.entryFor !== undefined && match.api !== 'admin')
    return storeWithEntry(pipeline, refused, world, refusal)
  return andThen(pipeline.worlds.commit(world), () => {
    record(pipeline.journal, refused, refusal)
    return withWorld(refusal, world.name)
  })
}

function record(journal: Journal, exchange: RoutedCall, reply: Reply): void {
  const { world } = exchange
  if (world === undefined) recordWithoutWorld(journal, exchange, reply)
  else journal.record(toRecord(exchange, world, reply))
}

function toRecord(exchange: RoutedCall, world: World, reply: Reply): Exchange {
  const { call, match, started, from = -1, settled, search } = exchange
  return {
    world,
    at: world.now(),
    operation: operationLabel(match),
    call,
    reply,
    phi: reply.headers[phiHeader],
    took: elapsedSince(started),
    clockEpoch: world.clock.epoch,
    from,
    to: world.version,
    settled,
    search: isAnswered(reply) ? search : undefined,
  }
}

/**
 * Records a call that belongs to no world, at the machine's time. Its body is not kept: a client whose URL or credential is
 * wrong may be set up for a real payer.
 */
export function recordWithoutWorld(
  journal: Journal,
  { call, match, started }: Pick<RoutedCall, 'call' | 'started'> & { readonly match?: RouteMatch },
  reply: Reply,
): void {
  journal.record({
    world: journal.noWorld,
    at: realNow(),
    operation: match === undefined ? 'none' : operationLabel(match),
    call: { ...call, body: '' },
    reply,
    took: elapsedSince(started),
    clockEpoch: 0,
    from: -1,
    to: -1,
  })
}
