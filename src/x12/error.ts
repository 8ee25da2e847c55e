import { offsetOf, type Segment } from './segment.ts'

/**
 * Everything that can be wrong with a text that should be a 276 or a 277, by where it belongs. The list is closed: a table in
 * `acknowledgment.ts` says how each of them is acknowledged.
 */
export const x12ErrorLevels = {
  /** The text does not begin with an ISA segment. */
  NO_ISA: 'interchange',
  /** The text ends, or the next segment begins, before the ISA has its 16 elements and its terminator. */
  ISA_TOO_SHORT: 'interchange',
  /** The four delimiters are not four different characters, or one of them is a letter, a digit or a blank. */
  DELIMITERS_UNUSABLE: 'interchange',
  /** An element of the ISA has not its fixed width. It is read all the same. */
  ISA_ELEMENT_WIDTH: 'interchange',
  /** An element of the ISA has a value that the standard does not know. */
  ISA_ELEMENT_INVALID: 'interchange',
  IEA_MISSING: 'interchange',
  /** IEA02 differs from ISA13. */
  IEA_CONTROL_NUMBER: 'interchange',
  /** IEA01 is not the number of groups. */
  IEA_COUNT: 'interchange',
  /** The last segment has no terminator; it is not read. */
  SEGMENT_UNTERMINATED: 'interchange',
  /** A segment stands where only envelope segments may: outside of every transaction set. */
  SEGMENT_OUTSIDE_SET: 'interchange',
  /** Something follows the IEA; it is not read. */
  TEXT_AFTER_INTERCHANGE: 'interchange',
  /** There are so many errors that the rest of them is not told. */
  TOO_MANY_ERRORS: 'interchange',

  /** An element of the GS is missing or has a value that the standard does not know. */
  GS_ELEMENT_INVALID: 'group',
  /** GS01 is none of HR (276), HN (277) and FA (999). */
  GROUP_UNSUPPORTED: 'group',
  /** GS08 is not 005010X212, or for a 999 005010X231A1. */
  GROUP_VERSION_UNSUPPORTED: 'group',
  GE_MISSING: 'group',
  /** GE02 differs from GS06. */
  GE_CONTROL_NUMBER: 'group',
  /** GE01 is not the number of transaction sets. */
  GE_COUNT: 'group',
  /** GS06 is not 1 to 9 digits. */
  GROUP_CONTROL_NUMBER_INVALID: 'group',
  GROUP_CONTROL_NUMBER_REPEATED: 'group',

  /** ST01 is none of 276, 277 and 999, or not the one that was to be read. */
  SET_UNSUPPORTED: 'set',
  SE_MISSING: 'set',
  /** SE02 differs from ST02. */
  SE_CONTROL_NUMBER: 'set',
  /** SE01 is not the number of segments, ST and SE included. */
  SE_COUNT: 'set',
  /** ST01 is not three digits. */
  SET_IDENTIFIER_INVALID: 'set',
  /** ST02 is not 4 to 9 characters. */
  SET_CONTROL_NUMBER_INVALID: 'set',
  /** ST01 does not belong in a group of GS01's kind. */
  SET_NOT_OF_GROUP: 'set',
  /** ST03 names no implementation guide. */
  SET_CONVENTION_INVALID: 'set',
  /** ST03 is another guide than 005010X212, or for a 999 005010X231A1. */
  SET_CONVENTION_UNSUPPORTED: 'set',
  SET_CONTROL_NUMBER_REPEATED: 'set',

  /** Nothing stands between two terminators. */
  SEGMENT_EMPTY: 'segment',
  /** No segment of the standard has this id. */
  SEGMENT_UNKNOWN: 'segment',
  SEGMENT_UNEXPECTED: 'segment',
  SEGMENT_MISSING: 'segment',
  LOOP_OVER_MAXIMUM: 'segment',
  SEGMENT_OVER_MAXIMUM: 'segment',
  /** A segment of the standard that the transaction set does not have. */
  SEGMENT_NOT_IN_SET: 'segment',
  SEGMENT_OUT_OF_PLACE: 'segment',
  /** The guide marks it as not used. */
  SEGMENT_NOT_USED: 'segment',
  /** Required by what else is there. */
  SEGMENT_DEPENDENT_MISSING: 'segment',
  LOOP_MISSING: 'segment',

  ELEMENT_MISSING: 'element',
  /** Required by another element that is there, or the other way round. */
  ELEMENT_CONDITIONAL_MISSING: 'element',
  ELEMENTS_TOO_MANY: 'element',
  ELEMENT_TOO_SHORT: 'element',
  ELEMENT_TOO_LONG: 'element',
  /** A character outside the character set, or one that the element's type does not have. */
  ELEMENT_CHARACTER: 'element',
  /** A delimiter inside data that was to be written. */
  ELEMENT_HAS_DELIMITER: 'element',
  ELEMENT_CODE_INVALID: 'element',
  /** A code of the standard that the guide does not use here. */
  ELEMENT_CODE_NOT_USED: 'element',
  ELEMENT_DATE_INVALID: 'element',
  ELEMENT_TIME_INVALID: 'element',
  /** Repeated more often than allowed. */
  ELEMENT_REPEATED: 'element',
  COMPONENTS_TOO_MANY: 'element',
  /** The guide marks it as not used. */
  ELEMENT_NOT_USED: 'element',

  /** HL01 does not count on by one. */
  HL_NUMBER: 'element',
  /** HL02 names no level, or one of the wrong kind. */
  HL_PARENT: 'element',
  /** HL03 is not 20, 21, 19, 22 or 23. */
  HL_LEVEL: 'element',
  /** HL04 disagrees with what follows. */
  HL_CHILD: 'element',
} as const

