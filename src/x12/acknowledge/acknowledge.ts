import type { Delimiters } from '../delimiters.ts'
import type { Envelope, Interchange } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { elementAt } from '../segment.ts'
import { SegmentWriter } from '../write/segment-writer.ts'
import { writeIsa } from '../write/write-envelope.ts'
import { acknowledgedAs, type JudgedGroup, judge } from './error-codes.ts'
import { convention999, echoIn, type SetVerdict, writeGroupAcknowledgment } from './implementation-999.ts'

/** What is sent back about an interchange: a TA1 on its envelope, or a 999 on what is in it. */
export type Acknowledgment = InterchangeAcknowledgment | ImplementationAcknowledgment

export interface InterchangeAcknowledgment {
  readonly kind: 'TA1'
  /** A whole interchange. */
  readonly text: string
  /** TA104: accepted, accepted with errors, rejected. */
  readonly interchangeAcknowledgment: 'A' | 'E' | 'R'
  /** TA105. */
  readonly interchangeNote: string
}

export interface ImplementationAcknowledgment {
  readonly kind: '999'
  /** A whole interchange. */
  readonly text: string
  /** IK501 of the first set that is rejected; `A` when all are accepted. */
  readonly transactionSetAcknowledgement: 'A' | 'R'
  /** IK502 of that set; absent when all is well, or when only the envelope of its group is at fault. */
  readonly implementationTransactionSetSyntaxError?: string
}

/**
 * Acknowledges an interchange: a TA1 when its envelope cannot stand, when only its envelope is at fault, or when it holds
 * nothing that a 999 speaks of; else a 999 with one set for each group, and in it each transaction set, accepted ones too.
 * A 999 is not acknowledged in its turn.
 *
 * The text can always be parsed: what a received value holds and the envelope cannot carry is left out of it.
 *
 * @param interchange absent when the text could not be split into segments
 * @param errors those of `parseInterchange`, and those of `validate` for each set
 * @param envelope of the acknowledgment; its `reference` is not used, and the 999s of further groups count on from its
 *   `setControlNumber`
 */
export function acknowledge(
  interchange: Interchange | undefined,
  errors: readonly X12Error[],
  envelope: Envelope,
): Acknowledgment {
  const rejecting = errors.find(({ code }) => acknowledgedAs[code].TA104 === 'R')
  if (interchange === undefined || rejecting) return acknowledgeEnvelope(interchange, rejecting, envelope)
  const judged = judge(interchange, errors)
  const groups = judged.groups.filter(({ group }) => elementAt(group.header, 1) !== 'FA')
  const isFlawless = groups.every(
    ({ errors, sets }) => errors.length === 0 && sets.every((set) => set.errors.length === 0),
  )
  const [noted] = judged.interchange
  if (groups.length === 0 || (noted && isFlawless)) return acknowledgeEnvelope(interchange, noted, envelope)
  const isCut = errors.some(({ code }) => code === 'TOO_MANY_ERRORS')
  return acknowledgeGroups({ groups, received: interchange.delimiters, isCut }, envelope)
}

function acknowledgeEnvelope(
  interchange: Interchange | undefined,
  noted: X12Error | undefined,
  envelope: Envelope,
): InterchangeAcknowledgment {
  // An error in no group and no set: the interchange can be read without what it concerns.
  const { TA104 = 'E', TA105 = '022' } = noted ? acknowledgedAs[noted.code] : { TA104: 'A' as const, TA105: '000' }
  const note = typeof TA105 === 'string' ? TA105 : (TA105[noted?.element ?? 0] ?? '022')
  const received = (position: number, digits: number) => {
    const text = interchange ? elementAt(interchange.header, position) : ''
    return /^\d*$/.test(text) && text.length <= digits ? text.padStart(digits, '0') : '0'.repeat(digits)
  }
  const writer = new SegmentWriter(envelope.delimiters)
  const controlNumber = writeIsa(writer, carried(envelope))
  writer.write('TA1', received(13, 9), received(9, 6), received(10, 4), TA104, note)
  writer.write('IEA', '0', controlNumber)
  return { kind: 'TA1', text: writer.text, interchangeAcknowledgment: TA104, interchangeNote: note }
}

interface Received {
  readonly groups: readonly JudgedGroup[]
  readonly received: Delimiters
  /** Whether some errors were left out. */
  readonly isCut: boolean
}

function acknowledgeGroups({ groups, received, isCut }: Received, envelope: Envelope): ImplementationAcknowledgment {
  const safe = carried(envelope)
  const writer = new SegmentWriter(envelope.delimiters)
  const controlNumber = writeIsa(writer, safe)
  const { applicationSender, applicationReceiver, at, groupControlNumber, setControlNumber } = safe
  const parties = [applicationSender, applicationReceiver]
  writer.write('GS', 'FA', ...parties, at.date, at.time, groupControlNumber, 'X', convention999)
  const verdicts: (readonly SetVerdict[])[] = []
  let isRejected = false
  for (const [index, group] of groups.entries()) {
    const next = String(Number(setControlNumber) + index).padStart(setControlNumber.length, '0')
    const setNumber = index === 0 ? setControlNumber : next
    const before = writer.count
    writer.write('ST', '999', setNumber, convention999)
    verdicts.push(writeGroupAcknowledgment(writer, group, received, envelope.delimiters, isCut))
    writer.write('SE', String(writer.count - before + 1), setNumber)
    isRejected ||= group.errors.length > 0
  }
  writer.write('GE', String(groups.length), groupControlNumber)
  writer.write('IEA', '1', controlNumber)
  const rejected = verdicts.flat().find(({ acknowledgment }) => acknowledgment === 'R')
  return {
    kind: '999',
    text: writer.text,
    transactionSetAcknowledgement: rejected || isRejected ? 'R' : 'A',
    ...(rejected?.syntaxError !== undefined && { implementationTransactionSetSyntaxError: rejected.syntaxError }),
  }
}

/** The ids of a hostile interchange come back in its acknowledgment: as far as it can carry them. */
function carried(envelope: Envelope): Envelope {
  const echo = echoIn(envelope.delimiters)
  return {
    ...envelope,
    senderQualifier: echo(envelope.senderQualifier, 2),
    senderId: echo(envelope.senderId, 15),
    receiverQualifier: echo(envelope.receiverQualifier, 2),
    receiverId: echo(envelope.receiverId, 15),
    applicationSender: echo(envelope.applicationSender, 15),
    applicationReceiver: echo(envelope.applicationReceiver, 15),
  }
}
