import { createSandbox as createRealSandbox } from '../sandbox.ts'
import { type CheckedScenario, checkScenarioFile, type ScenarioFile, type ScenarioFinding } from './check-file.ts'
import { Coverage } from './coverage.ts'
import { type CoverageRequirement, coverageRequirements } from './coverage-requirements.ts'
import type { Exploration } from './exploration.ts'
import type { SandboxFactory } from './replay.ts'

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
  { completeSet, createSandbox = createRealSandbox, onChecked }: ScenarioCheckOptions = {},
): Promise<ScenarioCheck> {
  const start = performance.now()
  const coverage = new Coverage()
  const checked: CheckedScenario[] = []
  for (const file of files) {
    const isFirst = !checked.some(({ exploration }) => exploration !== undefined)
    const result = await checkScenarioFile(file, coverage, { createSandbox, withClientErrors: isFirst })
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
