import type { FunctionalGroup, Interchange, TransactionSet } from '../envelope.ts'
import type { X12Error, X12ErrorCode } from '../error.ts'

/** The codes for an error in a TA1 or a 999, by the element that holds them. */
export interface AcknowledgmentCodes {
  /** `R`: the interchange is rejected; `E`: it is accepted with errors. */
  readonly TA104?: 'R' | 'E'
  /** The interchange note, or one for each element of the ISA. */
  readonly TA105?: string | Readonly<Record<number, string>>
  /** The group's syntax error; it rejects every set of the group. */
  readonly AK905?: string
  /** The set's syntax error. */
  readonly IK502?: string
  /** The segment's syntax error; with `8` an IK4 follows. */
  readonly IK304?: string
  /** The element's syntax error. */
  readonly IK403?: string
}

/** The interchange note for each element of the ISA. */
const isaNotes: Readonly<Record<number, string>> = {
  1: '010', // authorization qualifier and value
  2: '011',
  3: '012', // security qualifier and value
  4: '013',
  5: '005', // sender's qualifier and id
  6: '006',
  7: '007', // receiver's qualifier and id
  8: '008',
  9: '014', // date and time
  10: '015',
  11: '002', // repetition separator
  12: '017', // version
  13: '018', // control number
  14: '019', // acknowledgment requested
  15: '020', // test or production
  16: '027', // component separator
}

/**
 * How each error is acknowledged: TA1 for the interchange, AK9 for the group, IK5 for the set, IK3 for the segment and IK4
 * for the element. Source: X12 005010X231A1 and the code list of TA105.
 */
export const acknowledgmentCodes: Readonly<Record<X12ErrorCode, AcknowledgmentCodes>> = {
  NO_ISA: { TA104: 'R', TA105: '022' },
  ISA_TOO_SHORT: { TA104: 'R', TA105: '022' },
  DELIMITERS_UNUSABLE: { TA104: 'R', TA105: '026' },
  ISA_ELEMENT_WIDTH: { TA104: 'E', TA105: isaNotes },
  ISA_ELEMENT_INVALID: { TA104: 'R', TA105: isaNotes },
  IEA_MISSING: { TA104: 'R', TA105: '023' },
  IEA_CONTROL_NUMBER: { TA104: 'R', TA105: '001' },
  IEA_COUNT: { TA104: 'R', TA105: '021' },
  SEGMENT_UNTERMINATED: { TA104: 'R', TA105: '023' },
  SEGMENT_OUTSIDE_SET: { TA104: 'R', TA105: '024' },
  TEXT_AFTER_INTERCHANGE: { TA104: 'E', TA105: '022' },
  TEXT_WRAPPED: { TA104: 'R', TA105: '022' },
  TA1_ELEMENT_INVALID: { TA104: 'E', TA105: '024' },
  // The errors listed before it are acknowledged.
  TOO_MANY_ERRORS: {},

  // AK9 has no code for it.
  GS_ELEMENT_INVALID: { TA104: 'R', TA105: '024' },
  GROUP_UNSUPPORTED: { AK905: '1', IK502: '1' },
  GROUP_VERSION_UNSUPPORTED: { AK905: '2', IK502: 'I6' },
  GE_MISSING: { AK905: '3' },
  GE_CONTROL_NUMBER: { AK905: '4' },
  GE_COUNT: { AK905: '5' },
  GROUP_CONTROL_NUMBER_INVALID: { AK905: '6' },
  GROUP_CONTROL_NUMBER_REPEATED: { AK905: '19' },
  GROUP_EMPTY: { AK905: '5' },

  SET_UNSUPPORTED: { IK502: '1' },
  SE_MISSING: { IK502: '2' },
  SE_CONTROL_NUMBER: { IK502: '3' },
  SE_COUNT: { IK502: '4' },
  SET_IDENTIFIER_INVALID: { IK502: '6' },
  SET_CONTROL_NUMBER_INVALID: { IK502: '7' },
  SET_NOT_OF_GROUP: { IK502: '18' },
  SET_CONVENTION_INVALID: { IK502: '19' },
  SET_CONVENTION_UNSUPPORTED: { IK502: 'I6' },
  SET_CONTROL_NUMBER_REPEATED: { IK502: '23' },

  SEGMENT_EMPTY: { IK304: '1' },
  SEGMENT_UNKNOWN: { IK304: '1' },
  SEGMENT_UNEXPECTED: { IK304: '2' },
  SEGMENT_MISSING: { IK304: '3' },
  LOOP_OVER_MAXIMUM: { IK304: '4' },
  SEGMENT_OVER_MAXIMUM: { IK304: '5' },
  SEGMENT_NOT_IN_SET: { IK304: '6' },
  SEGMENT_OUT_OF_PLACE: { IK304: '7' },
  SEGMENT_NOT_USED: { IK304: 'I4' },
  SEGMENT_DEPENDENT_MISSING: { IK304: 'I6' },
  SEGMENT_DEPENDENT_NOT_USED: { IK304: 'I9' },
  LOOP_MISSING: { IK304: 'I7' },

  ELEMENT_MISSING: { IK304: '8', IK403: '1' },
  ELEMENT_CONDITIONAL_MISSING: { IK304: '8', IK403: '2' },
  ELEMENTS_TOO_MANY: { IK304: '8', IK403: '3' },
  ELEMENT_TOO_SHORT: { IK304: '8', IK403: '4' },
  ELEMENT_TOO_LONG: { IK304: '8', IK403: '5' },
  ELEMENT_CHARACTER: { IK304: '8', IK403: '6' },
  ELEMENT_HAS_DELIMITER: { IK304: '8', IK403: '6' },
  ELEMENT_CODE_INVALID: { IK304: '8', IK403: '7' },
  ELEMENT_CODE_NOT_USED: { IK304: '8', IK403: 'I6' },
  ELEMENT_CODE_DEACTIVATED: { IK304: '8', IK403: '7' },
  ELEMENT_NUMBER_INVALID: { IK304: '8', IK403: '6' },
  ELEMENT_DATE_INVALID: { IK304: '8', IK403: '8' },
  ELEMENT_TIME_INVALID: { IK304: '8', IK403: '9' },
  ELEMENT_REPEATED: { IK304: '8', IK403: '12' },
  COMPONENTS_TOO_MANY: { IK304: '8', IK403: '13' },
  ELEMENT_NOT_USED: { IK304: '8', IK403: 'I10' },

  HL_NUMBER: { IK304: '8', IK403: '7' },
  HL_PARENT: { IK304: '8', IK403: '7' },
  HL_LEVEL: { IK304: '8', IK403: '7' },
  HL_CHILD: { IK304: '8', IK403: '7' },
}

