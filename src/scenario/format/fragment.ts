import { validators } from '../../contract/generated/scenario.validators.js'
import { violationsBy } from '../../contract/validators.ts'
import { keysAt, type StepForm } from './form.ts'
import { remarkOn } from './illegal-step.ts'
import { examineLength, examineSteps } from './nested-steps.ts'
import { type Problem, problemsOf } from './problem.ts'
import { compileSteps, roleOfFragment } from './program.ts'
import { type Remark, shapeOf } from './shape.ts'
import { readSource } from './source.ts'
import { isMapping } from './valid-members.ts'
import { validateSteps } from './validate-steps.ts'

/** A fragment that scenarios may use, or everything that is wrong with its file. */
export type ParsedFragment =
  | { readonly name: string; readonly steps: readonly StepForm[] }
  | { readonly problems: readonly Problem[] }

const roles = { [roleOfFragment]: {} }

/**
 * Reads a fragment: steps that several scenarios share. It moves the role `claim`, whatever that is called in a
 * scenario, and uses no other fragment. Judged like a scenario, but for where its claim stands at first.
 *
 * This file brings a YAML reader with it: import it when a file has to be read, not before.
 */
export function parseFragment(text: string, file: string): ParsedFragment {
  const source = readSource(text)
  const problems = problemsOf(source, source.value === undefined ? [] : examine(source.value, file), file)
  if (problems.length > 0) return { problems }
  const { fragment, steps } = source.value as { readonly fragment: string; readonly steps: readonly StepForm[] }
  return { name: fragment, steps }
}

function examine(value: unknown, file: string): readonly Remark[] {
  const shapeIn = (scenario: unknown) => shapeOf(scenario, violationsBy(validators, 'scenario', scenario))
  if (!isMapping(value)) return shapeIn(value)
  const { fragment, ...rest } = value
  const shape = shapeIn({ scenario: fragment, claims: roles, ...rest }).map(asFragment)
  const { remarks, playable } = examineSteps(value.steps, ['steps'], { shape, roles, fragments: {} })
  const length = examineLength(playable, {})
  const stumbles =
    length.length > 0 ? [] : validateSteps(compileSteps(playable, {}), () => Number.POSITIVE_INFINITY, false)
  return [
    ...shape,
    ...examineKeys(value),
    ...examineName(fragment, file),
    ...remarks,
    ...length,
    ...stumbles.map((stumble) => remarkOn(stumble, value.steps as readonly StepForm[])),
  ]
}

/** A fragment has steps and nothing else of a scenario. */
function examineKeys(value: Readonly<Record<string, unknown>>): readonly Remark[] {
  const own = ['summary', 'steps']
  const strange = Object.keys(value).filter((key) => keysAt['']?.includes(key) && !own.includes(key))
  const message = (key: string) => `a fragment has no "${key}"; the scenarios that use it have`
  return strange.map((key) => ({ code: 'UNKNOWN_KEY', path: [key], what: 'key', message: message(key) }))
}

/** The same remark, in the words of a fragment. */
function asFragment(remark: Remark): Remark {
  const [first, ...rest] = remark.path
  const path = first === 'scenario' ? ['fragment', ...rest] : remark.path
  return { ...remark, path, message: remark.message.replace(/^("?)scenario\b/, '$1fragment') }
}

function examineName(name: unknown, file: string): readonly Remark[] {
  const base = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
  if (typeof name !== 'string' || name === base) return []
  const message = `the file is called "${base}"; the fragment has to be called the same`
  return [{ code: 'NAME_DIFFERS', path: ['fragment'], message }]
}
