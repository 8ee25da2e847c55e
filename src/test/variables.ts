import { valueAtPath } from '../text/json-pointer.ts'

/** The values of variables. */
export interface Values {
  readonly credentials: Readonly<Record<string, string>>
  /** The response to starting the scenario. */
  readonly run?: unknown
  readonly saved: Readonly<Record<string, unknown>>
}

/** Thrown for a variable without a value. */
export class MissingValue extends Error {
  override readonly name = 'MissingValue'
}

/** `${name}`, unless it is escaped by another dollar sign. */
const variable = /\$(\$\{)|\$\{([^}]{0,200})\}/g

/** A variable in a value, and the path to the string that contains it. */
export interface VariableUse {
  readonly name: string
  readonly path: readonly (string | number)[]
}

/** Every variable in the strings of a value. */
export function variablesIn(value: unknown, path: readonly (string | number)[] = []): readonly VariableUse[] {
  if (typeof value === 'string') {
    return [...value.matchAll(variable)].flatMap(([, , name]) => (name === undefined ? [] : [{ name, path }]))
  }
  if (typeof value !== 'object' || value === null) return []
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((entry: unknown, index) => [index, entry] as const)
    : Object.entries(value)
  return members.flatMap(([key, member]) => variablesIn(member, [...path, key]))
}

/**
 * Replaces variables with their values. A string that consists of one variable becomes the value, of any type.
 *
 * @throws MissingValue
 */
export function fillVariables(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return filledText(value, values)
  if (Array.isArray(value)) return value.map((entry) => fillVariables(entry, values))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fillVariables(member, values)]))
}

function filledText(text: string, values: Values): unknown {
  const [, whole] = /^\$\{([^}]*)\}$/.exec(text) ?? []
  if (whole !== undefined) return named(whole, values)
  return text.replace(variable, (_, literal: string | undefined, name: string) => {
    if (literal !== undefined) return literal
    const value = named(name, values)
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

function named(name: string, values: Values): unknown {
  const value = valueAtPath(values, name.split('.'))
  if (value === undefined) throw new MissingValue(`\${${name}} has no value`)
  return value
}
