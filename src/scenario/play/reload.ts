import type { Problem } from '../format/problem.ts'
import type { Scenario } from '../format/step.ts'
import type { ScenarioLibrary } from './library.ts'

/** The scenarios of a folder with its fragments, or everything that is wrong with its files. */
export type LoadedScenarios = { readonly scenarios: readonly Scenario[] } | { readonly problems: readonly Problem[] }

/** The result of a reload of scenario files. */
export interface Reload {
  /** How often they were read since the sandbox was made. */
  readonly readings: number
  /** What keeps the files from being taken over: then everything stays as it was. */
  readonly problems: readonly Problem[]
  /** The scenarios that are new, gone, or different. */
  readonly changed: readonly string[]
}

/** Scenario files that may change while their scenarios are played. */
export class ScenarioSource {
  readonly #library: ScenarioLibrary
  readonly #builtIn: readonly Scenario[]
  readonly #needed: string
  readonly #read: () => Promise<LoadedScenarios>
  #last: Reload = { readings: 0, problems: [], changed: [] }
  #turn: Promise<unknown> = Promise.resolve()

  /**
   * @param builtIn What there is beside the files; a file of the same name takes its place.
   * @param needed The scenario that must not go, since sessions follow it when nothing names one.
   * @param read Reads all files. @throws Error when they cannot be read.
   */
  constructor(
    library: ScenarioLibrary,
    builtIn: readonly Scenario[],
    needed: string,
    read: () => Promise<LoadedScenarios>,
  ) {
    this.#library = library
    this.#builtIn = builtIn
    this.#needed = needed
    this.#read = read
  }

  /** How it went the last time. */
  get last(): Reload {
    return this.#last
  }

  /** Reads the files and takes all of them over at once, or none when anything is wrong with one. One after the other. */
  reload(): Promise<Reload> {
    const turn = this.#turn.then(() => this.#reload())
    this.#turn = turn
    return turn
  }

  async #reload(): Promise<Reload> {
    const loaded = await this.#read().catch(unreadable)
    const readings = this.#last.readings + 1
    const scenarios = 'scenarios' in loaded ? [...this.#builtIn, ...loaded.scenarios] : []
    const problems = 'problems' in loaded ? loaded.problems : this.#missing(scenarios)
    this.#last =
      problems.length > 0
        ? { readings, problems, changed: [] }
        : { readings, problems, changed: this.#library.replace(scenarios) }
    return this.#last
  }

  #missing(scenarios: readonly Scenario[]): readonly Problem[] {
    const name = this.#needed
    if (scenarios.some((scenario) => scenario.name === name)) return []
    const message = `"${name}" is the default scenario; it cannot be removed while the sandbox runs`
    return [{ code: 'STILL_NEEDED', file: `${name}.yaml`, line: 1, column: 1, message }]
  }
}

/** Also a file that goes while it is read: whoever writes files says so once more when he is done. */
function unreadable(error: Error): LoadedScenarios {
  const { cause, message } = error
  const why = cause instanceof Error ? `${message}: ${cause.message}` : message
  return { problems: [{ code: 'UNREADABLE', file: '.', line: 1, column: 1, message: why }] }
}
