import type { Work } from '../text/slices.ts'
import type { WorldEvent } from './event.ts'
import type { JournalLimits } from './limits.ts'
import type { TraceCount, WorldOrigin } from './world.ts'

/** A world as a store has it. */
export interface StoredWorld {
  readonly origin: WorldOrigin
  /** Differs between a world and another that replaced it under the same name. */
  readonly incarnation: string
  /** Oldest first; empty where the reader got them part by part. */
  readonly events: readonly WorldEvent[]
  /** How many bytes the events take as JSON, about; counted when needed if absent. */
  readonly bytes?: number
  /** Where the numbers of its exchanges continue; absent after a crash. */
  readonly traces?: TraceCount
  /** The key of the masks of its journal, in hexadecimal digits. */
  readonly maskKey: string
}

/** Begins a world, and returns a function that appends events of so many bytes. */
export type TakeEvents = (origin: WorldOrigin) => (events: readonly WorldEvent[], bytes: number) => Work<void>

/** The events of one world that a store does not have yet. */
export interface WorldCommit {
  readonly incarnation: string
  /** Only for a world that is new: its origin, the key of its masks, and whether it replaces the one of its name. */
  readonly begins?: { readonly origin: WorldOrigin; readonly maskKey: string; readonly replaces: boolean }
  readonly name: string
  /** The version of the world that the store must have. */
  readonly after: number
  readonly events: readonly WorldEvent[]
}

/** Fewer events in place of those of a world up to a version. */
export interface WorldFold {
  readonly name: string
  readonly incarnation: string
  /** The incarnation from now on. */
  readonly next: string
  /** The version that the world must have. */
  readonly version: number
  readonly upTo: number
  readonly events: readonly WorldEvent[]
}

/** A scenario as runs began with it: its revision is the digest of its content. */
export interface StoredScenario {
  readonly name: string
  readonly revision: string
  /** JSON. */
  readonly content: string
}

/** One call of a journal, masked. */
export interface StoredCall {
  /** JSON: everything but the bodies and the id. */
  readonly line: string
  /** The bodies. */
  readonly request: string
  readonly reply: string
  /** What is needed to repeat the call, with values of the same form in place of those that are masked; JSON or empty. */
  readonly kept: string
}

/** The texts of a call besides its line. */
export interface StoredBodies extends Omit<StoredCall, 'line' | 'kept'> {
  /** `null` where an older version stored the call. */
  readonly kept: string | null
}

/** The events of a world for a store that several processes use, and calls for its journal: both are stored, or nothing is. */
export interface SharedCommit extends WorldCommit {
  /** In the order of their replies. */
  readonly calls: readonly StoredCall[]
  /** Whether the store must have the version `after` also where there are no events: the calls read it from memory. */
  readonly isChecked: boolean
}

/** What became of a commit. */
export interface Committed {
  /** False when another process was faster: nothing was stored. */
  readonly isStored: boolean
  /** The number of the last call; absent where there is none, or where it is not known whether the calls are stored. */
  readonly latest?: number
}

/** A call to store, or some that are only counted. */
export interface CallToStore {
  /** The identity of the world's incarnation, or `-` for a call that belongs to no world. */
  readonly journal: string
  /** Absent for calls that are counted and not kept. */
  readonly call?: StoredCall
  readonly count: number
}

/** What a store has of the calls of a world. */
export interface StoredCalls {
  /** Oldest first, without the bodies. */
  readonly lines: readonly { readonly id: number; readonly line: string }[]
  /** How many were recorded since the journal was cleared, and how many of these are still kept. */
  readonly recorded: number
  readonly kept: number
}

export type CallBodies = ReadonlyMap<number, StoredBodies>
export type LatestCalls = ReadonlyMap<string, number>

/**
 * The journals of worlds. A journal begins with its world, and ends with it. Only masked values reach it. A local store does everything
 * at once; a shared one returns promises.
 */
export interface JournalStore {
  /** The key of the masks of names of worlds, in hexadecimal digits: the same for all processes. */
  readonly maskKey: string
  /**
   * Adds calls, which get the next numbers of their journals. Those of journals that do not exist are lost.
   *
   * @returns the number of the last call of each journal
   * @throws StoreError
   */
  append(calls: readonly CallToStore[], limits: JournalLimits): LatestCalls | Promise<LatestCalls>
  /** The calls with a higher number than `after`. @throws StoreError */
  read(journal: string, after: number, limits: JournalLimits): StoredCalls | Promise<StoredCalls>
  /** The bodies of calls, by their numbers, as far as they are still kept. @throws StoreError */
  readBodies(journal: string, ids: readonly number[]): CallBodies | Promise<CallBodies>
  /** The numbers of the latest calls of journals. @throws StoreError */
  latest(journals: readonly string[]): LatestCalls | Promise<LatestCalls>
  /** Removes the calls of a journal. @throws StoreError */
  clear(journal: string): void | Promise<void>
}

