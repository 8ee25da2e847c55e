import type { Reply } from '../../http/call.ts'
import type { Course } from '../../http/pipeline.ts'
import type { Failure } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'
import { applyPatch } from './patch.ts'

/** What a call is answered that a failure strikes; a late one is struck when its time has come. */
export function applyFault(failure: Failure, world: World, course: Course): Reply | Promise<Reply> {
  const instead = replacement(failure, course)
  if (instead === undefined) return changed(course.handle(), (reply) => spoil(failure, world, reply))
  return failure.carriedOut ? changed(course.handle(), instead) : instead()
}

/** What is answered in the place of the operation's own answer; nothing where that is answered, however badly. */
function replacement(failure: Failure, { failure: failed, revoked }: Course): (() => Reply) | undefined {
  const { status } = failure
  if (failure.hang) return () => ({ ...unsent, broken: 'hang' })
  if (failure.reset === true) return () => ({ ...unsent, broken: 'reset' })
  if (failure.garbage) return () => garbage
  if (failure.revoked) return () => ({ ...revoked(), spoiled: true })
  return status === undefined ? undefined : () => ({ ...failed(status), spoiled: true })
}

/** The right answer, as it arrives. */
function spoil(failure: Failure, world: World, reply: Reply): Reply {
  if (failure.reset === 'middle') return { ...reply, broken: 'middle', spoiled: true }
  if (failure.patch !== undefined) return { ...reply, body: applyPatch(reply.body, failure.patch), spoiled: true }
  if (failure.empty) return { ...reply, body: '', spoiled: true }
  if (failure.truncated) return { ...reply, body: firstHalf(reply.body), spoiled: true }
  if (failure.length !== undefined) return { ...reply, broken: failure.length, spoiled: true }
  // A dribble that takes no time is none, so a frozen clock counts as one that runs with the real one.
  return failure.dribble === undefined ? reply : { ...reply, dribble: failure.dribble / (world.clock.rate || 1) }
}

function changed(reply: Reply | Promise<Reply>, change: (reply: Reply) => Reply): Reply | Promise<Reply> {
  return reply instanceof Promise ? reply.then(change) : change(reply)
}

/** Never half a character: what is left is text. */
function firstHalf(text: string): string {
  return text.slice(0, text.length / 2).replace(/[\uD800-\uDBFF]$/, '')
}

const unsent: Reply = { status: 0, headers: {}, body: '', spoiled: true }
const garbage: Reply = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"claims":[{"claimStatus":{"statusCategoryCode":"F',
  spoiled: true,
}
