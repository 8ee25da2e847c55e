import { didYouMean } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import type { ScenarioRunFacts } from '../../world/event.ts'
import { builtInPayers, type PayerDirectory } from '../../world/payer.ts'
import type { Scenario } from '../format/step.ts'
import { inOrder, matches, usesPatterns } from './match.ts'
import type { Submission } from './start.ts'

/** The scenarios, by name. */
export class ScenarioLibrary {
  #scenarios: ReadonlyMap<string, Scenario> = new Map()
  #usesPatterns = false
  #ruled: ReturnType<typeof inOrder> = []
  /** Every scenario that a name ever had, oldest first: runs continue with the one that they began with. */
  readonly #revisions = new Map<string, readonly Scenario[]>()

  /** Later scenarios replace earlier ones of the same name. */
  constructor(scenarios: readonly Scenario[]) {
    this.replace(scenarios)
  }

  get all(): readonly Scenario[] {
    return [...this.#scenarios.values()]
  }

  /** Whether `loadPatternEngine` must be awaited before these scenarios are used. */
  get usesPatterns(): boolean {
    return this.#usesPatterns
  }

  find(name: string): Scenario | undefined {
    return this.#scenarios.get(name)
  }

  /**
   * Replaces all scenarios at once. Runs continue with the scenario that they began with, also when its name is gone.
   *
   * @returns The names that are new, gone, or changed.
   */
  replace(scenarios: readonly Scenario[]): readonly string[] {
    const given = new Map(scenarios.map((scenario) => [scenario.name, scenario]))
    const before = this.#scenarios
    const after = new Map([...given].map(([name, scenario]) => [name, this.#revised(name, scenario)]))
    this.#scenarios = after
    this.#ruled = inOrder(after.values())
    // Runs continue with earlier scenarios.
    this.#usesPatterns ||= scenarios.some(usesPatterns)
    return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
  }

  /** What a run records of its scenario: its revision, absent for the first. */
  revisionOf(scenario: Scenario): Pick<ScenarioRunFacts, 'revision'> {
    const revision = this.#revisions.get(scenario.name)?.indexOf(scenario) ?? 0
    return revision > 0 ? { revision } : {}
  }

  /** The scenario of a run, as it was when the run began. */
  followedBy({ scenario, revision = 0 }: ScenarioRunFacts): Scenario | undefined {
    return this.#revisions.get(scenario)?.[revision]
  }

  /** The matching scenario with the most specific rule; of equally specific ones the first by name. */
  matching(session: Submission, payers: PayerDirectory = builtInPayers): Scenario | undefined {
    return this.#ruled.find(({ match }) => matches(match, session, payers))
  }

  /** The scenario that a member id selects: `SBX-denied-then-paid-0042` selects `denied-then-paid`. */
  namedBy(memberId: string): string | undefined {
    if (!memberId.toUpperCase().startsWith('SBX-')) return undefined
    const rest = memberId.slice(4).toLowerCase()
    const longestFirst = [...this.#scenarios.keys()].sort((a, b) => b.length - a.length)
    return longestFirst.find((name) => rest === name || rest.startsWith(`${name}-`)) ?? rest
  }

  /** The message for an unknown scenario, with the most similar name. */
  unknown(name: string): string {
    return `scenario "${abbreviate(name)}" does not exist${didYouMean(name, [...this.#scenarios.keys()])}`
  }

  /** The latest revision of the name when nothing changed; otherwise the new scenario, which becomes a revision. */
  #revised(name: string, scenario: Scenario): Scenario {
    const revisions = this.#revisions.get(name) ?? []
    const last = revisions.at(-1)
    if (last !== undefined && (last === scenario || JSON.stringify(last) === JSON.stringify(scenario))) return last
    this.#revisions.set(name, [...revisions, scenario])
    return scenario
  }
}
