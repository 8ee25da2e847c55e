import type { AcknowledgmentSource } from '../claim-acknowledgment.ts'
import type { Delimiters } from '../delimiters.ts'
import type { Interchange, TransactionSet } from '../envelope.ts'
import { segmentsBeyondData } from '../json/decode.ts'
import { readClaimAcknowledgments } from '../read/claim-acknowledgments.ts'
import { readInquiries } from '../read/inquiries.ts'
import { readResponses } from '../read/responses.ts'
import type { PayerResponse } from '../response.ts'
import { setKindOf, setLabel } from '../set-kind.ts'
import type { ExaminedFile } from '../validate/examine-file.ts'
import { compareAcknowledgments } from './compare-acknowledgments.ts'
import { compareResponses } from './compare-responses.ts'
import { itemOfInquiry, itemOfSegment, itemOfTa1, itemsOf999 } from './compare-segments.ts'
import { type ComparedItem, type Difference, itemDifferences } from './facts.ts'

/** The content of a file that can be compared, and what else is in it. */
export interface ComparableFile {
  /** Of the 277s. */
  readonly responses: readonly PayerResponse[]
  /** Of the 277CAs. */
  readonly acknowledgments: readonly AcknowledgmentSource[]
  /** TA1s, 999s, the inquiries of 276s, and segments that the data of their set do not contain. */
  readonly items: readonly ComparedItem[]
  readonly notCompared: readonly NotCompared[]
}

/** A part of a file that is not compared. */
export interface NotCompared {
  /** Its offset in the text that was read. */
  readonly offset: number
  /** `a 270 is not compared`. */
  readonly what: string
}

/** How the sets and TA1s of two files differ. The content of envelopes, the order of claims and the notation of amounts do not matter. */
export function compareFiles(before: ComparableFile, after: ComparableFile): readonly Difference[] {
  return [
    ...itemDifferences(before.items, after.items),
    ...compareResponses(before.responses, after.responses),
    ...compareAcknowledgments(before.acknowledgments, after.acknowledgments),
  ]
}

/** Reads what of a file can be compared: all sets of supported guides, and all TA1s. */
export function readComparable({ examinations }: ExaminedFile): ComparableFile {
  const file = { responses: [], acknowledgments: [], items: [], notCompared: [] }
  for (const { interchange } of examinations) if (interchange !== undefined) addInterchange(file, interchange)
  return file
}

type FileDraft = { readonly [Member in keyof ComparableFile]: ComparableFile[Member][number][] }

function addInterchange(file: FileDraft, { acknowledgments, groups, delimiters }: Interchange): void {
  for (const segment of acknowledgments) if (segment.id === 'TA1') file.items.push(itemOfTa1(segment, delimiters))
  for (const { sets } of groups) for (const set of sets) addSet(file, set, delimiters)
}

function addSet(file: FileDraft, set: TransactionSet, delimiters: Delimiters): void {
  const kind = setKindOf(set.header)
  if (kind === undefined) {
    file.notCompared.push({ offset: set.header.offset, what: `a ${setLabel(set.header)} is not compared` })
    return
  }
  if (kind === '999') {
    for (const item of itemsOf999(set, delimiters)) file.items.push(item)
    return
  }
  if (kind === '276')
    for (const inquiry of readInquiries(set, delimiters).inquiries) file.items.push(itemOfInquiry(inquiry))
  else if (kind === '277')
    for (const response of readResponses(set, delimiters).responses) file.responses.push(response)
  else for (const source of readClaimAcknowledgments(set, delimiters).sources) file.acknowledgments.push(source)
  for (const segment of segmentsBeyondData(set, kind, delimiters))
    file.items.push(itemOfSegment(segment, kind, delimiters))
}
