import { isRecord } from './document.ts'
import type { Spot } from './spot.ts'

/** Limits of a size, and whether a greater one narrows (`least`) or widens (`most`). */
export const limits = {
  minimum: 'least',
  maximum: 'most',
  minLength: 'least',
  maxLength: 'most',
  minItems: 'least',
  maxItems: 'most',
  minProperties: 'least',
  maxProperties: 'most',
  multipleOf: 'step',
  uniqueItems: 'least',
} as const

export type Limit = keyof typeof limits

export interface Bound {
  readonly value: number
  /** Whether the value itself is out of bounds. */
  readonly exclusive: boolean
}

/** The tightest limits of schemas that all hold at once; a limit that limits nothing (`minLength: 0`) is none. */
export function limitsOf(parts: readonly Spot[]): ReadonlyMap<Limit, Bound> {
  const found = new Map<Limit, Bound>()
  for (const { value: schema } of parts) {
    if (!isRecord(schema)) continue
    for (const limit of Object.keys(limits) as Limit[]) {
      for (const bound of boundsOf(schema, limit)) {
        const before = found.get(limit)
        if (before === undefined || isTighter(limit, bound, before)) found.set(limit, bound)
      }
    }
  }
  return found
}

/** Whether the first bound allows less than the second. */
export function isTighter(limit: Limit, one: Bound, other: Bound): boolean {
  if (one.value === other.value) return one.exclusive && !other.exclusive
  if (limits[limit] === 'step') return one.value % other.value === 0
  return limits[limit] === 'least' ? one.value > other.value : one.value < other.value
}

/** Before 3.1 a flag beside the limit says that it is exclusive; since then the exclusive limit is a number itself. */
function boundsOf(schema: Readonly<Record<string, unknown>>, limit: Limit): readonly Bound[] {
  const raw = schema[limit]
  const value = limit === 'uniqueItems' ? Number(raw === true) : raw
  const exclusiveness = schema[exclusives[limit] ?? '']
  const bounds: Bound[] = []
  if (typeof value === 'number' && !(/^(minL|minI|minP|u)/.test(limit) && value <= 0)) {
    bounds.push({ value, exclusive: exclusiveness === true })
  }
  if (typeof exclusiveness === 'number') bounds.push({ value: exclusiveness, exclusive: true })
  return bounds
}

const exclusives: Readonly<Partial<Record<Limit, string>>> = {
  minimum: 'exclusiveMinimum',
  maximum: 'exclusiveMaximum',
}

/** `minLength 9`, `maximum below 100`, `uniqueItems`. */
export function boundText(limit: Limit, bound: Bound | undefined): string {
  if (bound === undefined) return `no ${limit}`
  if (limit === 'uniqueItems') return limit
  const { value, exclusive } = bound
  return exclusive ? `${limit} ${limit === 'minimum' ? 'above' : 'below'} ${value}` : `${limit} ${value}`
}
