import { isCalendarDate } from '../../text/calendar-date.ts'
import { plural } from '../../text/phrases.ts'
import type { X12ErrorCode } from '../error.ts'
import type { DataElement } from '../guide/dictionary.ts'

/** An error in a value. The message is the name of the element followed by the predicate. */
export interface ValueProblem {
  readonly code: X12ErrorCode
  readonly predicate: string
}

/** The Basic and Extended character sets: printable ASCII. */
const writable = /^[ -~]*$/
const decimal = /^-?(?:\d+\.?\d*|\.\d+)$/
const range = /^(\d{8})-(\d{8})$/
const time = /^([01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,2})?$/

/** Checks a value against the type and length of its element, not against its codes. Returns at most one problem. */
export function checkValue(value: string, { type, min, max }: DataElement): ValueProblem | undefined {
  if (!writable.test(value))
    return { code: 'ELEMENT_CHARACTER', predicate: `${strangeCharacter(value)}, and X12 has no such character` }
  if (type === 'DT') return checkDate(value)
  if (type === 'TM') return checkTime(value)
  if (type === 'R' && !decimal.test(value)) {
    return {
      code: 'ELEMENT_CHARACTER',
      predicate: `is ${quoteValue(value)}, and an amount has only digits and a decimal point`,
    }
  }
  return checkLength(type === 'R' ? value.replace(/[-.]/g, '') : value, min, max)
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

/** A value as quoted in a message: truncated, on one line. */
export function quoteValue(value: string): string {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  return `"${shown.replace(/[^ -~…]/g, '\u{fffd}')}"`
}

function checkDate(value: string): ValueProblem | undefined {
  if (isCalendarDate(value)) return undefined
  return { code: 'ELEMENT_DATE_INVALID', predicate: `is ${quoteValue(value)}, which is not a valid date; use CCYYMMDD` }
}

function checkTime(value: string): ValueProblem | undefined {
  if (time.test(value)) return undefined
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
