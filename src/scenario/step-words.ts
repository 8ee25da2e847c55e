import type { Failure } from '../world/fault.ts'
import { day, hour, minute } from '../world/instant.ts'
import type { Step, Trigger } from './step.ts'

/** What a step does: `visit becomes paid`. */
export function effectOf(step: Step): string {
  if ('arms' in step) return `${step.arms.on} ${failing(step.arms.fails)}${often(step.arms.times)}`
  if ('part' in step) return `${step.part} becomes ${step.to}`
  return `${step.branch} is ${step.ways.map(({ name }) => name).join(' or ')}`
}

/** What a step waits for: `after 13d16h30m`. */
export function waitingOf(when: Trigger): string {
  if ('after' in when) return `after ${toDuration(when.after)}`
  return 'polls' in when ? `after ${when.polls} look${when.polls === 1 ? '' : 's'}` : 'by hand'
}

function failing({ status, delay, hang, reset, garbage, payer }: Failure): string {
  const late = delay === undefined ? '' : ` after ${toDuration(delay)}`
  if (status !== undefined) return `fails with ${status}${late}`
  if (payer !== undefined) return `answers ${payer.category}/${payer.status} for the payer${late}`
  if (hang) return 'never answers'
  if (reset) return `breaks the connection${late}`
  return garbage ? `answers with no JSON${late}` : `answers${late}`
}

function often(times: number | undefined): string {
  if (times === undefined) return ' from then on'
  return times === 1 ? ' once' : ` ${times} times`
}

/** The shortest text that `parseDuration` reads as so many milliseconds: `13d16h30m`. */
export function toDuration(milliseconds: number): string {
  const units = [
    ['d', day],
    ['h', hour],
    ['m', minute],
    ['s', 1000],
    ['ms', 1],
  ] as const
  let rest = milliseconds
  let text = ''
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count > 0) text += `${count}${unit}`
  }
  return text === '' ? '0s' : text
}
