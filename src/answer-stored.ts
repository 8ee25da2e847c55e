import { withHint } from './api/hints.ts'
import type { RouteMatch } from './contract/routes.ts'
import { andThen, type Call, json, limitReached, type Reply } from './http/call.ts'
import { answerOnce, type Pipeline, UnreadWorld } from './pipeline.ts'
import type { CallProgress } from './scenario/fault/intercept.ts'
import { pause, realElapsed } from './text/real-time.ts'
import { LimitReached } from './world/limits.ts'
import { ConflictError } from './world/persistence.ts'
import type { World } from './world/world.ts'
import { StoreError } from './world/world-store.ts'
import type { Worlds } from './world/worlds.ts'

/** How often a call is answered at most because its world was changed meanwhile. */
const attempts = 20

/**
 * Answers a call that has a route. A call that would exceed a limit, or that the store failed, gets a response that says so.
 *
 * @param prepare Stores the scenarios, which runs need, if they are not stored yet; only for a shared store.
 */
export function answerRouted(
  pipeline: Pipeline,
  prepare: () => Promise<void>,
  call: Call,
  match: RouteMatch,
): Reply | Promise<Reply> {
  try {
    const reply = pipeline.worlds.store?.isShared
      ? answerShared(pipeline, prepare, call, match)
      : answerCall(pipeline, call, match)
    return reply instanceof Promise ? reply.catch(failureOf(pipeline, call, match)) : reply
  } catch (error) {
    return failureOf(pipeline, call, match)(error)
  }
}

/** The response to a call that would exceed a limit, or that the store failed. */
function failureOf(pipeline: Pipeline, call: Call, match: RouteMatch): (error: unknown) => Reply {
  return (error) => {
    if (error instanceof LimitReached) return limitReached(error.message)
    if (error instanceof StoreError) return storeFailure(pipeline, call, match, error)
    throw error
  }
}

/**
 * Answers one call. Where worlds are stored, it is answered again when its world was replaced while it waited, in the world as it
 * is then.
 */
function answerCall(pipeline: Pipeline, call: Call, match: RouteMatch): Reply | Promise<Reply> {
  const { worlds } = pipeline
  if (worlds.store !== undefined) return answerStored(pipeline, call, match)
  return answerOnce(pipeline, call, match, new StoredProgress(worlds))
}

function answerStored(pipeline: Pipeline, call: Call, match: RouteMatch): Reply | Promise<Reply> {
  const { worlds, apis } = pipeline
  const progress = new StoredProgress(worlds)
  const read = () => (isWithoutStore(match) ? undefined : worlds.refresh(apis[match.api].worldNames(call, match)))
  const answer = () => andThen(read(), () => answerOnce(pipeline, call, match, progress))
  let reply: Reply | Promise<Reply>
  try {
    reply = answer()
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    reply = Promise.reject(error)
  }
  return reply instanceof Promise ? answerUntilStored(pipeline, progress, reply, answer) : reply
}

/** The operations that respond whether or not the store can be used. */
const withoutStore: readonly string[] = ['admin.health', 'admin.ready', 'admin.metrics']

function isWithoutStore({ route }: RouteMatch): boolean {
  return route !== undefined && withoutStore.includes(route.operation)
}

/**
 * Answers one call where other processes change the same worlds: as the store has them now, and again when another process
 * was faster.
 *
 * @param prepare Stores the scenarios, which runs need, if they are not stored yet.
 */
