import { checkObject } from '../check-argument.ts'
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
 * Reads the inquiries of a 276: one for each TRN segment, with the data of the levels above it. Reads as much as possible, so
 * that a set with errors can have inquiries; `validate` checks it against the guide.
 */
export function readInquiries(transaction: TransactionSet, delimiters: Delimiters): InquiriesReading {
  checkObject(transaction, 'transaction', ['header', 'body'])
  checkObject(delimiters, 'delimiters', ['element', 'component', 'segment'])
  const { header } = transaction
  if (elementAt(header, 1) !== '276') {
    const errors: X12Error[] = []
    addErrorAt(errors, 'SET_UNSUPPORTED', header, 'expected a 276', 1)
    return { inquiries: [], errors }
  }
  const { heading, levels, errors } = hierarchyOf(transaction)
  const found: Found = { delimiters, inquiries: [], errors: [...errors] }
  const begin = heading.find(({ id }) => id === 'BHT')
  const start: InquiryContext = { payer: { id: '' }, receiver: {}, subscriber: emptySubscriber }
  if (begin) setText(start, 'reference', elementAt(begin, 3))
  const contexts: InquiryContext[] = []
  for (const level of levels) {
    const above = level.parent ? contexts[level.parent.index] : undefined
    const within = { ...(above ?? start) }
    contexts.push(within)
    readLevel(level, within, found)
  }
  if (found.inquiries.length === 0)
    addErrorAt(found.errors, 'SEGMENT_MISSING', header, 'the 276 has no TRN, so it has no inquiry')
  return found
}

/** The data of the levels above an inquiry. */
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

function readLevel(level: Level, context: InquiryContext, found: Found): void {
  const { code, header, segments } = level
  const names = segments.filter(({ id }) => id === 'NM1')
  const [name] = names
  if (name === undefined) {
    addErrorAt(found.errors, 'SEGMENT_MISSING', header, 'the level has no NM1')
  } else if (code === '20') {
    const { name: payerName, ...payer } = readPayer(name)
    context.payer = { ...payer, ...(payerName && { name: payerName }) }
  } else if (code === '21') context.receiver = readProvider(names)
  else if (code === '19') context.serviceProvider = readProvider(names)
  else if (code === '22') context.subscriber = { ...readSubscriber(name), ...readBirth(segments) }
  else context.dependent = { ...readDependent(name), ...readBirth(segments) }
  if (code === '22' || code === '23') readClaims(segments, context, found)
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
function readClaims(segments: readonly Segment[], context: InquiryContext, { delimiters, inquiries }: Found): void {
  let claim: ClaimDraft | undefined
  let line: LineDraft | undefined
  for (const segment of segments) {
    if (segment.id === 'TRN') {
      if (claim) inquiries.push(inquiryOf(claim, context))
      claim = { trace: elementAt(segment, 2), lines: [] }
      line = undefined
    } else if (claim !== undefined && segment.id === 'SVC') {
      line = {}
      readService(line, segment, delimiters)
      claim.lines.push(line)
    } else if (line !== undefined) readLineDetail(line, segment)
    else if (claim !== undefined) readClaimDetail(claim, segment)
  }
  if (claim) inquiries.push(inquiryOf(claim, context))
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

/** The group number is in the claim loop but belongs to the patient. */
function inquiryOf({ groupNumber, ...claim }: ClaimDraft, context: InquiryContext): TracedInquiry {
  const { subscriber, dependent } = context
  if (groupNumber === undefined) return { ...context, ...claim }
  if (dependent === undefined) return { ...context, subscriber: { ...subscriber, groupNumber }, ...claim }
  return { ...context, dependent: { ...dependent, groupNumber }, ...claim }
}
