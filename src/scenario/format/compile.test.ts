import { describe, expect, it } from 'vitest'
import { compileSteps, lengthOf } from './compile.ts'
import type { StepForm } from './generated/form.ts'
import type { Step } from './step.ts'

const move = (stage: string, role = 'visit'): StepForm => ({ [role]: stage }) as StepForm
const outcome = (name: string, ...steps: readonly StepForm[]) => ({ outcome: name, steps })

/** What a list of steps does, step by step: `0 visit coded → 2`. */
function told(forms: readonly StepForm[], fragments = {}): readonly string[] {
  return (compileSteps(forms, fragments) as readonly Step[]).map((step, index) => {
    const next = step.next === undefined ? '' : ` → ${step.next}`
    if ('branch' in step)
      return `${index} ${step.branch}: ${step.outcomes.map(({ name, to }) => `${name} → ${to}`).join(', ')}`
    return 'role' in step ? `${index} ${step.role} ${step.to}${next}` : `${index} fault${next}`
  })
}

describe('nested steps', () => {
  it('become one list, in which the outcomes of a branch lead to the step after it', () => {
    const branch = {
      branch: 'outcome',
      outcomes: [outcome('paid', move('paid')), outcome('denied', move('denied'), move('paid'))],
    }

    expect(told([move('submitted'), branch, move('revised')])).toEqual([
      '0 visit submitted',
      '1 outcome: paid → 2, denied → 3',
      '2 visit paid → 5',
      '3 visit denied',
      '4 visit paid',
      '5 visit revised',
    ])
  })

  it('lead from an outcome without steps to the step after the branch, or to the end', () => {
    const branch = { branch: 'outcome', outcomes: [outcome('paid', move('paid')), outcome('nothing')] }

    expect(told([branch, move('revised')])[0]).toBe('0 outcome: paid → 1, nothing → 2')
    expect(told([branch])).toEqual(['0 outcome: paid → 1, nothing → 2', '1 visit paid'])
  })

  it('lead to the step after the outer branch when a branch ends an outcome of another', () => {
    const inner = { branch: 'inner', outcomes: [outcome('a', move('coded')), outcome('b', move('submitted'))] }
    const outer = { branch: 'outer', outcomes: [outcome('x', inner), outcome('y', move('paid'))] }

    expect(told([outer, move('denied')])).toEqual([
      '0 outer: x → 1, y → 4',
      '1 inner: a → 2, b → 3',
      '2 visit coded → 5',
      '3 visit submitted → 5',
      '4 visit paid',
      '5 visit denied',
    ])
  })

  it('are unrolled as often as they are repeated', () => {
    const steps = [move('denied'), move('in-review')]

    expect(told([{ repeat: 2, steps }, move('paid')])).toEqual([
      '0 visit denied',
      '1 visit in-review',
      '2 visit denied',
      '3 visit in-review',
      '4 visit paid',
    ])
  })

  it('move the role that a fragment is used for', () => {
    const inner = { branch: 'outcome', outcomes: [outcome('paid', move('paid', 'claim')), outcome('open')] }
    const fragments = { intake: [move('submitted', 'claim'), inner] }

    expect(told([{ use: 'intake', for: 'second' }], fragments)).toEqual([
      '0 second submitted',
      '1 outcome: paid → 2, open → 3',
      '2 second paid',
    ])
  })

  it('have their place in the file', () => {
    const branch = {
      branch: 'outcome',
      outcomes: [outcome('paid', { repeat: 2, steps: [move('paid')] }), outcome('open')],
    }
    const steps = compileSteps([branch, { use: 'intake', for: 'visit' }], { intake: [move('paid', 'claim')] })

    expect(steps.map((step) => step?.place)).toEqual([
      '/steps/0',
      '/steps/0/outcomes/0/steps/0/steps/0',
      '/steps/0/outcomes/0/steps/0/steps/0',
      '/steps/1',
    ])
  })

  it('are counted before they are compiled', () => {
    const million = [1, 2, 3].reduce<StepForm>((inner) => ({ repeat: 100, steps: [inner] }), move('paid'))
    expect(lengthOf([million], {})).toBe(1_000_000)
  })
})
