import { nearest } from '../../text/did-you-mean.ts'
import { parseDuration } from '../../world/instant.ts'
import { isStageName, stageNames } from '../../world/stage.ts'
import { faultKeys } from '../fault/form.ts'
import { examineDetails } from './details.ts'
import { examineFault } from './faults.ts'
import { detailKeys, keysAt, partsOf, type SketchForm, type StepForm, triggerKeys } from './form.ts'
import { meant, type Remark, shown } from './shape.ts'
import type { Path } from './source.ts'

/** What is wrong with a step, and what of it can be rehearsed; `undefined` when nobody can tell which claim it moves. */
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
  parts: Readonly<Record<string, SketchForm>>,
): ExaminedStep {
  const kind = examineKind(form, path, parts)
  const named = partsOf(form)
  if (kind.length > 0 && named.length > 0) return { remarks: kind, playable: undefined }
  const [[part] = []] = named
  const rest = [
    ...examineTriggers(form, path),
    ...examineWait(sound, path),
    ...examineFault(sound, path),
    ...(part === undefined ? [] : examineDetails(sound, path, parts[part] ?? {})),
  ]
  // Where a detail is wrong, the move without it is rehearsed: one mistake is reported once.
  return { remarks: [...kind, ...rest], playable: rest.length === 0 ? sound : Object.fromEntries(named) }
}

/** A step is a move of one claim, or a fault. */
function examineKind(form: StepForm, path: Path, parts: Readonly<Record<string, SketchForm>>): readonly Remark[] {
  const named = partsOf(form)
  const wrong = named.flatMap(([part, stage]) => examineMove(part, stage, path, parts))
  if (wrong.length > 0) return wrong
  const [, second] = named
  if (second !== undefined)
    return [atKey('SEVERAL_PARTS', path, second[0], 'a step moves one claim; give each a step of its own')]
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
  part: string,
  stage: unknown,
  path: Path,
  parts: Readonly<Record<string, SketchForm>>,
): readonly Remark[] {
  const name = typeof stage === 'string' ? stage : undefined
  const near = name === undefined ? undefined : nearest(name, stageNames)
  if (Object.hasOwn(parts, part)) {
    if (name !== undefined && isStageName(name)) return []
    const message = `${shown(stage)} is not a stage${meant(near)}`
    return [{ code: 'UNKNOWN_STAGE', path: [...path, part], message }]
  }
  // A stage behind it makes it a part; anything else makes it a mistyped word.
  if (near !== undefined) {
    return [
      atKey('UNKNOWN_PART', path, part, `no claim is called "${part}"${meant(nearest(part, Object.keys(parts)))}`),
    ]
  }
  const word = nearest(part, [...(keysAt['/steps/*'] ?? []), ...Object.keys(parts)])
  return [atKey('UNKNOWN_KEY', path, part, `there is no "${part}" here${meant(word)}`)]
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
