import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../contracts/report.schema.json' with { type: 'json' }
import { run } from '../support/cli-program.ts'

const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema)

/** Each verb with findings; the exit code tells that there are some. */
const verbs: readonly (readonly [verb: string, code: number, args: readonly string[]])[] = [
  ['contract test', 1, ['contract', 'test', '--cases', 'test/contract-test/support/cases']],
]

describe('the JSON report', () => {
  it.each(verbs)('of %s is valid against contracts/report.schema.json', async (verb, code, args) => {
    const finished = await run([...args, '--format', 'json'])
    const report = JSON.parse(finished.out)

    expect(finished.code).toBe(code)
    expect(validate(report) || validate.errors).toBe(true)
    expect(report).toMatchObject({ tool: { name: 'payerbox' }, verb, passed: code === 0 })
  })

  it.each(verbs)('of %s names a rule for each finding, and a run where it names one', async (_, __, args) => {
    const { rules, runs, findings } = JSON.parse((await run([...args, '--format', 'json'])).out)
    const ids = rules.map(({ id }: { id: string }) => id)
    const names = runs.map(({ name }: { name: string }) => name)

    expect(findings.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(names).size).toBe(names.length)
    for (const finding of findings) {
      expect(ids).toContain(finding.rule)
      if (finding.run !== undefined) expect(names).toContain(finding.run)
    }
  })
})
