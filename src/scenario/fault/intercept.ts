import { andThen, type Call, isReply, type Reply } from '../../http/call.ts'
import type { StatusReason } from '../../world/claim.ts'
import { latest } from '../../world/clock.ts'
import type { ArmedFault, Failure } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'
import type { ScenarioLibrary } from '../play/library.ts'
import { settleInSlices } from '../play/settle.ts'
import { applyFailure } from './apply.ts'
import { chooseFault, drawDelay } from './choose.ts'
import { faultHeader, requestedFailure } from './read.ts'

/**
 * How far a call got before it waited. Where worlds are stored, a call that has waited is answered again in the world as it is
 * then: what it did before the wait is stored, and not done a second time.
 */
export interface CallProgress {
  /** When the call arrived, in real milliseconds of a clock that never goes back. */
  readonly started: number
  /** Whether the call has waited: its fault is chosen, and the delay of that fault is over. */
  readonly hasWaited: boolean
  /** Whether its world was not read for it, so that its commit has to check that the store has the same. */
  readonly isUnread: boolean
  /** The fault that applies to the call. */
  fault?: ArmedFault | undefined
  /** How the payers of the call fail; set when they are slow, so that their delay is not waited for again. */
  payers?: { readonly failure: StatusReason | undefined } | undefined
  /** Waits for so many real milliseconds. Rejects when the call has to be answered again. */
  wait(world: World, milliseconds: number): Promise<void>
}

/** A call before its handler, as a fault sees it. */
export interface InterceptedCall {
  readonly world: World
  readonly progress: CallProgress
  readonly call: Call
  /** `stedi.claimStatus`. */
  readonly operation: string
  /** The operation's own reply; with the fault that makes its payers fail, if there is one. */
  handle(payerFault?: ArmedFault): Reply | Promise<Reply>
  /** The vendor's own reply for a status. */
  failure(status: number): Reply
  /** The vendor's own reply to a revoked credential. */
  revoked(): Reply
}

/**
 * Applies a fault to a call: the one that its header asks for, otherwise one that is armed. A fault delays the reply,
 * replaces it, or breaks the connection. `undefined` when no fault applies.
 *
 * @param strict Whether the header is refused: no vendor has it.
 */
export function interceptCall(
  library: ScenarioLibrary,
  strict: boolean,
  intercepted: InterceptedCall,
): Reply | Promise<Reply> | undefined {
  const { world, call, operation, progress } = intercepted
  const header = call.headers[faultHeader]
  if (header !== undefined && !operation.startsWith('admin.')) {
    const failure = requestedFailure(header, operation, strict)
    return isReply(failure) ? failure : applyRequested(library, failure, intercepted)
  }
  if (progress.hasWaited) return progress.fault && applyFault(progress.fault, intercepted)
  progress.fault = world.state.faults.length === 0 ? undefined : chooseFault(world, operation, call)
  return progress.fault && applyArmed(library, progress.fault, intercepted)
}

/** The reply to a call that an armed fault applies to. */
function applyArmed(library: ScenarioLibrary, fault: ArmedFault, intercepted: InterceptedCall): Reply | Promise<Reply> {
  const { world, progress } = intercepted
  const { fails } = fault.spec
  const delay = fails.delay === undefined ? undefined : drawDelay(world, fault, fails.delay)
  // The handler consumes the failure of a payer, once it knows which payers the request asks.
  if (fails.payer === undefined) consume(world, fault)
  const reply = () => applyFault(fault, intercepted)
  return delay === undefined ? reply() : replyLate(library, world, progress, delay, reply)
}

/** The reply to a call that asks for a failure. */
function applyRequested(
  library: ScenarioLibrary,
  failure: Failure,
  intercepted: InterceptedCall,
): Reply | Promise<Reply> {
  const { world, progress } = intercepted
  const { delay } = failure
  const reply = () => applyFailure(failure, world, intercepted)
  return typeof delay === 'number' && !progress.hasWaited ? replyLate(library, world, progress, delay, reply) : reply()
}

function applyFault(fault: ArmedFault, intercepted: InterceptedCall): Reply | Promise<Reply> {
  const { fails } = fault.spec
  return fails.payer === undefined ? applyFailure(fails, intercepted.world, intercepted) : intercepted.handle(fault)
}

/** Consumes a fault that makes payers fail: how they fail, in the codes of a 277. `undefined` when the fault is used up. */
export function consumePayerFault(world: World, fault: ArmedFault | undefined): StatusReason | undefined {
  // While the reply was delayed, another call may have been the last that the fault applied to.
  if (fault === undefined || !world.state.faults.some(({ index }) => index === fault.index)) return undefined
  consume(world, fault)
  return fault.spec.fails.payer
}

/** Replies late, in the world's time. A frozen clock is advanced at once; a running clock is waited for. */
export function replyLate(
  library: ScenarioLibrary,
  world: World,
  progress: CallProgress,
  delay: number,
  reply: () => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const { clock } = world
  if (clock.rate === 0) {
    world.moveClock(Math.min(latest, world.now() + delay))
    return andThen(settleInSlices(library, world), reply)
  }
  return progress.wait(world, delay / clock.rate).then(() => andThen(settleInSlices(library, world), reply))
}

function consume(world: World, fault: ArmedFault): void {
  world.append({ type: 'fault.consumed', at: world.now(), index: fault.index })
}

/**
 * Counts a call as in flight until its reply is there, and where the reply takes time on the wire, until its last byte is
 * sent. A call that is answered at once is never in flight while another one arrives.
 */
export function trackInFlight(world: World, operation: string, reply: Reply | Promise<Reply>): Reply | Promise<Reply> {
  return reply instanceof Promise || takesTime(reply) ? trackedInFlight(world, operation, reply) : reply
}

function trackedInFlight(world: World, operation: string, reply: Reply | Promise<Reply>): Reply | Promise<Reply> {
  const inFlight = { operation }
  world.inFlight.add(inFlight)
  const ended = () => void world.inFlight.delete(inFlight)
  const endWith = (reply: Reply): Reply => {
    if (takesTime(reply)) return { ...reply, ended }
    ended()
    return reply
  }
  if (!(reply instanceof Promise)) return endWith(reply)
  return reply.then(endWith, (error: unknown) => {
    ended()
    throw error
  })
}

function takesTime({ broken, dribble }: Reply): boolean {
  return broken === 'hang' || dribble !== undefined
}