async function answerShared(
  pipeline: Pipeline,
  prepare: () => Promise<void>,
  call: Call,
  match: RouteMatch,
): Promise<Reply> {
  if (isWithoutStore(match)) return answerCall(pipeline, call, match)
  await prepare()
  const { worlds, apis } = pipeline
  const progress = new StoredProgress(worlds)
  const names = apis[match.api].worldNames(call, match)
  const [name] = names ?? []
  // The commit of a vendor's call checks what the call read; where that was too old, the call is answered again.
  let mayBeUnread = match.api !== 'admin'
  // Most calls that read change nothing, and a verification can wait for calls that need a turn.
  let isChange = call.method !== 'GET' && match.route?.operation !== 'admin.verifyCalls'
  const answer = async () => {
    progress.isUnread = mayBeUnread && name !== undefined && worlds.store?.isLikelyCurrent?.(name) === true
    mayBeUnread = false
    if (progress.isUnread) return answerOnce(pipeline, call, match, progress)
    if (isChange && name !== undefined) {
      // To read a whole world takes longer than a turn.
      if (worlds.inMemory(name) === undefined) await worlds.refresh(names)
      progress.endTurn = await worlds.store?.turns?.take(name)
    }
    isChange = true
    try {
      await worlds.refresh(names)
      return await answerOnce(pipeline, call, match, progress)
    } finally {
      progress.leaveTurn()
    }
  }
  const reply = await answerUntilStored(pipeline, progress, answer(), answer)
  if (match.api !== 'admin') await pipeline.journal.beforeReply()
  return reply
}

/**
 * Answers a call, again when its world was changed by others meanwhile.
 *
 * @param first The first attempt.
 */
async function answerUntilStored(
  pipeline: Pipeline,
  progress: StoredProgress,
  first: Reply | Promise<Reply>,
  again: () => Reply | Promise<Reply>,
): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await (attempt === 1 ? first : again())
    } catch (error) {
      if (!isRepeated(error, progress)) throw error
      if (error instanceof ConflictError) pipeline.conflicts++
      if (error instanceof ConflictError && attempt >= attempts)
        throw new StoreError('other processes changed the world all the time; try again', { cause: error })
      progress.restart()
    }
  }
}

/** Whether a call that failed is answered again: its world was changed meanwhile, or is not what it was in memory. */
function isRepeated(error: unknown, { isUnread }: CallProgress): boolean {
  if (error instanceof ConflictError || error instanceof WaitOver) return true
  return isUnread && (error instanceof UnreadWorld || error instanceof LimitReached)
}

/** The API's own 503 for a call that the store failed, with the reason in a header. Nothing of the call was kept. */
function storeFailure({ apis, worlds }: Pipeline, call: Call, match: RouteMatch, { message }: StoreError): Reply {
  const api = apis[match.api]
  if (match.route === undefined) return api.unmatched(call, match.allow)
  if (match.api === 'admin') return withHint(json(503, { error: { code: 'STORE_FAILED', message } }), message)
  return withHint(
    api.failure(503, { world: worlds.unstored(), call, match, progress: new StoredProgress(worlds) }),
    message,
  )
}

/** The wait of a call is over: it is answered again in the world as it is now. */
class WaitOver extends Error {}

const nothing: Pick<CallProgress, 'fault' | 'payers'> = {}

/** How far a call got. */
class StoredProgress implements CallProgress {
  readonly started: number = realElapsed()
  hasWaited = false
  isUnread = false
  fault: CallProgress['fault']
  payers: CallProgress['payers']
  /** Ends the turn that the call has with its world. */
  endTurn: (() => void) | undefined
  readonly #worlds: Worlds
  /** What is stored. */
  #kept: Pick<CallProgress, 'fault' | 'payers'> = nothing

  constructor(worlds: Worlds) {
    this.#worlds = worlds
  }

  async wait(world: World, milliseconds: number): Promise<void> {
    if (this.#worlds.store === undefined) return pause(milliseconds)
    await this.#worlds.commit(world, { isUnread: this.isUnread })
    this.#kept = { fault: this.fault, payers: this.payers }
    this.hasWaited = true
    this.leaveTurn()
    await pause(milliseconds)
    throw new WaitOver()
  }

  /** The call changes its world no more, or waits. */
  leaveTurn(): void {
    this.endTurn?.()
    this.endTurn = undefined
  }

  /** Forgets what was not stored. */
  restart(): void {
    this.fault = this.#kept.fault
    this.payers = this.#kept.payers
  }
}
