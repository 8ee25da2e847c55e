import { describe, expect, it } from 'vitest'
import { usualDelimiters } from '../../x12/delimiters.ts'
import { payerText } from './response.ts'

describe("a payer's text", () => {
  const text = payerText(usualDelimiters)

  it.each([
    ['keeps what X12 can represent', "O'Neil & Sons #1", "O'Neil & Sons #1"],
    ['removes accents', 'Médecins de Besançon', 'Medecins de Besancon'],
    ['replaces delimiters and other characters by spaces', 'A*B:C~D^E – F', 'A B C D E   F'],
    ['has no spaces at its ends', '~ACME~', 'ACME'],
    ['is UNKNOWN when nothing is left', '保険', 'UNKNOWN'],
    ['is cut to the length of its element', 'A'.repeat(70), 'A'.repeat(60)],
  ])('%s', (_, value, written) => {
    expect(text(value, 60)).toBe(written)
  })

  it('avoids the delimiters of the interchange', () => {
    const other = payerText({ element: '|', repetition: '#', component: '>', segment: '\n' })

    expect(other('A*B|C>D', 60)).toBe('A*B C D')
  })
})
