import { describe, expect, it } from 'vitest'
import { maskOfKey } from '../http/mask.ts'
import { FormMasks } from './form-masks.ts'

const masks = new FormMasks(maskOfKey('a key'))

describe('FormMasks', () => {
  it('keeps the form, and masks values alike that are equal to a payer', () => {
    const name = masks.mask("O'Hara-Smith")
    expect(name).toMatch(/^[A-Z]'[A-Z][a-z]{3}-[A-Z][a-z]{4}$/)
    expect(name).not.toBe("O'Hara-Smith")
    expect(masks.mask('OHARA SMITH').replace(' ', '')).toBe(name.toUpperCase().replaceAll(/['-]/g, ''))
    expect(masks.mask('000-123')).toMatch(/^000-[1-9]\d\d$/)
    expect(masks.mask('000-123')).toBe(`000-${masks.mask('123')}`)
    expect(new FormMasks(maskOfKey('a key')).mask("O'Hara-Smith")).toBe(name)
    expect(new FormMasks(maskOfKey('another')).mask("O'Hara-Smith")).not.toBe(name)
  })

  it('masks letters that have another length in capitals', () => {
    expect(masks.mask('Groß')).toMatch(/^[A-Z][a-z]{3}$/)
  })

  it('masks every date by another one, in centuries without patients, and reads it back', () => {
    const days = Array.from({ length: 73_000 }, (_, index) => new Date(Date.UTC(1900, 0, 1 + index)))
    const dates = days.map((each) => each.toISOString().slice(0, 10))
    const found = new Set(dates.map((date) => masks.mask(date)))
    expect(found.size).toBe(dates.length)
    expect([...found].filter((date) => !/^2[345]\d\d-\d\d-\d\d$/.test(date))).toEqual([])
    for (const value of ['19871231', '1987-12-31', '20260401-20260403', '2026-04-01T18:30:00Z'])
      expect(masks.unmask(masks.mask(value), new Map())).toBe(value)
  })

  it('reads back the values that are known, in the form in which they were masked', () => {
    const id = '6b1f7c1e-7a1e-4d0e-9b7c-2f4f8a1f6d20'
    const known = new Map([masks.keysOf('Doe'), masks.keysOf('ABC-0042'), masks.keysOf(id)])
    for (const value of ['Doe', 'DOE', 'abc0042', id]) {
      expect(masks.mask(value)).not.toBe(value)
      expect(masks.unmask(masks.mask(value), known)).toBe(value)
    }
    const other = masks.mask('Roe')
    expect(masks.unmask(other, known)).toBe(other)
  })
})
