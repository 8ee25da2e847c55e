import { describe, expect, it } from 'vitest'
import { filled, MissingValue, variablesIn } from './variables.ts'

const values = {
  credentials: { stedi: 'sandbox_x' },
  saved: { token: 't', count: 3 },
  run: { claims: [{ body: { a: 1 } }] },
}

describe('filled', () => {
  it('puts values into texts, wherever they stand', () => {
    expect(filled({ a: [`Bearer \${saved.token}`, 1, null] }, values)).toEqual({ a: ['Bearer t', 1, null] })
  })

  it('makes of a text that is one variable the value itself', () => {
    expect(filled(`\${run.claims.0.body}`, values)).toEqual({ a: 1 })
    expect(filled(`\${saved.count}`, values)).toBe(3)
    expect(filled(`n\${saved.count}`, values)).toBe('n3')
  })

  it('leaves what a second dollar protects', () => {
    expect(filled(`$\${saved.token} costs $5`, values)).toBe(`\${saved.token} costs $5`)
  })

  it('throws where nothing stands behind a variable', () => {
    for (const text of [`\${saved.other}`, `a \${run.claims.1.body}`, `\${saved.constructor}`]) {
      expect(() => filled(text, values)).toThrow(MissingValue)
    }
  })
})

describe('variablesIn', () => {
  it('finds every variable with the way to it', () => {
    expect(variablesIn({ a: [`\${x.y}`, `$\${z}`, `a \${u} \${v}`] })).toEqual([
      { name: 'x.y', path: ['a', 0] },
      { name: 'u', path: ['a', 2] },
      { name: 'v', path: ['a', 2] },
    ])
  })
})
