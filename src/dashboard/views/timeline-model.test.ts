import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelRows, ticks, timeScale } from './timeline-model.ts'

describe('the scale of a timeline', () => {
  it('is drawn to time where marks are far apart', () => {
    const { toX, toTime } = timeScale([0, 500, 1000], 200, 10)

    expect([0, 250, 500, 1000].map(toX)).toEqual([0, 50, 100, 200])
    expect(toTime(50)).toBe(250)
  })

  it('keeps marks apart that are close together', () => {
    const { toX } = timeScale([0, 1, 2, 10_000], 200, 10)

    expect([0, 1, 2, 10_000].map(toX)).toEqual([0, 10, 20, 200])
  })

  it('never goes back, stays within its width, and finds each instant again', () => {
    const instants = fc.uniqueArray(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(instants, fc.integer({ min: 50, max: 2000 }), (times, width) => {
        const { toX, toTime } = timeScale(times, width, 14)
        const sorted = times.toSorted((a, b) => a - b)
        const xs = sorted.map(toX)
        expect(xs[0]).toBe(0)
        expect(xs.at(-1)).toBeCloseTo(width)
        for (const [i, x] of xs.slice(1).entries()) expect(x - (xs[i] ?? 0)).toBeGreaterThan(0)
        for (const [i, time] of sorted.entries()) expect(Math.abs(toTime(xs[i] ?? 0) - time)).toBeLessThan(1)
      }),
    )
  })

  it('has one instant when nothing has happened yet', () => {
    const { toX, toTime } = timeScale([5], 100, 10)

    expect(toX(5)).toBe(0)
    expect(toTime(50)).toBe(5)
  })
})

describe('the ticks of a timeline', () => {
  it('are whole hours within a day', () => {
    const from = Date.parse('2026-04-01T09:20:00Z')

    expect(ticks(from, from + 5 * 3_600_000, 6).map((tick) => new Date(tick).toISOString().slice(11, 16))).toEqual([
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '14:00',
    ])
  })

  it('are never more than asked for, however long the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 1, max: 10 }), (span, most) => {
        expect(ticks(0, span, most).length).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('the labels of a timeline', () => {
  it('take the first row in which they fit, the last of those that are close together first', () => {
    const labels = [0, 10, 20, 90].map((x) => ({ x, width: 50 }))

    expect(labelRows(labels, 3)).toEqual([2, 1, 0, 0])
    expect(labelRows(labels, 2)).toEqual([undefined, 1, 0, 0])
  })
})
