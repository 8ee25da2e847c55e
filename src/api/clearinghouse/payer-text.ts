import { findUnwritable } from '../../x12/characters.ts'
import type { Delimiters } from '../../x12/delimiters.ts'

/** Writes what the world knows as a payer's files hold it; `max` is the length of the element it goes to. */
export type PayerText = (value: string, max: number) => string

/**
 * Text from a world can be anything that a scenario or a session says. A payer has it in the character sets of X12: letters
 * lose their accents, other characters and the delimiters of the exchange become blanks.
 */
export function payerText(delimiters: Delimiters): PayerText {
  const isWritable = (text: string) => findUnwritable(text, delimiters) === -1
  return (value, max) => {
    if (value.length <= max && isWritable(value)) return value
    const characters = [...withoutAccents(value)].map((character) => (isWritable(character) ? character : ' '))
    return characters.join('').trim().slice(0, max) || 'UNKNOWN'.slice(0, max)
  }
}

/** `Munoz` for `Muñoz`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
