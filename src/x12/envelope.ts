import type { Delimiters } from './delimiters.ts'
import type { Segment } from './segment.ts'

/** An interchange as in the text, with every segment, even one that is out of place. */
export interface Interchange {
  readonly delimiters: Delimiters
  /** The white space before the ISA. */
  readonly before: string
  /** ISA. */
  readonly header: Segment
  /** The segments between the ISA and the first group: TA1 segments. */
  readonly acknowledgments: readonly Segment[]
  readonly groups: readonly FunctionalGroup[]
  /** IEA. */
  readonly trailer?: Segment
  /** The text that was not read: after the IEA or the last terminator. */
  readonly after: string
}

export interface FunctionalGroup {
  /** GS. */
  readonly header: Segment
  /** Stray segments before the first transaction set. */
  readonly before: readonly Segment[]
  readonly sets: readonly TransactionSet[]
  /** GE. */
  readonly trailer?: Segment
  /** Stray segments after the GE. */
  readonly after: readonly Segment[]
}

export interface TransactionSet {
  /** ST. */
  readonly header: Segment
  /** The segments between ST and SE. */
  readonly body: readonly Segment[]
  /** SE. */
  readonly trailer?: Segment
  /** Stray segments after the SE. */
  readonly after: readonly Segment[]
}

/** Sender, receiver, date and control numbers from ISA, GS, ST and BHT. */
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
  /** ISA15: test, production or information. */
  readonly usage: 'T' | 'P' | 'I'
  readonly delimiters: Delimiters
}
