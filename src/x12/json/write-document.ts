import { setIdentities } from '../set-kind.ts'
import { writeInquiries } from '../write/encode-276.ts'
import { writeResponses } from '../write/encode-277.ts'
import { writeClaimAcknowledgments } from '../write/encode-277ca.ts'
import { SegmentWriter } from '../write/segment-writer.ts'
import { headings, writeIsa } from '../write/write-envelope.ts'
import type { FullGroup, FullInterchange, FullSet } from './document.ts'

/**
 * Writes an interchange.
 *
 * @param replayed the decisions of the writer of the same interchange with other values
 */
export function writeInterchangeJson(json: FullInterchange, replayed?: readonly boolean[]): SegmentWriter {
  const writer = new SegmentWriter(json.delimiters, replayed)
  const controlNumber = writeIsa(writer, json)
  for (const acknowledgment of json.acknowledgments ?? []) writer.writeExactly(acknowledgment)
  for (const group of json.groups) writeGroup(writer, group)
  writer.write('IEA', json.groupCount ?? String(json.groups.length), controlNumber)
  return writer
}

function writeGroup(writer: SegmentWriter, group: FullGroup): void {
  const { applicationSender, applicationReceiver, groupControlNumber, at, setCount, sets } = group
  const { group: identifier, convention } = setIdentities[sets[0].transaction]
  const parties = [applicationSender, applicationReceiver]
  writer.write('GS', identifier, ...parties, at.date, at.time, groupControlNumber, 'X', convention)
  for (const set of sets) writeSet(writer, set)
  writer.write('GE', setCount ?? String(sets.length), groupControlNumber)
}

/** Writes ST to SE: the segments of the set, if it has some, otherwise its data. */
export function writeSet(writer: SegmentWriter, set: FullSet): void {
  const { transaction, setControlNumber, segmentCount, segments } = set
  const { identifier, convention } = setIdentities[transaction]
  const before = writer.count
  writer.write('ST', identifier, setControlNumber, convention)
  if (segments !== undefined) for (const segment of segments) writer.writeExactly(segment)
  else writeData(writer, set)
  writer.write('SE', segmentCount ?? String(writer.count - before + 1), setControlNumber)
}

function writeData(writer: SegmentWriter, set: FullSet): void {
  const { transaction, reference, at, inquiries = [], responses = [], claimAcknowledgments = [] } = set
  if (transaction === '999') {
    writer.refuse('SEGMENT_MISSING', 'a 999 requires "segments"')
    return
  }
  const { structure, purpose, type } = headings[transaction]
  writer.write('BHT', structure, purpose, reference, at.date, at.time, type)
  if (transaction === '276') writeInquiries(writer, inquiries)
  else if (transaction === '277') writeResponses(writer, responses)
  else writeClaimAcknowledgments(writer, claimAcknowledgments)
}
