import { payerOperations } from '../../contract/routes.ts'
import { longestDelay } from '../../world/fault.ts'
import { parseDuration } from '../../world/instant.ts'
import { textPattern, unknownLocation } from '../fault/choose.ts'
import { type DelayForm, type FailureForm, type FaultForm, failureKeys } from '../fault/form.ts'
import { examineFailedSearch } from './codes.ts'
import type { Remark } from './shape.ts'
import type { Path } from './source.ts'

/** What a payer's failure can be armed for. */
const asking = [...new Set(payerOperations.flatMap((operation) => [operation.replace(/\..*/, '.*'), operation]))]

/** Failures in whose place nothing is carried out, unless `carriedOut` says otherwise. */
const replacing: readonly (keyof FailureForm)[] = ['status', 'hang', 'reset', 'garbage']

/** What is wrong with a fault, in which the schema found nothing. */
export function examineFault({ on, fails, match = {} }: Partial<FaultForm>, path: Path): readonly Remark[] {
  const remarks = Object.entries(match).flatMap(([place, wanted]) => examinePlace(place, wanted, [...path, 'match']))
  if (fails === undefined) return remarks
  const at = [...path, 'fails']
  remarks.push(...examineKinds(fails, at), ...examineDelay(fails.delay, [...at, 'delay']))
  remarks.push(...examineLength('dribble', fails.dribble, [...at, 'dribble']))
  if (fails.payer === undefined) return remarks
  remarks.push(...examineFailedSearch(fails.payer, [...at, 'payer']))
  if (on !== undefined && !asking.includes(on)) {
    const message = `${on} asks no payer; ${asking.join(', ')} do`
    remarks.push({ code: 'IMPOSSIBLE_FAILURE', path: [...at, 'payer'], what: 'key', message })
  }
  return remarks
}

/** One thing goes wrong at a time; what never arrives cannot be late, and what is carried out anyway need not be. */
function examineKinds(fails: FailureForm, path: Path): readonly Remark[] {
  const [first, ...others] = failureKeys.filter((key) => key in fails && key !== 'delay' && key !== 'carriedOut')
  const remark = (key: string, message: string): Remark => {
    return { code: 'SEVERAL_FAILURES', path: [...path, key], what: 'key', message }
  }
  const remarks = others.map((key) => remark(key, `${first} and ${key} cannot both happen`))
  if (fails.delay !== undefined && first === 'hang') {
    remarks.push(remark('delay', 'hang never answers, so nothing is late'))
  }
  const replaces = first !== undefined && replacing.includes(first) && fails.reset !== 'middle'
  if (fails.carriedOut && !replaces) {
    const message = 'carriedOut goes with status, hang, garbage and reset: true alone'
    remarks.push(remark('carriedOut', message))
  }
  return remarks
}

function examineDelay(delay: DelayForm | undefined, path: Path): readonly Remark[] {
  if (delay === undefined || typeof delay === 'string') return examineLength('delay', delay, path)
  const durations = Object.entries(delay).filter(([key]) => key !== 'sigma') as [string, string][]
  const remarks = durations.flatMap(([key, duration]) => examineLength(key, duration, [...path, key]))
  if (remarks.length > 0 || !('min' in delay)) return remarks
  const { min, max } = delay
  if ((parseDuration(min) ?? 0) <= (parseDuration(max) ?? 0)) return []
  const message = `max must not be less than min, which is ${min}`
  return [{ code: 'WRONG_VALUE', path: [...path, 'max'], message }]
}

function examineLength(key: string, duration: string | undefined, path: Path): readonly Remark[] {
  if (duration === undefined || (parseDuration(duration) ?? 0) <= longestDelay) return []
  const message = `${key} is at most 1h, not ${duration}; hang waits for ever`
  return [{ code: 'WRONG_VALUE', path, message }]
}

function examinePlace(place: string, wanted: string, path: Path): Remark[] {
  const strange = unknownLocation(place)
  if (strange !== undefined) return [{ code: 'UNKNOWN_KEY', path: [...path, place], what: 'key', message: strange }]
  try {
    textPattern(wanted)
    return []
  } catch (error) {
    const message = `${wanted} is no regular expression: ${(error as Error).message.replace(/^.*: /, '')}`
    return [{ code: 'WRONG_VALUE', path: [...path, place], message }]
  }
}
