import { payerOperations } from '../../contract/routes.ts'
import { patternProblem } from '../../text/linear-pattern.ts'
import { abbreviate, orList } from '../../text/phrases.ts'
import { longestDelay } from '../../world/fault.ts'
import { day, parseDuration } from '../../world/instant.ts'
import { textPattern, unknownLocation } from '../fault/choose.ts'
import { checkFailedSearch } from './check-claims.ts'
import { failureKeys } from './form.ts'
import type { DelayForm, FailureForm, FaultForm } from './generated/form.ts'
import { type PathProblem, problemAtKey } from './problem.ts'
import type { Path } from './source.ts'

/** Operations for which a failure of the payer can be armed. */
const asking = [...new Set(payerOperations.flatMap((operation) => [operation.replace(/\..*/, '.*'), operation]))]

/** Failures that keep the request from being carried out, unless `carriedOut` is set. */
const replacing: readonly (keyof FailureForm)[] = ['status', 'hang', 'reset', 'garbage']

/** Whether `delay` can be added to a failure. */
export function takesDelay(failure: keyof FailureForm): boolean {
  return failure !== 'hang'
}

/** Whether `carriedOut` can be added to a failure. */
export function takesCarriedOut(failure: keyof FailureForm): boolean {
  return replacing.includes(failure)
}

/** Whether an operation, or one of an API, asks a payer, who can fail. */
export function asksPayer(on: string): boolean {
  return asking.includes(on)
}

/** Problems of a fault that follows the schema. */
export function checkFault(
  { on, fails, match = {}, lasts, rate }: Partial<FaultForm>,
  path: Path,
): readonly PathProblem[] {
  const problems = [
    ...Object.entries(match).flatMap(([key, wanted]) => checkLocation(key, wanted, [...path, 'match'])),
    ...checkSpan('lasts', lasts, [...path, 'lasts']),
    ...checkSpan('per', rate?.per, [...path, 'rate', 'per']),
  ]
  if (fails === undefined) return problems
  const at = [...path, 'fails']
  problems.push(...checkFailures(fails, at), ...checkDelay(fails.delay, [...at, 'delay']))
  problems.push(...checkLength('dribble', fails.dribble, [...at, 'dribble']))
  if (fails.payer === undefined) return problems
  problems.push(...checkFailedSearch(fails.payer, [...at, 'payer']))
  if (on !== undefined && !asksPayer(on)) {
    const message = `${on} does not reach a payer; use ${orList(asking)}`
    problems.push(problemAtKey('IMPOSSIBLE_FAILURE', at, 'payer', message))
  }
  return problems
}

/** Only one failure can happen; `delay` needs a response, and `carriedOut` a failure that replaces it. */
function checkFailures(fails: FailureForm, path: Path): readonly PathProblem[] {
  const [first, ...others] = failureKeys.filter((key) => key in fails && key !== 'delay' && key !== 'carriedOut')
  const problem = (key: string, message: string) => problemAtKey('SEVERAL_FAILURES', path, key, message)
  const problems = others.map((key) => problem(key, `${first} and ${key} exclude each other`))
  if (fails.delay !== undefined && first !== undefined && !takesDelay(first)) {
    problems.push(problem('delay', 'hang and delay exclude each other: hang never responds'))
  }
  const replaces = first !== undefined && takesCarriedOut(first) && fails.reset !== 'middle'
  if (fails.carriedOut && !replaces) {
    problems.push(problem('carriedOut', 'carriedOut requires status, hang, garbage or reset: true'))
  }
  return problems
}

function checkDelay(delay: DelayForm | undefined, path: Path): readonly PathProblem[] {
  if (delay === undefined || typeof delay === 'string') return checkLength('delay', delay, path)
  const { sigma: _, ...durations } = delay
  const problems = Object.entries(durations).flatMap(([key, duration]) => checkLength(key, duration, [...path, key]))
  const { min, max } = durations
  if (problems.length > 0 || min === undefined || max === undefined) return problems
  if ((parseDuration(min) ?? 0) <= (parseDuration(max) ?? 0)) return []
  return [{ code: 'WRONG_VALUE', path: [...path, 'max'], message: `max must not be less than min, which is ${min}` }]
}

function checkLength(key: string, duration: string | undefined, path: Path): readonly PathProblem[] {
  if (duration === undefined || (parseDuration(duration) ?? 0) <= longestDelay) return []
  return [
    {
      code: 'WRONG_VALUE',
      path,
      message: `${key} must be at most 1h, not ${abbreviate(duration)}; hang never responds`,
    },
  ]
}

/** The longest time that a fault can stay armed or count calls, in milliseconds. */
const longestSpan = 3650 * day

function checkSpan(key: string, duration: string | undefined, path: Path): readonly PathProblem[] {
  if (duration === undefined || (parseDuration(duration) ?? 0) <= longestSpan) return []
  return [{ code: 'WRONG_VALUE', path, message: `${key} must be at most 3650d, not ${abbreviate(duration)}` }]
}

function checkLocation(location: string, wanted: string, path: Path): PathProblem[] {
  const unknown = unknownLocation(location)
  if (unknown !== undefined) return [problemAtKey('UNKNOWN_KEY', path, location, unknown)]
  const pattern = textPattern(wanted)
  const problem = pattern === undefined ? undefined : patternProblem(pattern)
  if (problem === undefined) return []
  const message = `${abbreviate(wanted)} is not a valid regular expression: ${problem}`
  return [{ code: 'WRONG_VALUE', path: [...path, location], message }]
}
