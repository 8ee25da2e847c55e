import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'

/** Ends the program with a message of one sentence. */
export class CliError extends Error {
  override readonly name = 'CliError'
  /** 1 for an error of the environment, such as a port in use; 2 for a usage error. */
  readonly exitCode: 1 | 2

  constructor(message: string, { exitCode, ...options }: ErrorOptions & { readonly exitCode: 1 | 2 }) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** The value of a flag that allows only some words. @throws CliError */
export function readChoice<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === text)
  if (found !== undefined) return found
  throw new CliError(`${flag} must be ${orList(allowed)}, not "${text}"${didYouMean(text, allowed)}`, { exitCode: 2 })
}
