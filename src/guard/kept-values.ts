import { categoryCodes } from '../x12/codes/category-codes.ts'
import { serviceQualifiers } from '../x12/codes/code-texts.ts'
import { entityCodes, receiverEntityCodes } from '../x12/codes/entity-codes.ts'
import { statusCodes } from '../x12/codes/status-codes.ts'
import { isKnownSegment, type KeptKind, type ValueKind, valueKindAt } from './value-kinds.ts'

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
  count: like(/^\d{1,4}(\.\d{1,2})?$/),
  gender: like(/^[FMU]$/),
  state: like(/^[A-Za-z]{2}$/),
  modifier: like(/^[A-Z0-9]{2}$/),
  'revenue code': like(/^\d{3,4}$/),
  // Six or eight digits can also be a date of birth.
  'time of day': like(/^([01]\d|2[0-3])[0-5]\d$/),
  'name of a member': (value) => /[A-Za-z]/.test(value) && value.split(/[^A-Za-z0-9_]+/).every(isPartOfPlace),
}

/** Formats of values that could also be a name. */
const formats: { readonly [K in KeptKind]?: RegExp } = {
  'procedure code': /^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/,
  // A letter and six digits are also a member or licence number.
  'diagnosis code': /^(?![A-Z]\d{6}$)[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/,
  'bill type': /^\d{2,4}[A-Z]?$/,
  'taxonomy code': /^\d{3}(?=\d?[A-Z])[A-Z0-9]{6}X$/,
  // A word of three letters can be a name.
  word: /^([A-Za-z0-9]{1,2}|(?![A-Za-z]{3}$)[A-Za-z0-9]{3}|0[01]\d{2,3}|2\d00[A-E])$/,
  // A larger one can be the number of a person.
  amount: /^-?(\d{1,6}(\.\d{1,2})?|\.\d{1,2})$/,
}

/** A code of several words: an error, a warning or an event. */
const longCode = /^([A-Z]+(_[A-Z]+)+|[a-z]+((_|::)[a-z0-9]+)+|\d{3}[a-z]{0,2}(_[a-z]+)+)$/

/** The words of codes. Any other word can be a name. */
const wordsOfCodes: ReadonlySet<string> = new Set(
  (
    'access accept accepted account acknowledged address adjudicated already amount api appeal bad batch benefit billing ' +
    'body breaker cancelled cancellation channel character circuit claim claims client closed code completed connection ' +
    'corrected credentials customer data date declined delayed denied dependent detail details digits duplicate eligibility ' +
    'element empty enrollment enterprise era error errors exceeded exists expired failed failure field finalized forbidden ' +
    'format found forwarded fraud gateway grant group header history hold incomplete info information inactive internal interchange ' +
    'invalid isa issue item key late length level limit line lines lost many match medical member message method missing mode ' +
    'multiple name network not npi number operation original other paid parse partial partially patient payer payment pended pending ' +
    'permission plan policy processed processing provider rate read received record refused rejected rejection remittance ' +
    'repeated replay request requests required resource response resubmission retry reversed reversal review revised revoked ' +
    'scope search segment sent server service session set state status stopped submission submitted submitter subscriber ' +
    'success support supported syntax system temporarily test throttled timeout token too trace trading partner transaction ' +
    'type unable unauthorized unavailable under unexpected unknown unprocessable unsupported update updated usage user valid ' +
    'validation value values voided waiting warning width window allowed and as at be by for from get has id in no of on or is to with'
  ).split(' '),
)

function isLongCode(value: string): boolean {
  const parts = value.toLowerCase().split(/_|::/)
  return longCode.test(value) && parts.every((part) => /^\d/.test(part) || wordsOfCodes.has(part))
}

const longestWord = 64

/** Single words of the contracts for statuses, types and versions. */
const words: ReadonlySet<string> = new Set(
  (
    'processing submitted accepted rejected denied paid created success production sandbox prod bearer telehealth office ' +
    'BLT BillingProvider ServiceProvider INVALIDMISSINGINPUTDATA 005010X212 005010X231A1'
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
  if (kind === 'word' && (words.has(value) || isKnownSegment(value))) return true
  // Four digits are often a house number or a year, and a usual amount.
  const parts = significantWords(value).filter((part) => kind !== 'amount' || part.length > 4)
  const hasFormat = formats[kind]?.test(value) === true || (kind === 'word' && isLongCode(value))
  return hasFormat && value.length <= longestWord && !parts.some(isIdentifying)
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
    /^\d{1,2}$/.test(part) ||
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
