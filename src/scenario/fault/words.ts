import { countTimes, plural } from '../../text/phrases.ts'
import type { Delay, Failure, FaultSpec, Patch } from '../../world/fault.ts'
import { toDuration } from '../../world/instant.ts'

/** What a fault does, to which calls, and how often: `stedi.* fails with 429 while 50 calls are under outcome`. */
export function faultInWords({ on, times, lasts, match, inFlight, rate, every, chance, fails }: FaultSpec): string {
  const conditions = [
    match &&
      `where ${Object.entries(match)
        .map(([place, wanted]) => `${place} is ${wanted}`)
        .join(' and ')}`,
    inFlight !== undefined && `while ${plural(inFlight, 'call is', 'calls are')} under outcome`,
    rate && `past ${rate.max} calls in ${toDuration(rate.per)}`,
    every !== undefined && `once in ${every} calls`,
    chance !== undefined && `with a chance of ${chance}`,
    lasts !== undefined && `for ${toDuration(lasts)}`,
    times === undefined ? lasts === undefined && 'from then on' : countTimes(times),
  ]
  return [on, failing(fails), ...conditions.filter((words) => typeof words === 'string')].join(' ')
}

function failing(failure: Failure): string {
  const { delay, carriedOut } = failure
  const late = delay === undefined ? '' : ` after ${delayInWords(delay)}`
  return `${carriedOut ? 'is carried out and ' : ''}${ending(failure)}${late}`
}

function ending(failure: Failure): string {
  const { status, hang, reset, empty, garbage, truncated, length, dribble, revoked, patch, payer } = failure
  if (status !== undefined) return `fails with ${status}`
  if (payer !== undefined) return `answers ${payer.category}/${payer.status} for the payer`
  if (hang) return 'never answers'
  if (reset !== undefined) return reset === true ? 'breaks the connection' : 'breaks the connection in mid-answer'
  if (empty) return 'answers with no body'
  if (garbage) return 'answers with no JSON'
  if (truncated) return 'answers by half'
  if (length !== undefined) return `announces ${length === 'short' ? 'too few' : 'too many'} bytes`
  if (dribble !== undefined) return `answers bit by bit over ${toDuration(dribble)}`
  if (patch !== undefined) return alterationInWords(patch)
  return revoked ? 'finds the key revoked' : 'answers'
}

function alterationInWords({ set = {}, remove = [], reverse = [] }: Patch): string {
  return [
    ...Object.entries(set).map(([place, value]) => `says ${JSON.stringify(value)} at ${place}`),
    ...remove.map((place) => `leaves out ${place}`),
    ...reverse.map((place) => `turns ${place} round`),
  ].join(' and ')
}

function delayInWords(delay: Delay): string {
  if (typeof delay === 'number') return toDuration(delay)
  if ('median' in delay) return `about ${toDuration(delay.median)}`
  return `${toDuration(delay.min)} to ${toDuration(delay.max)}`
}
