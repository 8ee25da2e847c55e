import { describe, expect, it } from 'vitest'
import type { StageName } from '../../world/stage.ts'
import type { MoveDetails, Step } from './step.ts'
import { validateSteps } from './validate-steps.ts'

function move(to: StageName, details: MoveDetails = {}, role = 'visit'): Step {
  return { when: { after: 0 }, role, to, details }
}

const unlimited = () => Number.POSITIVE_INFINITY

describe('validateSteps', () => {
  it('finds nothing in a run that can be played', () => {
    expect(validateSteps([move('submitted'), move('accepted'), move('paid', { amount: 95_55 })], () => 238_44)).toEqual(
      [],
    )
  })

  it('reports an illegal step once, and continues as if it were legal', () => {
    const stumbles = validateSteps([move('accepted'), move('paid'), move('denied')], unlimited)
    expect(stumbles.map(({ place, at }) => `${place} ${at}`)).toEqual(['/steps/0 stage', '/steps/2 stage'])
  })

  it('validates each role by itself', () => {
    const stumbles = validateSteps([move('submitted'), move('accepted', {}, 'other'), move('accepted')], unlimited)
    expect(stumbles.map(({ place }) => place)).toEqual(['/steps/1'])
  })

  it('reports nothing after a step that cannot be read', () => {
    expect(validateSteps([undefined, move('paid'), undefined, move('accepted'), move('paid')], unlimited)).toEqual([])
  })

  it('reports each invalid detail', () => {
    const details: MoveDetails = { reason: { category: 'F2' }, amount: 101_00, lines: [{ paid: 1_00 }] }
    const stumbles = validateSteps([move('submitted'), move('paid', details)], () => 100_00)
    expect(stumbles.map(({ at }) => at)).toEqual(['reason', 'amount'])
    expect(validateSteps([move('submitted', details)], () => 100_00).map(({ at }) => at)).toEqual([
      'reason',
      'amount',
      'lines',
    ])
  })

  it('ignores faults', () => {
    const fault: Step = { when: { after: 0 }, arms: { on: 'stedi.*', fails: { status: 503 } } }
    expect(validateSteps([fault, move('submitted'), fault, move('accepted')], unlimited)).toEqual([])
  })
})
