import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { toPointer } from '../../text/json-pointer.ts'

/** What is wrong at a place in a JSON document. */
export interface Problem {
  /** JSON pointer; empty for the whole. */
  readonly pointer: string
  readonly message: string
}

/**
 * The shape of a type in JSON: text, the value `true`, a list, a list with at least some item, or an object whose members
 * may be optional (`name?`).
 */
export type ShapeOf<T> = T extends string
  ? 'text'
  : T extends true
    ? 'true'
    : T extends readonly [infer Item, ...unknown[]]
      ? readonly [ShapeOf<Item>, 'some']
      : T extends readonly (infer Item)[]
        ? readonly [ShapeOf<Item>]
        : { readonly [Member in keyof T as MemberName<T, Member>]-?: ShapeOf<NonNullable<T[Member]>> }

type MemberName<T, Member extends keyof T> = Member extends string
  ? Record<never, never> extends Pick<T, Member>
    ? `${Member}?`
    : Member
  : never

type Shape = 'text' | 'true' | readonly [Shape, 'some'?] | { readonly [member: string]: Shape }

/** Everything in which a value is not of a shape.  */
export function shapeProblems(value: unknown, shape: Shape, pointer = ''): readonly Problem[] {
  if (shape === 'text') return typeof value === 'string' ? [] : [wrong(pointer, 'text', value)]
  if (shape === 'true') return value === true ? [] : [wrong(pointer, 'true', value)]
  if (isList(shape)) {
    const [item, some] = shape
    if (!Array.isArray(value)) return [wrong(pointer, 'a list', value)]
    if (some !== undefined && value.length === 0) return [{ pointer, message: 'must have at least one item' }]
    return value.flatMap((each: unknown, index) => shapeProblems(each, item, `${pointer}/${index}`))
  }
  if (!isObject(value)) return [wrong(pointer, 'an object', value)]
  return objectProblems(value, shape, pointer)
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape, 'some'?] {
  return Array.isArray(shape)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function objectProblems(
  value: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, Shape>>,
  pointer: string,
): readonly Problem[] {
  const members = new Map(Object.entries(shape).map(([name, member]) => [name.replace('?', ''), member]))
  const problems: Problem[] = []
  for (const [name, member] of Object.entries(value)) {
    const expected = members.get(name)
    const at = `${pointer}${toPointer([name])}`
    if (expected !== undefined) {
      problems.push(...shapeProblems(member, expected, at))
      continue
    }
    problems.push({ pointer: at, message: `unknown member${didYouMeanOrUse(name, [...members.keys()])}` })
  }
  for (const name of members.keys()) {
    if (Object.hasOwn(shape, name) && !Object.hasOwn(value, name)) {
      problems.push({ pointer, message: `"${name}" is missing` })
    }
  }
  return problems
}

function wrong(pointer: string, expected: string, value: unknown): Problem {
  const found = Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'null'
      : isObject(value)
        ? 'an object'
        : JSON.stringify(value)
  return { pointer, message: `must be ${expected}, not ${found}` }
}
