import { describeValue } from '../text/violation-message.ts'

/*
 * Callers without types can pass anything. Each function throws a TypeError that names the argument, what it must be and what it is,
 * and shows no text of it.
 */

/** Checks the text of a file. */
export function checkString(text: unknown, name = 'text'): void {
  if (typeof text === 'string') return
  const remedy = ArrayBuffer.isView(text) || text instanceof ArrayBuffer ? '; decode it with new TextDecoder()' : ''
  throw new TypeError(`${name} must be a string, not ${typeOf(text)}${remedy}`)
}

/** Checks a list, whatever it contains. */
export function checkList(list: unknown, name: string): asserts list is readonly unknown[] {
  if (!Array.isArray(list)) throw new TypeError(`${name} must be a list, not ${typeOf(list)}`)
}

/** Checks a list of objects. */
export function checkObjects(list: unknown, name: string): void {
  checkList(list, name)
  const place = list.findIndex((entry) => typeof entry !== 'object' || entry === null)
  if (place !== -1) throw new TypeError(`${name}[${place}] must be an object, not ${typeOf(list[place])}`)
}

/** Checks an object, and that it has the members without which nothing can be done. */
export function checkObject(value: unknown, name: string, members: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw new TypeError(`${name} must be an object with ${members.join(', ')}, not ${typeOf(value)}`)
  }
  const missing = members.find((member) => (value as Readonly<Record<string, unknown>>)[member] === undefined)
  if (missing !== undefined) throw new TypeError(`${name} has no ${missing}; it must have ${members.join(', ')}`)
}

function typeOf(value: unknown): string {
  if (typeof value === 'string') return 'a string'
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes'
  return describeValue(value)
}
