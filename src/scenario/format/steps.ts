import { describeValue } from '../../contract/violation-message.ts'
import { didYouMean, nearestWord } from '../../text/did-you-mean.ts'
import { parseDuration } from '../../world/instant.ts'
import { isStageName, stageNames } from '../../world/stage.ts'
import { faultKeys } from '../fault/form.ts'
import { examineDetails } from './details.ts'
import { examineFault } from './faults.ts'
import { type ClaimForm, detailKeys, keysAt, rolesOf, type StepForm, triggerKeys } from './form.ts'
import type { Remark } from './shape.ts'
import type { Path } from './source.ts'

/** What is wrong with a step, and what of it can be validated; `undefined` when nobody can tell which claim it moves. */
export interface ExaminedStep {
  readonly remarks: readonly Remark[]
  readonly playable: StepForm | undefined
}

const longestWait = 3650 * 24 * 3_600_000

/**
 * Judges one step.
 *
 * @param form The step as it is written.
 * @param sound The step without what the schema has something against.
 */
export function examineStep(
  form: StepForm,
  sound: StepForm,
  path: Path,
  roles: Readonly<Record<string, ClaimForm>>,
): ExaminedStep {
  const kind = examineKind(form, path, roles)
  const named = rolesOf(form)
  if (kind.length > 0 && named.length > 0) return { remarks: kind, playable: undefined }
  const [[role] = []] = named
  const rest = [
    ...examineTriggers(form, path),
    ...examineWait(sound, path),
    ...examineFault(sound, path),
    ...(role === undefined ? [] : examineDetails(sound, path, roles[role] ?? {})),
  ]
  // Where a detail is wrong, the move without it is validated: one mistake is reported once.
  return { remarks: [...kind, ...rest], playable: rest.length === 0 ? sound : Object.fromEntries(named) }
}

/** A step is a move of one claim, or a fault. */
function examineKind(form: StepForm, path: Path, roles: Readonly<Record<string, ClaimForm>>): readonly Remark[] {
  const named = rolesOf(form)
  const wrong = named.flatMap(([role, stage]) => examineMove(role, stage, path, roles))
  if (wrong.length > 0) return wrong
  const [, second] = named
  if (second !== undefined)
    return [atKey('SEVERAL_ROLES', path, second[0], 'a step moves one claim; give each a step of its own')]
  const fault = faultKeys.find((key) => key in form)
  if (fault === undefined) {
    if (named.length > 0) return []
    return [{ code: 'NO_EFFECT', path, message: 'the step neither moves a claim nor arms a fault' }]
  }
  if (named.length > 0) {
    return [atKey('MIXED_STEP', path, fault, 'a step moves a claim or arms a fault, not both; make two steps of it')]
  }
  return detailKeys
    .filter((key) => key in form)
    .map((key) => atKey('MIXED_STEP', path, key, `${key} says something of a move; this step arms a fault`))
}

function examineMove(
  role: string,
  stage: unknown,
  path: Path,
  roles: Readonly<Record<string, ClaimForm>>,
): readonly Remark[] {
  const name = typeof stage === 'string' ? stage : undefined
  if (Object.hasOwn(roles, role)) {
    if (name !== undefined && isStageName(name)) return []
    const message = `${describeValue(stage)} is not a stage${name === undefined ? '' : didYouMean(name, stageNames)}`
    return [{ code: 'UNKNOWN_STAGE', path: [...path, role], message }]
  }
  // A stage behind it makes it a role; anything else makes it a mistyped word.
  if (name !== undefined && nearestWord(name, stageNames) !== undefined) {
    return [atKey('UNKNOWN_ROLE', path, role, `no claim is called "${role}"${didYouMean(role, Object.keys(roles))}`)]
  }
  const meant = didYouMean(role, [...(keysAt['/steps/*'] ?? []), ...Object.keys(roles)])
  return [atKey('UNKNOWN_KEY', path, role, `there is no "${role}" here${meant}`)]
}

function examineTriggers(form: StepForm, path: Path): readonly Remark[] {
  const [, ...others] = triggerKeys.filter((key) => key in form)
  return others.map((key) => atKey('SEVERAL_TRIGGERS', path, key, 'a step waits for one thing: after, polls or manual'))
}

function examineWait({ after }: StepForm, path: Path): readonly Remark[] {
  if (after === undefined || (parseDuration(after) ?? 0) <= longestWait) return []
  return [{ code: 'WRONG_VALUE', path: [...path, 'after'], message: `after is at most 3650d, not ${after}` }]
}

export function atKey(code: Remark['code'], path: Path, key: string, message: string): Remark {
  return { code, path: [...path, key], what: 'key', message }
}
