import type { Scenario } from '../scenario/format/step.ts'
import { day } from '../world/instant.ts'

/** More than 18 months: whatever a behavior does with time is done by then. */
const longestHabit = 600 * day

/** How long it takes until every API was told of the last step, and behaviors and faults are over that end by themselves; 0 at once. */
export function untilAllIsTold({ lag = {}, payerBehaviors = [], steps }: Scenario): number {
  const faults = steps.map((step) => ('arms' in step ? (step.arms.lasts ?? 0) : 0))
  return Math.max(0, ...Object.values(lag), ...faults) + (payerBehaviors.length > 0 ? longestHabit : 0)
}
