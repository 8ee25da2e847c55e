import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount, toAmount } from './claim.ts'

describe('an amount', () => {
  it.each([
    [95_55, '95.55'],
    [238_40, '238.40'],
    [100_00, '100'],
    [0, '0'],
    [5, '0.05'],
  ])('of %i cents is written %s', (cents, text) => {
    expect(toAmount(cents)).toBe(text)
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
        expect(parseAmount(toAmount(cents))).toBe(cents)
      }),
    )
  })

  it.each(['', 'x', '1,5', '1.2.3', '$5', '.'])('is not read from "%s"', (text) => {
    expect(parseAmount(text)).toBeUndefined()
  })
})
