import type { StatusReason } from '../../world/claim.ts'
import type { Patch } from '../../world/fault.ts'

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
