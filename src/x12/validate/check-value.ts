import { isCalendarDate } from '../../text/calendar-date.ts'
import { abbreviate, plural } from '../../text/phrases.ts'
import type { X12ErrorCode } from '../error.ts'
import type { DataElement } from '../guide/dictionary.ts'

/** An error in a value. The message is the name of the element followed by the predicate. */
export interface ValueProblem {
  readonly code: X12ErrorCode
  readonly predicate: string
}

/** The Basic and Extended character sets: printable ASCII. */
const writable = /^[ -~]*$/
const decimal = /^(-?)(\d*)(?:\.(\d*))?$/
/** Most numbers: valid as an amount, and as any number with up to ten digits. */
const usualNumber = /^(?:0|[1-9]\d{0,7})(?:\.\d{1,2})?$/
const range = /^(\d{8})-(\d{8})$/
const time = /^([01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,2})?$/

/**
 * The most digits of a monetary amount (element 782), cents included: 99999999.99. The guide implies `00` for cents that are
 * not sent. Source: 005010X212, B.1.1.3.1.2, as quoted in X12 RFI 1526.
 */
const mostAmountDigits = 10

/** Checks a value against the type and length of its element, not against its codes. Returns at most one problem. */
export function checkValue(value: string, element: DataElement): ValueProblem | undefined {
  const { type, min, max } = element
  const problem = checkCharacters(value)
  if (problem !== undefined) return problem
  if (type === 'DT') return checkDate(value, max)
  if (type === 'TM') return checkTime(value, max)
  if (type === 'R') return checkNumber(value, element)
  if (type === 'N0' && !/^\d*$/.test(value))
    return { code: 'ELEMENT_CHARACTER', predicate: `is ${quoteValue(value)}, and a number has only digits` }
  return checkLength(value, min, max)
}

/** Checks that a value has only characters of the Basic and Extended character sets. */
export function checkCharacters(value: string): ValueProblem | undefined {
  if (writable.test(value)) return undefined
  return { code: 'ELEMENT_CHARACTER', predicate: `${strangeCharacter(value)}, and X12 has no such character` }
}

/**
 * Checks a decimal number (type R of X12.6): no leading zero before another digit, no decimal point without digits after it,
 * no sign before zero. A single zero before the decimal point and trailing zeros pass: payers send both.
 */
export function checkNumber(value: string, { reference, min, max }: DataElement): ValueProblem | undefined {
  if (usualNumber.test(value) && min <= 1 && max >= mostAmountDigits) return undefined
  // Longer than the sign, the decimal point and the digits together: no need to look at all of it.
  if (value.length > max + 2) return checkLength(value, min, max)
  const [, sign = '', whole = '', fraction = ''] = decimal.exec(value) ?? []
  if (whole === '' && fraction === '') {
    return {
      code: 'ELEMENT_CHARACTER',
      predicate: `is ${quoteValue(value)}, and an amount has only digits and a decimal point`,
    }
  }
  if (/^0\d/.test(whole)) return invalidNumber(value, 'leading zeros are not allowed')
  if (value.endsWith('.')) return invalidNumber(value, 'a decimal point requires digits after it')
  if (sign !== '' && /^0*$/.test(whole + fraction)) return invalidNumber(value, 'zero has no sign')
  if (reference !== 782) return checkLength(whole + fraction, min, max)
  const digits = (whole === '0' ? 0 : whole.length) + Math.max(fraction.length, 2)
  if (digits <= mostAmountDigits) return undefined
  const predicate = `has ${digits} digits, cents included; the maximum is ${mostAmountDigits}`
  return { code: 'ELEMENT_TOO_LONG', predicate }
}

function invalidNumber(value: string, rule: string): ValueProblem {
  const [, sign = '', whole = '', fraction = ''] = decimal.exec(value.slice(0, 40)) ?? []
  const shortest = [whole.replace(/^0+(?=\d)/, ''), fraction].filter((part) => part !== '').join('.')
  const written = whole === '' ? `.${fraction}` : shortest
  const instead = `${/^0*$/.test(whole + fraction) ? '' : sign}${written}`
  return { code: 'ELEMENT_NUMBER_INVALID', predicate: `is ${quoteValue(value)}; ${rule}: write ${quoteValue(instead)}` }
}

/** Checks a date in the format of its qualifier: `D8` a date, `RD8` a range of dates. */
export function checkDateOrRange(value: string, qualifier: string): ValueProblem | undefined {
  if (qualifier === 'D8') return checkDate(value)
  if (qualifier !== 'RD8') return undefined
  const [, from = '', to = ''] = range.exec(value) ?? []
  if (!isCalendarDate(from) || !isCalendarDate(to)) {
    return {
      code: 'ELEMENT_DATE_INVALID',
      predicate: `is ${quoteValue(value)}, which is not a valid date range; use CCYYMMDD-CCYYMMDD`,
    }
  }
  if (from > to)
    return { code: 'ELEMENT_DATE_INVALID', predicate: `is ${quoteValue(value)}, which ends before it starts` }
  return undefined
}

/**
 * Whether a code that its list deactivated was deactivated on a day.
 *
 * @param since the day since which it is deactivated (CCYYMMDD); empty if it is not known
 * @param date empty if it is not known
 */
export function isDeactivated(since: string, date: string): boolean {
  return date === '' || date >= since
}

/** `was deactivated on 2008-01-01`. */
export function describeDeactivation(since: string): string {
  const day = [since.slice(0, 4), since.slice(4, 6), since.slice(6)].join('-')
  return since === '' ? 'is deactivated' : `was deactivated on ${day}`
}

/** A value as quoted in a message: truncated, on one line. */
export function quoteValue(value: string): string {
  return `"${abbreviate(value).replace(/[^ -~…]/g, '\u{fffd}')}"`
}

/** @param max 8 for CCYYMMDD, 6 for YYMMDD */
function checkDate(value: string, max = 8): ValueProblem | undefined {
  if (isCalendarDate(max === 6 ? `20${value}` : value)) return undefined
  const form = max === 6 ? 'YYMMDD' : 'CCYYMMDD'
  return { code: 'ELEMENT_DATE_INVALID', predicate: `is ${quoteValue(value)}, which is not a valid date; use ${form}` }
}

function checkTime(value: string, max: number): ValueProblem | undefined {
  if (time.test(value) && value.length <= max) return undefined
  return { code: 'ELEMENT_TIME_INVALID', predicate: `is ${quoteValue(value)}, which is not a valid time; use HHMM` }
}

function checkLength(value: string, min: number, max: number): ValueProblem | undefined {
  const { length } = value
  if (length > max) {
    return {
      code: 'ELEMENT_TOO_LONG',
      predicate: `has ${plural(length, 'character')}; the maximum is ${max}`,
    }
  }
  if (length < min) {
    return { code: 'ELEMENT_TOO_SHORT', predicate: `has ${plural(length, 'character')}; the minimum is ${min}` }
  }
  return undefined
}

function strangeCharacter(value: string): string {
  const strange = [...value.slice(0, 1000)].find((character) => !writable.test(character)) ?? ''
  const point = strange.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return point === undefined ? 'holds a control character' : `holds the character U+${point}`
}
