import { plural } from '../text/phrases.ts'
import type { BrokenInTraffic, OperationTraffic, Traffic } from './traffic.ts'
import { counts, sentenceOf } from './words.ts'

export type Level = 'error' | 'warning' | 'note'

/** How grave a broken rule is: an error where it fails; else a warning when somebody saw it otherwise, or a note. */
export function levelOf({ evidence }: BrokenInTraffic, { failOn }: Traffic): Level {
  if (counts(evidence, failOn)) return 'error'
  return evidence === 'observed' ? 'warning' : 'note'
}

/** Whether something failed. */
export function isBroken(traffic: Traffic): boolean {
  return traffic.broken.some((one) => levelOf(one, traffic) === 'error')
}

/** `stedi.claimStatus answer 200`, `stedi.claimStatus request`. */
export function subjectOf({ operation, side, status }: BrokenInTraffic): string {
  return status === undefined ? `${operation} ${side}` : `${operation} ${side} ${status}`
}

/** `/error: type, expected "string", got 7; in 3 exchanges`. */
export function complaintOf(broken: BrokenInTraffic): string {
  return `${sentenceOf(broken)}; in ${plural(broken.exchanges, 'exchange')}`
}

/** `3 calls were not judged: the client left before its answer came`. */
export function unheardLines({ unheard }: Traffic): readonly string[] {
  return unheard.map(({ reason, calls }) => {
    return `${plural(calls, 'call')} ${calls === 1 ? 'was' : 'were'} not judged: ${reason}`
  })
}

/** `200 ×3`, `418 ×1 (not declared)`. */
export function statusWords({ operation, statuses }: OperationTraffic): readonly string[] {
  const odd = operation === 'none' ? ' (not judged)' : operation.includes('.') ? ' (not declared)' : ''
  return statuses.map(({ status, declared, answers }) => `${status} ×${answers}${declared ? '' : odd}`)
}

/** `12 exchanges, 9 judged; 2 rules broken, 1 failing`. */
export function totalsOf(traffic: Traffic): string {
  const { exchanges, operations, broken, unheard } = traffic
  if (exchanges === 0 && unheard.length === 0) return 'nothing went through'
  const others = operations.find(({ operation }) => operation === 'none')?.statuses ?? []
  const judged = exchanges - others.reduce((sum, { answers }) => sum + answers, 0)
  const failing = broken.filter((one) => levelOf(one, traffic) === 'error').length
  const rules = broken.length === 0 ? 'no rule broken' : `${plural(broken.length, 'rule')} broken, ${failing} failing`
  return `${plural(exchanges, 'exchange')}, ${judged} judged; ${rules}`
}
