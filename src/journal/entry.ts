import type { Breakage, Call, Reply } from '../http/call.ts'
import type { World } from '../world/world.ts'

/**
 * What a fault did to a reply: broke the connection, slowed it down, replaced it with a status, or spoiled its body.
 */
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

/** One exchange without its bodies, for internal use: not masked. */
export interface JournalLine {
  /** Counted from 1 over all exchanges of the sandbox. */
  readonly id: number
  /** The world's time when the reply was made. */
  readonly at: number
  readonly world: string
  /**
   * The number of the world among all that the sandbox had: a world that replaces another of the same name has another
   * number.
   */
  readonly generation: number
  /** `<api>.<operation>`. */
  readonly operation: string
  readonly method: string
  readonly path: string
  /** 0 where no reply was sent. */
  readonly status: number
  readonly fault?: FaultKind
  /** What in the request looked like real data, and where: `SSN at /subscriber/ssn`. */
  readonly phi?: string
  /** Real milliseconds until the reply, to the microsecond. */
  readonly took: number
  /**
   * 0 while the clock was frozen; otherwise a number that changes whenever the clock is moved by hand. Only between two
   * entries of one epoch did time pass by itself.
   */
  readonly clockEpoch: number
  /**
   * The length of the world's log when the operation began, -1 where a fault or a refusal replaced it; and at the end.
   */
  readonly from: number
  readonly to: number
}

/** One exchange without its bodies, masked as in a `JournalEntry`. */
export type CallSummary = Omit<JournalLine, 'from' | 'to'>

/**
 * One exchange, masked: nothing in it is personal or secret. Equal values are masked alike in all entries of one
 * world: `***3fa9c01b77d2`.
 */
export interface JournalEntry extends CallSummary {
  /** The body of the request; empty where the guard against real data refused it. */
  readonly request: string
  readonly reply: string
}

export function isFaultKind(text: string): text is FaultKind {
  return faultKinds.some((kind) => kind === text)
}

/** What a fault did to a reply; `undefined` for a reply that is sent as it should be. */
export function faultKindOf({ broken, dribble, spoiled, status }: Reply): FaultKind | undefined {
  if (broken !== undefined) return broken
  if (dribble !== undefined) return 'dribble'
  if (!spoiled) return undefined
  return status >= 400 ? 'status' : 'spoiled'
}

/** A world as the journal knows it. A world that replaces another has an empty journal. */
export type RecordedWorld = Pick<World, 'name' | 'journalCount'>

/** Where a call began: after the steps that were due. */
export interface Settled {
  /** The length of the world's log. */
  readonly version: number
  /** The world's time. */
  readonly at: number
}

/** One exchange to record. */
export interface Exchange extends Pick<JournalLine, 'at' | 'operation' | 'took' | 'clockEpoch' | 'from' | 'to'> {
  readonly world: RecordedWorld
  readonly call: Call
  readonly reply: Reply
  readonly phi?: string | undefined
  /** Absent for a call that was refused before. */
  readonly settled?: Settled | undefined
}

/** A call that was recorded, not masked. */
export interface SentCall {
  readonly line: JournalLine
  /** Without query; of the headers only the notable ones. */
  readonly call: Call
  readonly reply: string
  /** Whether its body was longer than what is kept. */
  readonly isCut: boolean
  readonly settled: Settled
}
