import { isCalendarDate } from '../../text/calendar-date.ts'
import { orList } from '../../text/phrases.ts'
import { addErrorAt, type X12Error, type X12ErrorCode } from '../error.ts'
import { elementAt, type Segment } from '../segment.ts'
import {
  conventionsOf,
  hasConvention,
  identitiesOfGroup,
  identitiesOfSet,
  setIdentities,
  setKindOf,
} from '../set-kind.ts'

type Elements = Segment['elements']

/** A rule for an element of a header: the requirement in words and as a test. */
interface Rule {
  readonly position: number
  readonly must: string
  readonly test: (value: string) => boolean
}

/** The widths of ISA01 to ISA16. */
export const isaWidths: readonly number[] = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1]

const parties = ['01', '14', '20', '27', '28', '29', '30', '33', 'ZZ']

/** ISA11 and ISA16 are delimiters, which are checked separately. */
const isaRules: readonly Rule[] = [
  oneOf(1, ['00', '03']),
  oneOf(3, ['00', '01']),
  oneOf(5, parties),
  { position: 6, must: 'name the sender', test: matches(/\S/) },
  oneOf(7, parties),
  { position: 8, must: 'name the receiver', test: matches(/\S/) },
  { position: 9, must: 'be a day, YYMMDD', test: (value) => isCalendarDate(`20${value}`) },
  { position: 10, must: 'be a time, HHMM', test: matches(/^([01]\d|2[0-3])[0-5]\d$/) },
  oneOf(12, ['00501']),
  { position: 13, must: 'be a number of nine digits', test: matches(/^\d{1,9}$/) },
  oneOf(14, ['0', '1']),
  oneOf(15, ['P', 'T', 'I']),
]

const gsRules: readonly Rule[] = [
  { position: 2, must: 'have 2 to 15 characters', test: isApplication },
  { position: 3, must: 'have 2 to 15 characters', test: isApplication },
  { position: 4, must: 'be a day, CCYYMMDD', test: isCalendarDate },
  { position: 5, must: 'be a time, HHMM to HHMMSSDD', test: matches(/^([01]\d|2[0-3])[0-5]\d([0-5]\d\d{0,2})?$/) },
  oneOf(7, ['X']),
]

/** Checks the widths and the values of an ISA. */
export function checkIsa(header: Segment, errors: X12Error[]): void {
  for (let position = 1; position <= isaWidths.length; position++) {
    const width = isaWidths[position - 1]
    const { length } = elementAt(header, position)
    // An ISA11 that is not one character is reported as a delimiter.
    if (length === width || position === 11) continue
    const message = `${nameOf(header, position)} has ${length} characters, and must have ${width}`
    addErrorAt(errors, 'ISA_ELEMENT_WIDTH', header, message, position)
  }
  checkRules(header, isaRules, 'ISA_ELEMENT_INVALID', errors)
}

/** Checks the values of a GS: its group must be supported, in a version of it. @param gs its elements */
export function checkGs(header: Segment, gs: Elements, errors: X12Error[]): void {
  checkRules(header, gsRules, 'GS_ELEMENT_INVALID', errors)
  const identities = identitiesOfGroup(gs[1] ?? '')
  const [first] = identities
  if (first === undefined) {
    addErrorAt(errors, 'GROUP_UNSUPPORTED', header, `GS01 must be one of ${listed('group')}`, 1)
  } else if (!hasConvention(identities, gs[8] ?? '')) {
    const message = `GS08 must be ${orList(conventionsOf(identities))} in a group of ${first.identifier}`
    addErrorAt(errors, 'GROUP_VERSION_UNSUPPORTED', header, message, 8)
  }
  if (!/^\d{1,9}$/.test(gs[6] ?? '')) {
    addErrorAt(errors, 'GROUP_CONTROL_NUMBER_INVALID', header, 'GS06 must be a number of 1 to 9 digits', 6)
  }
}

/** Checks the values of an ST: its set must be supported, and belong to the group. @param st its elements */
export function checkSt(header: Segment, st: Elements, gs: Elements, errors: X12Error[]): void {
  checkIdentifier(header, st, gs, errors)
  const { length } = st[2] ?? ''
  if (length < 4 || length > 9) {
    addErrorAt(errors, 'SET_CONTROL_NUMBER_INVALID', header, 'ST02 must have 4 to 9 characters', 2)
  }
}

function checkIdentifier(header: Segment, st: Elements, gs: Elements, errors: X12Error[]): void {
  const [, identifier = '', , convention = ''] = st
  const identities = identitiesOfSet(identifier)
  const [first] = identities
  if (first === undefined) {
    const isIdentifier = /^\d{3}$/.test(identifier)
    const code = isIdentifier ? 'SET_UNSUPPORTED' : 'SET_IDENTIFIER_INVALID'
    addErrorAt(errors, code, header, `ST01 must be one of ${listed('identifier')}; ${notChecked}`, 1)
    return
  }
  const [ofGroup] = identitiesOfGroup(gs[1] ?? '')
  if (ofGroup !== undefined && ofGroup.group !== first.group) {
    const message = `a ${identifier} is not allowed in a group of ${ofGroup.identifier}`
    addErrorAt(errors, 'SET_NOT_OF_GROUP', header, message, 1)
  }
  if (hasConvention(identities, convention)) {
    const wanted = gs[8] ?? ''
    if (convention === wanted || !hasConvention(identities, wanted)) return
    const message = `ST03 must be ${wanted}, the guide of the group in GS08`
    addErrorAt(errors, 'SET_CONVENTION_UNSUPPORTED', header, message, 3)
    return
  }
  const isConvention = /^\d{6}X\d{3}(A\d)?$/.test(convention)
  const code = isConvention ? 'SET_CONVENTION_UNSUPPORTED' : 'SET_CONVENTION_INVALID'
  const rest = setKindOf(header) === undefined ? `; ${notChecked}` : ''
  addErrorAt(errors, code, header, `ST03 must be ${orList(conventionsOf(identities))}${rest}`, 3)
}

const notChecked = 'the segments of this set were not checked'

/** The values of one element in all supported kinds. */
function listed(member: 'group' | 'identifier'): string {
  return [...new Set(Object.values(setIdentities).map((identity) => identity[member]))].join(', ')
}

function checkRules(header: Segment, rules: readonly Rule[], code: X12ErrorCode, errors: X12Error[]): void {
  for (const { position, must, test } of rules) {
    if (!test(elementAt(header, position))) {
      addErrorAt(errors, code, header, `${nameOf(header, position)} must ${must}`, position)
    }
  }
}

function nameOf({ id }: Segment, position: number): string {
  return `${id}${String(position).padStart(2, '0')}`
}

function oneOf(position: number, codes: readonly string[]): Rule {
  return { position, must: `be one of ${codes.join(', ')}`, test: (value) => codes.includes(value) }
}

function matches(pattern: RegExp): (value: string) => boolean {
  return (value) => pattern.test(value)
}

function isApplication({ length }: string): boolean {
  return length >= 2 && length <= 15
}
