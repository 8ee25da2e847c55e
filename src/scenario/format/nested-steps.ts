import { didYouMean } from '../../text/did-you-mean.ts'
import { faultKeys } from '../fault/form.ts'
import { type ClaimForm, detailKeys, frameKeys, rolesOf, type StepForm, triggerKeys } from './form.ts'
import { type Fragments, lengthOf, mostSteps } from './program.ts'
import type { Remark } from './shape.ts'
import type { Path } from './source.ts'
import { atKey, examineStep } from './steps.ts'
import { isMapping, soundMembers } from './valid-members.ts'

/** What the steps of a file are judged by. */
export interface Setting {
  /** What the schema has against the file. */
  readonly shape: readonly Remark[]
  readonly roles: Readonly<Record<string, ClaimForm>>
  readonly fragments: Fragments
}

/** What is wrong with steps, and what of each can be validated; `undefined` when nobody can tell what it does. */
export interface ExaminedSteps {
  readonly remarks: readonly Remark[]
  readonly playable: readonly (StepForm | undefined)[]
}

/** Judges a list of steps, and all that they hold. */
export function examineSteps(value: unknown, path: Path, setting: Setting): ExaminedSteps {
  const examined = (Array.isArray(value) ? value : []).map((form: unknown, index) =>
    isMapping(form) ? examineOne(form as StepForm, [...path, index], setting) : { remarks: [], playable: undefined },
  )
  return {
    remarks: examined.flatMap(({ remarks }) => remarks),
    playable: examined.map(({ playable }) => playable),
  }
}

/** A run that is too long to be written out, at the step that makes it so. */
export function examineLength(steps: readonly (StepForm | undefined)[], fragments: Fragments): readonly Remark[] {
  const length = lengthOf(steps, fragments)
  if (length <= mostSteps) return []
  const message = `written out the run has ${length} steps; ${mostSteps} are the most`
  return [{ code: 'WRONG_VALUE', path: ['steps'], message }]
}

interface ExaminedStep {
  readonly remarks: readonly Remark[]
  readonly playable: StepForm | undefined
}

function examineOne(form: StepForm, path: Path, setting: Setting): ExaminedStep {
  const frame = frameKeys.flat().find((key) => key in form)
  const sound = soundMembers(form, path, setting.shape)
  return frame === undefined
    ? examineStep(form, sound, path, setting.roles)
    : examineFrame(frame, form, sound, path, setting)
}

function examineFrame(
  frame: keyof StepForm,
  form: StepForm,
  sound: StepForm,
  path: Path,
  setting: Setting,
): ExaminedStep {
  const held = [...examineHeld(form, path, setting)]
  const remarks = [
    ...examineMixture(frame, form, path),
    ...examineWays(form, path),
    ...examineUse(sound, path, setting),
    ...held.flatMap(({ remarks }) => remarks),
  ]
  const [pair] = frameKeys.filter((keys) => keys.every((key) => key in form))
  const isReadable = pair !== undefined && held.every(({ playable }) => !playable.includes(undefined))
  return { remarks, playable: isReadable && remarks.length === 0 ? form : undefined }
}

/** The steps in a step, list by list. */
function* examineHeld({ outcomes, steps }: StepForm, path: Path, setting: Setting): Generator<ExaminedSteps> {
  if (steps !== undefined) yield examineSteps(steps, [...path, 'steps'], setting)
  for (const [index, outcome] of (Array.isArray(outcomes) ? outcomes : []).entries()) {
    if (isMapping(outcome)) yield examineSteps(outcome.steps, [...path, 'outcomes', index, 'steps'], setting)
  }
}

/** A step that holds steps does nothing itself; only a branch waits for something. */
function examineMixture(frame: keyof StepForm, form: StepForm, path: Path): readonly Remark[] {
  const own: readonly (keyof StepForm)[] = frameKeys.find((keys) => keys.includes(frame)) ?? []
  const roles = rolesOf(form).map(([role]) => role)
  const strange = [...frameKeys.flat(), ...detailKeys, ...faultKeys].filter((key) => !own.includes(key) && key in form)
  const waits = own.includes('branch') ? [] : triggerKeys.filter((key) => key in form)
  const [, second] = triggerKeys.filter((key) => key in form)
  return [
    ...[...strange, ...roles].map((key) =>
      atKey('MIXED_STEP', path, key, `${frame} and ${key} do not go together; make two steps of it`),
    ),
    ...waits.map((key) => atKey('MIXED_STEP', path, key, `${frame} waits for nothing itself; say it of a step in it`)),
    ...(second === undefined || waits.length > 0
      ? []
      : [atKey('SEVERAL_TRIGGERS', path, second, 'a step waits for one thing: after, polls or manual')]),
  ]
}

function examineWays({ outcomes }: StepForm, path: Path): readonly Remark[] {
  const names = (Array.isArray(outcomes) ? outcomes : []).map((outcome: unknown) =>
    isMapping(outcome) ? outcome.outcome : undefined,
  )
  return names.flatMap((name, index): readonly Remark[] => {
    if (name === undefined || names.indexOf(name) === index) return []
    return [
      {
        code: 'NAME_TAKEN',
        path: [...path, 'outcomes', index, 'outcome'],
        message: `another outcome is called "${name}"`,
      },
    ]
  })
}

function examineUse({ use, for: role }: StepForm, path: Path, { fragments, roles }: Setting): readonly Remark[] {
  const isKnown = use === undefined || Object.hasOwn(fragments, use)
  const isPart = role === undefined || Object.hasOwn(roles, role)
  return [
    ...(isKnown ? [] : [unknown('UNKNOWN_FRAGMENT', 'use', `there is no fragment "${use}"`, use, fragments)]),
    ...(isPart ? [] : [unknown('UNKNOWN_ROLE', 'for', `no claim is called "${role}"`, role, roles)]),
  ]

  function unknown(code: Remark['code'], key: string, what: string, word: string, known: object): Remark {
    return { code, path: [...path, key], message: `${what}${didYouMean(word, Object.keys(known))}` }
  }
}
