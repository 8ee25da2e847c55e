import { describe, expect, it } from 'vitest'
import { optumRequest, stediRequest } from '../../../src/api/sample-requests.ts'
import { scenarioCheckReport } from '../../../src/check/report.ts'
import { createSandbox } from '../../../src/index.ts'
import { checkScenarios } from '../../../src/kit.ts'
import { parseScenario } from '../../../src/scenario/format/parse.ts'
import { askOptum, askStedi, codesOf } from '../../support/ask.ts'
import { readScenarioText } from '../../support/scenario-file.ts'
import { flawedScenarios } from './flawed-scenarios.ts'

describe('a scenario with a deactivated status code', () => {
  it('passes the check with a warning, and no API contradicts it', async () => {
    const flawed = flawedScenarios.filter(({ code }) => code === 'DEACTIVATED_CODE')
    const report = scenarioCheckReport(await checkScenarios(flawed.map(({ text }) => readScenarioText(text))))

    expect(report.passed).toBe(true)
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['DEACTIVATED_CODE', 'warning']])
    expect(report.runs.map(({ verdict }) => verdict)).toEqual(['passed'])
  })

  it('is reported with that code by Stedi and Optum, in JSON and in X12', async () => {
    const [{ text = '' } = {}] = flawedScenarios.filter(({ code }) => code === 'DEACTIVATED_CODE')
    const parsed = parseScenario(text, 'flawed.yaml')
    if (!('scenario' in parsed)) throw new Error(JSON.stringify(parsed.problems))
    const sandbox = createSandbox({ scenarios: [parsed.scenario], strict: true, stediEdition: '2026-08' })
    const world = sandbox.world('demo')
    await world.start('flawed')
    world.advance('3d')
    const claim = world.claims().at(-1)
    if (claim === undefined) throw new Error('the scenario files a claim')
    const { body } = stediRequest('demo', claim.facts)

    const stedi = await askStedi(sandbox, body)
    expect(codesOf(stedi)).toEqual(['F2/317'])
    expect(stedi.json.claims[0]?.claimStatus.statusCodeValue).toBe("Patient's medical records.")
    expect(stedi.json.x12).toContain('STC*F2:317*')
    expect(codesOf(await askOptum(sandbox, optumRequest(claim.facts).body))).toEqual(['F2/317'])
  })
})

describe('a scenario with a defect', () => {
  it.each(flawedScenarios)('is reported: $title', async ({ code, at, message, text }) => {
    const { findings } = await checkScenarios([readScenarioText(text)])

    const before = text.slice(0, text.indexOf(at)).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    const found = findings.map(({ excerpt: _, ...finding }) => finding)
    expect(found).toContainEqual({ code, scenario: 'flawed', file: 'flawed.yaml', ...place, message })
  })
})
