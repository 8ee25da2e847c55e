import type { AcknowledgmentSource } from '../claim-acknowledgment.ts'
import type { Delimiters } from '../delimiters.ts'
import type { Interchange, TransactionSet } from '../envelope.ts'
import { segmentsBeyondData } from '../json/decode.ts'
import { readClaimAcknowledgments } from '../read/claim-acknowledgments.ts'
import { readResponses } from '../read/responses.ts'
import type { PayerResponse } from '../response.ts'
import type { Segment } from '../segment.ts'
import { setKindOf, setLabel } from '../set-kind.ts'
import type { ExaminedFile } from '../validate/examine-file.ts'

/** The 277s and 277CAs of a file, and what else is in it. */
export interface ComparableFile {
  readonly responses: readonly PayerResponse[]
  readonly acknowledgments: readonly AcknowledgmentSource[]
  readonly notCompared: readonly NotCompared[]
}

/** A part of a file that is not compared. */
export interface NotCompared {
  /** Its offset in the text that was read. */
  readonly offset: number
  /** `a 999 is not compared`. */
  readonly what: string
}

/** Reads what of a file can be compared: all its 277s and 277CAs. */
export function readComparable({ examinations }: ExaminedFile): ComparableFile {
  const file = { responses: [], acknowledgments: [], notCompared: [] }
  for (const { interchange } of examinations) if (interchange !== undefined) addInterchange(file, interchange)
  return file
}

interface FileDraft {
  readonly responses: PayerResponse[]
  readonly acknowledgments: AcknowledgmentSource[]
  readonly notCompared: NotCompared[]
}

function addInterchange(file: FileDraft, interchange: Interchange): void {
  for (const segment of interchange.acknowledgments) omit(file, segment, `a ${segment.id}`)
  for (const { sets } of interchange.groups) for (const set of sets) addSet(file, set, interchange.delimiters)
}

function addSet(file: FileDraft, set: TransactionSet, delimiters: Delimiters): void {
  const kind = setKindOf(set.header)
  if (kind !== '277' && kind !== '277CA') {
    omit(file, set.header, `a ${setLabel(set.header)}`)
    return
  }
  if (kind === '277') for (const response of readResponses(set, delimiters).responses) file.responses.push(response)
  else for (const source of readClaimAcknowledgments(set, delimiters).sources) file.acknowledgments.push(source)
  for (const segment of segmentsBeyondData(set, kind, delimiters)) omit(file, segment, `a part of this ${segment.id}`)
}

function omit({ notCompared }: FileDraft, { offset }: Segment, what: string): void {
  notCompared.push({ offset, what: `${what} is not compared` })
}
