import type { Breakage } from '../http/call.ts'

/** What a fault did to an answer: something to the connection, let it come slowly, failed it, or spoiled its body. */
export type FaultKind = Breakage | 'dribble' | 'status' | 'spoiled'

export const faultKinds: readonly FaultKind[] = [
  'hang',
  'reset',
  'middle',
  'short',
  'long',
  'dribble',
  'status',
  'spoiled',
]

/** One exchange without its bodies, for the sandbox's own use: nothing is masked. */
export interface JournalLine {
  /** Counted from 1 over all exchanges of the sandbox. */
  readonly id: number
  /** The world's time when the answer was made. */
  readonly at: number
  readonly world: string
  /** Which world it was, of all that the sandbox had: another number where one of the same name took its place. */
  readonly generation: number
  /** `<api>.<operation>`. */
  readonly operation: string
  readonly method: string
  readonly path: string
  /** 0 where no answer came. */
  readonly status: number
  readonly fault?: FaultKind
  /** What in the request looked like real data, and where: `SSN at /subscriber/ssn`. */
  readonly phi?: string
  /** Real milliseconds that the answer took, to the microsecond. */
  readonly took: number
  /**
   * 0 while the clock stood still; otherwise a number that changes whenever somebody moves the clock: only between two
   * entries of one clockEpoch did time pass by itself.
   */
  readonly clockEpoch: number
  /** How long the world's log was when the operation began, -1 where a fault or a refusal took its place; and at the end. */
  readonly from: number
  readonly to: number
}

/**
 * One exchange, as somebody may see it: whatever could belong to a person or open a door is masked. The same value reads
 * the same in all entries of one sandbox: `***3fa9c01b77d2`.
 */
export interface JournalEntry extends Omit<JournalLine, 'from' | 'to'> {
  /** The body that was sent; empty where the guard against real data refused it. */
  readonly request: string
  readonly reply: string
}

export function isFaultKind(text: string): text is FaultKind {
  return faultKinds.some((kind) => kind === text)
}
