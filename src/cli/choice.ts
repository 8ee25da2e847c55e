import { nearest } from '../text/did-you-mean.ts'
import { Refusal } from './refusal.ts'

/** The value of a flag, when it is one of those allowed. @throws Refusal */
export function oneOf<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === text)
  if (found !== undefined) return found
  const near = nearest(text, allowed)
  const meant = near === undefined ? '' : `; did you mean "${near}"?`
  throw new Refusal(`${flag} must be ${either(allowed)}, not "${text}"${meant}`, { exitCode: 2 })
}

/** `pretty, json or markdown`; of two words or more. */
export function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
