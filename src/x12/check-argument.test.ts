import { describe, expect, it } from 'vitest'
import * as x12 from './index.ts'

/** Each function of the public entry point, with its arguments as a caller without types may pass them. */
const functions = Object.entries(x12).flatMap(([name, value]) =>
  typeof value === 'function' ? [[name, value as (...args: readonly unknown[]) => unknown] as const] : [],
)
const wrong = { undefined: undefined, null: null, 'a Buffer': Buffer.from('ISA*SECRET'), 'a number': 276, nothing: {} }

describe('a function of payerbox/x12', () => {
  it.each(functions)('%s names the argument that has the wrong type', (name, call) => {
    for (const [kind, value] of Object.entries(wrong)) {
      const outcome = (() => {
        try {
          call(value, value, value)
          return 'no error'
        } catch (error) {
          return String(error)
        }
      })()
      // Nothing is an empty list, text or interchange for some of them.
      if (outcome === 'no error') continue
      expect(`${name}(${kind}): ${outcome}`).toMatch(
        /: TypeError: (text|inquiries|responses|sources|elements|interchange|errors?|envelope|set|transaction|delimiters|segment|information) (must be|has no) /,
      )
      expect(outcome).not.toContain('SECRET')
    }
  })

  it.each([
    ['decode276', 'text must be a string, not bytes; decode it with new TextDecoder()'],
    ['examineFile', 'text must be a string, not bytes; decode it with new TextDecoder()'],
    ['parseInterchanges', 'text must be a string, not bytes; decode it with new TextDecoder()'],
    ['encode277', 'responses must be a list, not bytes'],
    ['writeInterchange', 'interchange must be an object with header, groups, delimiters, not bytes'],
    ['elementAt', 'segment must be an object with elements, not bytes'],
  ])('%s says what to pass instead of a Buffer', (name, message) => {
    expect(() => new Map(functions).get(name)?.(Buffer.from('ISA'))).toThrow(new TypeError(message))
  })

  it('names the entry of a list that is not an object', () => {
    expect(() => x12.encode276([undefined as never], {} as never)).toThrow(
      'inquiries[0] must be an object, not undefined',
    )
    expect(() => x12.encode276([], {} as never)).toThrow('envelope has no delimiters; it must have delimiters, at')
  })
})
