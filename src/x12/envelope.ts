import type { Delimiters } from './delimiters.ts'
import type { Segment } from './segment.ts'

/** An interchange as it stands in the text: every segment has its place, also one that should not be there. */
export interface Interchange {
  readonly delimiters: Delimiters
  /** The blanks before the ISA. */
  readonly before: string
  /** ISA. */
  readonly header: Segment
  /** What stands between the ISA and the first group: TA1 segments, if anything. */
  readonly acknowledgments: readonly Segment[]
  readonly groups: readonly FunctionalGroup[]
  /** IEA. */
  readonly trailer?: Segment
  /** The text that was not read: behind the IEA, or after the last terminator. */
  readonly after: string
}

export interface FunctionalGroup {
  /** GS. */
  readonly header: Segment
  /** Segments that stand before the first transaction set and do not belong there. */
  readonly before: readonly Segment[]
  readonly sets: readonly TransactionSet[]
  /** GE. */
  readonly trailer?: Segment
  /** Segments that stand after the GE and do not belong there. */
  readonly after: readonly Segment[]
}

export interface TransactionSet {
  /** ST. */
  readonly header: Segment
  /** What stands between ST and SE. */
  readonly body: readonly Segment[]
  /** SE. */
  readonly trailer?: Segment
  /** Segments that stand after the SE and do not belong there. */
  readonly after: readonly Segment[]
}

/** Who writes to whom, when and under which numbers: what ISA, GS, ST and BHT say. */
export interface Envelope {
  /** ISA05. */
  readonly senderQualifier: string
  /** ISA06, without its padding. */
  readonly senderId: string
  /** ISA07. */
  readonly receiverQualifier: string
  /** ISA08, without its padding. */
  readonly receiverId: string
  /** GS02. */
  readonly applicationSender: string
  /** GS03. */
  readonly applicationReceiver: string
  /** ISA13: nine digits. */
  readonly controlNumber: string
  /** GS06. */
  readonly groupControlNumber: string
  /** ST02. */
  readonly setControlNumber: string
  /** BHT03. */
  readonly reference: string
  /** The date (CCYYMMDD) and time (HHMM) of ISA, GS and BHT. */
  readonly at: { readonly date: string; readonly time: string }
  /** ISA15: test or production. */
  readonly usage: 'T' | 'P'
  readonly delimiters: Delimiters
}
