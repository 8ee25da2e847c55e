import type { Problem } from '../scenario/format/problem.ts'
import { readSource } from '../scenario/format/source.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { pointerPath } from '../text/json-pointer.ts'
import { type Demand, demandsOn } from './demands.ts'
import { explore } from './explore.ts'
import type { Finding, Flaw } from './finding.ts'
import { flawsAsPlayed, flawsAsWritten } from './flaws.ts'
import { probe } from './probes.ts'
import type { Opener } from './reach.ts'
import { settings } from './setting.ts'
import { Sightings } from './sighting.ts'
import { Survey } from './survey.ts'

/** A scenario file: what is in it, or what is wrong with it. */
export type ScenarioFile = { readonly file: string } & (
  | { readonly text: string; readonly scenario: Scenario }
  | { readonly problems: readonly Problem[] }
)

/** What became of one file. */
export interface Checked {
  /** The name of the scenario; of the file when it cannot be read. */
  readonly name: string
  readonly file: string
  readonly findings: readonly Finding[]
  /** Absent when the file cannot be read. */
  readonly survey: Survey | undefined
  readonly milliseconds: number
}

/** Everything that a check found. */
export interface ScenarioCheck {
  readonly checked: readonly Checked[]
  /** All of them, those of the whole set last. */
  readonly findings: readonly Finding[]
  readonly sightings: Sightings
  /** What the whole set has to show; none when a role of it was checked. */
  readonly demands: readonly Demand[]
  readonly states: number
  readonly replies: number
  readonly milliseconds: number
}

export interface ScenarioCheckOptions {
  /** The folder of a set that has to show everything that is documented; absent when it is but a role. */
  readonly whole?: string
  readonly open?: Opener
  /** Told of every file as it is done, with how many there are. */
  readonly onChecked?: (checked: Checked, all: number) => void
}

/** Explores scenarios and asks every API in every state of each: in this process, on clocks that stand still. */
export async function checkScenarios(
  files: readonly ScenarioFile[],
  { whole, open, onChecked }: ScenarioCheckOptions = {},
): Promise<ScenarioCheck> {
  const began = performance.now()
  const sightings = new Sightings()
  const checked: Checked[] = []
  for (const file of files) {
    const isFirst = !checked.some(({ survey }) => survey !== undefined)
    const one = await checkOne(file, sightings, isFirst, open)
    checked.push(one)
    onChecked?.(one, files.length)
  }
  const demands = whole === undefined ? [] : demandsOn(sightings)
  const sum = (count: (survey: Survey) => number) =>
    checked.reduce((total, { survey }) => total + (survey === undefined ? 0 : count(survey)), 0)
  return {
    checked,
    findings: [
      ...checked.flatMap(({ findings }) => findings),
      ...demands.flatMap((each) => missing(each, whole ?? '')),
    ],
    sightings,
    demands,
    states: sum(({ states }) => states.size),
    replies: sum(({ replies }) => replies),
    milliseconds: performance.now() - began,
  }
}

/** @param probed Whether the wrong questions are asked as well: once in a check is enough. */
async function checkOne(file: ScenarioFile, sightings: Sightings, probed: boolean, open?: Opener): Promise<Checked> {
  const began = performance.now()
  if ('problems' in file) {
    const name = file.file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
    const findings = file.problems.map((problem): Finding => ({ ...problem, scenario: name }))
    return { name, file: file.file, findings, survey: undefined, milliseconds: performance.now() - began }
  }
  const { scenario } = file
  const survey = new Survey(scenario, (sighting) => sightings.add(scenario.name, sighting))
  for (const setting of settings) {
    if (probed) await probe(scenario, setting, survey, open)
    await explore(scenario, setting, survey, open)
  }
  const flaws = [...flawsAsWritten(scenario), ...flawsAsPlayed(survey), ...survey.flaws.values()]
  const findings = placed(flaws, file)
  return { name: scenario.name, file: file.file, findings, survey, milliseconds: performance.now() - began }
}

/** The flaws in the order of their lines. */
function placed(flaws: readonly Flaw[], file: Extract<ScenarioFile, { text: string }>): readonly Finding[] {
  if (flaws.length === 0) return []
  const source = readSource(file.text)
  return flaws
    .map((flaw) => ({ flaw, offset: source.offsetOf(pointerPath(flaw.place, source.value), flaw.what) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ flaw: { code, message }, offset }) => {
      return { code, scenario: file.scenario.name, file: file.file, ...source.placeOf(offset), message }
    })
}

function missing({ title, missing }: Demand, folder: string): readonly Finding[] {
  return missing.map((what) => ({
    code: 'NOT_COVERED',
    scenario: '',
    file: folder,
    line: 1,
    column: 1,
    message: `no scenario of the set shows ${what} (${title})`,
  }))
}
