import { searchPattern, searchPatternProblem } from '../text/search-pattern.ts'
import { isRecord } from './document.ts'
import type { NormalizedSchema } from './normalized-schema.ts'
import { hasType, type LimitBound, type SchemaLimit, stringFormats } from './schema-keywords.ts'

/** Whether a schema certainly allows a text, a number or a boolean, as far as its keywords can be checked. */
export function allowsScalar(schema: NormalizedSchema, value: unknown): boolean {
  const { types, formats, keywords } = schema
  if (typeof value === 'object' || keywords.size > 0) return false
  if (types !== undefined && !hasType(types, value)) return false
  const isFormatted =
    typeof value !== 'string' || formats.every((format) => stringFormats[format]?.test(value) === true)
  return isFormatted && isWithinConstraints(schema, value)
}

/** Whether a value satisfies the patterns and limits of a schema. */
export function isWithinConstraints({ patterns, limits }: NormalizedSchema, value: unknown): boolean {
  if (typeof value === 'string' && !patterns.every((pattern) => satisfiesPattern(pattern, value))) return false
  return [...limits].every(([limit, bound]) => isWithinLimit(limit, bound, value))
}

/** Every text matches a pattern that cannot be used. */
export function satisfiesPattern(pattern: string, text: string): boolean {
  return searchPatternProblem(pattern) !== undefined || searchPattern(pattern, text)
}

/** Whether a value satisfies a limit. A limit of another type, such as the length of a number, holds. */
export function isWithinLimit(limit: SchemaLimit, { value: bound, exclusive }: LimitBound, value: unknown): boolean {
  const size = limitedSize(limit, value)
  if (size === undefined) return true
  if (limit === 'uniqueItems')
    return new Set((value as readonly unknown[]).map((entry) => JSON.stringify(entry))).size === size
  if (limit === 'multipleOf') return Number.isInteger(Number((size / bound).toFixed(9)))
  if (size === bound) return !exclusive
  return limit.startsWith('min') ? size > bound : size < bound
}

/** The size of a value that a limit applies to; `undefined` for a value of another type. */
function limitedSize(limit: SchemaLimit, value: unknown): number | undefined {
  if (/Length$/.test(limit)) return typeof value === 'string' ? [...value].length : undefined
  if (/Items$/.test(limit)) return Array.isArray(value) ? value.length : undefined
  if (/Properties$/.test(limit)) {
    return isRecord(value) ? Object.keys(value).length : undefined
  }
  return typeof value === 'number' ? value : undefined
}
