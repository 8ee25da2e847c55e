import { didYouMean } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import type { ScenarioRunFacts } from '../../world/event.ts'
import { uuid } from '../../world/identifier.ts'
import { builtInPayers, type PayerDirectory } from '../../world/payer.ts'
import type { StoredScenario } from '../../world/world-store.ts'
import type { Fragments } from '../format/compile.ts'
import type { Scenario } from '../format/step.ts'
import { inOrder, matches, usesPatterns } from './match.ts'
import type { Submission } from './start.ts'

/** The scenario files of a folder as text, and what they use. */
export interface ScenarioFiles {
  /** By the name of the scenario. */
  readonly texts: Readonly<Record<string, ScenarioText>>
  /** The own fragments, by name. */
  readonly fragments: Fragments
}

/** A scenario file. */
export interface ScenarioText {
  readonly file: string
  readonly text: string
}

const noFiles: ScenarioFiles = { texts: {}, fragments: {} }

/** The scenarios, by name. */
export class ScenarioLibrary {
  #scenarios: ReadonlyMap<string, Scenario> = new Map()
  #files = noFiles
  #usesPatterns = false
  #ruled: ReturnType<typeof inOrder> = []
  /** Every scenario that a run began with, by revision. */
  readonly #followed = new Map<string, Scenario>()
  readonly #revisions = new Map<Scenario, string>()

  /**
   * Later scenarios replace earlier ones of the same name.
   *
   * @param stored Scenarios that runs of a store began with.
   * @param files The files of the scenarios that have one.
   */
  constructor(scenarios: readonly Scenario[], stored: readonly StoredScenario[] = [], files: ScenarioFiles = noFiles) {
    this.remember(stored)
    this.replace(scenarios, files)
  }

  /** The files of own scenarios. */
  get files(): ScenarioFiles {
    return this.#files
  }

  /** Adds scenarios that runs of a store began with. */
  remember(stored: readonly StoredScenario[]): void {
    for (const { revision, content } of stored) {
      const scenario = JSON.parse(content) as Scenario
      this.#followed.set(revision, scenario)
      this.#usesPatterns ||= usesPatterns(scenario)
    }
  }

  /** Scenarios that runs began with, by their revisions, as a store keeps them. */
  stored(revisions: readonly string[]): readonly StoredScenario[] {
    return revisions.flatMap((revision) => {
      const scenario = this.#followed.get(revision)
      return scenario === undefined ? [] : { name: scenario.name, revision, content: JSON.stringify(scenario) }
    })
  }

  /** Whether a run began with that revision, as far as this library knows. */
  knows(revision: string): boolean {
    return this.#followed.has(revision)
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
  replace(scenarios: readonly Scenario[], files: ScenarioFiles = noFiles): readonly string[] {
    this.#files = files
    const given = new Map(scenarios.map((scenario) => [scenario.name, scenario]))
    const before = this.#scenarios
    const after = new Map([...given].map(([name, scenario]) => [name, unchanged(before.get(name), scenario)]))
    this.#scenarios = after
    this.#ruled = inOrder(after.values())
    // Runs continue with earlier scenarios.
    this.#usesPatterns ||= scenarios.some(usesPatterns)
    return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
  }

  /** The revision of a scenario that a run begins with. */
  revisionOf(scenario: Scenario): string {
    let revision = this.#revisions.get(scenario)
    if (revision === undefined) {
      revision = uuid(JSON.stringify(scenario))
      this.#revisions.set(scenario, revision)
      if (!this.#followed.has(revision)) this.#followed.set(revision, scenario)
    }
    return revision
  }

  /** Makes a scenario known that is in no file, so that runs can begin with it. No name selects it. */
  adopt(scenario: Scenario): Scenario {
    const revision = this.revisionOf(scenario)
    const known = this.#followed.get(revision) as Scenario
    this.#usesPatterns ||= usesPatterns(known)
    return known
  }

  /** The scenario of a run, as it was when the run began. */
  followedBy({ revision }: ScenarioRunFacts): Scenario | undefined {
    return this.followed(revision)
  }

  /** The scenario of that revision, if a run began with it. */
  followed(revision: string): Scenario | undefined {
    return this.#followed.get(revision)
  }

  /** All scenarios as a store keeps them. */
  toStore(): readonly StoredScenario[] {
    return this.all.map((scenario) => ({
      name: scenario.name,
      revision: this.revisionOf(scenario),
      content: JSON.stringify(scenario),
    }))
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
}

/** The scenario as it was when nothing changed in it; otherwise the new one. */
function unchanged(before: Scenario | undefined, after: Scenario): Scenario {
  if (before === undefined || before === after) return after
  return JSON.stringify(before) === JSON.stringify(after) ? before : after
}
