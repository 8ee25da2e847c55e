import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedPointers } from './json-changes.ts'
import { pointerKeys, valueAtPath } from './json-pointer.ts'

describe('the changes of a JSON value', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['the same', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    ['a member', { a: 1, b: 2 }, { a: 1, b: 3 }, ['/b']],
    ['a new member', { a: 1 }, { a: 1, b: { c: 2 } }, ['/b']],
    ['a removed member', { a: { b: 1, c: 2 } }, { a: { b: 1 } }, ['/a']],
    ['an item', { a: [1, 2, 3] }, { a: [1, 4, 3] }, ['/a/1']],
    ['an item before the others', { a: [2, 3] }, { a: [1, 2, 3] }, ['/a/0']],
    ['an item after the others', { a: [1, 2] }, { a: [1, 2, 3] }, ['/a/2']],
    ['an item between the others', [1, 3], [1, 2, 3], ['/1']],
    ['a removed item', { a: [1, 2, 3] }, { a: [1, 3] }, ['/a']],
    ['another type', { a: [1] }, { a: { 0: 1 } }, ['/a']],
    ['the whole', 1, '1', ['']],
    ['a name with a slash', { 'a/b': { '~': 1 } }, { 'a/b': { '~': 2 } }, ['/a~1b/~0']],
  ])('names %s', (_, before, after, pointers) => {
    expect(changedPointers(before, after)).toEqual(pointers)
  })

  it('are none for equal values, and name places that exist', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const pointers = changedPointers(before, after)
        expect(pointers.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after) || pointers.length === 0)
        expect(changedPointers(after, structuredClone(after))).toEqual([])
        for (const pointer of pointers) expect(valueAtPath(after, pointerKeys(pointer))).not.toBeUndefined()
      }),
    )
  })
})
