import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { pointerPath, valueAtPath } from '../../text/json-pointer.ts'
import { abbreviate } from '../../text/phrases.ts'
import { type CheckedStep, checkStep, checkTriggers, type Roles } from './check-step.ts'
import { type Fragments, lengthOf, mostSteps } from './compile.ts'
import { detailKeys, faultKeys, frameKeys, rolesOf, triggerKeys } from './form.ts'
import type { StepForm } from './generated/form.ts'
import { type PathProblem, problemAtKey } from './problem.ts'
import { isMapping, validMembers } from './schema-problems.ts'
import type { Path } from './source.ts'
import type { IllegalStep } from './validate-steps.ts'

/** What the steps of a file are checked against. */
export interface StepContext {
  /** The rules of the schema that the file breaks. */
  readonly schema: readonly PathProblem[]
  readonly roles: Roles
  readonly fragments: Fragments
}

/** The problems of a list of steps, and what of each step can be validated. */
export interface CheckedSteps {
  readonly problems: readonly PathProblem[]
  readonly playable: readonly CheckedStep['playable'][]
}

/** Checks a list of steps, and the steps within them. */
export function checkSteps(value: unknown, path: Path, context: StepContext): CheckedSteps {
  const checked = (Array.isArray(value) ? value : []).map(
    (form: unknown, index): CheckedStep =>
      isMapping(form)
        ? checkAnyStep(form as StepForm, [...path, index], context)
        : { problems: [], playable: undefined },
  )
  return { problems: checked.flatMap(({ problems }) => problems), playable: checked.map(({ playable }) => playable) }
}

/** The problem of a run that has too many steps. */
export function checkLength(steps: CheckedSteps['playable'], fragments: Fragments): readonly PathProblem[] {
  const length = lengthOf(steps, fragments)
  if (length <= mostSteps) return []
  const message = `the run has ${length} steps, with repetitions and fragments; at most ${mostSteps} are allowed`
  return [{ code: 'WRONG_VALUE', path: ['steps'], message }]
}

/** The problem of a step that a claim cannot make; of a step of a fragment, at the step that uses the fragment. */
export function illegalStepProblem({ place, at, refused }: IllegalStep, steps: readonly StepForm[]): PathProblem {
  const path = pointerPath(place, { steps })
  const form = valueAtPath({ steps }, path) as StepForm
  if (form.use !== undefined) {
    return { code: 'IMPOSSIBLE_MOVE', path: [...path, 'use'], message: `in the fragment "${form.use}": ${refused}` }
  }
  const [[role = ''] = []] = rolesOf(form)
  if (at === 'stage') return { code: 'IMPOSSIBLE_MOVE', path: [...path, role], message: refused }
  const inside = at === 'reason' ? ['reason', 'category'] : [at]
  return { code: 'IMPOSSIBLE_DETAIL', path: [...path, ...inside], message: refused }
}

function checkAnyStep(form: StepForm, path: Path, context: StepContext): CheckedStep {
  const frame = frameKeys.flat().find((key) => key in form)
  const valid = validMembers(form, path, context.schema)
  return frame === undefined
    ? checkStep(form, valid, path, context.roles)
    : checkFrame(frame, form, valid, path, context)
}

/** A step that contains steps. */
function checkFrame(
  frame: keyof StepForm,
  form: StepForm,
  valid: StepForm,
  path: Path,
  context: StepContext,
): CheckedStep {
  const inner = [...checkInnerSteps(form, path, context)]
  const problems = [
    ...checkMixture(frame, form, path),
    ...checkOutcomeNames(form, path),
    ...checkUse(valid, path, context),
    ...inner.flatMap(({ problems }) => problems),
  ]
  const isComplete = frameKeys.some((keys) => keys.every((key) => key in form))
  const followsSchema = !context.schema.some((problem) => path.every((key, depth) => problem.path[depth] === key))
  const isReadable = isComplete && followsSchema && inner.every(({ playable }) => !playable.includes(undefined))
  return { problems, playable: isReadable && problems.length === 0 ? form : undefined }
}

/** The steps within a step, list by list. */
function* checkInnerSteps({ outcomes, steps }: StepForm, path: Path, context: StepContext): Generator<CheckedSteps> {
  if (steps !== undefined) yield checkSteps(steps, [...path, 'steps'], context)
  for (const [index, outcome] of (Array.isArray(outcomes) ? outcomes : []).entries()) {
    if (isMapping(outcome)) yield checkSteps(outcome.steps, [...path, 'outcomes', index, 'steps'], context)
  }
}

/** A step that contains steps does nothing else, and only a branch can wait. */
function checkMixture(frame: keyof StepForm, form: StepForm, path: Path): readonly PathProblem[] {
  const own: readonly (keyof StepForm)[] = frameKeys.find((keys) => keys.includes(frame)) ?? []
  const roles = rolesOf(form).map(([role]) => role)
  const foreign = [...frameKeys.flat(), ...detailKeys, ...faultKeys].filter((key) => !own.includes(key) && key in form)
  const waits = own.includes('branch') ? [] : triggerKeys.filter((key) => key in form)
  return [
    ...[...foreign, ...roles].map((key) =>
      problemAtKey('MIXED_STEP', path, key, `${frame} and ${key} exclude each other; use two steps`),
    ),
    ...waits.map((key) =>
      problemAtKey('MIXED_STEP', path, key, `${frame} and ${key} exclude each other; set ${key} on a step within`),
    ),
    ...(waits.length > 0 ? [] : checkTriggers(form, path)),
  ]
}

function checkOutcomeNames({ outcomes }: StepForm, path: Path): readonly PathProblem[] {
  const names = (Array.isArray(outcomes) ? outcomes : []).map((outcome: unknown) =>
    isMapping(outcome) ? outcome.outcome : undefined,
  )
  return names.flatMap((name, index): readonly PathProblem[] => {
    if (name === undefined || names.indexOf(name) === index) return []
    const message = `duplicate outcome "${abbreviate(String(name))}"`
    return [{ code: 'NAME_TAKEN', path: [...path, 'outcomes', index, 'outcome'], message }]
  })
}

function checkUse({ use, for: role }: StepForm, path: Path, { fragments, roles }: StepContext): readonly PathProblem[] {
  const problems: PathProblem[] = []
  if (use !== undefined && !Object.hasOwn(fragments, use)) {
    const message = `unknown fragment "${abbreviate(use)}"${didYouMeanOrUse(use, Object.keys(fragments))}`
    problems.push({ code: 'UNKNOWN_FRAGMENT', path: [...path, 'use'], message })
  }
  if (role !== undefined && !Object.hasOwn(roles, role)) {
    const message = `unknown role "${abbreviate(role)}"${didYouMeanOrUse(role, Object.keys(roles))}`
    problems.push({ code: 'UNKNOWN_ROLE', path: [...path, 'for'], message })
  }
  return problems
}
