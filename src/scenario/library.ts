import { inOrder, matches } from './match.ts'
import { nearest } from './near.ts'
import type { Submission } from './start.ts'
import type { Scenario } from './step.ts'

/** The scenarios that can be played, by name. */
export class ScenarioLibrary {
  readonly #scenarios: ReadonlyMap<string, Scenario>
  readonly #ruled: ReturnType<typeof inOrder>

  /** Later scenarios take the place of earlier ones of the same name. */
  constructor(scenarios: readonly Scenario[]) {
    this.#scenarios = new Map(scenarios.map((scenario) => [scenario.name, scenario]))
    this.#ruled = inOrder(this.#scenarios.values())
  }

  get all(): readonly Scenario[] {
    return [...this.#scenarios.values()]
  }

  find(name: string): Scenario | undefined {
    return this.#scenarios.get(name)
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

  /** A sentence for a name that is no scenario, with the nearest one that is. */
  unknown(name: string): string {
    const near = nearest(name, [...this.#scenarios.keys()])
    return `scenario "${name}" does not exist${near === undefined ? '' : `; did you mean "${near}"?`}`
  }
}
