import type { WorldEvent } from './event.ts'
import type { TraceCount, WorldOrigin } from './world.ts'

/** A world as a store has it. */
export interface StoredWorld {
  readonly origin: WorldOrigin
  /** Differs between a world and another that replaced it under the same name. */
  readonly incarnation: string
  /** Oldest first. */
  readonly events: readonly WorldEvent[]
  /** Where the numbers of its exchanges continue; absent after a crash. */
  readonly traces?: TraceCount
}

/** The events of one world that a store does not have yet. */
export interface WorldCommit {
  readonly incarnation: string
  /** Only for a world that is new: its origin, and whether it replaces the one of its name. */
  readonly begins?: { readonly origin: WorldOrigin; readonly replaces: boolean }
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

/** Keeps worlds beyond the life of a process. Every method either succeeds as a whole or changes nothing. */
export interface WorldStore {
  readonly isShared: false
  /** `sqlite:sandbox.db`; without a password. */
  readonly url: string
  /** The scenarios that are stored. */
  readonly scenarios: readonly StoredScenario[]
  /** Reads the least that there is. @throws StoreError when the store cannot be used, or has the schema of another version. */
  check(): void
  /** The names of all worlds, in the order of their creation. @throws StoreError */
  names(): readonly string[]
  /** Reads a world, and forgets its `traces`, since the reader continues them. @throws StoreError */
  read(name: string): StoredWorld | undefined
  /** @throws StoreError also when the store has other events than `after` says. */
  commit(commit: WorldCommit): void
  /** Commits all or none. @throws StoreError */
  commitAll(commits: readonly WorldCommit[]): void
  /** @throws StoreError also when the store has another version. */
  fold(fold: WorldFold): void
  /** Stores where the numbers of the exchanges of a world stand, for the next reader. @throws StoreError */
  saveTraces(incarnation: string, traces: TraceCount): void
  /** @throws StoreError */
  delete(name: string): void
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
  /** Reads a world, and forgets its `traces`, since the reader continues them. @throws StoreError */
  read(name: string): Promise<StoredWorld | undefined>
  /** The events of an incarnation but for the first `after`. @throws StoreError */
  eventsAfter(incarnation: string, after: number): Promise<readonly WorldEvent[]>
  /** Stores where the numbers of the exchanges of a world stand, for the next reader. @throws StoreError */
  saveTraces(incarnation: string, traces: TraceCount): Promise<void>
  /** False, and nothing is stored, when another process was faster. @throws StoreError */
  commit(commit: WorldCommit): Promise<boolean>
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
