import { describe, expect, it } from 'vitest'
import { example277 } from '../../test/support/x12-samples.ts'
import type { Rules } from './case.ts'
import { brokenRules } from './rules.ts'

describe('a rule', () => {
  it.each<readonly [Rules, unknown, unknown]>([
    [{ equals: { a: [1, null] } }, { a: [1, null] }, { a: [1] }],
    [{ equals: null }, null, 0],
    [{ not: 'F1' }, 'F2', 'F1'],
    [{ oneOf: ['F1', 2] }, 2, '2'],
    [{ matches: '^\\d{8}$' }, '20260401', '2026-04-01'],
    [{ matches: '^1$' }, '1', 1],
    [{ contains: 'NOBODY' }, 'Payer NOBODY is not configured', 'Payer'],
    [{ contains: { a: 1 } }, [{ a: 1 }], [{ a: 2 }]],
    [{ type: 'integer' }, 3, 3.5],
    [{ type: 'number' }, 3, '3'],
    [{ type: 'array' }, [], {}],
    [{ type: 'null' }, null, 'null'],
    [{ length: 2 }, ['a', 'b'], ['a']],
    [{ length: 2 }, 'ab', 2],
    [{ min: 95.5 }, '95.55', '95.49'],
    [{ max: 10 }, 10, 'ten'],
  ])('%j holds of the first and not of the second: %j, %j', (rules, kept, broken) => {
    expect(brokenRules(kept, rules)).toEqual([])
    expect(brokenRules(broken, rules)).toEqual(Object.keys(rules))
  })

  it('recognizes a 277 without errors, and distinguishes it from other transaction sets', () => {
    expect(brokenRules(example277, { x12: '277' })).toEqual([])
    expect(brokenRules(example277.replace('SE*35', 'SE*36'), { x12: '277' })).toEqual(['x12'])
    expect(brokenRules('no interchange', { x12: '277' })).toEqual(['x12'])
    expect(brokenRules(example277, { x12: '276' })).toEqual(['x12'])
    expect(brokenRules(example277, { x12: 'TA1' })).toEqual(['x12'])
  })

  it('is checked independently of the others', () => {
    expect(brokenRules('abc', { type: 'string', length: 4, matches: '^b' })).toEqual(['length', 'matches'])
  })
})
