import type { FunctionalGroup, Interchange, TransactionSet } from '../envelope.ts'
import { addError, addErrorAt, isErrorListFull, type X12Error, type X12ErrorCode, x12ErrorLevels } from '../error.ts'
import type { Segment } from '../segment.ts'
import { checkGs, checkIsa, checkSt } from './check-headers.ts'

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
