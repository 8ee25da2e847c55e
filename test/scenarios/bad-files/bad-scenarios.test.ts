import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../../src/scenario/format/parse.ts'
import { formatProblem } from '../../../src/scenario/format/problem.ts'
import { badScenarios } from './bad-scenarios.ts'

describe('a scenario file that cannot be played', () => {
  it.each(badScenarios)(
    'is reported with position and reason: $title',
    ({ text, file = 'scenarios/run.yaml', problems }) => {
      const parsed = parseScenario(text, file)
      expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual(problems)
      expect(problems).not.toEqual([])
    },
  )

  it('has the same positions with any line endings', () => {
    for (const { text, file = 'scenarios/run.yaml', problems } of badScenarios) {
      const parsed = parseScenario(text.replaceAll('\n', '\r\n'), file)
      expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual(problems)
    }
  })
})
