import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { Refusal } from './refusal.ts'

/** The value of a flag, when it is one of those allowed. @throws Refusal */
export function oneOf<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === text)
  if (found !== undefined) return found
  throw new Refusal(`${flag} must be ${orList(allowed)}, not "${text}"${didYouMean(text, allowed)}`, { exitCode: 2 })
}
