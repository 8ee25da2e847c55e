import { describe, expect, it } from 'vitest'
import { count, day, moment, money, period, printable, telephone } from './words.ts'

describe('values in words', () => {
  it.each([
    ['238.44', '$238.44'],
    ['0', '$0.00'],
    ['1234567.5', '$1,234,567.50'],
    ['-12', '-$12.00'],
    ['.5', '$0.50'],
    ['0.125', '$0.125'],
    ['238.4400', '$238.44'],
    ['12a', '12a'],
    ['', ''],
    ['-', '-'],
  ])('the amount %j is %j', (text, words) => {
    expect(money(text)).toBe(words)
  })

  it.each([
    ['20240325', 'Mar 25, 2024'],
    ['20240229', 'Feb 29, 2024'],
    ['20230229', '20230229'],
    ['20241301', '20241301'],
    ['2024', '2024'],
  ])('the day %j is %j', (text, words) => {
    expect(day(text)).toBe(words)
  })

  it('a range of days names both, unless they are the same', () => {
    expect(period('20240301-20240303')).toBe('Mar 1, 2024 to Mar 3, 2024')
    expect(period('20240301-20240301')).toBe('Mar 1, 2024')
    expect(period('20240301')).toBe('Mar 1, 2024')
  })

  it('a moment has its time of day', () => {
    expect(moment('20240325', '0915')).toBe('Mar 25, 2024 09:15')
    expect(moment('240325', '091530')).toBe('Mar 25, 2024 09:15:30')
    expect(moment('20240325', '')).toBe('Mar 25, 2024')
  })

  it('a telephone number of ten digits is set apart', () => {
    expect(telephone('5550100100')).toBe('555-010-0100')
    expect(telephone('+44 20 7946 0000')).toBe('+44 20 7946 0000')
  })

  it('a count agrees with its noun', () => {
    expect([count(0, 'claim'), count(1, 'claim'), count(12_500, 'claim')]).toEqual([
      '0 claims',
      '1 claim',
      '12,500 claims',
    ])
  })

  it('what a terminal would obey is replaced, character by character', () => {
    expect(printable('a\u001b[2Jb\u202ec\u2028d\r\n')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffd\ufffd')
    expect(printable('JANÉ Ünlü 山')).toBe('JANÉ Ünlü 山')
  })
})
