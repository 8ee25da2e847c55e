import { countOption, type OptionType } from '../text/option-error.ts'

/** How much a server holds at the same time, so that no number of callers exhausts the memory. */
export interface ServerLimits {
  /** Open connections; further ones are closed at once. 0 for no limit, here and below. */
  readonly maxConnections: number
  /**
   * Bytes of all request bodies that are being received, and of all responses that are not read yet. A request beyond it gets a 503; the
   * connection of a response beyond it is closed.
   */
  readonly maxBodyBytes: number
  /** Milliseconds that a client has to send a request, headers and body, and that it may read nothing of a response. */
  readonly requestTimeout: number
  /** Milliseconds after which a fault that hangs or dribbles ends with a broken connection. */
  readonly faultTimeout: number
}

export const defaultServerLimits: ServerLimits = {
  maxConnections: 4096,
  maxBodyBytes: 64 * 1024 * 1024,
  requestTimeout: 30_000,
  faultTimeout: 600_000,
}

/** The types of the limits that a caller can set. */
export const serverLimitTypes: Readonly<Record<keyof ServerLimits, OptionType>> = {
  maxConnections: countOption,
  maxBodyBytes: countOption,
  requestTimeout: countOption,
  faultTimeout: countOption,
}

/** The limits of a server; those that are not given are the defaults. */
export function serverLimits(given: Partial<ServerLimits>): ServerLimits {
  const limits = { ...defaultServerLimits }
  for (const name of Object.keys(limits) as (keyof ServerLimits)[]) limits[name] = given[name] ?? limits[name]
  return limits
}

/** The time limits of a Node server. A client that exceeds them gets a 408, and its connection is closed. */
export function nodeTimeouts({ requestTimeout }: Pick<ServerLimits, 'requestTimeout'>): {
  readonly requestTimeout: number
  readonly headersTimeout: number
  readonly connectionsCheckingInterval: number
} {
  const connectionsCheckingInterval = Math.min(5000, Math.max(50, requestTimeout / 10))
  return { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval }
}

/** Bytes that a buffer takes besides its content: a body in tiny pieces takes far more memory than its length. */
const overhead = 512

/** The memory that all bodies share. */
export class BodyBudget {
  /** Bytes; 0 for no limit. */
  readonly limit: number
  #taken = 0

  constructor(limit: number) {
    this.limit = limit
  }

  /** The share of one body, which is empty at first. */
  share(): BodyShare {
    return new BodyShare((bytes) => {
      if (bytes > 0 && this.limit > 0 && this.#taken + bytes > this.limit) return false
      this.#taken += bytes
      return true
    })
  }
}

/** The part of a budget that one body takes. */
export class BodyShare {
  readonly #change: (bytes: number) => boolean
  #held = 0

  constructor(change: (bytes: number) => boolean) {
    this.#change = change
  }

  /** Takes the memory of a piece, unless the limit of the budget would be exceeded. */
  take({ length }: { readonly length: number }): boolean {
    const bytes = length + overhead
    if (!this.#change(bytes)) return false
    this.#held += bytes
    return true
  }

  /** Gives back everything that was taken. */
  release(): void {
    this.#change(-this.#held)
    this.#held = 0
  }
}
