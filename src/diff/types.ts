import { jsonTypeOf } from '../judge/show.ts'
import { isRecord } from './document.ts'
import type { Spot } from './spot.ts'

interface Types {
  /** Without null; `undefined` for any. */
  readonly types: readonly string[] | undefined
  readonly nullable: boolean
}

/** The types that schemas allow that all hold at once. A schema that names members but no type means an object. */
export function typesOf(parts: readonly Spot[], values: readonly unknown[] | undefined, isNullable: boolean): Types {
  const said = parts.flatMap(({ value }) => {
    const own = isRecord(value) ? value.type : undefined
    const list = typeof own === 'string' ? [own] : own
    return Array.isArray(list) ? [list.filter((type) => typeof type === 'string')] : []
  })
  const meant = said.length > 0 ? said : implied(parts, values)
  if (meant.length === 0) return { types: undefined, nullable: true }
  const types = meant.reduce(both).filter((type) => type !== 'null')
  return { types: types.toSorted(), nullable: isNullable || meant.every((list) => list.includes('null')) }
}

function implied(parts: readonly Spot[], values: readonly unknown[] | undefined): readonly string[][] {
  if (values !== undefined) return [[...new Set(values.map(jsonTypeOf))]]
  const says = (keyword: string) => parts.some(({ value }) => isRecord(value) && value[keyword] !== undefined)
  if (says('properties') || says('additionalProperties')) return [['object']]
  return says('items') ? [['array']] : []
}

/** What two lists of types allow together; an integer is a number. */
function both(a: readonly string[], b: readonly string[]): string[] {
  const narrow = (one: readonly string[], other: readonly string[]) => one.filter((type) => covers(other, type))
  return [...new Set([...narrow(a, b), ...narrow(b, a)])]
}

/** Whether everything of a type is of one of these. */
export function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

/** Whether a value is of one of these types. */
export function hasType(types: readonly string[], value: unknown): boolean {
  return covers(types, jsonTypeOf(value))
}

/** `string`, `integer or null`, `any type`. */
export function typesText({ types, nullable }: Types): string {
  if (types === undefined) return 'any type'
  const all = [...types, ...(nullable ? ['null'] : [])]
  return all.length === 0 ? 'no type' : all.join(' or ')
}
