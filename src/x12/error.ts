import { offsetOf, type Segment } from './segment.ts'

/**
 * All errors in the text of a 276 or 277, by level. The list is closed: `acknowledge/error-codes.ts` has the acknowledgment
 * codes for each of them.
 */
export const x12ErrorLevels = {
  /** The text does not start with an ISA segment. */
  NO_ISA: 'interchange',
  /** The ISA does not have 16 elements and a terminator. */
  ISA_TOO_SHORT: 'interchange',
  /**
   * The delimiters are not four different characters, or one is a letter, a digit or a space. If it is the repetition separator
   * alone, the interchange is read.
   */
  DELIMITERS_UNUSABLE: 'interchange',
  /** An element of the ISA does not have its fixed width. It is read anyway. */
  ISA_ELEMENT_WIDTH: 'interchange',
  /** An element of the ISA has an invalid value. */
  ISA_ELEMENT_INVALID: 'interchange',
  IEA_MISSING: 'interchange',
  /** IEA02 differs from ISA13. */
  IEA_CONTROL_NUMBER: 'interchange',
  /** IEA01 is not the number of groups. */
  IEA_COUNT: 'interchange',
  /** The last segment has no terminator; it is not read. */
  SEGMENT_UNTERMINATED: 'interchange',
  /** A segment that is not an envelope segment is outside of every transaction set. */
  SEGMENT_OUTSIDE_SET: 'interchange',
  /** Something follows the IEA; it is not read. */
  TEXT_AFTER_INTERCHANGE: 'interchange',
  /** The lines of a file were wrapped at a width; it is read without the line breaks. */
  TEXT_WRAPPED: 'interchange',
  /** An element of a TA1 is missing or has an invalid value. */
  TA1_ELEMENT_INVALID: 'interchange',
  /** There are too many errors; the rest are omitted. */
  TOO_MANY_ERRORS: 'interchange',

  /** An element of the GS is missing or has an invalid value. */
  GS_ELEMENT_INVALID: 'group',
  /** GS01 is not HR (276), HN (277) or FA (999). */
  GROUP_UNSUPPORTED: 'group',
  /** GS08 is not 005010X212 (277CA: 005010X214, 999: 005010X231A1). */
  GROUP_VERSION_UNSUPPORTED: 'group',
  GE_MISSING: 'group',
  /** GE02 differs from GS06. */
  GE_CONTROL_NUMBER: 'group',
  /** GE01 is not the number of transaction sets. */
  GE_COUNT: 'group',
  /** GS06 is not 1 to 9 digits. */
  GROUP_CONTROL_NUMBER_INVALID: 'group',
  GROUP_CONTROL_NUMBER_REPEATED: 'group',
  /** The group has no transaction set. */
  GROUP_EMPTY: 'group',

  /** ST01 is not 276, 277 or 999, or not the expected one. */
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
  /** ST01 does not match GS01. */
  SET_NOT_OF_GROUP: 'set',
  /** ST03 is not the identifier of an implementation guide. */
  SET_CONVENTION_INVALID: 'set',
  /** ST03 is a guide other than 005010X212 (277CA: 005010X214, 999: 005010X231A1). */
  SET_CONVENTION_UNSUPPORTED: 'set',
  SET_CONTROL_NUMBER_REPEATED: 'set',

  /** A segment is empty. */
  SEGMENT_EMPTY: 'segment',
  /** The standard has no segment with this id. */
  SEGMENT_UNKNOWN: 'segment',
  SEGMENT_UNEXPECTED: 'segment',
  SEGMENT_MISSING: 'segment',
  LOOP_OVER_MAXIMUM: 'segment',
  SEGMENT_OVER_MAXIMUM: 'segment',
  /** The segment is not part of the transaction set. */
  SEGMENT_NOT_IN_SET: 'segment',
  SEGMENT_OUT_OF_PLACE: 'segment',
  /** The guide marks it as not used. */
  SEGMENT_NOT_USED: 'segment',
  /** Another segment requires it. */
  SEGMENT_DEPENDENT_MISSING: 'segment',
  /** Another segment rules it out: a level below a level that has a status. */
  SEGMENT_DEPENDENT_NOT_USED: 'segment',
  LOOP_MISSING: 'segment',

  ELEMENT_MISSING: 'element',
  /** Another element requires it. */
  ELEMENT_CONDITIONAL_MISSING: 'element',
  ELEMENTS_TOO_MANY: 'element',
  ELEMENT_TOO_SHORT: 'element',
  ELEMENT_TOO_LONG: 'element',
  /** A character outside of the character set or of the type of the element. */
  ELEMENT_CHARACTER: 'element',
  /** A delimiter in data to be written. */
  ELEMENT_HAS_DELIMITER: 'element',
  ELEMENT_CODE_INVALID: 'element',
  /** A code of the standard that the guide does not use here. */
  ELEMENT_CODE_NOT_USED: 'element',
  /** A category code that its list had deactivated by the date of the interchange. */
  ELEMENT_CODE_DEACTIVATED: 'element',
  /** A decimal number that is not written as X12.6 or the guide prescribes: leading zeros, a bare decimal point. */
  ELEMENT_NUMBER_INVALID: 'element',
  ELEMENT_DATE_INVALID: 'element',
  ELEMENT_TIME_INVALID: 'element',
  /** Repeated more often than allowed. */
  ELEMENT_REPEATED: 'element',
  COMPONENTS_TOO_MANY: 'element',
  /** The guide marks it as not used. */
  ELEMENT_NOT_USED: 'element',

  /** HL01 is not one more than the previous HL01. */
  HL_NUMBER: 'element',
  /** HL02 is not the HL01 of a level of the right kind. */
  HL_PARENT: 'element',
  /** HL03 is not 20, 21, 19, 22 or 23. */
  HL_LEVEL: 'element',
  /** HL04 does not match the levels below. */
  HL_CHILD: 'element',
} as const

