import type { SandboxOptions } from '../options.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { worldName } from './calls.ts'
import type { CheckSetting } from './setting.ts'
import { type Push, Stand } from './stand.ts'

/** Makes the sandboxes that are explored; a test puts a wrong one in its place. */
export type Opener = (options: SandboxOptions) => Sandbox

/** How to come to a state from the beginning of a run. */
export interface Path {
  /** By the name of a branch in the explored scenario, where each branch has a name of its own. */
  readonly outcomes: Readonly<Record<string, string>>
  readonly pushes: readonly Push[]
}

/** Time stands still where the vendors' documented samples have it. */
const clock = 'frozen@2026-04-01T18:30:00Z'

/** Brings one scenario to any state, again and again, each time in a world of its own. */
export function opener(
  scenario: Scenario,
  setting: CheckSetting,
  open: Opener = createSandbox,
): (path: Path) => Promise<Stand> {
  const explored = apart(scenario)
  const sandbox = open({ ...setting, clock, scenarios: [explored], worlds: [] })
  return async ({ outcomes, pushes }) => {
    const world = sandbox.world(worldName)
    world.reset()
    const strangers = new Set(world.claims().map(({ facts }) => facts.id))
    const stand = new Stand(sandbox, world, strangers, explored, await world.start(explored.name, outcomes))
    for (const push of pushes) {
      if (stand.undecided !== undefined) break
      await stand.push(push)
    }
    return stand
  }
}

/** The scenario with a name of its own for each branch, so that each round of a repetition can go another outcome. */
function apart(scenario: Scenario): Scenario {
  const steps = scenario.steps.map((step, index) =>
    'branch' in step ? { ...step, branch: `${step.branch} ${index}` } : step,
  )
  return { ...scenario, steps }
}
