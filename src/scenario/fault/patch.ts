import { findByPointer, withoutValue, withValue } from '../../text/json-pointer.ts'
import type { Patch } from '../../world/fault.ts'

/** A JSON body that says something else; what is no JSON, and what is not there, stays as it is. */
export function applyPatch(body: string, { set = {}, remove = [], reverse = [] }: Patch): string {
  const before = parsed(body)
  if (before === undefined) return body
  const turned = reverse
    .flatMap((place) => findByPointer(before, place))
    .reduce<unknown>(
      (value, { pointer, value: list }) => (isList(list) ? withValue(value, pointer, list.toReversed()) : value),
      before,
    )
  const shortened = remove
    .flatMap((place) => findByPointer(turned, place))
    .reduceRight<unknown>((value, { pointer }) => withoutValue(value, pointer), turned)
  const changes = Object.entries(set).flatMap(([place, value]) =>
    findByPointer(shortened, place).map(({ pointer }) => ({ pointer, value })),
  )
  return JSON.stringify(changes.reduce((value, change) => withValue(value, change.pointer, change.value), shortened))
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
