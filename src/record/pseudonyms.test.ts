import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BirthDateShifts, chooseShift } from './date-shift.ts'
import { secureRandom } from './fake-values.ts'
import { Pseudonyms } from './pseudonyms.ts'

const fresh = (told: readonly string[] = []) => new Pseudonyms(secureRandom, new Set(told))

/** Whether an NPI's last digit is the right one. */
function isRealNpi(npi: string): boolean {
  const sum = Array.from(`80840${npi}`, Number)
    .toReversed()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0)
  return sum % 10 === 0
}

describe('a pseudonym', () => {
  it('has the length and the character classes of the original', () => {
    const shape = (text: string) => text.replaceAll(/[A-Z]/g, 'A').replaceAll(/[a-z]/g, 'a').replaceAll(/\d/g, '9')
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{4,12}[-. ]?[A-Z0-9]{4,12}$/), (id) => {
        expect(shape(fresh().of('member id', id))).toBe(shape(id))
      }),
    )
  })

  it('of an e-mail address is found even if the recording has an address at the reserved domain', () => {
    expect(fresh(['DESK', 'EXAMPLE', 'COM']).of('email', 'desk@example.com')).toMatch(/^person\d{5}@example\.com$/)
  })

  it('is the same for a value in any letter case, with or without accents', () => {
    const pseudonyms = fresh()
    const fake = pseudonyms.of('first name', 'José')
    expect(pseudonyms.of('first name', 'JOSE')).toBe(fake.toUpperCase())
    expect(pseudonyms.of('full name', `José Marbleway`)).toBe(`${fake} ${pseudonyms.of('last name', 'Marbleway')}`)
  })

  it('differs for different values, even if their kind has few', () => {
    const pseudonyms = fresh()
    const ids = Array.from({ length: 100 }, (_, id) => String(id))
    expect(new Set(ids.map((id) => pseudonyms.of('claim number', id))).size).toBe(100)
  })

  it('contains no word of the recording', () => {
    const names = Array.from({ length: 500 }, () => fresh().of('first name', 'Quentinella').toUpperCase()).filter(
      (name) => name.length > 3,
    )
    const [told = '', ...rest] = names
    const pseudonyms = fresh([told, ...rest])
    for (let index = 0; index < 50; index++)
      expect(names).not.toContain(pseudonyms.of('first name', `A${index}`).toUpperCase())
  })

  it('of an NPI has a wrong check digit, and of a tax id belongs to a series that is never assigned', () => {
    expect(isRealNpi('1234567893')).toBe(true)
    const pseudonyms = fresh()
    for (let index = 0; index < 200; index++) {
      const npi = pseudonyms.of('provider number', String(1_000_000_000 + index))
      expect(npi).toMatch(/^1\d{9}$/)
      expect(isRealNpi(npi)).toBe(false)
    }
    const taxId = pseudonyms.of('provider number', '123456789')
    expect(taxId).toMatch(/^00\d{7}$/)
    expect(pseudonyms.of('provider number', '12-3456789')).toBe(`00-${taxId.slice(2)}`)
  })

  it('of a UUID is a UUID, and of a credential a constant', () => {
    expect(fresh().of('trace', '0a72913b-268b-4b58-9a13-d5230dc5bcd4')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab]/,
    )
    expect(fresh().of('credential', 'tga_live_anything')).toBe('sandbox_recorded')
  })
})

describe('dates', () => {
  it('are shifted back by whole weeks, to no date of the recording', () => {
    const all = new Set(['20260401', '20260304', '20260225'])
    for (let index = 0; index < 100; index++) {
      const days = chooseShift(['20260401', '20260410'], all, secureRandom)
      expect(days % 7).toBe(-0)
      expect(days).toBeLessThanOrEqual(-28)
      expect([-28, -35]).not.toContain(days)
    }
  })

  it('of birth keep the age, unless it is above 89', () => {
    const births = new BirthDateShifts(new Set(['19880515', '19010101']), '20260401', secureRandom)
    expect(Math.abs(Number(births.of('19880515')) - 1988_0515)).toBeLessThan(1_0000)
    expect(births.of('19010101') > '19360401').toBe(true)
    expect(births.of('19880515')).toBe(births.of('19880515'))
  })
})
