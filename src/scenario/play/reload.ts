import { runInSlices } from '../../text/slices.ts'
import { type OwnPayer, PayerDirectory } from '../../world/payer.ts'
import type { Worlds } from '../../world/worlds.ts'
import type { Problem } from '../format/problem.ts'
import type { Scenario } from '../format/step.ts'
import type { ScenarioFiles, ScenarioLibrary } from './library.ts'
import { changedPayers, collectPayers, nameOfOrigin } from './own-payers.ts'

/**
 * The scenarios of a folder with the payers of its file `payers.yaml`, or every problem of its files. Without `payers`, those of the
 * options stay.
 */
export type LoadedScenarios =
  | { readonly scenarios: readonly Scenario[]; readonly payers?: readonly OwnPayer[]; readonly files?: ScenarioFiles }
  | { readonly problems: readonly Problem[] }

/** The result of a reload. */
export interface Reload {
  /** How many reloads there were since the start of the sandbox. */
  readonly readings: number
  /** The problems that prevent the reload. With problems, nothing changes. */
  readonly problems: readonly Problem[]
  /** The scenarios that are new, gone, or changed. */
  readonly changed: readonly string[]
  /** The ids of the own payers that are new, gone, or changed. */
  readonly changedPayers: readonly string[]
}

/** Scenario files that can be reloaded. */
export class ScenarioSource {
  readonly #library: ScenarioLibrary
  readonly #worlds: Worlds
  readonly #builtIn: readonly Scenario[]
  readonly #needed: string
  readonly #read: () => Promise<LoadedScenarios>
  #last: Reload = { readings: 0, problems: [], changed: [], changedPayers: [] }
  readonly #replaced: () => void | Promise<void>
  #turn: Promise<unknown> = Promise.resolve()

  /**
   * @param builtIn The built-in scenarios; a file replaces the one of the same name.
   * @param needed The default scenario, which must not be removed.
   * @param read Reads all files. @throws Error when they cannot be read.
   * @param replaced Called when the scenarios of the library were replaced.
   */
  constructor(
    library: ScenarioLibrary,
    worlds: Worlds,
    builtIn: readonly Scenario[],
    needed: string,
    read: () => Promise<LoadedScenarios>,
    replaced: () => void | Promise<void> = () => {},
  ) {
    this.#library = library
    this.#worlds = worlds
    this.#builtIn = builtIn
    this.#needed = needed
    this.#read = read
    this.#replaced = replaced
  }

  /** The result of the latest reload. */
  get last(): Reload {
    return this.#last
  }

  /**
   * Reads the files and takes over all scenarios at once, or none when one has a problem. Reloads run one after the
   * other.
   */
  reload(): Promise<Reload> {
    const turn = this.#turn.then(() => this.#reload())
    // A reload that fails does not fail those that follow.
    this.#turn = turn.catch(() => {})
    return turn
  }

  async #reload(): Promise<Reload> {
    const loaded = await this.#read().catch(unreadable)
    const readings = this.#last.readings + 1
    if ('problems' in loaded) return this.#refuse(readings, loaded.problems)
    const scenarios = [...this.#builtIn, ...loaded.scenarios]
    const { payers, conflicts } = collectPayers(loaded.scenarios, loaded.payers ?? [])
    const taken = conflicts.map(({ code, origin, message }): Problem => {
      const file = origin === 'payers' ? 'payers.yaml' : `${origin.name}.yaml`
      return { code, file, line: 1, column: 1, message: `${nameOfOrigin(origin)}: ${message}` }
    })
    const problems = [...this.#missing(scenarios), ...taken]
    if (problems.length > 0) return this.#refuse(readings, problems)
    const changedIds = changedPayers(this.#worlds.payers.own, payers)
    const replacePayers =
      changedIds.length > 0 && (await runInSlices(this.#worlds.preparePayers(new PayerDirectory(payers))))
    const changed = this.#library.replace(scenarios, loaded.files)
    if (replacePayers) replacePayers()
    if (changed.length > 0) await this.#replaced()
    this.#last = { readings, problems, changed, changedPayers: changedIds }
    return this.#last
  }

  #refuse(readings: number, problems: readonly Problem[]): Reload {
    this.#last = { readings, problems, changed: [], changedPayers: [] }
    return this.#last
  }

  #missing(scenarios: readonly Scenario[]): readonly Problem[] {
    const name = this.#needed
    if (scenarios.some((scenario) => scenario.name === name)) return []
    const message = `"${name}" is the default scenario; it cannot be removed while the sandbox runs`
    return [{ code: 'STILL_NEEDED', file: `${name}.yaml`, line: 1, column: 1, message }]
  }
}

/** Thrown when a folder or a file of scenarios cannot be read. */
export class UnreadableFiles extends Error {
  override readonly name = 'UnreadableFiles'
  /** The folder or file, as it was given. */
  readonly file: string

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.file = file
  }
}

/** Also for a file that is deleted during the reload: the next change triggers another one. */
function unreadable(error: Error): LoadedScenarios {
  const { cause, message } = error
  const why = cause instanceof Error ? `${message}: ${cause.message}` : message
  const file = error instanceof UnreadableFiles ? error.file : '.'
  return { problems: [{ code: 'UNREADABLE', file, line: 1, column: 1, message: why }] }
}
