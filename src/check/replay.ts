import type { SandboxOptions } from '../options.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { type EditionSet, exploredWorld } from './explored-world.ts'
import { type RunAction, RunDriver } from './run-driver.ts'

/** Creates the sandbox to explore; tests replace it with a faulty one. */
export type SandboxFactory = (options: SandboxOptions) => Sandbox

/** Called between parts of an exploration, to let others work. If it throws or rejects, the exploration ends. */
export type Pause = () => Promise<void> | undefined

/** The actions that lead from the start of a run to a state. */
export interface RunPath {
  /** By branch name in the explored scenario, in which branch names are unique. */
  readonly outcomes: Readonly<Record<string, string>>
  readonly actions: readonly RunAction[]
}

/** The time of the vendors' documented samples. */
const clock = 'frozen@2026-04-01T18:30:00Z'

/** Returns a function that brings a scenario to the state at the end of a path, each time in a reset world. */
export function createReplayer(
  scenario: Scenario,
  editions: EditionSet,
  create: SandboxFactory,
  pause?: Pause,
): (path: RunPath) => Promise<RunDriver> {
  const explored = withUniqueBranches(scenario)
  const sandbox = create({ ...editions, clock, scenarios: [explored], worlds: [] })
  return async ({ outcomes, actions }) => {
    const world = sandbox.world(exploredWorld)
    world.reset()
    const otherClaims = new Set(world.claims().map(({ facts }) => facts.id))
    const driver = new RunDriver(sandbox, world, otherClaims, explored, await world.start(explored.name, outcomes))
    for (const action of actions) {
      if (driver.undecidedBranch !== undefined) break
      const wait = pause?.()
      if (wait !== undefined) await wait
      await driver.perform(action)
    }
    return driver
  }
}

/** Appends the index to each branch name, so that each iteration of a repetition can take another outcome. */
function withUniqueBranches(scenario: Scenario): Scenario {
  const steps = scenario.steps.map((step, index) =>
    'branch' in step ? { ...step, branch: `${step.branch} ${index}` } : step,
  )
  return { ...scenario, steps }
}
