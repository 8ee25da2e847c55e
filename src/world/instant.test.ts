import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, hour, isDay, minute, parseDuration, startOf, toDay, toTimestamp } from './instant.ts'

describe('a duration', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 30 * minute],
    ['14d', 14 * day],
    ['13d16h30m', 13 * day + 16 * hour + 30 * minute],
    ['1.5h', 90 * minute],
    ['250ms', 250],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  it.each(['', '5', 'd', '5 days', '-1d', '1y', '1d 2h'])('"%s" is not valid', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})

describe('a day', () => {
  it('is a date of the calendar', () => {
    expect(['20240229', '20250231', '20251301', '2025010', '20250101x'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('starts at an instant of the same day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const text = toDay(date.getTime())
        expect(toTimestamp(date.getTime())).toBe(date.toISOString())
        expect(text).toBe(date.toISOString().slice(0, 10).replaceAll('-', ''))
        expect(toDay(startOf(text))).toBe(text)
        expect(date.getTime() - startOf(text)).toBeLessThan(day)
      }),
    )
  })
})
