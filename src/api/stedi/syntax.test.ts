import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawRuns } from '../../../test/support/law-runs.ts'
import { jsonSyntaxError } from './syntax.ts'

describe('the syntax error of a JSON text', () => {
  const errors: readonly (readonly [text: string, error: string])[] = [
    ['', 'EOF while parsing a value at line 1 column 0'],
    ['{', 'EOF while parsing an object at line 1 column 1'],
    ['{"a":1', 'EOF while parsing an object at line 1 column 6'],
    ['{"a"', 'EOF while parsing an object at line 1 column 4'],
    ['{"a":', 'EOF while parsing a value at line 1 column 5'],
    ['{"a":1,', 'EOF while parsing a value at line 1 column 7'],
    ['[1', 'EOF while parsing a list at line 1 column 2'],
    ['{"a":"b', 'EOF while parsing a string at line 1 column 7'],
    ['{"a":}', 'expected value at line 1 column 6'],
    ['{\n  "a": x\n}', 'expected value at line 2 column 8'],
    ['<xml/>', 'expected value at line 1 column 1'],
    ['{"a":nil}', 'expected ident at line 1 column 6'],
    ['{a:1}', 'key must be a string at line 1 column 2'],
    ['{"a" 1}', 'expected `:` at line 1 column 6'],
    ['{"a":1 "b":2}', 'expected `,` or `}` at line 1 column 8'],
    ['[1 2]', 'expected `,` or `]` at line 1 column 4'],
    ['{"a":1,}', 'trailing comma at line 1 column 8'],
    ['[1,]', 'trailing comma at line 1 column 4'],
    ['{} {}', 'trailing characters at line 1 column 4'],
    ['{"a":01}', 'invalid number at line 1 column 6'],
    ['{"a":"\\q"}', 'invalid escape at line 1 column 8'],
    ['{"a":"\t"}', 'control character (\\u0000-\\u001F) found while parsing a string at line 1 column 7'],
    ['{"é":x}', 'expected value at line 1 column 7'],
  ]

  it.each(errors)('of %j is: %s', (text, error) => {
    expect(jsonSyntaxError(text)).toBe(error)
  })

  it('is absent for valid JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        expect(jsonSyntaxError(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined()
      }),
    )
  })

  it('is present for every text that JSON.parse rejects', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '.',
      'e',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(jsonSyntaxError(text) !== undefined).toBe(refuses(text))
      }),
      { numRuns: lawRuns(2000) },
    )
  })

  it('reports arrays that are nested too deeply for the deserializer', () => {
    expect(jsonSyntaxError('['.repeat(127) + ']'.repeat(127))).toBeUndefined()
    expect(jsonSyntaxError('['.repeat(128) + ']'.repeat(128))).toBe('recursion limit exceeded at line 1 column 128')
  })
})

function refuses(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}
