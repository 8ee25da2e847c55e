import { isNamed } from '../contract/evidence.ts'
import { safePointer } from '../judge/show.ts'
import { rewriteX12 } from './rewrite-x12.ts'
import { type ValueKind, valueKindAt } from './treatment.ts'
import type { ValueVisitor } from './visitor.ts'

/**
 * A value of a contract's part with everything in it visited. A member that the contract does not name, or that the table
 * does not have, is left out.
 *
 * @param part `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`.
 */
export function rewriteBody(part: string, value: unknown, visit: ValueVisitor, keys: readonly string[] = []): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => rewriteBody(part, entry, visit, [...keys, String(index)]))
  }
  if (typeof value === 'object') return rewriteMembers(part, value as Readonly<Record<string, unknown>>, visit, keys)
  // A value that stands where a list or an object belongs is of no kind.
  return rewriteValue(valueKindAt(keys) ?? 'text', value as string | number, visit, placeOf(part, keys))
}

function rewriteMembers(
  part: string,
  value: Readonly<Record<string, unknown>>,
  visit: ValueVisitor,
  keys: readonly string[],
): unknown {
  const members = Object.entries(value).flatMap(([name, member]) => {
    const path = [...keys, name]
    if (isNamed(part, path)) return [[name, rewriteBody(part, member, visit, path)] as const]
    visit.drop(placeOf(part, path, keys))
    return []
  })
  return Object.fromEntries(members)
}

function rewriteValue(treatment: ValueKind, value: string | number, visit: ValueVisitor, place: string): unknown {
  if (treatment === 'x12' && typeof value === 'string') {
    return rewriteX12(value, visit, place) ?? visit.value('text', value, place)
  }
  const other = visit.value(treatment, String(value), place)
  return typeof value === 'number' && /^-?\d+(\.\d+)?$/.test(other) ? Number(other) : other
}

/** The fields of a form, rewritten as those of an object. */
export function rewriteForm(part: string, text: string, visit: ValueVisitor): string {
  const fields = Object.fromEntries(new URLSearchParams(text))
  return new URLSearchParams(rewriteBody(part, fields, visit) as Record<string, string>).toString()
}

/**
 * A place for a report, with `*` for every index. Of a place that no contract names only the way to it is told: what it is
 * called may be data.
 */
function placeOf(part: string, keys: readonly string[], known = keys): string {
  const pointer = known.map((key) => `/${/^\d+$/.test(key) ? '*' : key}`).join('')
  return `${part}${safePointer(pointer)}${known.length < keys.length ? '/***' : ''}`
}
