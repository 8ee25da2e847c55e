import { categoryCodes } from '../x12/codes/category-codes.ts'
import { serviceQualifiers } from '../x12/codes/code-texts.ts'
import { entityCodes, receiverEntityCodes } from '../x12/codes/entity-codes.ts'
import { statusCodes } from '../x12/codes/status-codes.ts'
import { type KeptKind, type ValueKind, valueKindAt } from './value-kinds.ts'

type Codes = Readonly<Record<string, string>>

const has = (codes: Codes) => (value: string) => Object.hasOwn(codes, value)
const like = (form: RegExp) => (value: string) => form.test(value)

const printed: ReadonlySet<string> = new Set(
  [categoryCodes, statusCodes, entityCodes, receiverEntityCodes, serviceQualifiers].flatMap((codes: Codes) =>
    Object.values(codes),
  ),
)

/** Whether a value is what its place says. A closed list or a number tells of nobody, whatever else is called the same. */
const closed: { readonly [K in KeptKind]?: (value: string) => boolean } = {
  'category code': has(categoryCodes),
  'status code': has(statusCodes),
  'entity code': (value) => has(entityCodes)(value) || has(receiverEntityCodes)(value),
  'text of a code': (value) => printed.has(value),
  amount: like(/^-?(\d{1,9}(\.\d{1,2})?|\.\d{1,2})$/),
  count: like(/^\d{1,6}(\.\d{1,3})?$/),
  gender: like(/^[FMU]$/),
  state: like(/^[A-Za-z]{2}$/),
  modifier: like(/^[A-Z0-9]{2}$/),
  'revenue code': like(/^\d{3,4}$/),
  'time of day': like(/^([01]\d|2[0-3])[0-5]\d([0-5]\d(\d\d)?)?$/),
  'name of a member': (value) => value.split(/[^A-Za-z0-9_]+/).every(isPartOfPlace),
}

/** The same for what has only a form: a person could be called so. */
const formed: { readonly [K in KeptKind]?: RegExp } = {
  'procedure code': /^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/,
  'diagnosis code': /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/,
  'bill type': /^\d{2,4}[A-Z]?$/,
  'taxonomy code': /^\d{3}[A-Z0-9]{6}X$/,
  // Two words at least, as codes of errors, warnings and events have them; or so short that it tells nothing.
  word: /^([A-Za-z0-9]{1,3}|[A-Z]+(_[A-Z]+)+|[a-z]+((_|::)[a-z0-9]+)+|\d{3}[a-z]{0,2}(_[a-z]+)+|0[01]\d{2,3}|2\d00[A-E])$/,
}

const longestWord = 64

/** Single words of the contracts that say how something stands, what it is, or in which version. */
const words: ReadonlySet<string> = new Set(
  (
    'processing submitted accepted rejected denied paid created success production sandbox prod bearer telehealth office ' +
    'BillingProvider ServiceProvider INVALIDMISSINGINPUTDATA 005010X212 005010X231A1'
  ).split(' '),
)

/**
 * Whether a value may stay as it is.
 *
 * @param isTold Whether a word also stands where people are named or numbered: then it is kept in no word's place.
 */
export function canKeep(treatment: ValueKind, value: string, isTold: (word: string) => boolean): boolean {
  if (!isKeptKind(treatment)) return false
  const holds = closed[treatment]
  if (holds !== undefined) return holds(value)
  if (treatment === 'word' && words.has(value)) return true
  return formed[treatment]?.test(value) === true && value.length <= longestWord && !significantWords(value).some(isTold)
}

/** Whether values of a kind stay, where they are what they should be. */
export function isKeptKind(treatment: ValueKind): treatment is KeptKind {
  return Object.hasOwn(closed, treatment) || Object.hasOwn(formed, treatment)
}

/** The words of a text that are long enough to tell something: runs of letters and digits, in capitals. */
export function significantWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.toUpperCase())
}

function isPartOfPlace(part: string): boolean {
  return (
    part === '' ||
    part === 'body' ||
    /^\d{1,4}$/.test(part) ||
    containers.has(part) ||
    valueKindAt([part]) !== undefined
  )
}

const containers: ReadonlySet<string> = new Set(
  (
    'provider practice address patient insurance session diagnosisCodes procedureCodes providers subscriber dependent ' +
    'encounter serviceLineInformation serviceLinesInformation name Http Header'
  ).split(' '),
)
