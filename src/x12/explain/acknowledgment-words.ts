import type { DescribeSegment } from './segment-words.ts'
import { codeMeaning, formatDateTime, groupKinds, setKindWords } from './words.ts'

type Meanings = Readonly<Record<string, string>>

/** TA104, IK501 and AK901. */
export const results: Meanings = {
  A: 'accepted',
  E: 'accepted, errors noted',
  M: 'rejected: message authentication failed',
  P: 'accepted in part',
  R: 'rejected',
  W: 'rejected: assurance failed',
  X: 'rejected: could not be decrypted',
}

/** TA105. */
export const interchangeFaults: Meanings = {
  '000': 'no error',
  '001': 'the control numbers of ISA and IEA differ',
  '002': 'the standard named in ISA11 is not supported',
  '003': 'the version of the control segments is not supported',
  '004': 'the segment terminator is invalid',
  '005': 'the sender qualifier is invalid',
  '006': 'the sender ID is invalid',
  '007': 'the receiver qualifier is invalid',
  '008': 'the receiver ID is invalid',
  '009': 'the receiver ID is unknown',
  '010': 'the authorization qualifier is invalid',
  '011': 'the authorization information is invalid',
  '012': 'the security qualifier is invalid',
  '013': 'the security information is invalid',
  '014': 'the date is invalid',
  '015': 'the time is invalid',
  '016': 'the standards identifier is invalid',
  '017': 'the version is invalid',
  '018': 'the control number is invalid',
  '019': 'the acknowledgment request is invalid',
  '020': 'the test indicator is invalid',
  '021': 'the number of groups is wrong',
  '022': 'the control structure is invalid',
  '023': 'the text ends unexpectedly',
  '024': 'the content is invalid',
  '025': 'the control number is a duplicate',
  '026': 'the element separator is invalid',
  '027': 'the component separator is invalid',
}

/** IK304. */
const segmentFaults: Meanings = {
  1: 'unknown segment',
  2: 'unexpected segment',
  3: 'required segment is missing',
  4: 'loop occurs too many times',
  5: 'segment occurs too many times',
  6: 'segment is not part of the set',
  7: 'segment is out of order',
  8: 'segment has element errors',
  I4: 'segment is not used by the guide',
  I6: 'segment required by another segment is missing',
  I7: 'loop occurs too few times',
  I8: 'segment occurs too few times',
  I9: 'segment excluded by another segment is present',
}

/** IK403. */
const elementFaults: Meanings = {
  1: 'required element is missing',
  2: 'element required by another element is missing',
  3: 'too many elements',
  4: 'too short',
  5: 'too long',
  6: 'invalid character',
  7: 'invalid code',
  8: 'invalid date',
  9: 'invalid time',
  10: 'element excluded by another element is present',
  12: 'too many repetitions',
  13: 'too many components',
  I6: 'code is not used by the guide',
  I9: 'element required by another element is missing',
  I10: 'element is not used by the guide',
  I11: 'too few repetitions',
  I12: 'does not match the pattern of the guide',
  I13: 'element excluded by another element is present',
}

/** IK502 to IK506. */
const setFaults: Meanings = {
  1: 'the transaction set is not supported',
  2: 'the SE is missing',
  3: 'the control numbers of ST and SE differ',
  4: 'the number of segments is wrong',
  5: 'segments have errors',
  6: 'the identifier of the set is missing or invalid',
  7: 'the control number is missing or invalid',
  18: 'the set does not belong in this group',
  19: 'the guide named in ST03 is invalid',
  23: 'the control number is repeated in the group',
  I5: 'segments violate the guide',
  I6: 'the guide is not supported',
}

/** AK905 to AK909. */
const groupFaults: Meanings = {
  1: 'the functional group is not supported',
  2: 'the version is not supported',
  3: 'the GE is missing',
  4: 'the control numbers of GS and GE differ',
  5: 'the number of sets is wrong',
  6: 'the control number is invalid',
  19: 'the control number is repeated in the interchange',
}

/** The meanings of the codes of acknowledgments, by the number of their data element. */
export const acknowledgmentMeanings: Readonly<Record<number, Meanings>> = {
  618: setFaults,
  620: segmentFaults,
  621: elementFaults,
  715: results,
  716: groupFaults,
  717: results,
}

/** Descriptions of the segments of a 999 (005010X231A1) and of TA1. */
const descriptions999 = {
  TA1: (at) => ({
    label: 'Acknowledgment',
    lines: [
      [
        `interchange ${at(1)} of ${formatDateTime(at(2), at(3))}`,
        codeMeaning(results, at(4)),
        coded(interchangeFaults, at(5)),
      ],
    ],
  }),
  AK1: (at) => ({
    label: 'Acknowledges',
    lines: [[`group ${at(2)}`, codeMeaning(groupKinds, at(1)), at(3)].filter(isThere)],
  }),
  AK2: (at) => ({ label: `Set ${at(2)}`, lines: [[codeMeaning(setKindWords, at(1)), at(3)].filter(isThere)] }),
  IK3: (at) => ({
    label: `Segment ${at(2)}`,
    lines: [[at(1), at(3) && `loop ${at(3)}`, at(4) && coded(segmentFaults, at(4))].filter(isThere)],
  }),
  IK4: (at) => ({
    label: 'Element',
    lines: [
      [at(1), at(2) && `data element ${at(2)}`, coded(elementFaults, at(3)), at(4) && `value "${at(4)}"`].filter(
        isThere,
      ),
    ],
  }),
  CTX: (at) => ({ label: 'Context', lines: [[1, 2, 3, 4, 5, 6].map(at).filter(isThere)] }),
  IK5: (at) => ({
    label: 'Result',
    lines: [[codeMeaning(results, at(1)), ...faults(setFaults, [2, 3, 4, 5, 6].map(at))]],
  }),
  AK9: (at) => ({
    label: 'Result',
    lines: [
      [
        codeMeaning(results, at(1)),
        `${at(4)} of ${at(3)} sets accepted`,
        ...faults(groupFaults, [5, 6, 7, 8, 9].map(at)),
      ],
    ],
  }),
} as const satisfies Readonly<Record<string, DescribeSegment>>

/** Descriptions of the segments of acknowledgments: a 997 has the elements and codes of a 999 in AK3, AK4 and AK5. */
export const acknowledgmentDescriptions: Readonly<Record<string, DescribeSegment>> = {
  ...descriptions999,
  AK3: descriptions999.IK3,
  AK4: descriptions999.IK4,
  AK5: descriptions999.IK5,
}

function faults(list: Meanings, codes: readonly string[]): readonly string[] {
  return codes.filter(isThere).map((code) => coded(list, code))
}

function coded(list: Meanings, code: string): string {
  return Object.hasOwn(list, code) ? `${list[code]} (${code})` : `code ${code}`
}

function isThere(text: string): boolean {
  return text !== ''
}
