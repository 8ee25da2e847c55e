import type { StatusReason } from './claim.ts'

/** What goes wrong when a fault strikes: exactly one of these, except that `delay` goes with any. */
export interface Failure {
  /** HTTP status, with the vendor's own body for it. */
  readonly status?: number
  /** Milliseconds by which the answer is late; virtual time on a frozen clock. */
  readonly delay?: number
  /** Never answers. */
  readonly hang?: true
  /** Breaks the connection. */
  readonly reset?: true
  /** Answers 200 with something that is no JSON. */
  readonly garbage?: true
  /** The payer cannot answer: a 200 that says so, in a 277's codes. */
  readonly payer?: StatusReason
}

/** Operations that ask a payer, so that the payer can fail to answer. */
export const inquiries: readonly string[] = [
  'stedi.claimStatus',
  'stedi.claimStatusRawX12',
  'optum.claimstatus',
  'optum.rawX12',
  'optum.rawX12Enhanced',
]

/** A failure that waits for calls of one operation. */
export interface FaultSpec {
  /** `<api>.<operation>`, or `<api>.*`. */
  readonly on: string
  /** How many calls it breaks; for ever when absent. */
  readonly times?: number
  readonly fails: Failure
}

/** Whether a fault can strike a call of an operation: a payer's failure strikes only what asks a payer. */
export function canStrike({ on, fails }: FaultSpec, operation: string): boolean {
  const any = `${operation.slice(0, operation.indexOf('.'))}.*`
  return (on === operation || on === any) && (fails.payer === undefined || inquiries.includes(operation))
}

/** A fault in a world, with what is left of it. */
export interface ArmedFault {
  readonly index: number
  readonly spec: FaultSpec
  /** Calls it will still break. */
  readonly left: number
}
