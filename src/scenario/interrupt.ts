import type { Reply } from '../http/call.ts'
import type { Course } from '../http/pipeline.ts'
import type { StatusReason } from '../world/claim.ts'
import { type ArmedFault, canStrike, type Failure } from '../world/fault.ts'
import type { World } from '../world/world.ts'
import type { ScenarioLibrary } from './library.ts'
import { settle } from './settle.ts'

/**
 * Lets the next fault that is armed for an operation strike: it delays the answer, replaces it, or breaks the wire.
 * `undefined` when none is armed, so that the ordinary way stays the short one.
 */
export function interrupt(
  library: ScenarioLibrary,
  world: World,
  operation: string,
  course: Course,
): Reply | Promise<Reply> | undefined {
  const fault = armedFor(world, operation)
  if (fault === undefined) return undefined
  const { payer, delay } = fault.spec.fails
  // A payer's failure is told by the handler, which spends the fault when it knows the inquiry.
  if (payer === undefined) spend(world, fault)
  if (delay !== undefined) return late(library, world, delay, () => strike(fault.spec.fails, course))
  return payer === undefined ? strike(fault.spec.fails, course) : undefined
}

/** The payer's own failure to answer one inquiry, when that is armed next: told in the codes of a 277. */
export function payerFailure(world: World, operation: string): StatusReason | undefined {
  const fault = armedFor(world, operation)
  if (fault?.spec.fails.payer === undefined) return undefined
  spend(world, fault)
  return fault.spec.fails.payer
}

/** Gives an answer late. Frozen time passes at once: the answer comes as late as asked, in the world's time. Running time is waited for. */
export function late(
  library: ScenarioLibrary,
  world: World,
  delay: number,
  answer: () => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const { clock } = world
  if (clock.rate === 0) {
    clock.advance(delay)
    settle(library, world)
    return answer()
  }
  return new Promise((resolve) => {
    setTimeout(() => {
      settle(library, world)
      resolve(answer())
    }, delay / clock.rate)
  })
}

function strike(failure: Failure, { handle, failure: failed }: Course): Reply | Promise<Reply> {
  if (failure.hang) return { ...unsent, broken: 'hang' }
  if (failure.reset) return { ...unsent, broken: 'reset' }
  if (failure.garbage) return garbage
  if (failure.status !== undefined) return { ...failed(failure.status), spoiled: true }
  return handle()
}

const unsent: Reply = { status: 0, headers: {}, body: '', spoiled: true }
const garbage: Reply = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"claims":[{"claimStatus":{"statusCategoryCode":"F',
  spoiled: true,
}

/** The fault that was armed first of those that an operation can meet. */
function armedFor(world: World, operation: string): ArmedFault | undefined {
  return world.truth.faults.find(({ spec }) => canStrike(spec, operation))
}

function spend(world: World, fault: ArmedFault): void {
  world.append({ type: 'fault.spent', at: world.now(), index: fault.index })
}
