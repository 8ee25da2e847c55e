import { isCodeMember, isMemberName } from '../contract/members.ts'
import { mayShow, type ShowsValue } from '../http/mask.ts'
import { pointerKeys } from '../text/json-pointer.ts'
import { abbreviate, andList, plural } from '../text/phrases.ts'

/** A code: `settled`, `ACCESS_DENIED`, `835_paid`, `F1`. Neither a sentence nor an identifier. */
const code = /^(?!.*\d{4})[\w.-]{1,32}$/

/**
 * Whether a report may show a value of a response. Besides the values that the contracts list, these are codes in members
 * for which a contract lists some: the vendor sends them, and a new one is what a report must name.
 */
export const mayShowResponse: ShowsValue = (member, value) =>
  mayShow(member, value) ||
  (isCodeMember(member) && (typeof value === 'string' || typeof value === 'number') && code.test(String(value)))

/** Which values of a side of an exchange a report may show. */
export function showsOf(side: 'request' | 'response'): ShowsValue {
  return side === 'request' ? mayShow : mayShowResponse
}

/** A value of a request or a response for a report: the value where it may be shown, otherwise its type. */
export function shownValue(pointer: string, value: unknown, shows: ShowsValue): string {
  const member = pointerKeys(pointer).findLast((key) => !/^(\d+|-|\*)$/.test(key))
  if (value === undefined) return 'nothing'
  return shows(member ?? '', value) ? JSON.stringify(value) : withArticle(jsonTypeOf(value))
}

/**
 * The same for a failure: the value where it may be shown, otherwise its type and size: `a string of 14 characters`,
 * `an object with status, claims and 1 other member`.
 */
export function shownValueWithSize(pointer: string, value: unknown, shows: ShowsValue): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? `an array of ${plural(value.length, 'item')}` : `an object with ${memberNames(value)}`
  }
  const shown = shownValue(pointer, value, shows)
  if (typeof value !== 'string' || shown.startsWith('"')) return shown
  return value === '' ? 'an empty string' : `a string of ${plural([...value].length, 'character')}`
}

const mostNames = 8

/** The members of an object: those that contracts name, and the number of others, whose names may themselves be data. */
export function memberNames(value: object): string {
  const names = Object.keys(value)
  const known = names.filter(isMemberName).slice(0, mostNames)
  const others = names.length - known.length
  if (names.length === 0) return 'no members'
  return andList([...known, ...(others === 0 ? [] : [plural(others, known.length === 0 ? 'member' : 'other member')])])
}

function withArticle(type: string): string {
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`
}

/** The JSON type of a value; a number without a fraction is an `integer`. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

/**
 * A pointer with `***` for each key that no contract names: such a key may itself be data.
 *
 * @param pattern A pointer of the user whose keys are shown, and indexes where it has `*`.
 */
export function maskPointer(pointer: string, pattern = ''): string {
  const given = pointerKeys(pattern)
  const isGiven = (key: string, index: number) => key === given[index] || (given[index] === '*' && /^\d+$/.test(key))
  return pointerKeys(pointer)
    .map((key, index) => (key === '*' || isMemberName(key) || isGiven(key, index) ? `/${key}` : '/***'))
    .join('')
}

/** The pointer to a value, with `***` for each name that no contract has: such a name may itself be data. */
export function maskUnknownNames(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' || isMemberName(key) ? `/${key}` : '/***')).join('')
}

/** The media types that a report names. */
const mediaTypes: ReadonlySet<string> = new Set([
  ...['', 'application/json', 'application/problem+json', 'application/vnd.changehealthcare.claimstatus-v2+json'],
  ...['application/edi-x12', 'application/octet-stream', 'application/xml', 'text/html', 'text/plain', 'text/xml'],
])

/** A media type for a report; any other is only `another type`. */
export function shownMediaType(type: string): string {
  return mediaTypes.has(type) ? type : 'another type'
}

/** The value of a keyword, on one line. */
export function shownRule(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return abbreviate(text, 200)
}
