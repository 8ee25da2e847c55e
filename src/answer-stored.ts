import { withHint } from './api/hints.ts'
import type { RouteMatch } from './contract/routes.ts'
import type { Call, Reply } from './http/call.ts'
import { answerCall, type Pipeline } from './pipeline.ts'
import { ConflictError } from './world/persistence.ts'
import { StoreError } from './world/world-store.ts'

/** How often a call is answered again at most because other processes were faster. */
const attempts = 20

/** The operations that respond whether or not the store can be used. */
const withoutStore: readonly string[] = ['admin.health', 'admin.ready', 'admin.metrics']

/**
 * Answers one call where other processes change the same worlds: as the store has them now, and again when another process
 * was faster.
 *
 * @param prepare Stores the scenarios, which runs need, if they are not stored yet.
 */
export async function answerShared(
  pipeline: Pipeline,
  prepare: () => Promise<void>,
  call: Call,
  match: RouteMatch,
): Promise<Reply> {
  if (match.route !== undefined && withoutStore.includes(match.route.operation))
    return answerCall(pipeline, call, match)
  await prepare()
  const { worlds, apis } = pipeline
  for (let attempt = 1; ; attempt++) {
    await worlds.refresh(apis[match.api].worldNames(call, match))
    try {
      return await answerCall(pipeline, call, match)
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      pipeline.conflicts++
      if (attempt === attempts)
        throw new StoreError('other processes changed the world all the time; try again', { cause: error })
    }
  }
}

/** The API's own 503 for a call that the store failed, with the reason in a header. Nothing of the call was kept. */
export function storeFailure(
  { apis, worlds }: Pipeline,
  call: Call,
  match: RouteMatch,
  { message }: StoreError,
): Reply {
  const api = apis[match.api]
  if (match.route === undefined) return api.unmatched(call, match.allow)
  return withHint(api.failure(503, { world: worlds.unstored(), call, match }), message)
}