/** Which acknowledgment an error belongs to: TA1, AK9, IK5, IK3 or IK4. */
export type X12ErrorLevel = 'interchange' | 'group' | 'set' | 'segment' | 'element'

export type X12ErrorCode = keyof typeof x12ErrorLevels

export interface X12Error {
  readonly code: X12ErrorCode
  /** Index in the interchange, from 0; for a missing segment the one before which it should stand. */
  readonly segment: number
  /** Position in the segment, from 1. */
  readonly element?: number
  /** Position in the element, from 1. */
  readonly component?: number
  /** Characters from the start of the text. */
  readonly offset: number
  /** A sentence that helps. */
  readonly message: string
  readonly level: X12ErrorLevel
  /** The loop of the guide that the segment belongs to, as `2100D`; nothing for an envelope or a segment without a place. */
  readonly loop?: string
  /** The id of the segment that is missing, when one is. */
  readonly missing?: string
  /** The data element's number in X12's dictionary: 67 is an identification code. */
  readonly reference?: number
}

/** More errors than anybody reads; the reader notes that it goes on in silence, so that a hostile text costs no memory. */
const maxErrors = 1000

/** Whether nothing more will be told: then there is no use in looking for more. */
export function isErrorListFull(errors: readonly X12Error[]): boolean {
  return errors.length >= maxErrors
}

/** Adds an error to a list, until the list is full. */
export function addError(errors: X12Error[], error: X12Error): void {
  if (errors.length < maxErrors - 1) errors.push(error)
  else if (errors.length === maxErrors - 1) {
    const { segment, offset } = error
    const message = `there are more than ${maxErrors - 1} errors; the others are left out`
    errors.push({ code: 'TOO_MANY_ERRORS', level: 'interchange', segment, offset, message })
  }
}

/** An error at a segment, at one of its elements, or at a component of one. */
export function segmentError(
  code: X12ErrorCode,
  segment: Segment,
  message: string,
  element?: number,
  component?: number,
  componentDelimiter?: string,
): X12Error {
  return {
    code,
    segment: segment.index,
    ...(element !== undefined && { element }),
    ...(component !== undefined && { component }),
    offset: offsetOf(segment, element, component, componentDelimiter),
    message,
    level: x12ErrorLevels[code],
  }
}

/** Reports an error at a segment; once the list is full this costs nothing. */
export function addErrorAt(
  errors: X12Error[],
  code: X12ErrorCode,
  segment: Segment,
  message: string,
  element?: number,
  component?: number,
): void {
  if (!isErrorListFull(errors)) addError(errors, segmentError(code, segment, message, element, component))
}
