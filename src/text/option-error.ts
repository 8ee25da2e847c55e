import { didYouMean } from './did-you-mean.ts'
import { orList } from './phrases.ts'

/** Thrown for an invalid option. The message names the option, the problem and the allowed values. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}

/** The value, if it is allowed. @throws OptionError */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new OptionError(`unknown ${option} "${value}"; use ${orList(allowed)}${didYouMean(value, allowed)}`)
}
