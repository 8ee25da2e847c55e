import type { components } from '../contract/generated/admin.ts'
import type { Breakage, Call, Reply } from '../http/call.ts'
import type { MaskValue } from '../http/mask.ts'
import type { JournalLimits } from '../world/limits.ts'
import type { EntryToStore } from '../world/persistence.ts'
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

/** What a call searched for and found, without any value of a person. */
export interface CallSearch {
  readonly claims: readonly components['schemas']['FoundClaim'][]
  /** Absent where none were searched, since the world had too many claims. */
  readonly nearMisses?: readonly components['schemas']['NearMiss'][]
  /** Why no search took place. */
  readonly without?: string
}

/** One exchange without its bodies, for internal use: masked only where it comes from a store. */
export interface JournalLine {
  /** Counted from 1: in memory over all exchanges of the sandbox, in a store over those of the world. */
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
  /** Only where it comes from a store, and the call searched for claims; otherwise the call can be searched again. */
  readonly search?: CallSearch
}

/** One exchange without its bodies, masked as in a `JournalEntry`. */
export type CallSummary = Omit<JournalLine, 'from' | 'to' | 'search'>

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
export type RecordedWorld = Pick<World, 'name' | 'journalCount'> & {
  readonly storage?: Pick<World['storage'], 'incarnation' | 'maskKey'>
}

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
  /** Only for a journal in a store. */
  readonly search?: CallSearch | undefined
}

/** A call that was recorded. It must not be shown. */
export interface SentCall {
  readonly line: JournalLine
  /** Without query; of the headers only the notable ones. */
  readonly call: Call
  readonly reply: string
  /** Whether its body was longer than what is kept. */
  readonly isCut: boolean
  readonly settled: Settled
  /** Whether a store had it: the reply is masked, and of the request what is unknown has other values of the same form. */
  readonly isMasked: boolean
}

/** What is there at once, or has to be waited for: a store, or other calls that take their turns. */
export type OrPromise<T> = T | Promise<T>

/** Receives the id and the request of an exchange. */
export type CallObserver = (id: number, call: Call) => void

/** The latest exchanges of a sandbox. */
export interface Journal {
  readonly limits: JournalLimits
  /** Whether the exchanges are in a store. */
  readonly isStored: boolean
  /** Stands for the world of calls that belong to none: unknown routes and refused credentials. */
  readonly noWorld: RecordedWorld
  /** How much is in memory, of all worlds: exchanges, and the bytes of their texts, without overwritten ones. */
  readonly size: JournalLimits
  record(exchange: Exchange): void
  /** Only of a journal that several processes use: instead of `record`, for the commit that stores what the call did. */
  readonly entryFor?: ((exchange: Exchange) => EntryToStore) | undefined
  /** The exchanges of one world that are kept, oldest first. @throws Error for a store that several processes use */
  lines(world: RecordedWorld): readonly JournalLine[]
  /** The same with their bodies, masked; without a world those of all in memory, also deleted ones, or those of none. */
  entries(world?: RecordedWorld): readonly JournalEntry[]
  /** The first exchanges of one world with a higher id, at most so many. @throws StoreError */
  readLines(world: RecordedWorld, after?: number, most?: number): OrPromise<readonly JournalLine[]>
  /** Lines of a world with their bodies, masked. Those that are not kept any more are left out. @throws StoreError */
  readEntries(world: RecordedWorld, lines: readonly JournalLine[]): OrPromise<readonly JournalEntry[]>
  /** A line, masked. */
  summary(world: RecordedWorld, line: JournalLine): CallSummary
  /** An id that no exchange of a world exceeds yet. @throws StoreError */
  latest(world: RecordedWorld): OrPromise<number>
  /** How many exchanges of a world were dropped because of the limits. @throws StoreError */
  dropped(world: RecordedWorld): OrPromise<number>
  /** Deletes the exchanges of a world. Returns how many. @throws StoreError */
  clear(world: RecordedWorld): OrPromise<number>
  /** The version of a world from which on its events are needed to explain its calls. */
  earliest(world: World): number
  /** Calls back after exchanges of a world that are recorded from now on. Returns a function that ends this. */
  watch(world: RecordedWorld, tell: () => void): () => void
  /** Calls back with the id of every exchange, once it has one. Returns a function that ends this. */
  watchCalls(tell: CallObserver): () => void
  /** Gives every exchange its id. @throws StoreError */
  flush(): void | Promise<void>
  /** The mask of a world, with which its entries are masked. */
  maskOf(world: RecordedWorld): MaskValue
  /** The name of a world as the journal and logs show it: a name that came with a call is masked. */
  maskWorld(name: string): string
  /** A path as the lines of a world have it. */
  pathInLines(world: RecordedWorld, path: string): string
  /** The recorded request: without query and headers. Absent where only the masked one is kept. */
  call(line: JournalLine): Call | undefined
  /**
   * The calls of a world, for a replay. They must not be shown: values are not masked, or what stands for them has their form.
   *
   * @param known Texts that masked values of a store can stand for. @throws StoreError
   */
  readSent(world: RecordedWorld, known: Iterable<string>): OrPromise<readonly SentCall[]>
  /**
   * Waits, before a reply is sent, until others can see its call. In the memory of this process they see it at once. A store that fails
   * fails no call: it gets the calls later.
   */
  beforeReply(): void | Promise<void>
  /** Stores what is not stored yet, and nothing that is recorded later. @throws StoreError */
  close(): void | Promise<void>
}
