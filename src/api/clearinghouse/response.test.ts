import { describe, expect, it } from 'vitest'
import { usualDelimiters } from '../../x12/delimiters.ts'
import { payerText } from './response.ts'

describe("a payer's text", () => {
  const text = payerText(usualDelimiters)

  it.each([
    ['leaves what X12 can carry', "O'Neil & Sons #1", "O'Neil & Sons #1"],
    ['takes accents away', 'Médecins de Besançon', 'Medecins de Besancon'],
    ['makes delimiters and other signs blanks', 'A*B:C~D^E – F', 'A B C D E   F'],
    ['has no blanks at its ends', '~ACME~', 'ACME'],
    ['says that nothing is left', '保険', 'UNKNOWN'],
    ['is cut to its element', 'A'.repeat(70), 'A'.repeat(60)],
  ])('%s', (_, value, written) => {
    expect(text(value, 60)).toBe(written)
  })

  it('keeps clear of the delimiters at hand', () => {
    const other = payerText({ element: '|', repetition: '#', component: '>', segment: '\n' })

    expect(other('A*B|C>D', 60)).toBe('A*B C D')
  })
})
