import { describe, expect, it } from 'vitest'
import { digits, trace, uuid } from './identifier.ts'

describe('identifiers', () => {
  it('are the same for the same name', () => {
    expect([uuid('a'), digits('a', 12), trace('a')]).toEqual([uuid('a'), digits('a', 12), trace('a')])
  })

  it('differ for a hundred thousand names', () => {
    expect(new Set(Array.from({ length: 100_000 }, (_, i) => uuid(`1/demo/session/${i}`))).size).toBe(100_000)
  })

  it('have the format of their kind', () => {
    for (let i = 0; i < 1000; i++) {
      expect(uuid(`${i}`)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(digits(`${i}`, 12)).toMatch(/^\d{12}$/)
      expect(trace(`${i}`)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
    }
  })
})
