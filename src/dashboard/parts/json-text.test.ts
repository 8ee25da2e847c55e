import { describe, expect, it } from 'vitest'
import { marker } from './json-text.tsx'

describe('the marks on changed values', () => {
  it('cover a value that has changed, not its neighbors', () => {
    const isMarked = marker(['/status', '/claim/lastUpdated'])

    expect(['/status', '/claim/lastUpdated', '/claim', '/claim/submittedAt', ''].map(isMarked)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('cover everything within a value that has changed as a whole', () => {
    const isMarked = marker(['/events/0'])

    expect(['/events/0', '/events/0/type', '/events/01', '/events'].map(isMarked)).toEqual([true, true, false, false])
  })

  it('cover only the changed members of a value whose members are listed, too', () => {
    const isMarked = marker(['/claims/0', '/claims/0/code'])

    expect(['/claims/0', '/claims/0/code', '/claims/0/trace'].map(isMarked)).toEqual([true, true, false])
  })
})
