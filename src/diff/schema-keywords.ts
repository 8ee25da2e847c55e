import { jsonTypeOf } from '../judge/show.ts'
import { isRecord } from './document.ts'
import type { DocumentNode } from './document-node.ts'

export interface AllowedTypes {
  /** Without null; `undefined` for any. */
  readonly types: readonly string[] | undefined
  readonly nullable: boolean
}

/**
 * The types allowed by schemas that apply together. A schema that declares properties but no type means an object.
 *
 * @param isNullable whether OpenAPI 3.0's `nullable` allows null, even when the values do not list it.
 */
export function typesOf(
  parts: readonly DocumentNode[],
  values: readonly unknown[] | undefined,
  isNullable: boolean,
): AllowedTypes {
  const declared = parts.flatMap(({ value }) => {
    const own = isRecord(value) ? value.type : undefined
    const list = typeof own === 'string' ? [own] : own
    return Array.isArray(list) ? [list.filter((type) => typeof type === 'string')] : []
  })
  const lists = declared.length > 0 ? declared : impliedTypes(parts, values)
  if (lists.length === 0) return { types: undefined, nullable: true }
  const common = lists.reduce(intersection)
  const types = common.filter((type) => type !== 'null' && (type !== 'integer' || !common.includes('number')))
  const listsNull = values === undefined || values.includes(null)
  const nullable = isNullable || (listsNull && lists.every((list) => list.includes('null')))
  const isAny = nullable && values === undefined && jsonTypes.every((type) => types.includes(type))
  return { types: isAny ? undefined : types.toSorted(), nullable }
}

/** The types of JSON without null; an integer is a number. */
export const jsonTypes = ['string', 'number', 'boolean', 'object', 'array'] as const
export type JsonType = (typeof jsonTypes)[number]

function impliedTypes(parts: readonly DocumentNode[], values: readonly unknown[] | undefined): readonly string[][] {
  if (values !== undefined) return [[...new Set(values.map(jsonTypeOf))]]
  const declares = (keyword: string) => parts.some(({ value }) => isRecord(value) && value[keyword] !== undefined)
  if (declares('properties') || declares('additionalProperties')) return [['object']]
  return declares('items') ? [['array']] : []
}

/** The types that both lists allow; an integer is a number. */
function intersection(a: readonly string[], b: readonly string[]): string[] {
  const narrow = (one: readonly string[], other: readonly string[]) => one.filter((type) => coversType(other, type))
  return [...new Set([...narrow(a, b), ...narrow(b, a)])]
}

/** Whether every value of a type has one of these types. */
export function coversType(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

/** Whether a value has one of these types. */
export function hasType(types: readonly string[], value: unknown): boolean {
  return coversType(types, jsonTypeOf(value))
}

/** `string`, `integer or null`, `any type`. */
export function typesText({ types, nullable }: AllowedTypes): string {
  if (types === undefined) return 'any type'
  const all = [...types, ...(nullable ? ['null'] : [])]
  return all.length === 0 ? 'no type' : all.join(' or ')
}

/** Limits, and whether a greater value narrows (`min`) or widens (`max`). */
export const limits = {
  minimum: 'min',
  maximum: 'max',
  minLength: 'min',
  maxLength: 'max',
  minItems: 'min',
  maxItems: 'max',
  minProperties: 'min',
  maxProperties: 'max',
  multipleOf: 'step',
  uniqueItems: 'min',
} as const

export type SchemaLimit = keyof typeof limits

export interface LimitBound {
  readonly value: number
  /** Whether the value itself is out of bounds. */
  readonly exclusive: boolean
}

/** The tightest limits of schemas that apply together, without limits that have no effect (`minLength: 0`). */
export function limitsOf(parts: readonly DocumentNode[]): ReadonlyMap<SchemaLimit, LimitBound> {
  const found = new Map<SchemaLimit, LimitBound>()
  for (const { value: schema } of parts) {
    if (!isRecord(schema)) continue
    for (const limit of Object.keys(limits) as SchemaLimit[]) {
      for (const bound of boundsOf(schema, limit)) found.set(limit, tightest(limit, bound, found.get(limit)))
    }
  }
  return found
}

/** The limit of values that are within both limits. */
function tightest(limit: SchemaLimit, one: LimitBound, other: LimitBound | undefined): LimitBound {
  if (other === undefined || isTighter(limit, one, other)) return one
  return limits[limit] === 'step' ? commonMultiple(one, other) : other
}

/** The step whose multiples are multiples of both; the first step when they are not integers. */
function commonMultiple(one: LimitBound, other: LimitBound): LimitBound {
  const [a, b] = [one.value, other.value]
  if (!Number.isInteger(a) || !Number.isInteger(b) || a <= 0 || b <= 0) return other
  let [divisor, rest] = [a, b]
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest]
  return { value: (a / divisor) * b, exclusive: false }
}

