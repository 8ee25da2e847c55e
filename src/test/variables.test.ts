import { describe, expect, it } from 'vitest'
import { fillVariables, MissingValue, variablesIn } from './variables.ts'

const values = {
  credentials: { stedi: 'sandbox_x' },
  saved: { token: 't', count: 3 },
  run: { claims: [{ body: { a: 1 } }] },
}

describe('filled', () => {
  it('replaces variables in all strings', () => {
    expect(fillVariables({ a: [`Bearer \${saved.token}`, 1, null] }, values)).toEqual({ a: ['Bearer t', 1, null] })
  })

  it('replaces a string that is one variable with the value itself', () => {
    expect(fillVariables(`\${run.claims.0.body}`, values)).toEqual({ a: 1 })
    expect(fillVariables(`\${saved.count}`, values)).toBe(3)
    expect(fillVariables(`n\${saved.count}`, values)).toBe('n3')
  })

  it('leaves an escaped variable', () => {
    expect(fillVariables(`$\${saved.token} costs $5`, values)).toBe(`\${saved.token} costs $5`)
  })

  it('throws for a variable without a value', () => {
    for (const text of [`\${saved.other}`, `a \${run.claims.1.body}`, `\${saved.constructor}`]) {
      expect(() => fillVariables(text, values)).toThrow(MissingValue)
    }
  })
})

describe('variablesIn', () => {
  it('finds every variable with its path', () => {
    expect(variablesIn({ a: [`\${x.y}`, `$\${z}`, `a \${u} \${v}`] })).toEqual([
      { name: 'x.y', path: ['a', 0] },
      { name: 'u', path: ['a', 2] },
      { name: 'v', path: ['a', 2] },
    ])
  })
})
