import { parseDuration } from '../../world/instant.ts'
import type { ScenarioForm } from './form.ts'
import type { Remark } from './shape.ts'

const longestLag = 365 * 24 * 3_600_000

/** What is wrong with a lag whose shape is right. */
export function examineLag(lag: NonNullable<ScenarioForm['lag']>): readonly Remark[] {
  return Object.entries(lag).flatMap(([vendor, wait]): readonly Remark[] => {
    const length = parseDuration(wait) ?? 0
    if (length === 0) {
      return [
        { code: 'NO_EFFECT', path: ['lag', vendor], message: `${vendor} learns at once unless something is said` },
      ]
    }
    if (length <= longestLag) return []
    return [{ code: 'WRONG_VALUE', path: ['lag', vendor], message: `${vendor} is at most 365d late, not ${wait}` }]
  })
}