/**
 * Keeps worlds beyond the life of a process. Every method either succeeds as a whole or changes nothing. What can take long is
 * `Work`: it is done when that has ended, and between its slices other methods can be used.
 */
export interface WorldStore {
  readonly isShared: false
  readonly journal: JournalStore
  /** `sqlite:sandbox.db`; without a password. */
  readonly url: string
  /** The scenarios that are stored. */
  readonly scenarios: readonly StoredScenario[]
  /** Reads the least that there is. @throws StoreError when the store cannot be used, or has the schema of another version. */
  check(): void
  /** The names of all worlds, in the order of their creation. @throws StoreError */
  names(): readonly string[]
  /**
   * Reads a world, and forgets its `traces`, since the reader continues them.
   *
   * @param take Gets the events part by part as they are read; from the beginning again when the world changes meanwhile.
   * @throws StoreError
   */
  read(name: string, take?: TakeEvents): Work<StoredWorld | undefined>
  /** @throws StoreError; ConflictError when the store has other events than `after` says, or no longer the world. */
  commit(commit: WorldCommit): Work<void>
  /** Commits all or none. @throws StoreError */
  commitAll(commits: readonly WorldCommit[]): Work<void>
  /** The world can get events meanwhile. @throws StoreError; ConflictError when the store no longer has the incarnation. */
  fold(fold: WorldFold): Work<void>
  /** Stores where the numbers of the exchanges of a world stand, for the next reader. @throws StoreError */
  saveTraces(incarnation: string, traces: TraceCount): void
  /** The world is deleted as soon as the work begins; the rest frees its place. @throws StoreError */
  delete(name: string): Work<void>
  /** Stores scenarios that it does not have yet. @throws StoreError */
  saveScenarios(scenarios: readonly StoredScenario[]): void
  close(): void
}

/** Which incarnation and version of a world a store has. */
export interface WorldVersion {
  readonly incarnation: string
  readonly events: number
}

/** A store that several processes use at once. Every method either succeeds as a whole or changes nothing. */
export interface SharedStore {
  readonly isShared: true
  readonly journal: JournalStore
  /** Without a password. */
  readonly url: string
  /** The scenarios that were stored when the store was opened. */
  readonly scenarios: readonly StoredScenario[]
  /** Reads the least that there is. @throws StoreError when the store cannot be used, or has the schema of another version. */
  check(): Promise<void>
  /** The names of all worlds, in the order of their creation. @throws StoreError */
  names(): Promise<readonly string[]>
  /** The versions of those of the worlds that exist, in one reading. @throws StoreError */
  versions(names: readonly string[]): Promise<ReadonlyMap<string, WorldVersion>>
  /** Waits until no other process has the lock of a world. Returns a function that gives the lock back. @throws StoreError */
  lock(name: string): Promise<() => void>
  /** Reads a world, and forgets its `traces`, since the reader continues them. @throws StoreError */
  read(name: string): Promise<StoredWorld | undefined>
  /** The events of an incarnation but for the first `after`. @throws StoreError */
  eventsAfter(incarnation: string, after: number): Promise<readonly WorldEvent[]>
  /** Stores where the numbers of the exchanges of a world stand, for the next reader. @throws StoreError */
  saveTraces(incarnation: string, traces: TraceCount): Promise<void>
  /**
   * Stores what `take` returns, together with commits of other worlds: it is called as late as possible, and once. What it throws is
   * thrown.
   *
   * @param limits of the journal
   * @throws StoreError
   */
  commit(take: () => SharedCommit | undefined, limits: JournalLimits): Promise<Committed>
  /** False, and nothing is stored, when another process was faster. @throws StoreError */
  fold(fold: WorldFold): Promise<boolean>
  /** Stores new worlds, all or none. @throws StoreError; ConflictError when another process was faster. */
  commitAll(commits: readonly WorldCommit[]): Promise<void>
  /** @throws StoreError */
  delete(name: string): Promise<void>
  /** Stores scenarios that it does not have yet. @throws StoreError */
  saveScenarios(scenarios: readonly StoredScenario[]): Promise<void>
  /** The scenarios of those revisions. @throws StoreError */
  findScenarios(revisions: readonly string[]): Promise<readonly StoredScenario[]>
  close(): Promise<void>
}

/** A store cannot be opened, read or written. The message is a sentence that says what is wrong and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}
