import fc from 'fast-check'
import { RE2JS } from 're2js'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { loadPatternEngine, matchesPattern, patternProblem } from '../../src/text/linear-pattern.ts'
import { lawRuns } from '../support/law-runs.ts'

beforeAll(loadPatternEngine)

/** Parts from which any regular expression can be put together, and some that no engine takes. */
const parts = fc.constantFrom(
  ...[
    'a',
    'b',
    '1',
    '.',
    '^',
    '$',
    '|',
    '(',
    ')',
    '(?:',
    '(?<n>',
    '[',
    ']',
    '-',
    '*',
    '+',
    '?',
    '*?',
    '{2}',
    '{1,3}',
    '{2,}',
  ],
  ...[
    '\\d',
    '\\w',
    '\\s',
    '\\S',
    '\\b',
    '\\B',
    '[a-c]',
    '[^a]',
    '\\.',
    '\\/',
    '\\x61',
    '\\u0061',
    '\\u{61}',
    '\\p{L}',
    '\\P{Lu}',
  ],
  ...[
    '(?=',
    '(?!',
    '(?<=',
    '(?<!',
    '\\1',
    '\\k<n>',
    '\\p{Script=Greek}',
    '[\\b]',
    '{50}',
    '{1001}',
    '\\cA',
    '\\0',
    '[]',
    '[^]',
    '/',
  ],
)
const sources = fc.array(parts, { maxLength: 12 }).map((all) => all.join(''))
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '-', '.', '/', 'A'), maxLength: 12 })

describe('a regular expression that is accepted', () => {
  it('means what it means in JavaScript', () => {
    let accepted = 0
    fc.assert(
      fc.property(sources, texts, (source, text) => {
        if (source === '' || patternProblem(source) !== undefined) return
        accepted++
        expect(matchesPattern(source, text), source).toBe(new RegExp(source, 'u').test(text))
        // In JavaScript, a negated category matches both cases of every letter when case is ignored.
        if (!source.includes('\\P'))
          expect(matchesPattern(source, text, { ignoreCase: true }), source).toBe(new RegExp(source, 'iu').test(text))
      }),
      { numRuns: lawRuns(20_000) },
    )
    expect(accepted).toBeGreaterThan(1000)
  })

  it.each(['(a+)+$', '(a|a)*$', '(a|aa)+$', '(.*)*x', '^(\\w+\\s?)*$', 'a.*b.*c.*d', '([ab]{1,20}){1,8}[cd]'])(
    'takes time that is linear in the text: %s',
    (source) => {
      expect(patternProblem(source)).toBeUndefined()
      const started = process.cpuUsage()
      for (const text of ['a'.repeat(27), 'ab'.repeat(500_000), `${'a'.repeat(1_000_000)}!`])
        matchesPattern(source, text, { ignoreCase: true })
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
    },
  )
})

describe('a regular expression that is refused', () => {
  it.each([
    ['(a', 'Unterminated group'],
    ['a(?=b)', 'lookarounds are not supported: (?= at character 2'],
    ['ab(?<!c)', 'lookarounds are not supported: (?<! at character 3'],
    ['(a)\\1', 'references to groups are not supported: \\1 at character 4'],
    ['\\p{Script=Greek}', 'only general categories such as \\p{Lu} are supported: \\p{Script=Greek} at character 1'],
    [
      '[\\p{Script=Greek}]',
      'only general categories such as \\p{Lu} are supported: [\\p{Script=Greek}] at character 1',
    ],
    ['[a\\b]', 'write \\x08 for a backspace: [a\\b] at character 1'],
    ['(a{20}){20}', 'it stands for 400 characters and sets when its counts are written out; at most 200 are allowed'],
    ['a'.repeat(501), 'it has 501 characters; at most 500 are allowed'],
  ])('gets the reason and the position: %s', (source, problem) => {
    expect(patternProblem(source)).toBe(problem)
  })

  it('gets the engine to agree: everything else compiles', () => {
    fc.assert(
      fc.property(sources, (source) => {
        if (patternProblem(source) === undefined) RE2JS.compile(RE2JS.translateRegExp(source))
      }),
      { numRuns: lawRuns(20_000) },
    )
  })
})

describe('a fault with a regular expression', () => {
  it('does not hold up calls, whatever the expression', async () => {
    const sandbox = createSandbox({ clock: 'frozen' })
    sandbox.world('demo').arm({ on: 'stedi.*', match: { body: '/(a|aa)+$/' }, fails: { status: 503 } })
    const started = process.cpuUsage()
    const reply = await sandbox.answer({
      method: 'POST',
      host: '',
      path: '/2024-04-01/change/medicalnetwork/claimstatus/v2',
      query: '',
      headers: { authorization: 'sandbox_demo', 'content-type': 'application/json' },
      body: JSON.stringify({ x: `${'a'.repeat(60)}!` }),
    })
    expect(reply.status).toBe(400)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000)
  })

  it('applies to the calls that it matches', async () => {
    const sandbox = createSandbox({ clock: 'frozen' })
    sandbox.world('demo').arm({ on: 'taiga.*', match: { path: '/sessions$/' }, fails: { status: 503 } })
    const reply = await sandbox.answer({
      method: 'POST',
      host: '',
      path: '/api/v1/partner/sessions',
      query: '',
      headers: { authorization: 'Bearer sandbox_demo' },
      body: '{}',
    })
    expect(reply.status).toBe(503)
  })
})
