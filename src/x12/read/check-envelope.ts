import { isCalendarDate } from '../../text/calendar-date.ts'
import { orList } from '../../text/phrases.ts'
import type { FunctionalGroup, Interchange, TransactionSet } from '../envelope.ts'
import { addError, addErrorAt, isErrorListFull, type X12Error, type X12ErrorCode, x12ErrorLevels } from '../error.ts'
import { elementAt, type Segment } from '../segment.ts'
import {
  conventionsOf,
  hasConvention,
  identitiesOfGroup,
  identitiesOfSet,
  setIdentities,
  setKindOf,
} from '../set-kind.ts'

/** The position of a missing segment in the text. */
interface TextPosition {
  readonly segment: number
  readonly offset: number
}

/**
 * Checks ISA, GS, ST and their trailers: values, control numbers and counts. The elements of each segment are read once: a
 * text keeps those of one segment only.
 *
 * @param end the end of the text
 */
export function checkEnvelope(interchange: Interchange, end: TextPosition, errors: X12Error[]): void {
  const { header, trailer, groups } = interchange
  const isa = header.elements
  checkIsa(header, errors)
  const controlNumbers = new Set<string>()
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] as FunctionalGroup
    const gs = group.header.elements
    checkGroup(group, gs, placeOf(groups[index + 1]?.header ?? trailer) ?? end, errors)
    if (isRepeated(controlNumbers, gs[6] ?? '')) {
      const message = 'GS06 repeats the number of an earlier group'
      addErrorAt(errors, 'GROUP_CONTROL_NUMBER_REPEATED', group.header, message, 6)
    }
  }
  if (trailer === undefined) {
    missing(errors, 'IEA_MISSING', end, 'the interchange has no IEA')
    return
  }
  const [, count = '', controlNumber = ''] = trailer.elements
  if (controlNumber !== (isa[13] ?? '')) {
    addErrorAt(errors, 'IEA_CONTROL_NUMBER', trailer, 'IEA02 is not the control number of ISA13', 2)
  }
  if (!isCount(count, groups.length, 5)) {
    addErrorAt(errors, 'IEA_COUNT', trailer, `IEA01 is not ${groups.length}, the number of groups`, 1)
  }
}

/** @param gs the elements of the GS */
function checkGroup(group: FunctionalGroup, gs: Elements, end: TextPosition, errors: X12Error[]): void {
  if (isErrorListFull(errors)) return
  const { header, sets, trailer } = group
  checkGs(header, gs, errors)
  const controlNumbers = new Set<string>()
  for (let index = 0; index < sets.length; index++) {
    const set = sets[index] as TransactionSet
    const st = set.header.elements
    checkSet(set, st, gs, placeOf(sets[index + 1]?.header ?? trailer) ?? end, errors)
    if (isRepeated(controlNumbers, st[2] ?? '')) {
      addErrorAt(errors, 'SET_CONTROL_NUMBER_REPEATED', set.header, 'ST02 repeats the number of an earlier set', 2)
    }
  }
  if (trailer === undefined) {
    missing(errors, 'GE_MISSING', end, `the group that starts at segment ${header.index} has no GE`)
    return
  }
  if (sets.length === 0) {
    addErrorAt(errors, 'GROUP_EMPTY', header, 'the group has no transaction set; at least one is required')
  }
  const [, count = '', controlNumber = ''] = trailer.elements
  if (controlNumber !== (gs[6] ?? '')) {
    addErrorAt(errors, 'GE_CONTROL_NUMBER', trailer, 'GE02 does not match the control number in GS06', 2)
  }
  if (!isCount(count, sets.length, 6)) {
    addErrorAt(errors, 'GE_COUNT', trailer, `GE01 must be ${sets.length}, the number of transaction sets`, 1)
  }
}

/** @param st the elements of the ST */
function checkSet(set: TransactionSet, st: Elements, gs: Elements, end: TextPosition, errors: X12Error[]): void {
  if (isErrorListFull(errors)) return
  const { header, body, trailer } = set
  checkSt(header, st, gs, errors)
  if (trailer === undefined) {
    missing(errors, 'SE_MISSING', end, `the transaction set that starts at segment ${header.index} has no SE`)
    return
  }
  const [, text = '', controlNumber = ''] = trailer.elements
  if (controlNumber !== (st[2] ?? '')) {
    addErrorAt(errors, 'SE_CONTROL_NUMBER', trailer, 'SE02 does not match the control number in ST02', 2)
  }
  const count = body.length + 2
  if (!isCount(text, count, 10)) {
    addErrorAt(errors, 'SE_COUNT', trailer, `SE01 must be ${count}, the number of segments including ST and SE`, 1)
  }
}

type Elements = Segment['elements']

function missing(errors: X12Error[], code: X12ErrorCode, place: TextPosition, message: string): void {
  addError(errors, { code, level: x12ErrorLevels[code], ...place, message })
}

function placeOf(segment: Segment | undefined): TextPosition | undefined {
  return segment && { segment: segment.index, offset: segment.offset }
}

function isRepeated(seen: Set<string>, controlNumber: string): boolean {
  if (seen.has(controlNumber)) return true
  seen.add(controlNumber)
  return false
}

/** @param max the most digits of the element: 5 for IEA01, 6 for GE01, 10 for SE01 */
function isCount(text: string, count: number, max: number): boolean {
  if (text === String(count)) return text.length <= max
  return text.length <= max && /^\d+$/.test(text) && Number(text) === count
}

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

function checkIsa(header: Segment, errors: X12Error[]): void {
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

function checkGs(header: Segment, gs: Elements, errors: X12Error[]): void {
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

function checkSt(header: Segment, st: Elements, gs: Elements, errors: X12Error[]): void {
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
