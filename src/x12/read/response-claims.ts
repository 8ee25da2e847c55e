import type { Delimiters } from '../delimiters.ts'
import { set } from '../draft.ts'
import { reportAt, type X12Error } from '../error.ts'
import { byQualifier, responseReferences } from '../references.ts'
import type { ClaimStatusInformation, ResponseClaim, ResponseLine, StatusInformation } from '../response.ts'
import { elementAt, type Segment } from '../segment.ts'
import { readReference, readService, readServiceDate, type Service } from './claims.ts'
import { readClaimStatus, readStatus } from './status.ts'

/** A loop that is being read: its first segment, its STC segments, and all else. */
interface Loop<Details, Information> {
  readonly header: Segment
  readonly details: Details
  readonly information: Information[]
}

type ClaimDetails = { -readonly [Member in keyof ResponseClaim]?: ResponseClaim[Member] } & { lines: ResponseLine[] }
type LineDetails = Service & { controlNumber?: string; serviceFrom?: string; serviceTo?: string }
type ClaimLoop = Loop<ClaimDetails, ClaimStatusInformation>
type LineLoop = Loop<LineDetails, StatusInformation>

/** Loops 2200 and 2220 of a subscriber or dependent: a claim for each TRN segment. */
export function readResponseClaims(
  segments: readonly Segment[],
  delimiters: Delimiters,
  errors: X12Error[],
): readonly ResponseClaim[] {
  const claims: ResponseClaim[] = []
  let claim: ClaimLoop | undefined
  let line: LineLoop | undefined
  const endLine = () => {
    if (claim !== undefined && line !== undefined) claim.details.lines.push(lineOf(line, errors))
    line = undefined
  }
  const endClaim = () => {
    endLine()
    if (claim !== undefined) claims.push(claimOf(claim, errors))
  }
  for (const segment of segments) {
    if (segment.id === 'TRN') {
      endClaim()
      claim = { header: segment, details: { trace: elementAt(segment, 2), lines: [] }, information: [] }
    } else if (claim !== undefined && segment.id === 'SVC') {
      endLine()
      line = { header: segment, details: {}, information: [] }
      readService(line.details, segment, delimiters)
    } else if (line !== undefined) readLineSegment(line, segment, delimiters)
    else if (claim !== undefined) readClaimSegment(claim, segment, delimiters)
  }
  endClaim()
  return claims.slice()
}

const claimMembers = byQualifier(responseReferences)

function readClaimSegment({ details, information }: ClaimLoop, segment: Segment, delimiters: Delimiters): void {
  if (segment.id === 'STC') information.push(readClaimStatus(segment, delimiters))
  else if (segment.id === 'REF') readReference(details, segment, claimMembers)
  else if (segment.id === 'DTP') readServiceDate(details, segment)
}

function readLineSegment({ details, information }: LineLoop, segment: Segment, delimiters: Delimiters): void {
  if (segment.id === 'STC') information.push(readStatus(segment, delimiters))
  else if (segment.id === 'DTP') readServiceDate(details, segment)
  else if (segment.id === 'REF' && elementAt(segment, 1) === 'FJ') set(details, 'controlNumber', elementAt(segment, 2))
}

/** Stands where the payer gave no STC segment, which is reported. */
const unsaid: StatusInformation = { statuses: [{ category: '', status: '' }], effectiveDate: '' }

function claimOf({ header, details, information }: ClaimLoop, errors: X12Error[]): ResponseClaim {
  const [first = unsaid, ...further] = information
  if (first === unsaid) reportAt(errors, 'SEGMENT_MISSING', header, 'the claim has no STC: nothing is said about it')
  const { trace = '', lines, ...rest } = details
  // A copy has no room for further lines, which a list that was pushed to keeps.
  return { ...first, trace, ...rest, lines: lines.slice(), ...(further.length > 0 && { furtherInformation: further }) }
}

function lineOf({ header, details, information }: LineLoop, errors: X12Error[]): ResponseLine {
  const [first = unsaid, ...further] = information
  if (first === unsaid) reportAt(errors, 'SEGMENT_MISSING', header, 'the line has no STC: nothing is said about it')
  const { qualifier = '', procedure = '', charge = '', units = '', ...rest } = details
  return {
    ...first,
    qualifier,
    procedure,
    charge,
    units,
    ...rest,
    ...(further.length > 0 && { furtherInformation: further }),
  }
}
