import { compileStep } from './compile.ts'
import { partsOf, type StepForm, type WayForm } from './form.ts'
import type { Step, Way } from './step.ts'

/** The steps of fragments, by name: each moves the part `claim`. */
export type Fragments = Readonly<Record<string, readonly StepForm[]>>

/** The part that the steps of a fragment move, before somebody says which it is. */
export const partOfFragment = 'claim'

/** A place in the list that is known once everything before it is written. */
interface Label {
  index: number
}

type Draft = { readonly step: Step | undefined; readonly next: Label; readonly ways?: readonly Label[] }

/** More than any story needs: what is repeated counts as often as it is played. */
export const mostSteps = 2000

/**
 * Steps within steps as one list, in which each says what comes after it: repetitions are written out, fragments put
 * in, and the ways of a branch join behind it.
 *
 * @param forms Steps in which nothing is wrong; `undefined` for one that cannot be read.
 */
export function compileSteps(
  forms: readonly (StepForm | undefined)[],
  fragments: Fragments,
): readonly (Step | undefined)[] {
  const drafts: Draft[] = []
  const end: Label = { index: 0 }
  write(forms, (index) => `/steps/${index}`, end)
  end.index = drafts.length
  return drafts.map(({ step, next, ways }, index) => {
    if (step === undefined) return undefined
    const told = next.index === index + 1 || ways !== undefined ? {} : { next: next.index }
    if (!('branch' in step) || ways === undefined) return { ...step, ...told }
    const [first, ...others] = step.ways.map((way, number) => ({ ...way, to: (ways[number] as Label).index }))
    return { ...step, ways: [first as Way, ...others] }
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
    const { ways, repeat, steps = [], use, for: part = '' } = form ?? {}
    if (form !== undefined && ways !== undefined) {
      writeBranch(form, ways, place, next)
    } else if (repeat !== undefined) {
      const rounds = Array.from({ length: repeat }, () => steps).flat()
      write(rounds, (index) => `${place}/steps/${index % steps.length}`, next)
    } else if (use !== undefined) {
      const moved = (fragments[use] ?? []).map((one) => recast(one, part))
      write(moved, () => place, next)
    } else {
      drafts.push({ step: form && compileStep(form, place), next })
    }
  }

  function writeBranch(form: StepForm, ways: readonly WayForm[], place: string, next: Label): void {
    const entries = ways.map(({ steps }): Label => (steps.length === 0 ? next : { index: 0 }))
    drafts.push({ step: compileStep(form, place), next, ways: entries })
    for (const [number, { steps }] of ways.entries()) {
      if (steps.length === 0) continue
      ;(entries[number] as Label).index = drafts.length
      write(steps, (index) => `${place}/ways/${number}/steps/${index}`, next)
    }
  }
}

/** The step of a fragment, moving a part of the story. */
function recast(form: StepForm, part: string): StepForm {
  const { ways, steps } = form
  const inner = {
    ...(ways && { ways: ways.map((way) => ({ ...way, steps: way.steps.map((one) => recast(one, part)) })) }),
    ...(steps && { steps: steps.map((one) => recast(one, part)) }),
  }
  if (!partsOf(form).some(([name]) => name === partOfFragment)) return { ...form, ...inner }
  const { [partOfFragment as keyof StepForm]: stage, ...rest } = form
  return { ...rest, ...inner, [part]: stage }
}

/** How many steps there are when everything is written out. */
export function lengthOf(forms: readonly (StepForm | undefined)[], fragments: Fragments): number {
  return forms.reduce((sum, form) => sum + lengthOfOne(form, fragments), 0)
}

function lengthOfOne(form: StepForm | undefined, fragments: Fragments): number {
  const { ways, repeat = 1, steps, use } = form ?? {}
  if (steps !== undefined) return repeat * lengthOf(steps, fragments)
  if (use !== undefined) return lengthOf(fragments[use] ?? [], fragments)
  return 1 + (ways ?? []).reduce((sum, way) => sum + lengthOf(way.steps, fragments), 0)
}
