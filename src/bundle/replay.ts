import type { Scenario } from '../scenario/format/step.ts'
import { uuid } from '../world/identifier.ts'
import type { StoredScenario } from '../world/world-store.ts'
import type { Bundle, BundledCall, BundledReply, BundledWorld } from './bundle.ts'
import { differingPlaces } from './compare-replies.ts'
import { type OpenStage, perform, send } from './stage.ts'

/** A call whose reply is not the one of the bundle. */
export interface DifferingCall {
  readonly call: BundledCall
  readonly reply: BundledReply
  /** JSON pointers; empty for the whole body. */
  readonly differs: readonly string[]
}

/** What came of the replay of a world. */
export interface ReplayedWorld {
  readonly world: BundledWorld
  readonly calls: number
  /** Those that differ, in order: the first is the cause, the others can be its consequences. */
  readonly differing: readonly DifferingCall[]
}

/** A scenario of a bundle that is another one here, or is not here. */
export interface ChangedScenario {
  readonly name: string
  readonly isMissing: boolean
}

/**
 * The scenarios of a bundle with another text here.
 *
 * @param present All scenarios of the replay, by name.
 */
export function changedScenarios(
  { scenarios }: Bundle,
  present: ReadonlyMap<string, Scenario>,
): readonly ChangedScenario[] {
  return scenarios.flatMap(({ name, revision, origin }) => {
    if (origin === 'run') return []
    const here = present.get(name)
    if (here === undefined) return { name, isMissing: true }
    return uuid(JSON.stringify(here)) === revision ? [] : { name, isMissing: false }
  })
}

/** The scenario that a bundle contains. */
export function scenarioOf({ content }: StoredScenario): Scenario {
  return JSON.parse(content) as Scenario
}

/**
 * Repeats the calls and actions of a world.
 *
 * @param scenarios All that can be started.
 * @throws BundleError when an action is not possible.
 */
export async function replayBundled(
  open: OpenStage,
  { scenarios: followed, payers }: Bundle,
  world: BundledWorld,
  scenarios: readonly Scenario[],
): Promise<ReplayedWorld> {
  const stage = await open({ world, scenarios, followed, payers })
  const differing: DifferingCall[] = []
  let calls = 0
  for (const input of world.inputs) {
    if (input.type !== 'call') {
      await perform(stage, input)
      continue
    }
    calls++
    const reply = await send(stage, input.at, input.operation, input.request)
    const differs = differingPlaces(input.reply, reply)
    const isSame = reply.status === input.reply.status && reply.fault === input.reply.fault && differs.length === 0
    if (!isSame) differing.push({ call: input, reply, differs })
  }
  return { world, calls, differing }
}
