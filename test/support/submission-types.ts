import fc from 'fast-check'
import type { Scenario } from '../../src/index.ts'
import { laterSubmissions, type StageName, stages } from '../../src/world/stage.ts'

/** Any legal life of a claim, second lives included, with the time between its steps. */
export const lives: fc.Arbitrary<Scenario['steps']> = fc
  .array(fc.record({ pick: fc.nat(), after: fc.integer({ min: 0, max: 20 * 86_400_000 }) }), { maxLength: 12 })
  .map((choices) => {
    let at: StageName = 'drafted'
    const steps: Scenario['steps'][number][] = []
    for (const { pick, after } of choices) {
      const next: readonly StageName[] = [...stages[at].leadsTo, ...(laterSubmissions[at]?.begins ?? [])]
      const to = next[pick % next.length]
      if (to === undefined) break
      steps.push({ when: { after }, role: 'visit', to, details: {} })
      at = to
    }
    return steps
  })
