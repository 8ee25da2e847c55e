import type { World } from './world.ts'

/** How much a sandbox holds at most. A member that is absent sets no limit. */
export interface WorldLimits {
  /** How many worlds. */
  readonly worlds?: number
  /** How many bytes the log of one world takes, about: the length of its events as JSON. */
  readonly bytes?: number
  /** How many bytes the logs of all worlds take together, about. */
  readonly totalBytes?: number
  /** Real milliseconds after which a world that no call asked for is deleted. */
  readonly idle?: number
  /**
   * Real milliseconds after which a world that no call asked for leaves the memory; the next call reads it from the store. 0
   * for never. Only with a store; the default is `defaultMemoryIdle`.
   */
  readonly memoryIdle?: number
}

/** Ten minutes. */
export const defaultMemoryIdle = 600_000
/** Checks that there is room for worlds that come from elsewhere. @throws LimitReached */
export function checkRoom(limits: WorldLimits, names: readonly string[], added: readonly World[]): void {
  const { worlds: most, bytes, totalBytes } = limits
  const count = new Set([...names, ...added.map(({ name }) => name)]).size
  if (most !== undefined && count > most) {
    throw new LimitReached(`there would be ${count} worlds, and the limit is ${most}; delete some, or raise the limit`)
  }
  const large = added.find((world) => bytes !== undefined && world.bytes > bytes)
  if (large !== undefined) {
    throw new LimitReached(`world ${large.name} takes ${large.bytes} bytes, and the limit is ${bytes}; raise the limit`)
  }
  if (totalBytes === undefined) return
  const total = added.reduce((sum, world) => sum + world.bytes, 0)
  if (total > totalBytes) {
    throw new LimitReached(`the worlds take ${total} bytes, and the limit is ${totalBytes}; raise the limit`)
  }
}

/** A limit is reached; the message says which, and what to do. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached'
}

export function tooManyWorlds(most: number): LimitReached {
  const remedy = 'delete one (DELETE /_payerbox/worlds/<name>) or raise the limit'
  return new LimitReached(`the limit of ${most} worlds is reached; ${remedy}`)
}

/**
 * How much a journal keeps: in memory for all worlds of a sandbox together, in a store for each world. The oldest entries are dropped
 * first.
 */
export interface JournalLimits {
  readonly entries: number
  /** The size of the exchanges as text. The other data of an entry takes about a hundred bytes more. */
  readonly bytes: number
}

export const defaultJournalLimits: JournalLimits = { entries: 4096, bytes: 4 * 1024 * 1024 }

/** The minimum and the maximum of each limit. */
export const journalRanges: Readonly<Record<keyof JournalLimits, readonly [number, number]>> = {
  entries: [1, 1_000_000],
  bytes: [256 * 1024, 1024 ** 3],
}
