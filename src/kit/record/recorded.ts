import type { WireExchange } from '../exchange.ts'

/** An exchange as it went over a wire, and when. */
export interface TimedExchange extends WireExchange {
  /** When the request was sent: milliseconds since 1970. */
  readonly at: number
}

/**
 * An exchange in which nothing is left of the people that it was about: what a fixture holds. Of the headers only the
 * content types are kept.
 */
export interface RecordedExchange {
  /** RFC 3339, in the shifted time of its subject. */
  readonly at: string
  /** `stedi.claimStatus` */
  readonly operation: string
  /** Of Stedi's contract: `2025-01` or `2026-08`. */
  readonly edition: string
  readonly request: { readonly method: string; readonly path: string } & RecordedMessage
  readonly response: { readonly status: number } & RecordedMessage
}

interface RecordedMessage {
  readonly headers: Readonly<Record<string, string>>
  /** A JSON value, a form as text, or `null` for none and for what could not be read. */
  readonly body: unknown
}

/** How amounts of money are treated: as they are, all times one whole number, or each replaced by another. */
export type Amounts = 'keep' | 'scale' | 'replace'
