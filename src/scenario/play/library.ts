import { didYouMean } from '../../text/did-you-mean.ts'
import type { ScenarioRunFacts } from '../../world/event.ts'
import type { Scenario } from '../format/step.ts'
import { inOrder, matches } from './match.ts'
import type { Submission } from './start.ts'

/** The scenarios that can be played, by name. */
export class ScenarioLibrary {
  #scenarios: ReadonlyMap<string, Scenario> = new Map()
  #ruled: ReturnType<typeof inOrder> = []
  /** Everything that a name ever stood for, oldest first: runs go on as they began. */
  readonly #revisions = new Map<string, readonly Scenario[]>()

  /** Later scenarios take the place of earlier ones of the same name. */
  constructor(scenarios: readonly Scenario[]) {
    this.replace(scenarios)
  }

  get all(): readonly Scenario[] {
    return [...this.#scenarios.values()]
  }

  find(name: string): Scenario | undefined {
    return this.#scenarios.get(name)
  }

  /**
   * Puts these scenarios in the place of all that there are, in one go. Runs that were begun go on with the scenario as it
   * was then, also when there is none of its name any more.
   *
   * @returns The names that are new, gone, or stand for something else now.
   */
  replace(scenarios: readonly Scenario[]): readonly string[] {
    const given = new Map(scenarios.map((scenario) => [scenario.name, scenario]))
    const before = this.#scenarios
    const after = new Map([...given].map(([name, scenario]) => [name, this.#revised(name, scenario)]))
    this.#scenarios = after
    this.#ruled = inOrder(after.values())
    return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
  }

  /** What a run notes to go on as it begins: which of the scenarios of its name it follows, the first when absent. */
  revisionOf(scenario: Scenario): Pick<ScenarioRunFacts, 'revision'> {
    const revision = this.#revisions.get(scenario.name)?.indexOf(scenario) ?? 0
    return revision > 0 ? { revision } : {}
  }

  /** The scenario that a run follows, as it was when the run began. */
  followedBy({ scenario, revision = 0 }: ScenarioRunFacts): Scenario | undefined {
    return this.#revisions.get(scenario)?.[revision]
  }

  /** The scenario whose rule asks the most of those that a session matches; by name where two ask as much. */
  matching(session: Submission): Scenario | undefined {
    return this.#ruled.find(({ match }) => matches(match, session))
  }

  /** The scenario that a magic member id names: `SBX-denied-then-paid-0042` names `denied-then-paid`. */
  namedBy(memberId: string): string | undefined {
    if (!memberId.toUpperCase().startsWith('SBX-')) return undefined
    const rest = memberId.slice(4).toLowerCase()
    const longestFirst = [...this.#scenarios.keys()].sort((a, b) => b.length - a.length)
    return longestFirst.find((name) => rest === name || rest.startsWith(`${name}-`)) ?? rest
  }

  /** The message for an unknown scenario, with the nearest name. */
  unknown(name: string): string {
    return `scenario "${name}" does not exist${didYouMean(name, [...this.#scenarios.keys()])}`
  }

  /** The scenario that the name stood for last when nothing changed; else the new one, which is kept. */
  #revised(name: string, scenario: Scenario): Scenario {
    const revisions = this.#revisions.get(name) ?? []
    const last = revisions.at(-1)
    if (last !== undefined && (last === scenario || JSON.stringify(last) === JSON.stringify(scenario))) return last
    this.#revisions.set(name, [...revisions, scenario])
    return scenario
  }
}
