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

/** Validates a value of a closed list or a number, which identifies no person. */
const validators: { readonly [K in KeptKind]?: (value: string) => boolean } = {
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

/** Formats of values that could also be a name. */
const formats: { readonly [K in KeptKind]?: RegExp } = {
  'procedure code': /^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/,
  'diagnosis code': /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/,
  'bill type': /^\d{2,4}[A-Z]?$/,
  'taxonomy code': /^\d{3}[A-Z0-9]{6}X$/,
  // At least two words, as in error, warning and event codes, or too short to identify anyone.
  word: /^([A-Za-z0-9]{1,3}|[A-Z]+(_[A-Z]+)+|[a-z]+((_|::)[a-z0-9]+)+|\d{3}[a-z]{0,2}(_[a-z]+)+|0[01]\d{2,3}|2\d00[A-E])$/,
}

const longestWord = 64

/** Single words of the contracts for statuses, types and versions. */
const words: ReadonlySet<string> = new Set(
  (
    'processing submitted accepted rejected denied paid created success production sandbox prod bearer telehealth office ' +
    'BillingProvider ServiceProvider INVALIDMISSINGINPUTDATA 005010X212 005010X231A1'
  ).split(' '),
)

/**
 * Whether a value can be kept.
 *
 * @param isIdentifying whether a word also occurs in a value that identifies people; it is then not kept.
 */
export function canKeep(kind: ValueKind, value: string, isIdentifying: (word: string) => boolean): boolean {
  if (!isKeptKind(kind)) return false
  const holds = validators[kind]
  if (holds !== undefined) return holds(value)
  if (kind === 'word' && words.has(value)) return true
  return (
    formats[kind]?.test(value) === true && value.length <= longestWord && !significantWords(value).some(isIdentifying)
  )
}

/** Whether valid values of a kind are kept. */
export function isKeptKind(kind: ValueKind): kind is KeptKind {
  return Object.hasOwn(validators, kind) || Object.hasOwn(formats, kind)
}

/** The words of a text that are long enough to identify something: runs of letters and digits, in capitals. */
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
