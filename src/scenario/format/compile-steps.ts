import { compileStep } from './compile.ts'
import { rolesOf } from './form.ts'
import type { OutcomeForm, StepForm } from './generated/form.ts'
import type { Outcome, Step } from './step.ts'

/** The steps of fragments, by name: each moves the role `claim`. */
export type Fragments = Readonly<Record<string, readonly StepForm[]>>

/** The role that the steps of a fragment move; each use of the fragment replaces it. */
export const roleOfFragment = 'claim'

/** An index in the list of steps that is known when everything before it is written. */
interface Label {
  index: number
}

type Draft = { readonly step: Step | undefined; readonly next: Label; readonly outcomes?: readonly Label[] }

/** The most steps of a run; a repeated step counts each time. */
export const mostSteps = 2000

/**
 * Nested steps as one list in which each step refers to the next: repetitions are unrolled, fragments inserted, and the
 * outcomes of a branch lead to the step after it.
 *
 * @param forms Valid steps; `undefined` for one that cannot be read.
 */
export function compileSteps(
  forms: readonly (StepForm | undefined)[],
  fragments: Fragments,
): readonly (Step | undefined)[] {
  const drafts: Draft[] = []
  const end: Label = { index: 0 }
  write(forms, (index) => `/steps/${index}`, end)
  end.index = drafts.length
  return drafts.map(({ step, next, outcomes }, index) => {
    if (step === undefined) return undefined
    const jump = next.index === index + 1 || outcomes !== undefined ? {} : { next: next.index }
    if (!('branch' in step) || outcomes === undefined) return { ...step, ...jump }
    const [first, ...others] = step.outcomes.map((outcome, number) => ({
      ...outcome,
      to: (outcomes[number] as Label).index,
    }))
    return { ...step, outcomes: [first as Outcome, ...others] }
  })

  function write(forms: readonly (StepForm | undefined)[], placeOf: (index: number) => string, exit: Label): void {
    for (const [index, form] of forms.entries()) {
      const isLast = index === forms.length - 1
      const next = isLast ? exit : { index: 0 }
      writeOne(form, placeOf(index), next)
      if (!isLast) next.index = drafts.length
    }
  }

  function writeOne(form: StepForm | undefined, place: string, next: Label): void {
    const { outcomes, repeat, steps = [], use, for: role = '' } = form ?? {}
    if (form !== undefined && outcomes !== undefined) {
      writeBranch(form, outcomes, place, next)
    } else if (repeat !== undefined) {
      const rounds = Array.from({ length: repeat }, () => steps).flat()
      write(rounds, (index) => `${place}/steps/${index % steps.length}`, next)
    } else if (use !== undefined) {
      const moved = (fragments[use] ?? []).map((one) => withRole(one, role))
      write(moved, () => place, next)
    } else {
      drafts.push({ step: form && compileStep(form, place), next })
    }
  }

  function writeBranch(form: StepForm, outcomes: readonly OutcomeForm[], place: string, next: Label): void {
    const entries = outcomes.map(({ steps }): Label => (steps.length === 0 ? next : { index: 0 }))
    drafts.push({ step: compileStep(form, place), next, outcomes: entries })
    for (const [number, { steps }] of outcomes.entries()) {
      if (steps.length === 0) continue
      ;(entries[number] as Label).index = drafts.length
      write(steps, (index) => `${place}/outcomes/${number}/steps/${index}`, next)
    }
  }
}

/** A step of a fragment that moves a role of the run. */
function withRole(form: StepForm, role: string): StepForm {
  const { outcomes, steps } = form
  const inner = {
    ...(outcomes && {
      outcomes: outcomes.map((outcome) => ({ ...outcome, steps: outcome.steps.map((one) => withRole(one, role)) })),
    }),
    ...(steps && { steps: steps.map((one) => withRole(one, role)) }),
  }
  if (!rolesOf(form).some(([name]) => name === roleOfFragment)) return { ...form, ...inner }
  const { [roleOfFragment as keyof StepForm]: stage, ...rest } = form
  return { ...rest, ...inner, [role]: stage }
}

/** How many steps there are after repetitions are unrolled and fragments inserted. */
export function lengthOf(forms: readonly (StepForm | undefined)[], fragments: Fragments): number {
  return forms.reduce((sum, form) => sum + lengthOfOne(form, fragments), 0)
}

function lengthOfOne(form: StepForm | undefined, fragments: Fragments): number {
  const { outcomes, repeat = 1, steps, use } = form ?? {}
  if (steps !== undefined) return repeat * lengthOf(steps, fragments)
  if (use !== undefined) return lengthOf(fragments[use] ?? [], fragments)
  return 1 + (outcomes ?? []).reduce((sum, outcome) => sum + lengthOf(outcome.steps, fragments), 0)
}
