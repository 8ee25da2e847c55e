import { countTimes, plural } from '../../text/phrases.ts'
import type { Delay, Failure, FaultSpec, Patch } from '../../world/fault.ts'
import { toDuration } from '../../world/instant.ts'

/** What a fault does, to which calls, and how often: `stedi.* fails with 429 while 50 calls are in flight`. */
export function faultInWords({ on, times, lasts, match, inFlight, rate, every, chance, fails }: FaultSpec): string {
  const conditions = [
    match &&
      `where ${Object.entries(match)
        .map(([place, wanted]) => `${place} is ${wanted}`)
        .join(' and ')}`,
    inFlight !== undefined && `while ${plural(inFlight, 'call is', 'calls are')} in flight`,
    rate && `after more than ${rate.max} calls in ${toDuration(rate.per)}`,
    every !== undefined && `for one call in ${every}`,
    chance !== undefined && `with probability ${chance}`,
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
  if (payer !== undefined) return `responds ${payer.category}/${payer.status} for the payer`
  if (hang) return 'never replies'
  if (reset !== undefined)
    return reset === true ? 'breaks the connection' : 'breaks the connection in the middle of the body'
  if (empty) return 'replies without a body'
  if (garbage) return 'replies with a body that is not JSON'
  if (truncated) return 'replies with half of the body'
  if (length !== undefined) return `announces ${length === 'short' ? 'too few' : 'too many'} bytes`
  if (dribble !== undefined) return `sends the body over ${toDuration(dribble)}`
  if (patch !== undefined) return patchInWords(patch)
  return revoked ? 'refuses the credential as revoked' : 'replies'
}

function patchInWords({ set = {}, remove = [], reverse = [] }: Patch): string {
  return [
    ...Object.entries(set).map(([place, value]) => `sets ${place} to ${JSON.stringify(value)}`),
    ...remove.map((place) => `removes ${place}`),
    ...reverse.map((place) => `reverses ${place}`),
  ].join(' and ')
}

function delayInWords(delay: Delay): string {
  if (typeof delay === 'number') return toDuration(delay)
  if ('median' in delay) return `about ${toDuration(delay.median)}`
  return `${toDuration(delay.min)} to ${toDuration(delay.max)}`
}
