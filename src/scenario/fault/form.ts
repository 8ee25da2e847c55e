import type { StatusReason } from '../../world/claim.ts'
import type { Delay, Failure, FaultSpec, Patch } from '../../world/fault.ts'
import { parseDuration, toDuration } from '../../world/instant.ts'

/** A fault as it is written, in a step, in a request to the admin API, or in a test: durations such as `30m`. */
export interface FaultForm {
  readonly on: string
  readonly times?: number
  readonly lasts?: string
  readonly match?: Readonly<Record<string, string>>
  readonly inFlight?: number
  readonly rate?: { readonly max: number; readonly per: string }
  readonly every?: number
  readonly chance?: number
  readonly fails: FailureForm
}

/** What goes wrong; see `Failure`. */
export interface FailureForm {
  readonly status?: number
  readonly delay?: DelayForm
  readonly hang?: true
  readonly reset?: true | 'middle'
  readonly empty?: true
  readonly garbage?: true
  readonly truncated?: true
  readonly length?: 'short' | 'long'
  readonly dribble?: string
  readonly revoked?: true
  readonly patch?: Patch
  readonly payer?: StatusReason
  readonly carriedOut?: true
}

/** So late, between two, or log-normally around a median. */
export type DelayForm =
  | string
  | { readonly min: string; readonly max: string }
  | { readonly median: string; readonly sigma: number }

export const faultKeys: readonly (keyof FaultForm)[] = [
  'on',
  'times',
  'lasts',
  'match',
  'inFlight',
  'rate',
  'every',
  'chance',
  'fails',
]

export const failureKeys: readonly (keyof FailureForm)[] = [
  'status',
  'delay',
  'hang',
  'reset',
  'empty',
  'garbage',
  'truncated',
  'length',
  'dribble',
  'revoked',
  'patch',
  'payer',
  'carriedOut',
]

/** The fault as it is armed, of a form in which nothing is wrong. */
export function compileFault({ lasts, rate, fails, ...same }: FaultForm): FaultSpec {
  return {
    ...same,
    ...(lasts !== undefined && { lasts: milliseconds(lasts) }),
    ...(rate && { rate: { max: rate.max, per: milliseconds(rate.per) } }),
    fails: compileFailure(fails),
  }
}

/** The form of a fault: what `compileFault` reads back as the same fault. */
export function faultForm({ lasts, rate, fails, ...same }: FaultSpec): FaultForm {
  const { delay, dribble, ...failure } = fails
  return {
    ...same,
    ...(lasts !== undefined && { lasts: toDuration(lasts) }),
    ...(rate && { rate: { max: rate.max, per: toDuration(rate.per) } }),
    fails: {
      ...failure,
      ...(delay !== undefined && { delay: delayForm(delay) }),
      ...(dribble !== undefined && { dribble: toDuration(dribble) }),
    },
  }
}

function compileFailure({ delay, dribble, ...same }: FailureForm): Failure {
  return {
    ...same,
    ...(delay !== undefined && { delay: compileDelay(delay) }),
    ...(dribble !== undefined && { dribble: milliseconds(dribble) }),
  }
}

function compileDelay(delay: DelayForm): Delay {
  if (typeof delay === 'string') return milliseconds(delay)
  if ('median' in delay) return { median: milliseconds(delay.median), sigma: delay.sigma }
  return { min: milliseconds(delay.min), max: milliseconds(delay.max) }
}

function delayForm(delay: Delay): DelayForm {
  if (typeof delay === 'number') return toDuration(delay)
  if ('median' in delay) return { median: toDuration(delay.median), sigma: delay.sigma }
  return { min: toDuration(delay.min), max: toDuration(delay.max) }
}

function milliseconds(duration: string): number {
  return parseDuration(duration) as number
}
