import type { StatusReason } from './claim.ts'
import { hour, type Instant } from './instant.ts'

/** How many milliseconds an answer is late: so many, evenly between two, or log-normally around a median. */
export type Delay =
  | number
  | { readonly min: number; readonly max: number }
  /** `sigma` is the deviation of the logarithm: 0.6 puts every twentieth answer past 2.7 medians. */
  | { readonly median: number; readonly sigma: number }

/** No answer is later than that; `hang` is for ever. */
export const longestDelay: number = hour

/**
 * What goes wrong when a fault strikes: exactly one of these, except that `delay` goes with any that arrives, and
 * `carriedOut` with those that would keep the request from being carried out.
 */
export interface Failure {
  /** HTTP status, with the vendor's own body for it. */
  readonly status?: number
  /** By how much the answer is late; virtual time on a frozen clock. */
  readonly delay?: Delay
  /** Never answers. */
  readonly hang?: true
  /** Breaks the connection: before anything is answered, or in the middle of the right body. */
  readonly reset?: true | 'middle'
  /** Answers with the right status and headers, and no body. */
  readonly empty?: true
  /** Answers 200 with something that is no JSON. */
  readonly garbage?: true
  /** Answers with the first half of the right body, as if that were all. */
  readonly truncated?: true
  /** Announces fewer bytes than the right body has, or more; the connection is closed behind it. */
  readonly length?: 'short' | 'long'
  /** Milliseconds over which the right body comes, a few bytes at a time: real time, on a frozen clock too. */
  readonly dribble?: number
  /** The vendor's own answer to a key that is no longer good. */
  readonly revoked?: true
  /** The right answer, but for some of what it says. */
  readonly patch?: Patch
  /** The payer cannot answer: a 200 that says so, in a 277's codes. */
  readonly payer?: StatusReason
  /** The request is carried out all the same, and only its answer is lost. */
  readonly carriedOut?: true
}

/** How the body of an answer is another than it should be; places are JSON pointers. */
export interface Patch {
  /** Values that stand where others should, or nothing. */
  readonly set?: Readonly<Record<string, unknown>>
  /** What is not said. */
  readonly remove?: readonly string[]
  /** Lists that come in the other order. */
  readonly reverse?: readonly string[]
}

/** A failure that waits for calls of one operation, and for which of them: those for which all of this holds. */
export interface FaultSpec {
  /** `<api>.<operation>`, or `<api>.*`. */
  readonly on: string
  /** How many calls it breaks; for ever when absent. */
  readonly times?: number
  /** For how many milliseconds it stays, on the world's clock, from when it was armed. */
  readonly lasts?: number
  /** What a call must look like: see `matchesCall` of src/scenario/fault/choose.ts. */
  readonly match?: Readonly<Record<string, string>>
  /** Only calls that come while so many others of `on` are under way. */
  readonly inFlight?: number
  /** Only calls that come when so many were let through within so many milliseconds of the world's clock. */
  readonly rate?: { readonly max: number; readonly per: number }
  /** Only one call in so many: 3 is the third, the sixth, … */
  readonly every?: number
  /** How likely a call is broken, drawn from the world's seed. */
  readonly chance?: number
  readonly fails: Failure
}

/** A fault in a world, with what is left of it. */
export interface ArmedFault {
  readonly index: number
  readonly spec: FaultSpec
  readonly armedAt: Instant
  /** Calls it will still break. */
  readonly remaining: number
  /** Calls that it broke. */
  readonly applied: number
  /** Calls that it met and let pass. */
  readonly skipped: number
  /** When it let calls pass: as many of the last as its rate looks back on. */
  readonly passed: readonly Instant[]
}

/** Whether the time of a fault is over. */
export function isOver({ spec, armedAt }: ArmedFault, now: Instant): boolean {
  return spec.lasts !== undefined && now >= armedAt + spec.lasts
}

/** A fault that nothing has met yet. */
export function armed(index: number, spec: FaultSpec, at: Instant): ArmedFault {
  const remaining = spec.times ?? Number.POSITIVE_INFINITY
  return { index, spec, armedAt: at, remaining, applied: 0, skipped: 0, passed: [] }
}

/** The fault after it broke a call; nothing when that was the last. */
export function consumed(fault: ArmedFault): ArmedFault | undefined {
  return fault.remaining > 1 ? { ...fault, remaining: fault.remaining - 1, applied: fault.applied + 1 } : undefined
}

/** The fault after it let a call pass. */
export function skipped(fault: ArmedFault, at: Instant): ArmedFault {
  const { max } = fault.spec.rate ?? { max: 0 }
  const passed = max === 0 ? [] : [...fault.passed, at].slice(-max)
  return { ...fault, skipped: fault.skipped + 1, passed }
}
