import { didYouMean, didYouMeanOrUse } from './did-you-mean.ts'
import { orList } from './phrases.ts'
import { describeValue } from './violation-message.ts'

/** Thrown for an invalid option. The message names the option, the problem and the allowed values. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}

/** The value, if it is allowed. Callers without types can pass any value. @throws OptionError */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found !== undefined) return found
  if (typeof value !== 'string') {
    throw new OptionError(`${option} must be ${orList(allowed)}, not ${describeValue(value)}`)
  }
  throw new OptionError(`unknown ${option} "${value}"; use ${orList(allowed)}${didYouMean(value, allowed)}`)
}

/** Checks that options are an object that has no other members than these. @throws OptionError */
export function checkOptionNames(options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new OptionError(`the options must be an object, not ${describeValue(options)}`)
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new OptionError(`unknown option "${unknown}"${didYouMeanOrUse(unknown, names)}`)
}
