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

/** The type of an option: whether a value has it, and what the value must be. */
export interface OptionType {
  readonly is: (value: unknown) => boolean
  readonly must: string
  /** Of an option that is an object. */
  readonly members?: OptionTypes
}

/** The types of options, by their names. */
export type OptionTypes = Readonly<Record<string, OptionType>>

export const textOption: OptionType = { is: (value) => typeof value === 'string', must: 'a string' }
export const flagOption: OptionType = { is: (value) => typeof value === 'boolean', must: 'true or false' }
export const methodOption: OptionType = { is: (value) => typeof value === 'function', must: 'a function' }
export const countOption: OptionType = {
  is: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  must: 'a whole number of at least 0',
}
export const hostsOption: OptionType = {
  is: (value) => Array.isArray(value) && value.every((host) => typeof host === 'string'),
  must: 'a list of host names',
}

/** An option that is an object with these members. */
export function objectOption(members: OptionTypes): OptionType {
  return { is: isPlainObject, must: 'an object', members }
}

/** Checks that every option is known and has the type it must have; `undefined` counts as not given. @throws OptionError */
export function checkOptionTypes(options: unknown, types: OptionTypes): void {
  if (!isPlainObject(options)) throw new OptionError(`the options must be an object, not ${describeValue(options)}`)
  checkMembers(options, types, '')
}

/** Checks the names of options alone: for options of which `oneOf` checks the values. @throws OptionError */
export function checkOptionNames(options: unknown, names: readonly string[]): void {
  checkOptionTypes(options, Object.fromEntries(names.map((name) => [name, anyValue])))
}

const anyValue: OptionType = { is: () => true, must: '' }

function checkMembers(value: object, types: OptionTypes, owner: string): void {
  for (const [key, member] of Object.entries(value)) {
    const type = Object.hasOwn(types, key) ? types[key] : undefined
    const name = `${owner}${key}`
    if (type === undefined) {
      throw new OptionError(`unknown option "${name}"${didYouMeanOrUse(key, Object.keys(types))}`)
    }
    if (member === undefined) continue
    checkArgument(name, member, type)
    if (type.members !== undefined) checkMembers(member as object, type.members, `${name}.`)
  }
}

/** Checks that a value has a type. @throws OptionError */
export function checkArgument(name: string, value: unknown, { is, must }: OptionType): void {
  if (is(value)) return
  const given = Array.isArray(value) && must.startsWith('a list') ? 'a list of something else' : describeValue(value)
  throw new OptionError(`${name} must be ${must}, not ${given}`)
}

/** Whether a value is an object and not a list. */
export function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
