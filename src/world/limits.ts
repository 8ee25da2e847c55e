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
}

/** A limit is reached; the message says which, and what to do. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached'
}
