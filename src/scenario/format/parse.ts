import { examineClaim } from './claims.ts'
import { compileScenario, compileSketch } from './compile.ts'
import type { ScenarioForm, SketchForm, StepForm } from './form.ts'
import { stumbled } from './illegal-step.ts'
import { examineLag } from './lag.ts'
import { examineMatch } from './match.ts'
import { examineLength, examineSteps } from './nested-steps.ts'
import { readHabits } from './payer-behaviors.ts'
import { type Problem, problemsOf } from './problem.ts'
import { compileSteps, type Fragments } from './program.ts'
import { type Remark, shapeOf } from './shape.ts'
import { readSource } from './source.ts'
import type { Scenario, Step } from './step.ts'
import { isMapping, soundMembers } from './valid-members.ts'
import { rehearse } from './validate-steps.ts'

/** A scenario that can be played to its end, or everything that is wrong with its file. */
export type ParsedScenario = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] }

/**
 * Reads a scenario file: the YAML, its shape (contracts/scenario.schema.json), what the words mean, and at last a
 * rehearsal of the steps. What passes can be played; nothing runs before.
 *
 * This file brings a YAML reader with it: import it when a file has to be read, not before.
 *
 * @param file The file's name, for the problems; its base name is what the scenario has to be called.
 * @param fragments What the steps may `use`.
 */
export function parseScenario(text: string, file: string, fragments: Fragments = {}): ParsedScenario {
  const source = readSource(text)
  const remarks = source.value === undefined ? [] : examine(source.value, file, fragments)
  const problems = problemsOf(source, remarks, file)
  if (problems.length > 0) return { problems }
  const form = source.value as ScenarioForm
  return { scenario: compileScenario(form, compileSteps(form.steps, fragments) as readonly Step[]) }
}

function examine(value: unknown, file: string, fragments: Fragments): readonly Remark[] {
  const shape = shapeOf(value)
  if (!isMapping(value)) return shape
  const sound = soundMembers<Partial<ScenarioForm>>(value, [], shape)
  const claims = Object.entries(isMapping(value.claims) ? value.claims : {})
  const parts = Object.fromEntries(
    claims.map(([part, sketch]) => [
      part,
      isMapping(sketch) ? soundMembers<SketchForm>(sketch, ['claims', part], shape) : {},
    ]),
  )
  const { remarks, playable } = examineSteps(value.steps, ['steps'], { shape, parts, fragments })
  const length = examineLength(playable, fragments)
  return [
    ...shape,
    ...examineName(sound.scenario, file),
    ...examineMatch(sound.match ?? {}),
    ...examineHabits(value.payerHabits),
    ...examineLag(sound.lag ?? {}),
    ...Object.entries(parts).flatMap(([part, sketch]) => examineClaim(sketch, ['claims', part])),
    ...remarks,
    ...length,
    ...(length.length > 0 ? [] : rehearsed(playable, value.steps as readonly StepForm[], parts, fragments)),
  ]
}

function rehearsed(
  playable: readonly (StepForm | undefined)[],
  forms: readonly StepForm[],
  parts: Readonly<Record<string, SketchForm>>,
  fragments: Fragments,
): readonly Remark[] {
  const charge = (part: string) => compileSketch(parts[part] ?? {}).charge ?? Number.POSITIVE_INFINITY
  return rehearse(compileSteps(playable, fragments), charge).map((stumble) => stumbled(stumble, forms))
}

function examineHabits(habits: unknown): readonly Remark[] {
  const { wrong } = readHabits(Array.isArray(habits) ? habits : [])
  return wrong.map(({ code, index, message }) => ({ code, path: ['payerHabits', index], message }))
}

function examineName(name: unknown, file: string): readonly Remark[] {
  const base = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
  if (typeof name !== 'string' || name === base) return []
  const message = `the file is called "${base}"; the scenario has to be called the same`
  return [{ code: 'NAME_DIFFERS', path: ['scenario'], message }]
}
