import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../../src/scenario/format/parse.ts'
import { formatProblem } from '../../../src/scenario/format/problem.ts'
import { badScenarios } from './bad-scenarios.ts'

describe('a scenario file that cannot be played', () => {
  it.each(badScenarios)('says where and why: $is', ({ text, file = 'scenarios/run.yaml', says }) => {
    const parsed = parseScenario(text, file)
    expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual(says)
    expect(says).not.toEqual([])
  })

  it('has the same places whatever ends its lines', () => {
    for (const { text, file = 'scenarios/run.yaml', says } of badScenarios) {
      const parsed = parseScenario(text.replaceAll('\n', '\r\n'), file)
      expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual(says)
    }
  })
})
