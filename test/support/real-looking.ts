import fc from 'fast-check'

/*
 * What looks real and is nobody's: made here from pieces, so that no file holds a number or key in one piece. Areas from 772
 * on were never assigned to a place; an NPI is made by its formula from nine digits.
 */

/** A number in the form of an issued social security number. */
export const ssn: string = ['856', '37', '2914'].join('')

/** The same as people write it. */
export const dashedSsn: string = ssn.replace(/(...)(..)/, '$1-$2-')

/** A number in the form of a practising provider's NPI. */
export const npi: string = withCheckDigit('167204938')

export const anySsn: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 772, max: 899 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
  .map(([area, group, serial]) => `${area}${String(group).padStart(2, '0')}${String(serial).padStart(4, '0')}`)

export const anyNpi: fc.Arbitrary<string> = fc
  .integer({ min: 100_000_000, max: 299_999_999 })
  .map((digits) => withCheckDigit(String(digits)))

/** A person in JSON, as any of the APIs might be sent one, with more members. */
export function personWith(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { firstName: 'Ann', lastName: 'Roe', dateOfBirth: '19900131', ...members }
}

/** Keys of vendors' forms; the letters come round and round. */
export const keys: Readonly<Record<string, string>> = {
  taiga: ['tga', 'live', '0123456789abcdef'.repeat(4)].join('_'),
  stedi: ['aB3dE5g', 'hJ7kL9mN1pQ3rS5tU7vW9x'].join('.'),
  stediTest: ['test', 'aB3dE5g.hJ7kL9mN1pQ3rS5tU7vW'].join('_'),
  aws: `${'AKI'}A${'ABCD2345EFGH6789'}`,
  stripe: ['sk', 'live', 'aB3dE5gH7jK9mN1pQ3rS5tU7'].join('_'),
  github: ['ghp', 'aB3dE5gH7jK9mN1pQ3rS5tU7vW9xY1zA3bC5'].join('_'),
  secret: ['aB3dE5gH7jK9', 'mN1pQ3rS5tU7vW9xY1'].join(''),
  token: ['{"alg":"RS256"}', '{"client_id":"somebody","exp":1}', 'f'.repeat(3) + 'aB3dE5gH7jK9'.repeat(4)]
    .map((part) => btoa(part).replace(/=+$/, ''))
    .join('.'),
}

/** Nine digits and the tenth that CMS's formula asks for. */
function withCheckDigit(digits: string): string {
  const ten = Array.from({ length: 10 }, (_, last) => `${digits}${last}`)
  return ten.find((candidate) => luhn(`80840${candidate}`) % 10 === 0) ?? ''
}

/** The sum from the right, each second digit doubled. */
function luhn(digits: string): number {
  return Array.from(digits)
    .reverse()
    .map((digit, index) => Number(digit) * (1 + (index % 2)))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0)
}
