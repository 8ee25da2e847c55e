import { describe, expect, it } from 'vitest'
import type { Scenario } from '../format/step.ts'
import { diagramOf } from './diagram.ts'

describe('the diagram of a scenario', () => {
  it('is cut where there are too many states', () => {
    const branches = Array.from({ length: 40 }, (_, index) => ({
      when: { after: 0 },
      branch: `b${index}`,
      outcomes: [
        { name: 'one', weight: 1, to: index + 1 },
        { name: 'other', weight: 1, to: index + 1 },
      ] as const,
    }))
    const scenario: Scenario = { name: 'wide', summary: '', claims: { visit: {} }, steps: branches }
    const { edges, isComplete } = diagramOf(scenario)
    expect(isComplete).toBe(false)
    expect(edges.length).toBeLessThan(2000)
  })
})
