import type { Reply } from '../../http/call.ts'
import { isOf } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'

/** A call that was taken and is not answered to its last byte yet. */
interface InFlightCall {
  readonly operation: string
}

/** Of each world. Nothing of it is in the log: a world that is read from its log has no calls under outcome. */
const journeys = new WeakMap<World, Set<InFlightCall>>()

/** How many calls of an operation, or of all of an API, are under outcome. */
export function countInFlight(world: World, on: string): number {
  let count = 0
  for (const { operation } of journeys.get(world) ?? []) if (isOf(on, operation)) count++
  return count
}

/**
 * Counts a call as under outcome until its answer is there, and where that takes its time on the wire, until the outcome in
 * says that it has ended. A call that is answered at once is never under outcome while another one comes.
 */
export function trackInFlight(world: World, operation: string, answer: Reply | Promise<Reply>): Reply | Promise<Reply> {
  if (answer instanceof Promise) return awaited(answer, begin(world, operation))
  return takesTime(answer) ? endingWith(answer, begin(world, operation)) : answer
}

async function awaited(answer: Promise<Reply>, ended: () => void): Promise<Reply> {
  try {
    const reply = await answer
    if (takesTime(reply)) return endingWith(reply, ended)
    ended()
    return reply
  } catch (error) {
    ended()
    throw error
  }
}

function endingWith(reply: Reply, ended: () => void): Reply {
  return { ...reply, ended }
}

function takesTime({ broken, dribble }: Reply): boolean {
  return broken === 'hang' || dribble !== undefined
}

function begin(world: World, operation: string): () => void {
  const journey: InFlightCall = { operation }
  const all = journeys.get(world) ?? new Set()
  journeys.set(world, all.add(journey))
  return () => void all.delete(journey)
}
