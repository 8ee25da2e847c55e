import { describe, expect, it } from 'vitest'
import { jsonPositions, jsonSyntaxProblem, type TextPosition } from './json-position.ts'

const text = '{\n\t"a": [1, { "b\\"c": true }],\n  "a\\u0062": { "x": [[], 2] }, "twice": 1, "twice": 2\n}'

function jsonPosition(text: string, path: readonly (string | number)[], what?: 'key'): TextPosition | undefined {
  return jsonPositions(text, [{ path, what }])[0]
}

describe('the position of a value in JSON text', () => {
  it.each([
    [[], 1, 1],
    [['a'], 2, 7],
    [['a', 0], 2, 8],
    [['a', 1], 2, 11],
    [['a', 1, 'b"c'], 2, 21],
    [['ab', 'x', 1], 3, 26],
    [['twice'], 3, 53],
  ])('is found by its path: %j', (path, line, column) => {
    expect(jsonPosition(text, path)).toEqual({ line, column })
  })

  it('is that of its key on demand', () => {
    expect(jsonPosition(text, ['a', 1, 'b"c'], 'key')).toEqual({ line: 2, column: 13 })
    expect(jsonPosition(text, ['a', 1], 'key')).toEqual({ line: 2, column: 11 })
  })

  it('is found for many values at once', () => {
    const paths = [['twice'], ['a', 1, 'b"c'], [], ['a', 1]]
    const found = jsonPositions(
      text,
      paths.map((path) => ({ path })),
    )

    expect(found).toEqual(paths.map((path) => jsonPosition(text, path)))
  })

  it('is that of the value around it when there is none', () => {
    expect(jsonPosition(text, ['a', 7])).toEqual({ line: 2, column: 7 })
    expect(jsonPosition(text, ['a', 0, 'b'])).toEqual({ line: 2, column: 8 })
    expect(jsonPosition(text, ['none'])).toEqual({ line: 1, column: 1 })
  })
})

describe('the problem of a text that is not JSON', () => {
  it.each([
    ['{"a": [1, 2', 'is not valid JSON: it ends too early'],
    ['{"a": "Jane', 'is not valid JSON: it ends too early'],
    ['', 'is not valid JSON: it ends too early'],
    ['{"a": 1,\n "b": 2 "c": 3}', 'is not valid JSON: line 2, column 9'],
    ['Jane Doe', 'is not valid JSON'],
    ['[1]', undefined],
  ])('%j is named without the text', (text, problem) => {
    expect(jsonSyntaxProblem(text)).toBe(problem)
  })
})
