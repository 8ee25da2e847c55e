import { orList, plural } from '../../text/phrases.ts'
import { toDuration } from '../../world/instant.ts'
import { faultInWords } from '../fault/words.ts'
import type { Step, Trigger } from '../format/step.ts'

/** What a step does: `visit becomes paid`. */
export function effectOf(step: Step): string {
  if ('arms' in step) return faultInWords(step.arms)
  if ('role' in step) return `${step.role} becomes ${step.to}`
  return `${step.branch} is ${orList(step.outcomes.map(({ name }) => name))}`
}

/** What a step waits for: `after 13d16h30m`. */
export function waitingOf(when: Trigger): string {
  if ('after' in when) return `after ${toDuration(when.after)}`
  return 'polls' in when ? `after ${plural(when.polls, 'poll')}` : 'by hand'
}
