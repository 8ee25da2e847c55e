import type { Delay, Failure, FaultSpec } from '../../world/fault.ts'
import { parseDuration, toDuration } from '../../world/instant.ts'
import type { DelayForm, FailureForm, FaultForm } from '../format/generated/form.ts'

/** The fault that a valid form describes. */
export function compileFault({ lasts, rate, fails, ...same }: FaultForm): FaultSpec {
  return {
    ...same,
    ...(lasts !== undefined && { lasts: milliseconds(lasts) }),
    ...(rate && { rate: { max: rate.max, per: milliseconds(rate.per) } }),
    fails: compileFailure(fails),
  }
}

/** The form of a fault: what `compileFault` reads back as the same fault. */
export function faultForm({ on, lasts, rate, fails, ...same }: FaultSpec): FaultForm {
  const { delay, dribble, ...failure } = fails
  return {
    ...same,
    on: on as FaultForm['on'],
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
  const { min, max, median, sigma } = delay
  if (median !== undefined && sigma !== undefined) return { median: milliseconds(median), sigma }
  return { min: milliseconds(min), max: milliseconds(max) }
}

function delayForm(delay: Delay): DelayForm {
  if (typeof delay === 'number') return toDuration(delay)
  if ('median' in delay) return { median: toDuration(delay.median), sigma: delay.sigma }
  return { min: toDuration(delay.min), max: toDuration(delay.max) }
}

function milliseconds(duration = '0s'): number {
  return parseDuration(duration) as number
}
