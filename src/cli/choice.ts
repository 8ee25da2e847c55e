import { nearest } from '../scenario/near.ts'
import { Refusal } from './refusal.ts'

/** The value of a flag, when it is one of those allowed. @throws Refusal */
export function oneOf<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === text)
  if (found !== undefined) return found
  const near = nearest(text, allowed)
  const meant = near === undefined ? '' : `; did you mean "${near}"?`
  const words = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`
  throw new Refusal(`${flag} must be ${words}, not "${text}"${meant}`, { exitCode: 2 })
}
