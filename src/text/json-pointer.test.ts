import { describe, expect, it } from 'vitest'
import { findByPointer, withoutValue, withValue } from './json-pointer.ts'

const body = { claims: [{ code: 'F1', 'a/b': { '~': 1 } }, { code: 'P1' }], none: [] }

describe('findByPointer', () => {
  it('returns the value at a pointer', () => {
    expect(findByPointer(body, '/claims/1/code')).toEqual([{ pointer: '/claims/1/code', value: 'P1' }])
    expect(findByPointer(body, '')).toEqual([{ pointer: '', value: body }])
  })

  it('reads ~1 and ~0 as a slash and a tilde', () => {
    expect(findByPointer(body, '/claims/0/a~1b/~0')).toEqual([{ pointer: '/claims/0/a~1b/~0', value: 1 }])
  })

  it('returns every entry of a list for *', () => {
    expect(findByPointer(body, '/claims/*/code')).toEqual([
      { pointer: '/claims/0/code', value: 'F1' },
      { pointer: '/claims/1/code', value: 'P1' },
    ])
  })

  it('returns undefined for a value that does not exist, and for * in an empty list', () => {
    expect(findByPointer(body, '/claims/2/code')).toEqual([{ pointer: '/claims/2/code', value: undefined }])
    expect(findByPointer(body, '/none/*/code')).toEqual([{ pointer: '/none/*/code', value: undefined }])
    expect(findByPointer(body, '/constructor')).toEqual([{ pointer: '/constructor', value: undefined }])
    expect(findByPointer('text', '/length')).toEqual([{ pointer: '/length', value: undefined }])
  })
})

describe('withValue', () => {
  it('changes a copy, not the original', () => {
    expect(withValue(body, '/claims/1/code', 'F2')).toEqual({ ...body, claims: [body.claims[0], { code: 'F2' }] })
    expect(body.claims[1]).toEqual({ code: 'P1' })
  })

  it('creates missing parents', () => {
    expect(withValue({}, '/a/b', 1)).toEqual({ a: { b: 1 } })
  })

  it('appends to a list for a hyphen', () => {
    expect(withValue({ list: [1] }, '/list/-', 2)).toEqual({ list: [1, 2] })
  })

  it('sets null like any other value', () => {
    expect(withValue({ a: 1 }, '/a', null)).toEqual({ a: null })
  })
})

describe('withoutValue', () => {
  it('removes a member or an entry of a list', () => {
    expect(withoutValue({ a: 1, b: 2 }, '/a')).toEqual({ b: 2 })
    expect(withoutValue({ list: [1, 2, 3] }, '/list/1')).toEqual({ list: [1, 3] })
  })

  it('creates no parents', () => {
    expect(withoutValue({ a: 1 }, '/b/c')).toEqual({ a: 1 })
  })
})