/** The order of precedence for IK502 of a set with several errors; segment errors (`5`) come before all of these. */
const bySeverity = ['4', '3', '2', '1', '6', '7', 'I6', '19', '18', '23']

/** Codes that report a value of the ST as wrong; AK2 repeats that value. */
const ofHeader = ['1', '6', '7', 'I6', '19']

/** IK502 to IK506 of a set: `5` if any segment has an error, or the most severe other one; then those of the ST. */
export function setSyntaxErrors(codes: Iterable<X12ErrorCode>): readonly string[] {
  const found = new Set<string | undefined>()
  for (const code of codes)
    found.add(acknowledgmentCodes[code].IK304 === undefined ? acknowledgmentCodes[code].IK502 : '5')
  const first = ['5', ...bySeverity].find((code) => found.has(code))
  return first === undefined ? [] : [first, ...ofHeader.filter((code) => code !== first && found.has(code))].slice(0, 5)
}

/** A received group with its errors. */
export interface GroupErrors {
  readonly group: FunctionalGroup
  readonly errors: readonly X12Error[]
  readonly sets: readonly SetErrors[]
}

export interface SetErrors {
  readonly set: TransactionSet
  /** In the order of the text; includes errors between this set and the next. */
  readonly errors: readonly X12Error[]
}

export interface ErrorAssignment {
  /** Errors of the interchange, or without a set to report them in. */
  readonly interchange: readonly X12Error[]
  readonly groups: readonly GroupErrors[]
}

/** Assigns each error to the part of the interchange that is acknowledged with it. */
export function assignErrors({ groups }: Interchange, errors: readonly X12Error[]): ErrorAssignment {
  const judged = groups.map((group) => ({
    group,
    errors: [] as X12Error[],
    sets: group.sets.map((set) => ({ set, errors: [] as X12Error[] })),
  }))
  const interchange: X12Error[] = []
  // An empty segment before any set can only be reported in the acknowledgment of a set.
  const firstSet = judged.find(({ sets }) => sets.length > 0)?.sets[0]
  for (const error of [...errors].sort((one, other) => one.segment - other.segment)) {
    const { TA104, AK905, IK502, IK304 } = acknowledgmentCodes[error.code]
    const group = last(judged, ({ group }) => group.header.index <= lineOf(error))
    const set = group && last(group.sets, ({ set }) => set.header.index <= lineOf(error))
    const to = AK905 === undefined ? (set ?? firstSet) : group
    if (TA104 === undefined && to !== undefined) to.errors.push(error)
    else if (TA104 ?? AK905 ?? IK502 ?? IK304) interchange.push(error)
  }
  return { interchange, groups: judged }
}

/** A missing trailer is reported at the next segment, which can already belong to the next set or group. */
function lineOf({ code, segment }: X12Error): number {
  return code === 'SE_MISSING' || code === 'GE_MISSING' ? segment - 1 : segment
}

/** Binary search: the last item that passes a test which all items before it pass too. */
function last<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  let from = 0
  let to = items.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (test(items[middle] as T)) from = middle + 1
    else to = middle
  }
  return items[from - 1]
}
