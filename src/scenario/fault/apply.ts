import { andThen, type Reply } from '../../http/call.ts'
import { findByPointer, withoutValue, withValue } from '../../text/json-pointer.ts'
import type { Failure, Patch } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'
import type { InterceptedCall } from './intercept.ts'

/** The reply to a call to which a failure applies. */
export function applyFailure(failure: Failure, world: World, call: InterceptedCall): Reply | Promise<Reply> {
  const replacement = replacementFor(failure, call)
  if (replacement === undefined) return andThen(call.handle(), (reply) => spoil(failure, world, reply))
  return failure.carriedOut ? andThen(call.handle(), replacement) : replacement()
}

/** The reply that replaces the operation's own; `undefined` where that one is sent, however damaged. */
function replacementFor(failure: Failure, call: InterceptedCall): (() => Reply) | undefined {
  const { status } = failure
  if (failure.hang) return () => ({ ...unsent, broken: 'hang' })
  if (failure.reset === true) return () => ({ ...unsent, broken: 'reset' })
  if (failure.garbage) return () => garbage
  if (failure.revoked) return () => ({ ...call.revoked(), spoiled: true })
  return status === undefined ? undefined : () => ({ ...call.failure(status), spoiled: true })
}

/** The right reply, damaged. */
function spoil(failure: Failure, world: World, reply: Reply): Reply {
  if (failure.reset === 'middle') return { ...reply, broken: 'middle', spoiled: true }
  if (failure.patch !== undefined) return { ...reply, body: applyPatch(reply.body, failure.patch), spoiled: true }
  if (failure.empty) return { ...reply, body: '', spoiled: true }
  if (failure.truncated) return { ...reply, body: firstHalf(reply.body), spoiled: true }
  if (failure.length !== undefined) return { ...reply, broken: failure.length, spoiled: true }
  // A dribble without duration would have no effect, so a frozen clock counts as one that runs at the real speed.
  return failure.dribble === undefined ? reply : { ...reply, dribble: failure.dribble / (world.clock.rate || 1) }
}

/** Never half a character: the rest is still text. */
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

/** A JSON body with a patch applied. A body that is not JSON, and locations that do not exist, stay unchanged. */
export function applyPatch(body: string, { set = {}, remove = [], reverse = [] }: Patch): string {
  const before = parsed(body)
  if (before === undefined) return body
  const reversed = reverse
    .flatMap((place) => findByPointer(before, place))
    .reduce<unknown>(
      (value, { pointer, value: list }) => (isList(list) ? withValue(value, pointer, list.toReversed()) : value),
      before,
    )
  const shortened = remove
    .flatMap((place) => findByPointer(reversed, place))
    .reduceRight<unknown>((value, { pointer }) => withoutValue(value, pointer), reversed)
  const changes = Object.entries(set).flatMap(([place, value]) =>
    findByPointer(shortened, place).map(({ pointer }) => ({ pointer, value })),
  )
  return JSON.stringify(changes.reduce((value, change) => withValue(value, change.pointer, change.value), shortened))
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
