import type { Problem, ProblemCode } from '../scenario/format/problem.ts'
import { type Excerpt, readSource } from '../scenario/format/source.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { pointerPath } from '../text/json-pointer.ts'
import { Coverage } from './coverage.ts'
import { type Defect, type DefectCode, dynamicDefects, staticDefects, warnings } from './defects.ts'
import { Exploration } from './exploration.ts'
import { type ExploreOptions, explore } from './explore.ts'
import { editionSets } from './explored-world.ts'
import { probeClientErrors } from './probe-state.ts'

/** A scenario file: its scenario, or the problems that prevent loading it. */
export type ScenarioFile = { readonly file: string } & (
  | { readonly text: string; readonly scenario: Scenario }
  | { readonly problems: readonly Problem[] }
)

/** A problem or a defect of a scenario, and where it is. */
export interface ScenarioFinding {
  readonly code: DefectCode | ProblemCode
  /** Empty for a finding about the whole set. */
  readonly scenario: string
  /** The folder, for a finding about the whole set. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  readonly message: string
  readonly excerpt?: Excerpt
}

/** The result of checking one file. */
export interface CheckedScenario {
  /** The name of the scenario; of the file when it cannot be loaded. */
  readonly name: string
  readonly file: string
  readonly findings: readonly ScenarioFinding[]
  /** `undefined` when the file cannot be loaded. */
  readonly exploration: Exploration | undefined
  readonly milliseconds: number
}

/** How a file is checked. */
export interface CheckScenarioFileOptions extends ExploreOptions {
  /** Whether to check error responses as well; they depend on no scenario, so once is enough. */
  readonly withClientErrors?: boolean
}

/** Explores the scenario of a file. */
export async function checkScenarioFile(
  file: ScenarioFile,
  coverage: Coverage,
  { withClientErrors = false, ...options }: CheckScenarioFileOptions,
): Promise<CheckedScenario> {
  const start = performance.now()
  if ('problems' in file) {
    const name = file.file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
    const findings = file.problems.map((problem): ScenarioFinding => ({ ...problem, scenario: name }))
    return { name, file: file.file, findings, exploration: undefined, milliseconds: performance.now() - start }
  }
  const { scenario } = file
  const exploration = new Exploration(scenario, (observation) => coverage.add(scenario.name, observation))
  for (const editions of editionSets) {
    if (withClientErrors) await probeClientErrors(scenario, editions, exploration, options.createSandbox)
    await explore(scenario, editions, exploration, options)
  }
  const defects = [...staticDefects(scenario), ...dynamicDefects(exploration), ...exploration.defects.values()]
  const findings = locateDefects(defects, file)
  return { name: scenario.name, file: file.file, findings, exploration, milliseconds: performance.now() - start }
}

/** The defects as findings, in the order of their lines. */
function locateDefects(
  defects: readonly Defect[],
  { file, text, scenario }: Extract<ScenarioFile, { text: string }>,
): readonly ScenarioFinding[] {
  if (defects.length === 0) return []
  const source = readSource(text)
  return defects
    .map((defect) => ({ ...defect, ...source.rangeOf(pointerPath(defect.pointer, source.value), defect.target) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ code, message, offset, end }) => {
      return { code, scenario: scenario.name, file, ...source.placeOf({ offset, end }), message }
    })
}

/** A finding about the text of a scenario. */
export interface ExploredFinding extends Pick<ScenarioFinding, 'code' | 'line' | 'column' | 'message' | 'excerpt'> {
  readonly severity: 'error' | 'warning'
}

/** The findings about one scenario, for a running sandbox. */
export async function exploreText(
  file: Extract<ScenarioFile, { readonly text: string }>,
  options: ExploreOptions,
): Promise<readonly ExploredFinding[]> {
  const { findings } = await checkScenarioFile(file, new Coverage(), options)
  return findings.map((finding) => ({ ...finding, severity: warnings.has(finding.code) ? 'warning' : 'error' }))
}