/** Which acknowledgment an error belongs to: TA1, AK9, IK5, IK3 or IK4. */
export type X12ErrorLevel = 'interchange' | 'group' | 'set' | 'segment' | 'element'

export type X12ErrorCode = keyof typeof x12ErrorLevels

export interface X12Error {
  readonly code: X12ErrorCode
  /** Index in the interchange, from 0; for a missing segment, the index of the segment that should follow it. */
  readonly segment: number
  /** Position in the segment, from 1. */
  readonly element?: number
  /** Position in the element, from 1. */
  readonly component?: number
  /** Characters from the start of the text. */
  readonly offset: number
  /** For people: what is wrong and what is expected. */
  readonly message: string
  readonly level: X12ErrorLevel
  /** The loop of the segment, such as `2100D`; absent for envelopes and for segments without a valid position. */
  readonly loop?: string
  /** The id of a missing segment. */
  readonly missing?: string
  /** The number of the data element in the X12 dictionary: 67 is an identification code. */
  readonly reference?: number
}

/** What a warning is about: values that are valid alone, but break a rule of the guide or of a code list. */
export type X12WarningCode =
  /** A status code that its list had deactivated by the date of the interchange. */
  | 'STATUS_CODE_DEACTIVATED'
  /** The statuses of an STC are of several families of categories. */
  | 'STATUS_FAMILY_MIXED'
  /** A status code requires another one, and stands alone. */
  | 'STATUS_INCOMPLETE'
  /** A status code requires an entity code. */
  | 'ENTITY_MISSING'
  /** The code list of a status is not `RX`. */
  | 'CODE_LIST_UNKNOWN'
  /** Two statements of a 999 contradict each other. */
  | 'ACKNOWLEDGMENT_CONTRADICTORY'

/** A warning: the interchange is valid, but its receiver may reject or misunderstand it. */
export interface X12Warning extends Pick<X12Error, 'segment' | 'element' | 'component' | 'offset' | 'message'> {
  readonly code: X12WarningCode
}

/** Limits the memory that a hostile text can take. The last error says that the others are omitted. */
const maxErrors = 1000

/** Whether no more errors will be added, so that further checks are pointless. */
export function isErrorListFull(errors: readonly X12Error[]): boolean {
  return errors.length >= maxErrors
}

/** Adds an error to a list until it is full. */
export function addError(errors: X12Error[], error: X12Error): void {
  if (errors.length < maxErrors - 1) errors.push(error)
  else if (errors.length === maxErrors - 1) {
    const { segment, offset } = error
    const message = `more than ${maxErrors - 1} errors; the rest are omitted`
    errors.push({ code: 'TOO_MANY_ERRORS', level: 'interchange', segment, offset, message })
  }
}

/** Creates an error at a segment, element or component. */
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

/** Creates a warning at an element or component. */
export function warningAt(
  code: X12WarningCode,
  segment: Segment,
  message: string,
  element: number,
  component?: number,
  componentDelimiter?: string,
): X12Warning {
  return {
    code,
    segment: segment.index,
    element,
    ...(component !== undefined && { component }),
    offset: offsetOf(segment, element, component, componentDelimiter),
    message,
  }
}

/** Adds an error at a segment; costs nothing once the list is full. */
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
