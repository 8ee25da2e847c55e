/** How much the journal of a sandbox keeps, for all worlds together. The oldest entries are dropped first. */
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
