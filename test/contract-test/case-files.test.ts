import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { vendorOperations } from '../../src/contract/routes.ts'
import { readCases } from '../../src/kit.ts'
import { formatProblem } from '../../src/scenario/format/problem.ts'
import { parseCases } from '../../src/test/case-file.ts'
import { badCases } from './support/bad-cases.ts'

describe('an invalid case file', () => {
  it.each(badCases)('is reported with location and reason: $is', ({ text, says }) => {
    const parsed = parseCases(text, 'cases/x.yaml')

    expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual(says)
  })
})

describe('a case file', () => {
  it('can reuse its parts, and parts of parts, in many cases', () => {
    const parts =
      'parts:\n  get: &get { method: GET, path: /x }\n  step: &step { request: *get, expect: { status: 200 } }\n'
    const cases = Array.from(
      { length: 60 },
      (_, index) =>
        `  - { case: c${index}, title: One., operation: taiga.sessionStatus, evidence: inferred, source: x, steps: [*step, { <<: *step, advance: 1h }] }\n`,
    )
    const parsed = parseCases(`${parts}cases:\n${cases.join('')}`, 'cases/x.yaml')

    expect('problems' in parsed ? parsed.problems.map(formatProblem) : parsed.cases.length).toEqual(60)
  })
})

describe('the files of contracts/cases', () => {
  it('have no problems', async () => {
    const loaded = await readCases('contracts/cases')

    expect('problems' in loaded ? loaded.problems.map(formatProblem) : []).toEqual([])
  })

  it('are in the folder of their API', async () => {
    const loaded = await readCases('contracts/cases')
    const cases = 'cases' in loaded ? loaded.cases : []

    expect(cases.filter(({ api, place }) => !place.file.includes(`/${api}/`))).toEqual([])
  })
})

describe('the schema of cases', () => {
  it('lists the operations, and describes every key', () => {
    const schema = JSON.parse(readFileSync('contracts/case.schema.json', 'utf8'))

    expect(schema.$defs.operation.enum).toEqual(vendorOperations)
    for (const [name, one] of Object.entries<{ description?: string }>(schema.$defs)) {
      expect(`${name}: ${typeof one.description}`).toBe(`${name}: string`)
    }
  })

  it('accepts the example of the README', () => {
    const readme = readFileSync('contracts/cases/README.md', 'utf8')
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
    const parsed = parseCases(example, 'README.md')

    expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual([])
  })
})
