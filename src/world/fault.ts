import type { StatusReason } from './claim.ts'
import { hour, type Instant } from './instant.ts'

/** The delay of a reply in milliseconds: fixed, uniform between two, or log-normal around a median. */
export type Delay =
  | number
  | { readonly min: number; readonly max: number }
  /** `sigma` is the deviation of the logarithm: with 0.6 one reply in twenty takes longer than 2.7 medians. */
  | { readonly median: number; readonly sigma: number }

/** The most faults that are armed in a world at a time. A step of a scenario that arms one more disarms the oldest. */
export const mostFaults = 1000

/** The longest delay, in milliseconds. `hang` lasts until the limit of the server. */
export const longestDelay: number = hour

/**
 * What goes wrong when a fault applies: exactly one of these. `delay` combines with every failure that sends a reply,
 * and `carriedOut` with every failure that replaces the reply.
 */
export interface Failure {
  /** HTTP status, with the vendor's own body for it. */
  readonly status?: number
  /** The delay of the reply; virtual time on a frozen clock. */
  readonly delay?: Delay
  /** Never replies. */
  readonly hang?: true
  /** Breaks the connection: before the reply, or in the middle of the right body. */
  readonly reset?: true | 'middle'
  /** Replies with the right status and headers, and no body. */
  readonly empty?: true
  /** Replies 200 with a body that is not JSON. */
  readonly garbage?: true
  /** Replies with the first half of the right body, as if it were complete. */
  readonly truncated?: true
  /** Announces fewer or more bytes than the right body has, and closes the connection after it. */
  readonly length?: 'short' | 'long'
  /** Milliseconds over which the right body is sent, a few bytes at a time: real time, also on a frozen clock. */
  readonly dribble?: number
  /** The vendor's own reply to a revoked credential. */
  readonly revoked?: true
  /** The right reply with some members changed. */
  readonly patch?: Patch
  /** The payer cannot respond: a 200 that reports it in the codes of a 277. */
  readonly payer?: StatusReason
  /** The request is carried out all the same; only its reply is lost. */
  readonly carriedOut?: true
}

/** Changes to the body of a reply; locations are JSON pointers. */
export interface Patch {
  /** Values to set, in place of others or as new members. */
  readonly set?: Readonly<Record<string, unknown>>
  /** Members to remove. */
  readonly remove?: readonly string[]
  /** Lists to reverse. */
  readonly reverse?: readonly string[]
}

/** A failure, and the calls that it applies to: those that meet every condition. */
export interface FaultSpec {
  /** `<api>.<operation>`, or `<api>.*`. */
  readonly on: string
  /** How many calls it applies to; any number when absent. */
  readonly times?: number
  /** For how many milliseconds it stays armed, on the world's clock. */
  readonly lasts?: number
  /** What a call must contain: see `matchesCall` of src/scenario/fault/choose.ts. */
  readonly match?: Readonly<Record<string, string>>
  /** Only calls that arrive while so many others of `on` are in flight. */
  readonly inFlight?: number
  /**
   * Only calls that arrive after `max` calls were let through within the last `per` milliseconds of the world's clock.
   */
  readonly rate?: { readonly max: number; readonly per: number }
  /** Every nth call: 3 is the third, the sixth, … */
  readonly every?: number
  /** The probability for each call, drawn from the world's seed. */
  readonly chance?: number
  readonly fails: Failure
}

/** A fault in a world, with its counts. */
export interface ArmedFault {
  readonly index: number
  readonly spec: FaultSpec
  readonly armedAt: Instant
  /** Calls that it will still apply to. */
  readonly remaining: number
  /** Calls that it applied to. */
  readonly applied: number
  /** Calls that it matched and let pass. */
  readonly skipped: number
  /** When it let calls pass: the last ones, as many as its rate counts. */
  readonly passed: readonly Instant[]
}

/** Whether the duration of a fault is over. */
export function isOver({ spec, armedAt }: ArmedFault, now: Instant): boolean {
  return spec.lasts !== undefined && now >= armedAt + spec.lasts
}

/** A fault that no call has matched yet. */
export function armed(index: number, spec: FaultSpec, at: Instant): ArmedFault {
  const remaining = spec.times ?? Number.POSITIVE_INFINITY
  return { index, spec, armedAt: at, remaining, applied: 0, skipped: 0, passed: [] }
}

/** The fault after it applied to a call; `undefined` when that was the last. */
export function consumed(fault: ArmedFault): ArmedFault | undefined {
  return fault.remaining > 1 ? { ...fault, remaining: fault.remaining - 1, applied: fault.applied + 1 } : undefined
}

/** The fault after it let a call pass. */
export function skipped(fault: ArmedFault, at: Instant): ArmedFault {
  const { max } = fault.spec.rate ?? { max: 0 }
  const passed = max === 0 ? [] : [...fault.passed, at].slice(-max)
  return { ...fault, skipped: fault.skipped + 1, passed }
}
