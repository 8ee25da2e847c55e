import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Agenda } from './schedule.ts'

describe('an agenda', () => {
  it('gives appointments in the order of time, and those of one instant in the order in which they were made', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (dues) => {
        const agenda = new Agenda()
        for (const [step, due] of dues.entries()) agenda.add({ due, story: `story-${due}`, step })
        const expected = dues
          .map((due, step) => ({ due, story: `story-${due}`, step }))
          .sort((a, b) => a.due - b.due || a.step - b.step)
        expect(expected.map(() => agenda.take())).toEqual(expected)
        expect(agenda.take()).toBeUndefined()
      }),
    )
  })

  it('tells when the next one is', () => {
    const agenda = new Agenda()
    expect(agenda.next).toBe(Number.POSITIVE_INFINITY)
    agenda.add({ due: 5, story: 'a', step: 0 })
    agenda.add({ due: 3, story: 'b', step: 0 })
    expect(agenda.next).toBe(3)
  })
})
