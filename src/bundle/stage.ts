import { andThen, type Call, type Reply } from '../http/call.ts'
import { faultKindOf } from '../journal/entry.ts'
import type { Scenario } from '../scenario/format/step.ts'
import type { ScenarioLibrary } from '../scenario/play/library.ts'
import { applyNextStep, settle } from '../scenario/play/settle.ts'
import { startRun } from '../scenario/play/start.ts'
import { BundleError } from '../store/saved-world.ts'
import { loadPatternEngine } from '../text/linear-pattern.ts'
import type { Instant } from '../world/instant.ts'
import type { OwnPayer } from '../world/payer.ts'
import type { World } from '../world/world.ts'
import { credentialFor } from '../world/world-name.ts'
import type { StoredScenario } from '../world/world-store.ts'
import type { Action, BundledReply, BundledRequest, BundledWorld } from './bundle.ts'

/** What a world is replayed with. */
export interface StageSetup {
  readonly world: Omit<BundledWorld, 'inputs' | 'leftOut'>
  /** All scenarios that can be started, in place of the built-in ones of their names. */
  readonly scenarios: readonly Scenario[]
  /** The scenarios of the runs of the restore point. */
  readonly followed: readonly StoredScenario[]
  readonly payers: readonly OwnPayer[]
}

/** A sandbox with one world, whose clock is moved from call to call. */
export interface Stage {
  readonly library: ScenarioLibrary
  /** The world as it is now. */
  world(): World
  answer(call: Call): Reply | Promise<Reply>
}

/** Opens a stage; `sandbox.ts` implements it. */
export type OpenStage = (setup: StageSetup) => Promise<Stage>

/** Does what a tester did. @throws BundleError when that is not possible here */
export async function perform({ library, world: current }: Stage, action: Action): Promise<void> {
  const world = current()
  moveTo(world, action.type === 'event' ? action.event.at : action.at)
  await loadPatternEngine()
  settle(library, world)
  if (action.type === 'event') world.append({ ...action.event, at: world.now() })
  else if (action.type === 'start') {
    const { scenario: name, revision, isUnlisted = false } = action
    const scenario = isUnlisted ? library.followed(revision) : library.find(name)
    if (scenario === undefined) throw new BundleError(library.unknown(name))
    await startRun(library, world, scenario, action.outcomes)
  } else if (action.type === 'step') {
    const run = world.state.runs.get(action.run)
    if (run !== undefined) applyNextStep(library, world, run)
  }
  settle(library, world)
}

/** Sends a call. */
export async function send(
  stage: Stage,
  at: Instant,
  operation: string,
  request: BundledRequest,
): Promise<BundledReply> {
  const world = stage.world()
  moveTo(world, at)
  const { method, path, body, headers } = request
  const authorization = authorizationFor(world, operation, request)
  const call: Call = { method, host: '', path, query: '', headers: { ...headers, authorization }, body }
  const reply = await andThen(stage.answer(call), (reply) => reply)
  reply.ended?.()
  const fault = faultKindOf(reply)
  return { status: reply.status, ...(fault !== undefined && { fault }), body: reply.body }
}

/** A clock cannot go back: calls that overlapped are answered one after the other. */
function moveTo(world: World, at: Instant): void {
  if (at > world.now()) world.clock.moveTo(at)
}

/** The header with a credential of a world; none for a call that gets a token. */
function authorizationFor(world: World, operation: string, { isExpired = false }: BundledRequest): string | undefined {
  const [api] = operation.split('.')
  if (operation === 'optum.token') return undefined
  if (api === 'taiga') return `Bearer ${credentialFor(world.name)}`
  if (api === 'stedi') return credentialFor(world.name)
  const tokens = [...world.state.tokens.values()]
  const token = tokens.findLast(({ expires }) => expires <= world.now() === isExpired) ?? tokens.at(-1)
  return token && `Bearer ${token.token}`
}
