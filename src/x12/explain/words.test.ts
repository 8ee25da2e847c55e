import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatMoney,
  formatTelephone,
  replaceUnprintable,
} from './words.ts'

describe('formatted values', () => {
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
    expect(formatMoney(text)).toBe(words)
  })

  it.each([
    ['20240325', 'Mar 25, 2024'],
    ['20240229', 'Feb 29, 2024'],
    ['20230229', '20230229'],
    ['20241301', '20241301'],
    ['2024', '2024'],
  ])('the date %j is %j', (text, words) => {
    expect(formatDate(text)).toBe(words)
  })

  it('a range has both dates, unless they are equal', () => {
    expect(formatDateRange('20240301-20240303')).toBe('Mar 1, 2024 to Mar 3, 2024')
    expect(formatDateRange('20240301-20240301')).toBe('Mar 1, 2024')
    expect(formatDateRange('20240301')).toBe('Mar 1, 2024')
  })

  it('a date and time has the time of day', () => {
    expect(formatDateTime('20240325', '0915')).toBe('Mar 25, 2024 09:15')
    expect(formatDateTime('240325', '091530')).toBe('Mar 25, 2024 09:15:30')
    expect(formatDateTime('20240325', '')).toBe('Mar 25, 2024')
  })

  it('a telephone number of ten digits is grouped', () => {
    expect(formatTelephone('5550100100')).toBe('555-010-0100')
    expect(formatTelephone('+44 20 7946 0000')).toBe('+44 20 7946 0000')
  })

  it('a count agrees with its noun', () => {
    expect([formatCount(0, 'claim'), formatCount(1, 'claim'), formatCount(12_500, 'claim')]).toEqual([
      '0 claims',
      '1 claim',
      '12,500 claims',
    ])
  })

  it('unprintable characters are replaced one by one', () => {
    expect(replaceUnprintable('a\u001b[2Jb\u202ec\u2028d\r\n')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffd\ufffd')
    expect(replaceUnprintable('JANÉ Ünlü 山')).toBe('JANÉ Ünlü 山')
  })
})
