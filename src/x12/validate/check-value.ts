import { isCalendarDate } from '../../text/calendar-date.ts'
import { plural } from '../../text/phrases.ts'
import type { X12ErrorCode } from '../error.ts'
import type { DataElement } from '../guide/dictionary.ts'

/** What is wrong with a value, and the rest of a sentence that begins with the element's name. */
export interface Fault {
  readonly code: X12ErrorCode
  readonly says: string
}

/** The Basic and Extended character sets together: what prints in ASCII, and no letter with an accent. */
const writable = /^[ -~]*$/
const decimal = /^-?(?:\d+\.?\d*|\.\d+)$/
const range = /^(\d{8})-(\d{8})$/
const time = /^([01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,2})?$/

/** What is wrong with a value by its element's type and length; codes are somebody else's matter. One fault at most. */
export function faultOf(value: string, { type, min, max }: DataElement): Fault | undefined {
  if (!writable.test(value))
    return { code: 'ELEMENT_CHARACTER', says: `${holds(value)}, and X12 has no such character` }
  if (type === 'DT') return dateFault(value)
  if (type === 'TM') return timeFault(value)
  if (type === 'R' && !decimal.test(value)) {
    return { code: 'ELEMENT_CHARACTER', says: `is ${quoted(value)}, and an amount has only digits and a decimal point` }
  }
  return lengthFault(type === 'R' ? value.replace(/[-.]/g, '') : value, min, max)
}

/** What is wrong with a date in the form that its qualifier names: `D8` a day, `RD8` a range of days. */
export function periodFault(value: string, qualifier: string): Fault | undefined {
  if (qualifier === 'D8') return dateFault(value)
  if (qualifier !== 'RD8') return undefined
  const [, from = '', to = ''] = range.exec(value) ?? []
  if (!isCalendarDate(from) || !isCalendarDate(to)) {
    return {
      code: 'ELEMENT_DATE_INVALID',
      says: `is ${quoted(value)}, which is no range of days; write CCYYMMDD-CCYYMMDD`,
    }
  }
  if (from > to) return { code: 'ELEMENT_DATE_INVALID', says: `is ${quoted(value)}, which ends before it begins` }
  return undefined
}

/** A value as it appears in a sentence: cut, and without what would break the line. */
export function quoted(value: string): string {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  return `"${shown.replace(/[^ -~…]/g, '\u{fffd}')}"`
}

function dateFault(value: string): Fault | undefined {
  if (isCalendarDate(value)) return undefined
  return { code: 'ELEMENT_DATE_INVALID', says: `is ${quoted(value)}, which is no day; write CCYYMMDD` }
}

function timeFault(value: string): Fault | undefined {
  if (time.test(value)) return undefined
  return { code: 'ELEMENT_TIME_INVALID', says: `is ${quoted(value)}, which is no time; write HHMM` }
}

function lengthFault(value: string, min: number, max: number): Fault | undefined {
  const { length } = value
  if (length > max) {
    return {
      code: 'ELEMENT_TOO_LONG',
      says: `holds ${plural(length, 'character')}; at most ${max} ${max === 1 ? 'fits' : 'fit'}`,
    }
  }
  if (length < min) {
    return { code: 'ELEMENT_TOO_SHORT', says: `holds ${plural(length, 'character')}; at least ${min} are needed` }
  }
  return undefined
}

function holds(value: string): string {
  const strange = [...value.slice(0, 1000)].find((character) => !writable.test(character)) ?? ''
  const point = strange.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return point === undefined ? 'holds a control character' : `holds the character U+${point}`
}
