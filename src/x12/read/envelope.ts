import type { Group, Interchange, TransactionSet } from '../envelope.ts'
import { isFull, report, reportAt, type X12Error, type X12ErrorCode, x12ErrorLevels } from '../error.ts'
import { elementAt, type Segment } from '../segment.ts'
import { checkGs, checkIsa, checkSt } from './headers.ts'

/** A place in the text where a segment should stand and does not. */
interface Place {
  readonly segment: number
  readonly offset: number
}

/**
 * Checks what ISA, GS, ST and their trailers say: values, control numbers, counts.
 *
 * @param end where the text ends
 */
export function checkEnvelope(interchange: Interchange, end: Place, errors: X12Error[]): void {
  const { header, trailer, groups } = interchange
  checkIsa(header, errors)
  const controlNumbers = new Set<string>()
  for (const [index, group] of groups.entries()) {
    const next = placeOf(groups[index + 1]?.header ?? trailer) ?? end
    checkGroup(group, next, errors)
    if (isRepeated(controlNumbers, elementAt(group.header, 6))) {
      reportAt(errors, 'GROUP_CONTROL_NUMBER_REPEATED', group.header, 'GS06 is the number of an earlier group', 6)
    }
  }
  if (trailer === undefined) {
    missing(errors, 'IEA_MISSING', end, 'the interchange has no IEA')
    return
  }
  if (elementAt(trailer, 2) !== elementAt(header, 13)) {
    reportAt(errors, 'IEA_CONTROL_NUMBER', trailer, 'IEA02 is not the control number of ISA13', 2)
  }
  if (!counts(elementAt(trailer, 1), groups.length)) {
    reportAt(errors, 'IEA_COUNT', trailer, `IEA01 is not ${groups.length}, the number of groups`, 1)
  }
}

function checkGroup({ header, sets, trailer }: Group, end: Place, errors: X12Error[]): void {
  if (isFull(errors)) return
  checkGs(header, errors)
  const controlNumbers = new Set<string>()
  for (const [index, set] of sets.entries()) {
    const next = placeOf(sets[index + 1]?.header ?? trailer) ?? end
    checkSet(set, header, next, errors)
    if (isRepeated(controlNumbers, elementAt(set.header, 2))) {
      reportAt(errors, 'SET_CONTROL_NUMBER_REPEATED', set.header, 'ST02 is the number of an earlier set', 2)
    }
  }
  if (trailer === undefined) {
    missing(errors, 'GE_MISSING', end, `the group of segment ${header.index} has no GE`)
    return
  }
  if (elementAt(trailer, 2) !== elementAt(header, 6)) {
    reportAt(errors, 'GE_CONTROL_NUMBER', trailer, 'GE02 is not the control number of GS06', 2)
  }
  if (!counts(elementAt(trailer, 1), sets.length)) {
    reportAt(errors, 'GE_COUNT', trailer, `GE01 is not ${sets.length}, the number of transaction sets`, 1)
  }
}

function checkSet(set: TransactionSet, group: Segment, end: Place, errors: X12Error[]): void {
  if (isFull(errors)) return
  const { header, body, trailer } = set
  checkSt(header, group, errors)
  if (trailer === undefined) {
    missing(errors, 'SE_MISSING', end, `the transaction set of segment ${header.index} has no SE`)
    return
  }
  if (elementAt(trailer, 2) !== elementAt(header, 2)) {
    reportAt(errors, 'SE_CONTROL_NUMBER', trailer, 'SE02 is not the control number of ST02', 2)
  }
  const count = body.length + 2
  if (!counts(elementAt(trailer, 1), count)) {
    reportAt(errors, 'SE_COUNT', trailer, `SE01 is not ${count}, the number of segments with ST and SE`, 1)
  }
}

function missing(errors: X12Error[], code: X12ErrorCode, place: Place, message: string): void {
  report(errors, { code, level: x12ErrorLevels[code], ...place, message })
}

function placeOf(segment: Segment | undefined): Place | undefined {
  return segment && { segment: segment.index, offset: segment.offset }
}

function isRepeated(seen: Set<string>, controlNumber: string): boolean {
  if (seen.has(controlNumber)) return true
  seen.add(controlNumber)
  return false
}

function counts(text: string, count: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) === count
}
