import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Schedule } from './schedule.ts'

describe('a schedule', () => {
  it('returns steps in order of time, and those of one instant in the order in which they were added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (dues) => {
        const schedule = new Schedule()
        for (const [step, due] of dues.entries()) schedule.add({ due, run: `run-${due}`, step })
        const expected = dues
          .map((due, step) => ({ due, run: `run-${due}`, step }))
          .sort((a, b) => a.due - b.due || a.step - b.step)
        expect(expected.map(() => schedule.take())).toEqual(expected)
        expect(schedule.take()).toBeUndefined()
      }),
    )
  })

  it('knows when the next step falls due', () => {
    const schedule = new Schedule()
    expect(schedule.next).toBe(Number.POSITIVE_INFINITY)
    schedule.add({ due: 5, run: 'a', step: 0 })
    schedule.add({ due: 3, run: 'b', step: 0 })
    expect(schedule.next).toBe(3)
  })

  it('is copied whatever its length', () => {
    const schedule = new Schedule()
    for (let due = 0; due < 200_000; due++) schedule.add({ due, run: 'run-1', step: 0 })
    const copy = schedule.copy()
    schedule.take()

    expect(copy.take()).toEqual({ due: 0, run: 'run-1', step: 0 })
    expect(copy.next).toBe(1)
  })
})
