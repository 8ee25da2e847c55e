import { checkObject, checkObjects } from '../check-argument.ts'
import type { Envelope } from '../envelope.ts'
import {
  type ClaimStatusInformation,
  type LevelStatus,
  type PayerResponse,
  type ResponseClaim,
  type ResponseLine,
  responseReferences,
  type StatusInformation,
} from '../response.ts'
import {
  statusElement,
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
import { LevelWriter } from './level-writer.ts'
import { amountText, type SegmentWriter } from './segment-writer.ts'
import { type Encoding, encodeTransactionSet } from './write-envelope.ts'

/**
 * Encodes responses, in their order, as a 277 in canonical form. Consecutive responses share equal levels. Decoding it returns
 * the same responses without their warnings, which a 277 cannot contain.
 *
 * Errors: no response, data that X12 cannot represent.
 */
export function encode277(responses: readonly PayerResponse[], envelope: Envelope): Encoding {
  checkObjects(responses, 'responses')
  checkObject(envelope, 'envelope', ['delimiters', 'at'])
  return encodeTransactionSet('277', envelope, (writer) => writeResponses(writer, responses))
}

/** Writes the levels of a 277. */
export function writeResponses(writer: SegmentWriter, responses: readonly PayerResponse[]): void {
  const levels = new LevelWriter(writer)
  for (const response of responses) writeResponse(writer, levels, response)
  if (responses.length === 0) writer.refuse('SEGMENT_MISSING', 'a 277 requires at least one response')
}

function writeResponse(writer: SegmentWriter, levels: LevelWriter, response: PayerResponse): void {
  const { payer, receiver, receiverStatus, serviceProvider, providerStatus } = response
  const isPatient = 'claims' in response
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
  const { subscriber, dependent, claims } = response
  // Two responses about one patient need two levels: one level would merge them.
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
    statusElement(first),
    effectiveDate,
    '',
    amountText(charge),
    amountText(paid),
    finalizedDate,
    '',
    remittanceDate,
    remittanceNumber,
    second && statusElement(second),
    third && statusElement(third),
  )
}
