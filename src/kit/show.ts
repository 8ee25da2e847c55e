import { mayShow } from '../http/mask.ts'
import { keysOf } from './pointer.ts'

/** What came, for a report: the value where its member tells nothing of a person, otherwise only its type. */
export function shownAt(pointer: string, value: unknown): string {
  const member = keysOf(pointer).findLast((key) => !/^(\d+|-|\*)$/.test(key))
  const isPlain = typeof value !== 'object' || value === null
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  return isPlain && member !== undefined && mayShow(member) ? JSON.stringify(value) : kindOf(value)
}

/** The type of a value, as one says it. */
function kindOf(value: unknown): string {
  const type = typeOf(value)
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`
}

/** The JSON type of a value; a number without a fraction is an `integer`. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

/** A pointer whose keys look like names of members; others can be data. */
export function safePointer(pointer: string): string {
  return keysOf(pointer)
    .map((key) => (/^([A-Za-z_][\w-]{0,63}|\d{1,6}|\*)$/.test(key) ? `/${key}` : '/***'))
    .join('')
}

/** What a rule asked for, on one line. */
export function shownRule(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`
}
