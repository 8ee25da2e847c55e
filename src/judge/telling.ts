import { mayShow } from '../http/mask.ts'
import { categoryCodes } from '../x12/codes/category-codes.ts'
import { entityCodes } from '../x12/codes/entity-codes.ts'
import { statusCodes } from '../x12/codes/status-codes.ts'

/** A code or a word of it: `settled`, `ACCESS_DENIED`, `835_paid`, `F1`. No sentence, no number of a person. */
const word = /^(?!.*\d{4})[\w.-]{1,32}$/
/** A number that counts nothing of a person: no identifier is so short. */
const longestNumber = 5
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/
/** What the code lists say of their codes, word for word. */
const texts: ReadonlySet<string> = new Set([categoryCodes, statusCodes, entityCodes].flatMap(Object.values<string>))

/**
 * Whether a report may show a value: it says how a claim stands or what went wrong, by the name of its member, and has
 * the form of a code or the words of a code list. Free text may hold anything.
 */
export function isTelling(member: string, value: unknown): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (!mayShow(member)) return false
  if (typeof value === 'number') return String(value).length <= longestNumber
  return typeof value === 'string' && (word.test(value) || instant.test(value) || texts.has(value))
}
