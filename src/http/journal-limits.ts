/** How much a journal keeps, of all worlds together; the oldest goes first. */
export interface JournalLimits {
  readonly entries: number
  /** Of the exchanges as text; what else is known of an entry takes about a hundred more. */
  readonly bytes: number
}

export const usualJournalLimits: JournalLimits = { entries: 4096, bytes: 4 * 1024 * 1024 }

/** What a journal can be told to keep: the least, and the most. */
export const journalRanges: Readonly<Record<keyof JournalLimits, readonly [number, number]>> = {
  entries: [1, 1_000_000],
  bytes: [256 * 1024, 1024 ** 3],
}
