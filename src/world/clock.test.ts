import { describe, expect, it } from 'vitest'
import { Clock, parseClock, parseInstant, startClock } from './clock.ts'
import { hour } from './instant.ts'

const start = Date.parse('2026-04-01T18:30:00Z')

describe('a clock', () => {
  it('does not advance while it is frozen', () => {
    let real = 0
    const clock = new Clock({ at: start, real, rate: 0 }, () => real)
    real += hour
    expect(clock.now()).toBe(start)
  })

  it('runs at a multiple of real time', () => {
    let real = 5
    const clock = new Clock({ at: start, real, rate: 60 }, () => real)
    real += 60_000
    expect(clock.now()).toBe(start + hour)
  })

  it('starts at real time by default', () => {
    expect(startClock({ rate: 1 }, 42).at).toBe(42)
  })

  it('can be moved forward by hand, also while it runs', () => {
    let real = 0
    const clock = new Clock({ at: start, real, rate: 1 }, () => real)
    real += 1000
    clock.moveTo(clock.now() + hour)
    real += 1000
    expect(clock.now()).toBe(start + hour + 2000)
  })

  it('moves to the current time when it has passed the instant since it was read', () => {
    let real = 0
    const clock = new Clock({ at: start, real, rate: 1440 }, () => ++real)
    const read = clock.now()
    clock.moveForward(read, 0)
    expect(clock.now()).toBeGreaterThan(read)
    expect(clock.rate).toBe(0)
  })

  it('cannot go back', () => {
    const clock = new Clock({ at: start, real: 0, rate: 0 })
    expect(() => clock.moveTo(clock.now() - 1)).toThrow(RangeError)
    expect(() => clock.moveTo(start - 1)).toThrow('the clock cannot go back')
    expect(clock.now()).toBe(start)
  })
})

describe('a clock option', () => {
  it.each([
    ['real', { rate: 1 }],
    ['frozen', { rate: 0 }],
    ['frozen@2026-04-01T18:30:00Z', { rate: 0, start }],
    ['60x', { rate: 60 }],
    ['1.5x@2026-04-01', { rate: 1.5, start: Date.parse('2026-04-01T00:00:00Z') }],
  ])('%s is read', (text, setting) => {
    expect(parseClock(text)).toEqual(setting)
  })

  it.each(['', 'slow', 'x', 'frozen@', 'frozen@yesterday', 'real@2026-04-01', '-1x', 'frozen@2026-13-01'])(
    '"%s" is not valid',
    (text) => {
      expect(parseClock(text)).toBeUndefined()
    },
  )
})

describe('an instant', () => {
  it('is read as UTC without a zone', () => {
    expect(parseInstant('2026-04-01T18:30')).toBe(start)
    expect(parseInstant('2026-04-01T20:30:00+02:00')).toBe(start)
  })
})
