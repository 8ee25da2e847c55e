import { describe, expect, it } from 'vitest'
import { isCalendarDate } from './calendar-date.ts'
import { didYouMean, didYouMeanOrUse } from './did-you-mean.ts'
import { andList, orList, plural } from './phrases.ts'

describe('plural', () => {
  it('adds the plural form for every count but 1', () => {
    expect([0, 1, 2].map((count) => plural(count, 'call'))).toEqual(['0 calls', '1 call', '2 calls'])
    expect(plural(2, 'reply', 'replies')).toBe('2 replies')
  })
})

describe('lists of words', () => {
  it('have a conjunction before the last word', () => {
    expect(orList(['a', 'b', 'c'])).toBe('a, b or c')
    expect(andList(['a', 'b'])).toBe('a and b')
    expect([orList(['a']), orList([])]).toEqual(['a', ''])
  })
})

describe('suggestions for a mistyped word', () => {
  it('name the closest candidate', () => {
    expect(didYouMean('piad', ['denied', 'paid'])).toBe('; did you mean "paid"?')
    expect(didYouMeanOrUse('PAID', ['denied', 'paid'])).toBe('; did you mean "paid"?')
  })

  it('list all candidates, or nothing, when none is close', () => {
    expect(didYouMean('revised', ['denied?', 'paid'])).toBe('')
    expect(didYouMeanOrUse('x', ['denied', 'paid'])).toBe('; use denied or paid')
  })
})

describe('isCalendarDate', () => {
  it('accepts only dates that exist', () => {
    expect(['20240229', '20250229', '20251301', '2025010', '20250101x', '00000229'].map(isCalendarDate)).toEqual([
      ...[true, false, false, false, false, true],
    ])
  })
})
