import type { Problem, ProblemCode } from '../scenario/format/problem.ts'
import { type Excerpt, readSource } from '../scenario/format/source.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { pointerPath } from '../text/json-pointer.ts'
import { Coverage } from './coverage.ts'
import { type CoverageRequirement, coverageRequirements } from './coverage-requirements.ts'
import { type Defect, type DefectCode, dynamicDefects, staticDefects } from './defects.ts'
import { Exploration } from './exploration.ts'
import { explore } from './explore.ts'
import { editionSets } from './explored-world.ts'
import { probeClientErrors } from './probe-state.ts'
import type { SandboxFactory } from './replay.ts'

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

/** The result of checking a set of scenarios. */
export interface ScenarioCheck {
  readonly checked: readonly CheckedScenario[]
  /** All findings; those about the whole set come last. */
  readonly findings: readonly ScenarioFinding[]
  readonly coverage: Coverage
  /** What a complete set must show; empty when only a part was checked. */
  readonly requirements: readonly CoverageRequirement[]
  readonly states: number
  readonly replies: number
  readonly milliseconds: number
}

export interface ScenarioCheckOptions {
  /** The folder of a complete set, which must show everything that is documented; absent when only a part is checked. */
  readonly completeSet?: string
  readonly createSandbox?: SandboxFactory
  /** Called after each file, with the number of all files. */
  readonly onChecked?: (checked: CheckedScenario, total: number) => void
}

/** Explores scenarios and probes every API in every state of each, in this process, on frozen clocks. */
export async function checkScenarios(
  files: readonly ScenarioFile[],
  { completeSet, createSandbox, onChecked }: ScenarioCheckOptions = {},
): Promise<ScenarioCheck> {
  const start = performance.now()
  const coverage = new Coverage()
  const checked: CheckedScenario[] = []
  for (const file of files) {
    const isFirst = !checked.some(({ exploration }) => exploration !== undefined)
    const result = await checkFile(file, coverage, isFirst, createSandbox)
    checked.push(result)
    onChecked?.(result, files.length)
  }
  const requirements = completeSet === undefined ? [] : coverageRequirements(coverage)
  const sum = (count: (exploration: Exploration) => number) =>
    checked.reduce((total, { exploration }) => total + (exploration === undefined ? 0 : count(exploration)), 0)
  return {
    checked,
    findings: [
      ...checked.flatMap(({ findings }) => findings),
      ...requirements.flatMap((each) => coverageFindings(each, completeSet ?? '')),
    ],
    coverage,
    requirements,
    states: sum(({ states }) => states.size),
    replies: sum(({ replies }) => replies),
    milliseconds: performance.now() - start,
  }
}

/** @param withClientErrors Whether to check error responses as well; they depend on no scenario, so once is enough. */
async function checkFile(
  file: ScenarioFile,
  coverage: Coverage,
  withClientErrors: boolean,
  createSandbox?: SandboxFactory,
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
    if (withClientErrors) await probeClientErrors(scenario, editions, exploration, createSandbox)
    await explore(scenario, editions, exploration, createSandbox)
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

function coverageFindings({ title, missing }: CoverageRequirement, folder: string): readonly ScenarioFinding[] {
  return missing.map((what) => ({
    code: 'NOT_COVERED',
    scenario: '',
    file: folder,
    line: 1,
    column: 1,
    message: `no scenario of the set shows ${what} (${title})`,
  }))
}
