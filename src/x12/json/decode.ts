import type { Delimiters } from '../delimiters.ts'
import type { FunctionalGroup, Interchange, TransactionSet } from '../envelope.ts'
import { readClaimAcknowledgments } from '../read/claim-acknowledgments.ts'
import { usageOf } from '../read/decode.ts'
import { readInquiries } from '../read/inquiries.ts'
import { readResponses } from '../read/responses.ts'
import { elementAt, type Segment } from '../segment.ts'
import { type SetKind, setKindOf } from '../set-kind.ts'
import { SegmentWriter } from '../write/segment-writer.ts'
import { documentOf, type FullSet } from './document.ts'
import type { GroupJson, InterchangeJson, SetJson, X12Json } from './generated/x12-json.ts'
import { writeSet } from './write-document.ts'

/** Interchanges as JSON, and what of them the JSON does not have. */
export interface DecodedJson {
  /** Absent if there is nothing to print. */
  readonly document?: X12Json
  /** The ST of each set of another kind or guide. */
  readonly omitted: readonly Segment[]
}

/**
 * Converts interchanges to JSON, from which `encodeJson` writes them again. A set whose data alone would be written in another
 * form, such as with its references in another order, also has its segments.
 */
export function decodeJson(interchanges: readonly Interchange[]): DecodedJson {
  const [first, ...more] = interchanges.map(interchangeJson)
  const sets = interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.sets))
  const omitted = sets.map(({ header }) => header).filter((header) => setKindOf(header) === undefined)
  const hasContent = sets.length > omitted.length || interchanges.some((one) => one.acknowledgments.length > 0)
  if (first === undefined || (!hasContent && omitted.length > 0)) return { omitted }
  return { document: documentOf([first, ...more]), omitted }
}

function interchangeJson({ header, acknowledgments, groups, trailer, delimiters }: Interchange): InterchangeJson {
  const at = (position: number) => elementAt(header, position).trimEnd()
  const isUsual = at(1) === '00' && at(2) === '' && at(3) === '00' && at(4) === ''
  const groupCount = unusualCount(trailer, groups.length)
  return {
    senderQualifier: at(5),
    senderId: at(6),
    receiverQualifier: at(7),
    receiverId: at(8),
    controlNumber: at(13),
    at: { date: `20${at(9)}`, time: at(10) },
    usage: usageOf(header),
    delimiters,
    ...(!isUsual && { authorizationQualifier: at(1), authorization: at(2), securityQualifier: at(3), security: at(4) }),
    ...(at(14) !== '0' && { acknowledgmentRequested: at(14) }),
    ...(groupCount !== undefined && { groupCount }),
    ...(acknowledgments.length > 0 && { acknowledgments: acknowledgments.map(segmentJson) }),
    groups: groups.flatMap((group) => groupJson(group, delimiters) ?? []),
  }
}

function groupJson(group: FunctionalGroup, delimiters: Delimiters): GroupJson | undefined {
  const { header, sets, trailer } = group
  const at = { date: elementAt(header, 4), time: elementAt(header, 5) }
  const [first, ...more] = sets.flatMap((set) => setJson(set, at, delimiters) ?? [])
  if (first === undefined) return undefined
  const setCount = unusualCount(trailer, sets.length)
  return {
    applicationSender: elementAt(header, 2),
    applicationReceiver: elementAt(header, 3),
    groupControlNumber: elementAt(header, 6),
    at,
    ...(setCount !== undefined && { setCount }),
    sets: [first, ...more],
  }
}

function setJson(
  set: TransactionSet,
  at: { readonly date: string; readonly time: string },
  delimiters: Delimiters,
): SetJson | undefined {
  const kind = setKindOf(set.header)
  if (kind === undefined) return undefined
  const segmentCount = unusualCount(set.trailer, set.body.length + 2)
  const envelope = {
    transaction: kind,
    setControlNumber: elementAt(set.header, 2),
    ...(segmentCount !== undefined && { segmentCount }),
  }
  const segments = set.body.map(segmentJson)
  if (kind === '999') return { ...envelope, segments }
  const { at: written, ...data } = setData(set, kind, delimiters)
  const isSameTime = written.date === at.date && written.time === at.time
  const json = { ...envelope, ...data, ...(!isSameTime && { at: written }) }
  return isExact(set, { ...json, at: written }, delimiters) ? json : { ...json, segments }
}

/** The data of a set, and BHT03 to BHT05. */
export function setData(
  set: TransactionSet,
  kind: Exclude<SetKind, '999'>,
  delimiters: Delimiters,
): Pick<FullSet, 'reference' | 'at' | 'inquiries' | 'responses' | 'claimAcknowledgments'> {
  const beginning = set.body.find(({ id }) => id === 'BHT')
  const [reference = '', date = '', time = ''] = [3, 4, 5].map((position) =>
    beginning === undefined ? '' : elementAt(beginning, position),
  )
  return { reference, at: { date, time }, ...listOf(set, kind, delimiters) }
}

function listOf(
  set: TransactionSet,
  kind: Exclude<SetKind, '999'>,
  delimiters: Delimiters,
): Pick<SetJson, 'inquiries' | 'responses' | 'claimAcknowledgments'> {
  if (kind === '276') return { inquiries: readInquiries(set, delimiters).inquiries }
  if (kind === '277') return { responses: readResponses(set, delimiters).responses }
  return { claimAcknowledgments: readClaimAcknowledgments(set, delimiters).sources }
}

/** Whether the data of a set are written as the set was read. */
function isExact({ header, body, trailer }: TransactionSet, json: FullSet, delimiters: Delimiters): boolean {
  const lines = writtenLines(json, delimiters)
  const read = [header, ...body, ...(trailer ? [trailer] : [])]
  const { element, segment } = delimiters
  const isSame = (line: string, index: number) => line === `${read[index]?.elements.join(element)}${segment}`
  return lines.length === read.length && lines.every(isSame)
}

function writtenLines(json: FullSet, delimiters: Delimiters): readonly string[] {
  const writer = new SegmentWriter(delimiters)
  writeSet(writer, json)
  return writer.lines
}

/** The segments of a set with values that its data do not have, such as a second name of a provider. HL is not data. */
export function segmentsBeyondData(
  set: TransactionSet,
  kind: Exclude<SetKind, '999'>,
  delimiters: Delimiters,
): readonly Segment[] {
  const data = { transaction: kind, setControlNumber: '', ...setData(set, kind, delimiters) }
  const written = new Set(writtenLines(data, delimiters))
  const { element, segment } = delimiters
  const isWritten = ({ elements }: Segment) => {
    const last = elements.findLastIndex((text) => text !== '')
    return written.has(elements.slice(0, last + 1).join(element) + segment)
  }
  return set.body.filter((one) => one.id !== 'HL' && one.id !== 'BHT' && !isWritten(one))
}

function segmentJson({ elements }: Segment): readonly [string, ...string[]] {
  const [id = '', ...rest] = elements
  return [id, ...rest]
}

/** A count that is right, but has leading zeros. */
function unusualCount(trailer: Segment | undefined, count: number): string | undefined {
  const text = trailer === undefined ? '' : elementAt(trailer, 1)
  return text !== String(count) && /^\d{1,10}$/.test(text) && Number(text) === count ? text : undefined
}
