import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../../src/scenario/format/parse.ts'
import { formatProblem } from '../../../src/scenario/format/problem.ts'
import { badScenarios } from './bad-scenarios.ts'

describe('an invalid scenario file', () => {
  it.each(badScenarios)('is reported with location and reason: $is', ({ text, file = 'scenarios/run.yaml', says }) => {
    const parsed = parseScenario(text, file)
    expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual(says)
    expect(says).not.toEqual([])
  })

  it('has the same locations with any line ends', () => {
    for (const { text, file = 'scenarios/run.yaml', says } of badScenarios) {
      const parsed = parseScenario(text.replaceAll('\n', '\r\n'), file)
      expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual(says)
    }
  })
})
