import { describe, expect, it } from 'vitest'
import type { LintFinding } from '../journal/lint.ts'
import type { Traffic } from '../judge/traffic.ts'
import { execReport } from './report.ts'

const finding: LintFinding & { readonly world: string } = {
  rule: 'submits-twice',
  message: 'the same session was billed 2 times',
  advice: 'ask first',
  source: 'Taiga (inferred)',
  entries: [1, 2],
  first: 0,
  last: 1,
  world: 'demo',
}
const traffic: Traffic = {
  target: 'mock',
  edition: '2025-01',
  failOn: 'documented',
  exchanges: 1,
  operations: [],
  broken: [],
  unjudged: [],
}
const told = (lint: readonly (typeof finding)[]) =>
  execReport({
    coverage: [],
    unmet: [],
    lint,
    unjudgedRules: [],
    lintFails: true,
    traffic,
    refusals: [],
    allowsRefusals: false,
    mustCall: false,
    exitCode: 0,
  }).findings.map(({ message }) => message)

describe('the findings of exec', () => {
  it('name the world and the calls of a lint finding', () => {
    expect(told([finding])).toEqual(['the same session was billed 2 times (world demo, calls 1, 2)'])
  })

  it('list three of a rule in a world, and how many more there are', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...finding, entries: [index] }))
    expect(told([...many, { ...finding, world: 'other' }])).toEqual([
      'the same session was billed 2 times (world demo, calls 0)',
      'the same session was billed 2 times (world demo, calls 1)',
      'the same session was billed 2 times (world demo, calls 2)',
      '4997 times more in this world',
      'the same session was billed 2 times (world other, calls 1, 2)',
    ])
  })
})
