import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareContracts, compareExchanges } from '../../src/kit.ts'
import { brokenRules } from '../../src/test/rules.ts'
import { literalPattern, searchPattern, searchPatternProblem } from '../../src/text/search-pattern.ts'
import { contractFrom, documentOf } from '../contract-diff/support/documents.ts'

/** Milliseconds of CPU time; the least of a few runs, since other processes disturb. */
function cpuTime(act: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Expressions that take an engine with backtracking exponential or at least quadratic time for a text of `a`s. */
const pathological = ['^(a+)+$', '^(a|aa)+$', '^(a|a)*$', '(a*)*b', '^(a?){60}a{60}$', 'a.*a.*a.*a.*b', '(.*)(.*)(.*)b']
const long = `${'a'.repeat(100_000)}!`

describe('a regular expression of a file takes linear time', () => {
  it.each(pathological)('in a contract case: %s', (matches) => {
    expect(searchPatternProblem(matches)).toBeUndefined()
    expect(cpuTime(() => brokenRules(long, { matches }))).toBeLessThan(200)
  })

  it.each(pathological)('in a document for contract diff: %s', (pattern) => {
    const schema = { type: 'object', properties: { name: { type: 'string', pattern } } }
    const content = { 'application/json': { schema } }
    const document = (enumeration: readonly string[] = []) =>
      documentOf({
        '/x': {
          get: {
            responses: { 200: { description: '', content } },
            parameters: [{ name: 'q', in: 'query', schema: { type: 'string', pattern, enum: enumeration } }],
          },
        },
      })
    const ours = contractFrom(document([long]), 'ours')
    const seen = {
      ...{ at: '2026-04-01T18:30:00Z', operation: 'ours.x', edition: '' },
      request: { method: 'GET', path: '/x', headers: {}, body: null },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body: { name: long } },
    }
    expect(cpuTime(() => compareExchanges(ours, 'recordings', [seen]))).toBeLessThan(200)
    expect(cpuTime(() => compareContracts(ours, contractFrom(document([long, 'b']), 'theirs')))).toBeLessThan(400)
  })

  it('in the names of servers with many variables', () => {
    const at = (url: string) => contractFrom(documentOf({ '/x': { get: { responses: {} } } }, { servers: [{ url }] }))
    const many = at(`https://${'{a}.'.repeat(40)}example.test`)
    const one = at(`https://${'a.'.repeat(200)}example.tes`)
    expect(cpuTime(() => compareContracts(many, one))).toBeLessThan(200)
  })
})

describe('searchPattern', () => {
  it('finds what the engine of JavaScript finds', () => {
    const atoms = ['a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '\\s', '(a|b)', '(?:ab)', '[^]', '\\.', '\\u0061']
    const terms = fc.tuple(fc.constantFrom(...atoms), fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '*?'))
    const sources = fc
      .tuple(fc.boolean(), fc.array(terms, { minLength: 1, maxLength: 5 }), fc.boolean())
      .map(
        ([start, parts, end]) => `${start ? '^' : ''}${parts.map((part) => part.join('')).join('')}${end ? '$' : ''}`,
      )
    fc.assert(
      fc.property(sources, fc.string({ unit: fc.constantFrom(...'ab1. \n~') }), (source, text) => {
        expect(searchPatternProblem(source)).toBeUndefined()
        expect(searchPattern(source, text)).toBe(new RegExp(source, 'u').test(text))
      }),
    )
  })

  it('finds a literal text as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(searchPattern(`^${literalPattern(text)}$`, text)).toBe(true)
        expect(searchPattern(`^${literalPattern(text)}$`, other)).toBe(text === other)
      }),
    )
  })
})
