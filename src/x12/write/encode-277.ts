import type { Envelope } from '../envelope.ts'
import {
  type ClaimStatusInformation,
  type LevelStatus,
  type PayerResponse,
  type ResponseClaim,
  type ResponseLine,
  responseReferences,
  type StatusComposite,
  type StatusInformation,
} from '../response.ts'
import {
  writeContact,
  writeDependent,
  writePayer,
  writeProvider,
  writeReceiver,
  writeReferences,
  writeService,
  writeServiceDate,
  writeSubscriber,
} from './common-segments.ts'
import { LevelWriter, type SegmentWriter } from './segment-writer.ts'
import { type Encoding, encodeTransactionSet } from './write-envelope.ts'

/**
 * The 277 that gives all answers, in their order, as canonical text. Answers that follow each other share what stands above
 * them. Reading it gives the answers back, less their warnings, which have no place in a 277.
 *
 * Refused: no answer at all, and data that X12 cannot carry.
 */
export function encode277(answers: readonly PayerResponse[], envelope: Envelope): Encoding {
  return encodeTransactionSet('277', envelope, (writer) => {
    const levels = new LevelWriter(writer)
    for (const answer of answers) writeResponse(writer, levels, answer)
    if (answers.length === 0) writer.refuse('SEGMENT_MISSING', 'a 277 needs an answer')
  })
}

function writeResponse(writer: SegmentWriter, levels: LevelWriter, answer: PayerResponse): void {
  const { payer, receiver, receiverStatus, serviceProvider, providerStatus } = answer
  const isPatient = 'claims' in answer
  levels.open(0, () => {
    writePayer(writer, payer)
    if (payer.contact) writeContact(writer, payer.contact)
  })
  const writeReceiverLevel = () => {
    writeReceiver(writer, receiver)
    if (receiverStatus) writeLevelStatus(writer, '2', receiverStatus)
  }
  levels.open(1, writeReceiverLevel, serviceProvider !== undefined)
  if (serviceProvider === undefined) {
    levels.close(1)
    return
  }
  const writeProviderLevel = () => {
    writeProvider(writer, serviceProvider)
    if (providerStatus) writeLevelStatus(writer, '1', providerStatus)
  }
  levels.open(2, writeProviderLevel, isPatient)
  if (!isPatient) {
    levels.close(2)
    return
  }
  const { subscriber, dependent, claims } = answer
  // Two answers about one patient are two levels: one level would make them one answer.
  levels.open(3, () => writeSubscriber(writer, subscriber), dependent !== undefined)
  if (dependent !== undefined) levels.open(4, () => writeDependent(writer, dependent), false)
  for (const claim of claims) writeClaim(writer, claim)
}

/** Loop 2200B or 2200C. */
function writeLevelStatus(writer: SegmentWriter, traceType: string, { trace, information }: LevelStatus): void {
  writer.write('TRN', traceType, trace)
  for (const status of information) writeStatus(writer, status)
}

/** Loop 2200D or 2200E. */
function writeClaim(writer: SegmentWriter, claim: ResponseClaim): void {
  writer.write('TRN', '2', claim.trace)
  writeStatus(writer, claim)
  for (const information of claim.furtherInformation ?? []) writeStatus(writer, information)
  writeReferences(writer, claim, responseReferences)
  writeServiceDate(writer, claim)
  for (const line of claim.lines) writeLine(writer, line)
}

/** Loop 2220. */
function writeLine(writer: SegmentWriter, line: ResponseLine): void {
  writeService(writer, line)
  const { statuses, effectiveDate } = line
  writeStatus(writer, { statuses, effectiveDate })
  for (const information of line.furtherInformation ?? []) writeStatus(writer, information)
  if (line.controlNumber !== undefined) writer.write('REF', 'FJ', line.controlNumber)
  writeServiceDate(writer, line)
}

/** STC. */
function writeStatus(writer: SegmentWriter, information: StatusInformation & ClaimStatusInformation): void {
  const [first, second, third] = information.statuses
  const { effectiveDate, charge, paid, finalizedDate, remittanceDate, remittanceNumber } = information
  writer.write(
    'STC',
    composite(first),
    effectiveDate,
    '',
    charge,
    paid,
    finalizedDate,
    '',
    remittanceDate,
    remittanceNumber,
    second && composite(second),
    third && composite(third),
  )
}

function composite({ category, status, entity, codeList }: StatusComposite): readonly (string | undefined)[] {
  return [category, status, entity, codeList]
}
