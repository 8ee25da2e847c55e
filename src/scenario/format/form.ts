import {
  type FailureForm,
  type FaultForm,
  type MoveDetailsForm,
  type StepForm,
  scenarioFormFacts,
  type TriggerForm,
} from './generated/form.ts'

/** What a step can wait for. */
export const triggerKeys: readonly (keyof TriggerForm)[] = keysOf('trigger')
/** The details of a move. */
export const detailKeys: readonly (keyof MoveDetailsForm)[] = keysOf('moveDetails')
export const faultKeys: readonly (keyof FaultForm)[] = keysOf('fault')
export const failureKeys: readonly (keyof FailureForm)[] = keysOf('failure')
/** The keys of steps that contain steps: a branch, a repetition, the use of a fragment. Each needs both keys. */
export const frameKeys: readonly (readonly [keyof StepForm, keyof StepForm])[] = [
  ['branch', 'outcomes'],
  ['repeat', 'steps'],
  ['use', 'for'],
]

/** All keys of a step that are not roles. */
export const stepKeys: readonly (keyof StepForm)[] = keysOf('step')

/** Whether a key of a step is reserved, so that it cannot be a role. */
export function isStepKey(key: string): boolean {
  return stepKeys.some((name) => name === key)
}

/** The roles that a step moves, with the stages that it names. A valid step has one, or none if it does something else. */
export function rolesOf(step: StepForm): readonly (readonly [role: string, stage: unknown])[] {
  return Object.entries(step).filter(([key]) => !isStepKey(key))
}

function keysOf<Form>(definition: string): readonly (keyof Form)[] {
  return Object.keys(scenarioFormFacts.definitions[definition]?.members ?? {}) as (keyof Form)[]
}
