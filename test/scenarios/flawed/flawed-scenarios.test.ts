import { describe, expect, it } from 'vitest'
import { checkScenarios } from '../../../src/kit.ts'
import { readScenarioText } from '../../support/scenario-file.ts'
import { flawedScenarios } from './flawed-scenarios.ts'

describe('a scenario with a defect', () => {
  it.each(flawedScenarios)('is reported: $title', async ({ code, at, message, text }) => {
    const { findings } = await checkScenarios([readScenarioText(text)])

    const before = text.slice(0, text.indexOf(at)).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    expect(findings).toContainEqual({ code, scenario: 'flawed', file: 'flawed.yaml', ...place, message })
  })
})
