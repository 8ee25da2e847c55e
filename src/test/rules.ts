import { jsonTypeOf } from '../judge/show.ts'
import { searchPattern } from '../text/search-pattern.ts'
import { examine } from '../x12/index.ts'
import { isOfKind } from '../x12/set-kind.ts'
import type { Rules } from './case.ts'

type Keyword = keyof Rules

/** Whether a value keeps a rule; `wanted` is the value of the keyword. */
const holds: { readonly [K in Keyword]-?: (value: unknown, wanted: NonNullable<Rules[K]>) => boolean } = {
  equals: isSameJson,
  not: (value, wanted) => !isSameJson(value, wanted),
  oneOf: (value, wanted) => wanted.some((one) => isSameJson(value, one)),
  matches: (value, wanted) => typeof value === 'string' && searchPattern(wanted, value),
  contains: (value, wanted) =>
    Array.isArray(value)
      ? value.some((entry) => isSameJson(entry, wanted))
      : typeof value === 'string' && typeof wanted === 'string' && value.includes(wanted),
  type: (value, wanted) => jsonTypeOf(value) === wanted || (wanted === 'number' && typeof value === 'number'),
  length: (value, wanted) => sizeOf(value) === wanted,
  min: (value, wanted) => (numberOf(value) ?? Number.NaN) >= wanted,
  max: (value, wanted) => (numberOf(value) ?? Number.NaN) <= wanted,
  x12: (value, wanted) => typeof value === 'string' && holdsSet(value, wanted),
}

/** The keywords of a rule that a value breaks. */
export function brokenRules(value: unknown, rules: Rules): readonly Keyword[] {
  return (Object.keys(rules) as Keyword[]).filter(
    (keyword) => !(holds[keyword] as (value: unknown, wanted: unknown) => boolean)(value, rules[keyword]),
  )
}

/** The number of a value or of a string (`"95.55"`); `undefined` if it is not a number. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined
}

function holdsSet(text: string, kind: string): boolean {
  const { interchange, errors } = examine(text)
  if (interchange === undefined || errors.length > 0) return false
  if (kind === 'TA1') return interchange.acknowledgments.length > 0
  return interchange.groups.some(({ sets }) => sets.some(({ header }) => isOfKind(header, kind)))
}

/** Whether two JSON values are equal; the order of members does not matter. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameJson((a as Members)[key], (b as Members)[key]))
  )
}

type Members = Readonly<Record<string, unknown>>
