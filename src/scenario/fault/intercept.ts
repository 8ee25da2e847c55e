import { isReply } from '../../http/api.ts'
import type { Reply } from '../../http/call.ts'
import type { Course } from '../../http/pipeline.ts'
import type { StatusReason } from '../../world/claim.ts'
import { type ArmedFault, appliesTo } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'
import type { ScenarioLibrary } from '../play/library.ts'
import { settle } from '../play/settle.ts'
import { applyFault } from './apply.ts'
import { chooseFault, drawDelay } from './choose.ts'
import { failureAskedFor, faultHeader } from './header.ts'

type Answer = Reply | Promise<Reply>

/**
 * Lets a fault strike a call: the one that its header asks for, else one that is armed. It delays the answer, replaces
 * it, or breaks the wire. `undefined` when there is none, so that the ordinary outcome stays the short one.
 *
 * @param strict Whether the header is refused: no vendor has it.
 */
export function interrupt(
  library: ScenarioLibrary,
  world: World,
  operation: string,
  course: Course,
  strict = false,
): Answer | undefined {
  const header = course.call.headers[faultHeader]
  if (header !== undefined && !operation.startsWith('admin.')) {
    const failure = failureAskedFor(header, operation, strict)
    if (isReply(failure)) return failure
    const { delay } = failure
    const answer = () => applyFault(failure, world, course)
    return typeof delay === 'number' ? late(library, world, delay, answer) : answer()
  }
  if (world.state.faults.length === 0) return undefined
  const fault = chooseFault(world, operation, course.call)
  if (fault === undefined) return undefined
  const { fails } = fault.spec
  const delay = fails.delay === undefined ? undefined : drawDelay(world, fault, fails.delay)
  // A payer's failure is told by the handler, which spends the fault when it knows the inquiry.
  if (fails.payer === undefined) spend(world, fault)
  const answer = () => (fails.payer === undefined ? applyFault(fails, world, course) : askFailing(world, fault, course))
  return delay === undefined ? answer() : late(library, world, delay, answer)
}

/** Of each world, the fault by which payers fail in the call that is being handled. */
const failing = new WeakMap<World, ArmedFault>()

function askFailing(world: World, fault: ArmedFault, { handle }: Course): Answer {
  failing.set(world, fault)
  try {
    return handle()
  } finally {
    failing.delete(world)
  }
}

/** The payer's own failure to answer the call that is being handled, when a fault wants that: in the codes of a 277. */
export function payerFailure(world: World, operation: string): StatusReason | undefined {
  const fault = failing.get(world)
  if (fault === undefined || !appliesTo(fault.spec, operation)) return undefined
  // While the answer was late, another call may have been the last that the fault broke.
  if (!world.state.faults.some(({ index }) => index === fault.index)) return undefined
  spend(world, fault)
  return fault.spec.fails.payer
}

/** Gives an answer late. Frozen time passes at once: it comes as late as asked, in the world's time. Running time is waited for. */
export function late(library: ScenarioLibrary, world: World, delay: number, answer: () => Answer): Answer {
  const { clock } = world
  if (clock.rate === 0) {
    clock.advance(delay)
    settle(library, world)
    return answer()
  }
  return new Promise<void>((resolve) => {
    setTimeout(resolve, delay / clock.rate)
  }).then(() => {
    settle(library, world)
    return answer()
  })
}

function spend(world: World, fault: ArmedFault): void {
  world.append({ type: 'fault.consumed', at: world.now(), index: fault.index })
}
