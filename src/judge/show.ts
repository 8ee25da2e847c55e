import { isMemberName } from '../contract/evidence.ts'
import { mayShow } from '../http/mask.ts'
import { pointerKeys } from '../text/json-pointer.ts'
import { andList, plural } from '../text/phrases.ts'
import { categoryCodes } from '../x12/codes/category-codes.ts'
import { entityCodes } from '../x12/codes/entity-codes.ts'
import { statusCodes } from '../x12/codes/status-codes.ts'

/** A received value for a report: the value where it may be shown, otherwise its type. */
export function shownValue(pointer: string, value: unknown): string {
  const member = pointerKeys(pointer).findLast((key) => !/^(\d+|-|\*)$/.test(key))
  if (value === undefined) return 'nothing'
  return isShowable(member ?? '', value) ? JSON.stringify(value) : withArticle(jsonTypeOf(value))
}

/**
 * A received value for a failure: the value where it may be shown, otherwise its type and size: `a string of 14 characters`,
 * `an object with status, claims and 1 other member`.
 */
export function shownValueWithSize(pointer: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? `an array of ${plural(value.length, 'item')}` : `an object with ${memberNames(value)}`
  }
  const shown = shownValue(pointer, value)
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

/** A code: `settled`, `ACCESS_DENIED`, `835_paid`, `F1`. Neither a sentence nor an identifier. */
const code = /^(?!.*\d{4})[\w.-]{1,32}$/
/** Digits; identifiers are longer. */
const longestNumber = 5
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/
/** The descriptions of the code lists. */
const descriptions: ReadonlySet<string> = new Set(
  [categoryCodes, statusCodes, entityCodes].flatMap(Object.values<string>),
)

/**
 * Whether a report may show a value: the name of its member says that it is a status or an error, and it has the form of a
 * code or is a description of a code list. Free text may contain anything.
 */
export function isShowable(member: string, value: unknown): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (!mayShow(member)) return false
  if (typeof value === 'number') return String(value).length <= longestNumber
  return typeof value === 'string' && (code.test(value) || instant.test(value) || descriptions.has(value))
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

/** A pointer with `***` for each key that does not look like the name of a member. */
export function maskPointer(pointer: string): string {
  return pointerKeys(pointer)
    .map((key) => (/^([A-Za-z_][\w-]{0,63}|\d{1,6}|\*)$/.test(key) ? `/${key}` : '/***'))
    .join('')
}

/** The pointer to a value, with `***` for each name that no contract has: such a name may itself be data. */
export function maskUnknownNames(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' || isMemberName(key) ? `/${key}` : '/***')).join('')
}

/** The value of a keyword, on one line. */
export function shownRule(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`
}
