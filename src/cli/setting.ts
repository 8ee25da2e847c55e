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

export const trueOrFalse: Pick<CliSetting<boolean>, 'read' | 'allowed' | 'words'> = {
  read: (text) => (/^(true|yes|on|1)$/i.test(text) ? true : /^(false|no|off|0)$/i.test(text) ? false : undefined),
  allowed: 'true or false',
  words: ['true', 'false'],
}

export function oneOfWords<T extends string>(words: readonly T[]): Pick<CliSetting<T>, 'read' | 'allowed' | 'words'> {
  return { read: (text) => words.find((word) => word === text), allowed: orList(words), words }
}

export function within([least, most]: readonly [number, number]): Pick<CliSetting<number>, 'read' | 'allowed'> {
  const read = (text: string) => {
    const number = wholeNumber(text, most)
    return number !== undefined && number >= least ? number : undefined
  }
  return { read, allowed: `a whole number from ${least} to ${most}` }
}

export function wholeNumber(text: string, most: number): number | undefined {
  return /^\d{1,15}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

export function readWorldNames(text: string): readonly string[] | undefined {
  const names = wordsOf(text)
  return names.length > 0 && names.every(isWorldName) ? names : undefined
}

export function readHostNames(text: string): readonly string[] | undefined {
  const names = wordsOf(text)
  const wellFormed = names.every((name) => /^(\[[\da-f:]+\]|[a-z\d]([\w.-]*[a-z\d])?)$/i.test(name))
  return wellFormed ? names.map((name) => name.toLowerCase().replace(/^\[(.*)\]$/, '$1')) : undefined
}
