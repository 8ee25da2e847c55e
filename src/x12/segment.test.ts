import { describe, expect, it } from 'vitest'
import { usualDelimiters } from './delimiters.ts'
import { componentsOf, elementAt, offsetOf, toSegment } from './segment.ts'

describe('a segment', () => {
  const text = 'SVC*HC:90837:GT*150**0900'
  const segment = toSegment(text.split('*'), 7, 100)
  /** What stands at an offset, up to the next delimiter. */
  const standingAt = (offset: number) => text.slice(offset - 100).split(/[*:]/, 1)[0]

  it('numbers elements and components from 1, like the standard', () => {
    expect(elementAt(segment, 2)).toBe('150')
    expect(elementAt(segment, 9)).toBe('')
    expect(componentsOf(elementAt(segment, 1), usualDelimiters)).toEqual(['HC', '90837', 'GT'])
  })

  it('has the offset of each of them', () => {
    expect(offsetOf(segment)).toBe(100)
    expect(standingAt(offsetOf(segment, 1))).toBe('HC')
    expect(standingAt(offsetOf(segment, 1, 2))).toBe('90837')
    expect(standingAt(offsetOf(segment, 1, 3))).toBe('GT')
    expect(standingAt(offsetOf(segment, 4))).toBe('0900')
  })

  it('has the offset of its end for absent elements, and of the end of an element for absent components', () => {
    expect(offsetOf(segment, 9)).toBe(100 + text.length)
    expect(offsetOf(segment, 1, 9)).toBe(100 + 'SVC*HC:90837:GT'.length)
    expect(offsetOf(segment, 1, 2, '>')).toBe(100 + 'SVC*HC:90837:GT'.length)
  })
})