/** The limits of integers: inclusive, and without a step of 1. */
export function integerLimits(found: ReadonlyMap<SchemaLimit, LimitBound>): ReadonlyMap<SchemaLimit, LimitBound> {
  return new Map(
    [...found].flatMap(([limit, { value, exclusive }]): (readonly [SchemaLimit, LimitBound])[] => {
      if (limit === 'multipleOf') return value === 1 ? [] : [[limit, { value, exclusive }]]
      if (limit === 'minimum') {
        return [[limit, { value: exclusive ? Math.floor(value) + 1 : Math.ceil(value), exclusive: false }]]
      }
      if (limit === 'maximum') {
        return [[limit, { value: exclusive ? Math.ceil(value) - 1 : Math.floor(value), exclusive: false }]]
      }
      return [[limit, { value, exclusive }]]
    }),
  )
}

/** Whether the first bound allows less than the second. */
export function isTighter(limit: SchemaLimit, one: LimitBound, other: LimitBound): boolean {
  if (one.value === other.value) return one.exclusive && !other.exclusive
  if (limits[limit] === 'step') return one.value % other.value === 0
  return limits[limit] === 'min' ? one.value > other.value : one.value < other.value
}

/** OpenAPI 3.0 has a flag next to the limit for exclusive limits; since 3.1 the exclusive limit is a number. */
function boundsOf(schema: Readonly<Record<string, unknown>>, limit: SchemaLimit): readonly LimitBound[] {
  const raw = schema[limit]
  const value = limit === 'uniqueItems' ? Number(raw === true) : raw
  const exclusiveness = schema[exclusives[limit] ?? '']
  const bounds: LimitBound[] = []
  if (typeof value === 'number' && !(/^(minL|minI|minP|u)/.test(limit) && value <= 0)) {
    bounds.push({ value, exclusive: exclusiveness === true })
  }
  if (typeof exclusiveness === 'number') bounds.push({ value: exclusiveness, exclusive: true })
  return bounds
}

const exclusives: Readonly<Partial<Record<SchemaLimit, string>>> = {
  minimum: 'exclusiveMinimum',
  maximum: 'exclusiveMaximum',
}

/** `minLength 9`, `maximum below 100`, `uniqueItems`. */
export function boundText(limit: SchemaLimit, bound: LimitBound | undefined): string {
  if (bound === undefined) return `no ${limit}`
  if (limit === 'uniqueItems') return limit
  const { value, exclusive } = bound
  return exclusive ? `${limit} ${limit === 'minimum' ? 'above' : 'below'} ${value}` : `${limit} ${value}`
}

const date = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const time = String.raw`([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d)`

/** The formats that are checked. */
export const stringFormats: Readonly<Partial<Record<string, RegExp>>> = {
  date: new RegExp(`^${date}$`),
  time: new RegExp(`^${time}$`, 'i'),
  'date-time': new RegExp(`^${date}T${time}$`, 'i'),
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  email: /^[^@\s]+@[^@\s]+$/,
}
