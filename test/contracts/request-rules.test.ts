import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contractNames, readContract } from '../../scripts/generate/contract.ts'
import { casesByRule, listFurtherRules, listRequestRules, ruleKey } from '../../scripts/generate/request-rules.ts'
import { readCases } from '../../src/kit.ts'

const loaded = await readCases('contracts/cases')
const cases = 'cases' in loaded ? loaded.cases : []
const breaking = await casesByRule(cases)
const names = contractNames.filter((name) => name !== 'admin')

describe.each(names)('the request rules of %s', (name) => {
  it('are each broken by a contract case that expects a refusal', async () => {
    const contract = await readContract(name)
    const rules = contract === undefined ? [] : await listRequestRules(contract)

    expect(rules.length).toBeGreaterThan(40)
    expect(rules.filter((rule) => !breaking.has(ruleKey(rule))).map(ruleKey)).toEqual([])
  })

  it('beyond the schemas name cases of their operation', () => {
    const rules = listFurtherRules(name, readFileSync(`contracts/${name}.yaml`, 'utf8'))
    const wrong = rules.flatMap(({ operation, cases: named }) =>
      named.filter((one) => !cases.some((known) => known.case === one && known.operation === operation)),
    )

    expect(rules.length).toBeGreaterThan(2)
    expect(wrong).toEqual([])
    expect(rules.filter(({ cases: named }) => named.length === 0)).toEqual([])
  })
})

describe('the search for rules without a case', () => {
  it('finds the rules of a member whose case is removed', async () => {
    const contract = await readContract('optum')
    const without = await casesByRule(cases.filter((one) => one.case !== 'limit-encounter-long'))
    const rules = contract === undefined ? [] : await listRequestRules(contract)
    const missing = rules.filter((rule) => !without.has(ruleKey(rule))).map(ruleKey)

    expect(missing).toContain('optum.claimstatus.request /encounter/billingType maxLength')
    expect(missing.every((key) => key.includes('/encounter/'))).toBe(true)
  })
})
