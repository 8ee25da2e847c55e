import { validators } from '../../contract/generated/scenario.validators.js'
import { violationsBy } from '../../contract/validators.ts'
import { examineClaim } from './claims.ts'
import { compileClaim, compileScenario } from './compile.ts'
import type { ClaimForm, ScenarioForm, StepForm } from './form.ts'
import { remarkOn } from './illegal-step.ts'
import { examineLag } from './lag.ts'
import { examineMatch } from './match.ts'
import { examineLength, examineSteps } from './nested-steps.ts'
import { readPayerBehaviors } from './payer-behaviors.ts'
import { type Problem, problemsOf } from './problem.ts'
import { compileSteps, type Fragments } from './program.ts'
import { type Remark, shapeOf } from './shape.ts'
import { readSource } from './source.ts'
import type { Scenario, Step } from './step.ts'
import { isMapping, soundMembers } from './valid-members.ts'
import { validateSteps } from './validate-steps.ts'

/** A scenario that can be played to its end, or everything that is wrong with its file. */
export type ParsedScenario = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] }

/**
 * Reads a scenario file: the YAML, its shape (contracts/scenario.schema.json), what the words mean, and at last a
 * validation of the steps. What passes can be played; nothing runs before.
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
  const shape = shapeOf(value, violationsBy(validators, 'scenario', value))
  if (!isMapping(value)) return shape
  const sound = soundMembers<Partial<ScenarioForm>>(value, [], shape)
  const claims = Object.entries(isMapping(value.claims) ? value.claims : {})
  const roles = Object.fromEntries(
    claims.map(([role, template]) => [
      role,
      isMapping(template) ? soundMembers<ClaimForm>(template, ['claims', role], shape) : {},
    ]),
  )
  const { remarks, playable } = examineSteps(value.steps, ['steps'], { shape, roles, fragments })
  const length = examineLength(playable, fragments)
  return [
    ...shape,
    ...examineName(sound.scenario, file),
    ...examineMatch(sound.match ?? {}),
    ...examineHabits(value.payerBehaviors),
    ...examineLag(sound.lag ?? {}),
    ...Object.entries(roles).flatMap(([role, template]) => examineClaim(template, ['claims', role])),
    ...remarks,
    ...length,
    ...(length.length > 0 ? [] : validated(playable, value.steps as readonly StepForm[], roles, fragments)),
  ]
}

function validated(
  playable: readonly (StepForm | undefined)[],
  forms: readonly StepForm[],
  roles: Readonly<Record<string, ClaimForm>>,
  fragments: Fragments,
): readonly Remark[] {
  const charge = (role: string) => compileClaim(roles[role] ?? {}).charge ?? Number.POSITIVE_INFINITY
  return validateSteps(compileSteps(playable, fragments), charge).map((stumble) => remarkOn(stumble, forms))
}

function examineHabits(behaviors: unknown): readonly Remark[] {
  const { wrong } = readPayerBehaviors(Array.isArray(behaviors) ? behaviors : [])
  return wrong.map(({ code, index, message }) => ({ code, path: ['payerBehaviors', index], message }))
}

function examineName(name: unknown, file: string): readonly Remark[] {
  const base = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
  if (typeof name !== 'string' || name === base) return []
  const message = `the file is called "${base}"; the scenario has to be called the same`
  return [{ code: 'NAME_DIFFERS', path: ['scenario'], message }]
}
