import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonErrorOffset } from '../../src/text/json-syntax.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const changed = fc
  .tuple(fc.json(), fc.nat(), fc.nat(3), fc.stringMatching(/^[{}[\],:"\\0-9.eE+\-a-z \n]{0,3}$/))
  .map(([text, at, removed, added]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + added + text.slice(place + removed)
  })

it('finds an error exactly where JSON.parse does', () => {
  fc.assert(
    fc.property(fc.oneof(changed, fc.string(), fc.json()), (text) => {
      expect(jsonErrorOffset(text) === undefined).toBe(isJson(text))
    }),
  )
})

it.each([
  ['', 0],
  ['{', 1],
  ['{\n  "a": oops\n}', 9],
  ['{"a": 1,}', 8],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{} x', 3],
  ['"a\nb"', 0],
  ['01', 1],
  ['[}', 1],
])('in %j at %i', (text, offset) => {
  expect(jsonErrorOffset(text)).toBe(offset)
})
