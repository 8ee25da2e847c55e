import { orList } from '../text/phrases.ts'
import { isWorldName } from '../world/world-name.ts'

/** One flag, and the environment variable of the same name. */
export interface CliSetting<T> {
  /** As commander writes it: `-p, --port <n>`. */
  readonly flag: string
  readonly group: 'Server:' | 'Worlds:' | 'Vendors:' | 'Guards:' | 'Limits:'
  readonly summary: string
  /** The value, as text, when neither the flag nor the variable is set. */
  readonly preset: string
  /** The value of a text; `undefined` when the text is invalid. */
  read(text: string): T | undefined
  /** The end of the sentence "--port must be …". */
  readonly allowed: string
  /** Whether messages must not show the value. */
  readonly isSecret?: true
  /** The allowed words, to suggest one for a misspelled word. */
  readonly words?: readonly string[]
}

/** A setting that is true or false. */
export const trueOrFalse: Pick<CliSetting<boolean>, 'read' | 'allowed' | 'words'> = {
  read: (text) => (/^(true|yes|on|1)$/i.test(text) ? true : /^(false|no|off|0)$/i.test(text) ? false : undefined),
  allowed: 'true or false',
  words: ['true', 'false'],
}

/** A setting that is one of some words, in this letter case. */
export function oneOfWords<T extends string>(words: readonly T[]): Pick<CliSetting<T>, 'read' | 'allowed' | 'words'> {
  return { read: (text) => words.find((word) => word === text), allowed: orList(words), words }
}

/** A setting that is a whole number in a range, both ends included. */
export function within([least, most]: readonly [number, number]): Pick<CliSetting<number>, 'read' | 'allowed'> {
  const read = (text: string) => {
    const number = wholeNumber(text, most)
    return number !== undefined && number >= least ? number : undefined
  }
  return { read, allowed: `a whole number from ${least} to ${most}` }
}

/** The whole number of a text of digits; `undefined` for another text, or for a number above `most`. */
export function wholeNumber(text: string, most: number): number | undefined {
  return /^\d{1,15}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

/** World names, separated by commas or white space; `undefined` if there is none, or one is not valid. */
export function readWorldNames(text: string): readonly string[] | undefined {
  const names = wordsOf(text)
  return names.length > 0 && names.every(isWorldName) ? names : undefined
}

/** Host names in lower case, IPv6 addresses without their brackets; `undefined` if one is not valid. None is valid. */
export function readHostNames(text: string): readonly string[] | undefined {
  const names = wordsOf(text)
  const wellFormed = names.every((name) => /^(\[[\da-f:]+\]|[a-z\d]([\w.-]*[a-z\d])?)$/i.test(name))
  return wellFormed ? names.map((name) => name.toLowerCase().replace(/^\[(.*)\]$/, '$1')) : undefined
}
