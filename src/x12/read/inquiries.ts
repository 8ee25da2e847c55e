import type { Delimiters } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import { addErrorAt, type X12Error } from '../error.ts'
import { hierarchyOf, type Level } from '../hierarchy.ts'
import { type InquiryLine, inquiryReferences, type TracedInquiry } from '../inquiry.ts'
import { elementAt, type Segment } from '../segment.ts'
import { membersByQualifier, readReference, readService, readServiceDate, setText } from './claim-segments.ts'
import { readDependent, readPayer, readProvider, readSubscriber } from './name-segments.ts'

export interface InquiriesReading {
  readonly inquiries: readonly TracedInquiry[]
  readonly errors: readonly X12Error[]
}

/**
 * The inquiries of a 276: one for each TRN segment, with all that stands above it. Reads whatever can be read, so that a
 * set with errors may well have inquiries; what the guide asks for is judged by `validate`.
 */
export function readInquiries(transaction: TransactionSet, delimiters: Delimiters): InquiriesReading {
  const { header } = transaction
  if (elementAt(header, 1) !== '276') {
    const errors: X12Error[] = []
    addErrorAt(errors, 'SET_UNSUPPORTED', header, 'an inquiry is a 276', 1)
    return { inquiries: [], errors }
  }
  const { heading, levels, errors } = hierarchyOf(transaction)
  const found: Found = { delimiters, inquiries: [], errors: [...errors] }
  const begin = heading.find(({ id }) => id === 'BHT')
  const start: InquiryContext = { payer: { id: '' }, receiver: {}, subscriber: emptySubscriber }
  if (begin) setText(start, 'reference', elementAt(begin, 3))
  const asked: InquiryContext[] = []
  for (const level of levels) {
    const above = level.parent ? asked[level.parent.index] : undefined
    const within = { ...(above ?? start) }
    asked.push(within)
    readLevel(level, within, found)
  }
  if (found.inquiries.length === 0)
    addErrorAt(found.errors, 'SEGMENT_MISSING', header, 'without a TRN nothing is asked')
  return found
}

/** What the levels read so far say of every inquiry below them. */
type InquiryContext = { -readonly [Member in Ancestors]?: TracedInquiry[Member] } & {
  payer: TracedInquiry['payer']
  receiver: TracedInquiry['receiver']
  subscriber: TracedInquiry['subscriber']
}
type Ancestors = 'reference' | 'serviceProvider' | 'dependent'

interface Found {
  readonly delimiters: Delimiters
  readonly inquiries: TracedInquiry[]
  readonly errors: X12Error[]
}

const emptySubscriber: TracedInquiry['subscriber'] = { memberId: '', firstName: '', lastName: '' }

function readLevel(level: Level, asked: InquiryContext, found: Found): void {
  const { code, header, segments } = level
  const names = segments.filter(({ id }) => id === 'NM1')
  const [name] = names
  if (name === undefined) {
    addErrorAt(found.errors, 'SEGMENT_MISSING', header, 'the level has no NM1: it names nobody')
  } else if (code === '20') {
    const { name: payerName, ...payer } = readPayer(name)
    asked.payer = { ...payer, ...(payerName && { name: payerName }) }
  } else if (code === '21') asked.receiver = readProvider(names)
  else if (code === '19') asked.serviceProvider = readProvider(names)
  else if (code === '22') asked.subscriber = { ...readSubscriber(name), ...readBirth(segments) }
  else asked.dependent = { ...readDependent(name), ...readBirth(segments) }
  if (code === '22' || code === '23') readClaims(segments, asked, found)
}

/** DMG. */
function readBirth(segments: readonly Segment[]): { dateOfBirth?: string; gender?: string } {
  const person: { dateOfBirth?: string; gender?: string } = {}
  const demographics = segments.find(({ id }) => id === 'DMG')
  if (demographics === undefined) return person
  setText(person, 'dateOfBirth', elementAt(demographics, 2))
  setText(person, 'gender', elementAt(demographics, 3))
  return person
}

type ClaimDraft = { -readonly [Member in keyof TracedInquiry]?: TracedInquiry[Member] } & {
  trace: string
  lines: InquiryLine[]
  groupNumber?: string
}
type LineDraft = { -readonly [Member in keyof InquiryLine]: InquiryLine[Member] }

/** Loops 2200 and 2210. */
function readClaims(segments: readonly Segment[], asked: InquiryContext, { delimiters, inquiries }: Found): void {
  let claim: ClaimDraft | undefined
  let line: LineDraft | undefined
  for (const segment of segments) {
    if (segment.id === 'TRN') {
      if (claim) inquiries.push(inquiryOf(claim, asked))
      claim = { trace: elementAt(segment, 2), lines: [] }
      line = undefined
    } else if (claim !== undefined && segment.id === 'SVC') {
      line = {}
      readService(line, segment, delimiters)
      claim.lines.push(line)
    } else if (line !== undefined) readLineDetail(line, segment)
    else if (claim !== undefined) readClaimDetail(claim, segment)
  }
  if (claim) inquiries.push(inquiryOf(claim, asked))
}

const claimMembers = membersByQualifier(inquiryReferences)

function readClaimDetail(claim: ClaimDraft, segment: Segment): void {
  if (segment.id === 'REF') readReference(claim, segment, claimMembers)
  else if (segment.id === 'AMT' && elementAt(segment, 1) === 'T3') setText(claim, 'charge', elementAt(segment, 2))
  else if (segment.id === 'DTP') readServiceDate(claim, segment)
}

function readLineDetail(line: LineDraft, segment: Segment): void {
  if (segment.id === 'REF' && elementAt(segment, 1) === 'FJ') setText(line, 'controlNumber', elementAt(segment, 2))
  else if (segment.id === 'DTP') readServiceDate(line, segment)
}

/** The group number stands in the claim loop and belongs to the patient. */
function inquiryOf({ groupNumber, ...claim }: ClaimDraft, asked: InquiryContext): TracedInquiry {
  const { subscriber, dependent } = asked
  if (groupNumber === undefined) return { ...asked, ...claim }
  if (dependent === undefined) return { ...asked, subscriber: { ...subscriber, groupNumber }, ...claim }
  return { ...asked, dependent: { ...dependent, groupNumber }, ...claim }
}
